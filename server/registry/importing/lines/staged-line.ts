import type { Column, Layout } from '../headings/layout.ts';
import { withFields } from '../headings/layout.ts';
import { type Cell, type CellFault, cellOf } from '../sheet.ts';
import { LineDraft } from './draft.ts';
import type { LineReading } from './findings.ts';
import type { FileFacts, TableKind } from './read-import.ts';

/** A cell as it is kept: mostly its text alone. */
export type KeptCell = string | readonly [text: string, fault: CellFault | null, merged: boolean];

/** A line as it is kept until it is taken in: what stands in it, and what was read of it. */
export interface StagedLine {
  sheet: string;
  row: number;
  /** Under which of the file's headings it stands, from 0. */
  table: number;
  cells: KeptCell[];
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

/** The line with other texts in some cells, read again by the reader that read it first. */
export function rereadLine<F extends string>(
  kind: TableKind<F>,
  layout: Layout<F>,
  file: FileFacts,
  line: StagedLine,
  texts: ReadonlyMap<number, string>,
): StagedLine {
  const width = Math.max(line.cells.length, ...[...texts.keys()].map((column) => column + 1));
  const cells = Array.from({ length: width }, (_, i) => {
    const text = texts.get(i);
    return text === undefined ? cellKept(line.cells[i] ?? '') : cellOf(text);
  });
  const draft = new LineDraft<F>({ sheet: line.sheet, row: { number: line.row, cells }, layout });
  kind.reader({ ...file, alone: true })([draft]);
  return stagedLine(draft, draft.done(), line.table);
}

/** A kind of table of which somebody said what some columns mean. */
export function withHeadings<F extends string>(
  kind: TableKind<F>,
  said: Readonly<Record<string, string | null>>,
): TableKind<F> {
  if (Object.keys(said).length === 0) return kind;
  return {
    ...kind,
    arrange(columns, sample) {
      const arranged = kind.arrange?.(columns, sample) ?? [...columns];
      return overruled(arranged, said);
    },
  };
}

/** A field that was given to one column is taken from the column that had it. */
function overruled<F extends string>(
  columns: readonly Column<F>[],
  said: Readonly<Record<string, string | null>>,
): Column<F>[] {
  const given = new Map(
    columns
      .filter(({ heading }) => Object.hasOwn(said, heading))
      .map(({ index, heading }) => [index, said[heading] as F | null]),
  );
  const taken = new Set([...given.values()].filter((field) => field !== null));
  const lost = columns
    .filter(({ index, field }) => field !== null && taken.has(field) && !given.has(index))
    .map(({ index }): [number, null] => [index, null]);
  return withFields(columns, new Map<number, F | null>([...lost, ...given]));
}
