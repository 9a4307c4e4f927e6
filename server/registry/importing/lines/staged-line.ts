import type { Layout } from '../headings/layout.ts';
import { type Cell, type CellFault, cellOf } from '../sheet.ts';
import { LineDraft } from './draft.ts';
import type { LineReading } from './findings.ts';
import type { FileFacts, TableKind } from './read-import.ts';

/** A cell as it is kept: mostly its text alone. */
export type KeptCell = string | readonly [text: string, fault: CellFault | null, merged: boolean];

/** One time that somebody wrote in a line. */
interface Mending {
  /** The import's revision that it led to. */
  number: number;
  /** What stood in the cells before, by their columns; null: what the file says. */
  before: readonly (readonly [column: number, text: string | null])[];
}

/** A line as it is kept until it is taken in: what stands in it, and what was read of it. */
export interface StagedLine {
  sheet: string;
  row: number;
  /** Under which of the file's headings it stands, from 0. */
  table: number;
  cells: KeptCell[];
  /** What the file says in cells that somebody wrote since, by their columns; left out: nobody wrote in any. */
  told?: Readonly<Record<number, KeptCell>>;
  /** How it became what it is, the last time last; left out: nobody wrote in it. */
  mendings?: readonly Mending[];
  /** Columns of which lists show the ends alone. */
  hidden: number[];
  reading: Pick<LineReading, 'values' | 'questions' | 'problems'>;
}

export const keptCell = ({ text, fault, merged }: Cell): KeptCell =>
  fault === null && !merged ? text : [text, fault, merged];

export function cellKept(kept: KeptCell): Cell {
  if (typeof kept === 'string') return { text: kept, fault: null, merged: false };
  const [text, fault, merged] = kept;
  return { text, fault, merged };
}

export const textKept = (kept: KeptCell | undefined): string => (kept === undefined ? '' : cellKept(kept).text);

/** A line of a file on its way to being kept. */
export function stagedLine<F extends string>(
  draft: LineDraft<F>,
  { sheet, row, values, questions, problems }: LineReading,
  table: number,
): StagedLine {
  const cells = draft.cells.map(keptCell);
  return { sheet, row, table, cells, hidden: draft.hiddenColumns, reading: { values, questions, problems } };
}

/** Which columns get which texts; null: what the file says. */
export type CellTexts = ReadonlyMap<number, string | null>;

/** What the file says where a cell is written in, with the cells that were written in before. */
function toldOf({ cells, told }: StagedLine, texts: CellTexts): Record<number, KeptCell> {
  const kept: Record<number, KeptCell> = { ...told };
  for (const [column, text] of texts) {
    if (text === null) delete kept[column];
    else if (!Object.hasOwn(kept, column)) kept[column] = cells[column] ?? '';
  }
  return kept;
}

/** The line with other texts in some cells, read again by the reader that read it first. */
export function rereadLine<F extends string>(
  kind: TableKind<F>,
  layout: Layout<F>,
  file: FileFacts,
  line: StagedLine,
  texts: CellTexts,
): StagedLine {
  const width = Math.max(line.cells.length, ...[...texts.keys()].map((column) => column + 1));
  const told = toldOf(line, texts);
  const cells = Array.from({ length: width }, (_, i) => {
    const text = texts.get(i);
    if (text === null) return cellKept(line.told?.[i] ?? line.cells[i] ?? '');
    return text === undefined ? cellKept(line.cells[i] ?? '') : cellOf(text);
  });
  const written = new Set(Object.keys(told).map(Number));
  const draft = new LineDraft<F>({ sheet: line.sheet, row: { number: line.row, cells }, layout, written });
  kind.reader({ ...file, alone: true })([draft]);
  const staged = stagedLine(draft, draft.done(), line.table);
  const { mendings } = line;
  return { ...staged, ...(written.size === 0 ? {} : { told }), ...(mendings === undefined ? {} : { mendings }) };
}
