import { type Heading, findHeading, headingAt, headingScore } from '../headings/heading-lines.ts';
import { type Column, columnsOf, type Layout } from '../headings/layout.ts';
import type { Vocabulary } from '../headings/vocabulary.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { skipReason, type SkipReason } from './line-kinds.ts';

/** A line of data under its heading. */
export interface TableLine<F extends string> {
  sheet: string;
  row: SheetRow;
  layout: Layout<F>;
  /** Columns in which somebody wrote since the file was read. */
  written?: ReadonlySet<number>;
}

/** What a table is read with. */
export interface TableShape<F extends string> {
  vocabulary: Vocabulary<F>;
  /** The field of the running numbers. */
  numbers: F;
  /** A second look at the columns' meanings by what stands in them: headings can be exchanged or doubled. */
  arrange?(columns: readonly Column<F>[], sample: readonly SheetRow[]): Column<F>[];
}

/** Hears of the lines that hold no data. */
export type SkipListener = (row: SheetRow, reason: SkipReason) => void;

const LOOK = 60;
const AHEAD = 4;
const NEW_HEADING = 3;
const LONGEST_HEADING = 40;

/** Lines that can be looked at before they are taken. */
interface Ahead {
  rows: SheetRow[];
  fill(count: number): Promise<void>;
}

function ahead(source: AsyncIterator<SheetRow>): Ahead {
  const rows: SheetRow[] = [];
  let done = false;
  return {
    rows,
    async fill(count) {
      while (!done && rows.length < count) {
        const next = await source.next();
        if (next.done === true) done = true;
        else rows.push(next.value);
      }
    },
  };
}

const textOf = (row: SheetRow): string =>
  [...new Set(row.cells.map(({ text }) => text).filter((text) => text !== ''))].join(' ');

const HEADING_ALONE = /^[(（].{1,20}[)）]$|(名称|目录|清单)(\(.*\)|（.*）)?$/;
const TITLES = 5;

/** Of a table of one column the last of the first lines that reads like a heading; null where none does. */
function headingAlone(rows: readonly SheetRow[]): Heading | null {
  if (rows.some(({ cells }) => cells.length > 1)) return null;
  const texts = rows.slice(0, TITLES).map(({ cells }) => cells[0]?.text ?? '');
  const last = texts.findLastIndex((text) => HEADING_ALONE.test(text));
  return last < 0 ? null : { first: last, last, texts: [texts[last]!], known: 0 };
}

/** The heading of a table that shows no known word: its first line with several texts, unless that is data already. */
function unknownHeading(rows: readonly SheetRow[]): Heading {
  const alone = headingAlone(rows);
  if (alone !== null) return alone;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const first = rows.findIndex(({ cells }) => new Set(cells.map(({ text }) => text)).size > 1 || width === 1);
  const texts = (rows[first]?.cells ?? []).map(({ text }) => text);
  const isData = width === 1 || texts.some((text) => /^\d|%/.test(text));
  if (!isData && first >= 0) return { first, last: first, texts, known: 0 };
  const numbered = Array.from({ length: width }, (_, i) => `第${i + 1}列`);
  return { first: Math.max(0, first), last: first - 1, texts: numbered, known: 0 };
}

/** Whether the sheet's first lines hold a heading that is known. */
export async function hasKnownHeading<F extends string>(sheet: Sheet, vocabulary: Vocabulary<F>): Promise<boolean> {
  const source = sheet.rows()[Symbol.asyncIterator]();
  try {
    const look = ahead(source);
    await look.fill(LOOK);
    return findHeading(look.rows, vocabulary) !== null;
  } finally {
    await source.return?.();
  }
}

function layoutOf<F extends string>(
  shape: TableShape<F>,
  heading: Heading,
  rows: readonly SheetRow[],
  title: string[],
): Layout<F> {
  const columns = columnsOf(heading.texts, shape.vocabulary);
  const sample = rows.slice(heading.last + 1);
  return {
    columns: shape.arrange?.(columns, sample) ?? columns,
    title,
    headingRow: rows[heading.last]?.number ?? 0,
  };
}

/** The lines of data of a sheet, in their order, each with the heading it stands under: a sheet may have several. */
export async function* tableLines<F extends string>(
  sheet: Sheet,
  shape: TableShape<F>,
  skipped: SkipListener,
): AsyncIterable<TableLine<F>> {
  const source = sheet.rows()[Symbol.asyncIterator]();
  const { rows, fill } = ahead(source);
  try {
    await fill(LOOK);
    if (rows.every(({ cells }) => cells.every(({ text, fault }) => text === '' && fault === null))) return;
    const heading = findHeading(rows, shape.vocabulary) ?? unknownHeading(rows);
    let layout = layoutOf(shape, heading, rows, rows.slice(0, heading.first).map(textOf).filter(Boolean));
    rows.splice(0, heading.last + 1);
    let above: string[] = [];
    for (;;) {
      await fill(AHEAD);
      const row = rows.shift();
      if (row === undefined) return;
      const again = newHeading(row, rows, shape.vocabulary);
      if (again !== null) {
        layout = layoutOf(shape, again, [row, ...rows], above.length > 0 ? above : [...layout.title]);
        skipped(row, 'HEADING');
        rows.splice(0, again.last);
        above = [];
        continue;
      }
      const reason = skipReason(
        row,
        layout.columns,
        layout.columns.find(({ field }) => field === shape.numbers)?.index,
      );
      if (reason !== null) {
        if (reason !== 'BLANK' && reason !== 'TOTAL') above.push(textOf(row));
        if (reason !== 'BLANK' || row.cells.length > 0) skipped(row, reason);
        continue;
      }
      above = [];
      yield { sheet: sheet.name, row, layout };
    }
  } finally {
    await source.return?.();
  }
}

/** The heading that begins on a line amid the data, as on each new page or for the next department's table. */
function newHeading<F extends string>(
  row: SheetRow,
  next: readonly SheetRow[],
  vocabulary: Vocabulary<F>,
): Heading | null {
  const texts = row.cells.map(({ text }) => text).filter((text) => text !== '');
  // Data nearly always bears a digit or a long text; looking it up would cost more than reading it.
  if (texts.length < NEW_HEADING || texts.some((text) => text.length > LONGEST_HEADING || /\d/.test(text))) return null;
  const { known, score } = headingScore(texts, vocabulary);
  return known >= NEW_HEADING && score > 0 && known * 2 > texts.length
    ? headingAt([row, ...next], 0, vocabulary)
    : null;
}
