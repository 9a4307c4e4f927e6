export type { DataColumn } from './column.ts';
export { DataTable, type DataTableProps } from './DataTable.tsx';
