import writeExcelFile from 'write-excel-file/node';

/** A published table as facts: a cell that is null lies in a merged area and shares the cell above it. */
export interface PublishedTable {
  title: string;
  columns: string[];
  lines: { cells: (string | null)[] }[];
}

const quoted = (text: string): string => (/[",\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table as a CSV's text: its title, its heading, its lines; merged cells lose what they share. */
export function csvOf({ title, columns, lines }: PublishedTable): string {
  const rows = [[title, ...columns.slice(1).map(() => '')], columns, ...lines.map(({ cells }) => cells)];
  return rows.map((row) => row.map((cell) => quoted(cell ?? '')).join(',')).join('\r\n');
}

interface Cell {
  value: string;
  type: typeof String;
  rowSpan?: number;
  columnSpan?: number;
}

/** The heading's levels as two lines, where any column has two. */
function headingRows(columns: readonly string[]): (Cell | null)[][] {
  const cell = (value: string): Cell => ({ value, type: String });
  const levels = columns.map((column) => column.split(':'));
  if (levels.every(({ length }) => length === 1)) return [columns.map(cell)];
  const upper = levels.map(([first = '', second], i): Cell | null => {
    if (second === undefined) return { ...cell(first), rowSpan: 2 };
    if (levels[i - 1]?.[1] !== undefined && levels[i - 1]![0] === first) return null;
    let columnSpan = 1;
    while (levels[i + columnSpan]?.[1] !== undefined && levels[i + columnSpan]![0] === first) columnSpan += 1;
    return { ...cell(first), columnSpan };
  });
  return [upper, levels.map(([, second]) => (second === undefined ? null : cell(second)))];
}

/** The table as a workbook: a merged title, a heading of one or two levels, merged cells where the table has them. */
export async function xlsxBytes({ title, columns, lines }: PublishedTable): Promise<Uint8Array> {
  const titled: (Cell | null)[] = columns.map(() => null);
  titled[0] = { value: title, type: String, columnSpan: columns.length };
  const body = lines.map(({ cells }, row) =>
    cells.map((text, column): Cell | null => {
      if (text === null) return null;
      let rowSpan = 1;
      while (lines[row + rowSpan]?.cells[column] === null) rowSpan += 1;
      return { value: text, type: String, ...(rowSpan === 1 ? {} : { rowSpan }) };
    }),
  );
  return writeExcelFile([titled, ...headingRows(columns), ...body]).toBuffer();
}
