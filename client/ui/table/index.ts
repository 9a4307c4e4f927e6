export { type DataColumn, shownColumns } from './column.ts';
export { csvCell, download, toCsv } from './csv.ts';
export { DataTable, type DataTableProps } from './DataTable.tsx';
