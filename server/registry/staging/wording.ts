import { type StagedLine, textKept } from '../importing/index.ts';
import type { KeptFinding } from './content.ts';
import type { KeptTable } from './import-row.ts';

/** All columns that are read as the field of this one; undefined where it has its field alone. */
export function rivalsOf({ columns }: KeptTable, column: number | null): number[] | undefined {
  const field = columns.find(({ index }) => index === column)?.field ?? null;
  const rivals = columns.filter((other) => field !== null && other.field === field).map(({ index }) => index);
  return rivals.length > 1 ? rivals : undefined;
}

/** What stands in the cell of a finding, and in those beside it. */
export const wordingOf = (line: StagedLine, { column, rivals }: Pick<KeptFinding, 'column' | 'rivals'>): string =>
  (rivals ?? (column === null ? [] : [column])).map((at) => textKept(line.cells[at])).join('|');

/**
 * What is looked for on other lines where this text is written into a cell: what stands there, or, where the text stands
 * there already because the same call was made before, what the file says.
 */
export function wordingMended(
  line: StagedLine,
  table: KeptTable | undefined,
  { column, text }: { column: number; text: string | null },
): string {
  const rivals = table === undefined ? undefined : rivalsOf(table, column);
  const told = line.told?.[column];
  const isAgain = told !== undefined && text === textKept(line.cells[column]);
  const cells = isAgain ? line.cells.map((cell, i) => (i === column ? told : cell)) : line.cells;
  return wordingOf({ ...line, cells }, { column, rivals });
}
