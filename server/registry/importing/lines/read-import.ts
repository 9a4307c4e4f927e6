import type { LocalDate } from '../../../kernel/clock.ts';
import { type Text, text } from '../../../kernel/text.ts';
import type { Layout } from '../headings/layout.ts';
import { openSheets } from '../open-sheets.ts';
import type { Sheet } from '../sheet.ts';
import type { ImportSource } from '../source.ts';
import { UnreadableFile } from '../unreadable.ts';
import { LineDraft } from './draft.ts';
import type { LineReading } from './findings.ts';
import type { SkipReason } from './line-kinds.ts';
import { hasKnownHeading, tableLines, type TableShape } from './table-lines.ts';

/** What a reader of lines knows of the file beside its lines. */
export interface FileFacts {
  name: string;
  /** The legal day of the reading: certificates expire by it. */
  today: LocalDate;
  /** Whether each line is read as if it were the only one: its doubles are then found elsewhere. */
  alone?: boolean;
}

/** A kind of table that can be imported. */
export interface TableKind<F extends string = string> extends TableShape<F> {
  kind: string;
  /** What is asked of each line of a table that has no column for it, by the heading that the column would have. */
  asks?: readonly { field: F; heading: string }[];
  /** A line's values as lists may show them (R021); left out: all as they are. */
  shown?(values: Record<string, unknown>): Record<string, unknown>;
  /** Whether a line goes on with the matter of the one before it, as below a merged number; left out: none does. */
  continues?(draft: LineDraft<F>, before: LineDraft<F>): boolean;
  /** Reads the lines of one matter, mostly one alone. One reader serves a whole file. */
  reader(file: FileFacts): (drafts: readonly LineDraft<F>[]) => void;
}

/** A table of the file, as it was understood. */
export interface TableSummary {
  sheet: string;
  headingRow: number;
  title: readonly string[];
  columns: { heading: string; field: string | null }[];
}

export interface ImportSummary {
  kind: string;
  file: string;
  rows: number;
  ok: number;
  question: number;
  refused: number;
  tables: TableSummary[];
  /** Lines without data, and the first of them with the reason. */
  skipped: { count: number; first: { sheet: string; row: number; reason: SkipReason; text: string }[] };
  /** Sheets that were not read: others bear the table, or they are hidden and marked so. */
  otherSheets: string[];
}

/** A file on its way: its lines one after the other, and what they came to once they were walked to the end. */
export interface ImportReading {
  lines: AsyncIterable<LineReading>;
  summary: ImportSummary;
}

const SKIPPED_SHOWN = 50;
const TEXT_SHOWN = 80;
const TABLES_SHOWN = 100;
const LINES_OF_A_MATTER = 200;

function emptySummary(kind: string, file: string): ImportSummary {
  const counts = { rows: 0, ok: 0, question: 0, refused: 0 };
  return { kind, file, ...counts, tables: [], skipped: { count: 0, first: [] }, otherSheets: [] };
}

/**
 * Reads a file as a table of this kind. Nothing is stored and nothing is held but the line at hand, so a file's size
 * does not matter. Walking the lines throws UnreadableFile where the file is no table.
 */
export function readImport<F extends string>(
  source: ImportSource,
  kind: TableKind<F>,
  today: LocalDate,
): ImportReading {
  const summary = emptySummary(kind.kind, source.name);
  return { lines: linesOf(draftsOf(source, kind, { name: source.name, today }, summary)), summary };
}

/** The same with what stands in each line's cells, for whoever keeps the lines; doubles are not told. */
export function readForStaging<F extends string>(
  source: ImportSource,
  kind: TableKind<F>,
  today: LocalDate,
): { drafts: AsyncIterable<readonly [LineDraft<F>, LineReading]>; summary: ImportSummary } {
  const summary = emptySummary(kind.kind, source.name);
  return { drafts: draftsOf(source, kind, { name: source.name, today, alone: true }, summary), summary };
}

async function* linesOf<F extends string>(
  drafts: AsyncIterable<readonly [LineDraft<F>, LineReading]>,
): AsyncIterable<LineReading> {
  for await (const [, reading] of drafts) yield reading;
}

async function* draftsOf<F extends string>(
  source: ImportSource,
  kind: TableKind<F>,
  file: FileFacts,
  summary: ImportSummary,
): AsyncIterable<readonly [LineDraft<F>, LineReading]> {
  const { sheets, hidden, close } = await openSheets(source);
  try {
    const read = kind.reader(file);
    for (const sheet of await chosen(sheets, kind, summary)) {
      let matter: LineDraft<F>[] = [];
      for await (const line of tableLines(sheet, kind, (row, reason) => note(summary, sheet, row, reason))) {
        const draft = new LineDraft(line);
        const before = matter.at(-1);
        if (before?.layout !== draft.layout) tellTable(summary, sheet, draft.layout);
        if (before !== undefined && !goesOn(kind, draft, before, matter.length)) {
          yield* readings(matter, read, summary);
          matter = [];
        }
        matter.push(draft);
      }
      yield* readings(matter, read, summary);
    }
    const unseen = await tablesAmong(hidden, kind);
    if (summary.rows === 0) throw noTable(unseen);
    summary.otherSheets.push(...unseen.map((name) => `${name}（隐藏 hidden）`));
  } finally {
    close();
  }
}

function goesOn<F extends string>(
  kind: TableKind<F>,
  draft: LineDraft<F>,
  before: LineDraft<F>,
  lines: number,
): boolean {
  return lines < LINES_OF_A_MATTER && before.layout === draft.layout && kind.continues?.(draft, before) === true;
}

function* readings<F extends string>(
  matter: readonly LineDraft<F>[],
  read: (drafts: readonly LineDraft<F>[]) => void,
  summary: ImportSummary,
): Iterable<readonly [LineDraft<F>, LineReading]> {
  if (matter.length > 0) read(matter);
  for (const draft of matter) {
    const reading = draft.done();
    summary.rows += 1;
    summary[reading.status] += 1;
    yield [draft, reading];
  }
}

/** The sheets to read: those with a heading that is known; all of them where none has one. */
async function chosen<F extends string>(
  sheets: readonly Sheet[],
  kind: TableKind<F>,
  summary: ImportSummary,
): Promise<readonly Sheet[]> {
  if (sheets.length === 1) return sheets;
  const known: Sheet[] = [];
  for (const sheet of sheets) if (await hasKnownHeading(sheet, kind.vocabulary)) known.push(sheet);
  if (known.length === 0) return sheets;
  summary.otherSheets = sheets.filter((sheet) => !known.includes(sheet)).map(({ name }) => name);
  return known;
}

const HIDDEN_SHOWN = 20;

/** Names of hidden sheets that bear such a table: they are not read, and their owner may not know of them. */
async function tablesAmong<F extends string>(hidden: readonly Sheet[], kind: TableKind<F>): Promise<string[]> {
  const names: string[] = [];
  for (const sheet of hidden.slice(0, HIDDEN_SHOWN)) {
    if (await hasKnownHeading(sheet, kind.vocabulary)) names.push(sheet.name);
  }
  return names;
}

function note(
  summary: ImportSummary,
  sheet: Sheet,
  row: { number: number; cells: readonly { text: string }[] },
  reason: SkipReason,
): void {
  summary.skipped.count += 1;
  if (summary.skipped.first.length >= SKIPPED_SHOWN) return;
  const text = row.cells.find((cell) => cell.text !== '')?.text ?? '';
  summary.skipped.first.push({ sheet: sheet.name, row: row.number, reason, text: text.slice(0, TEXT_SHOWN) });
}

function tellTable<F extends string>(summary: ImportSummary, sheet: Sheet, layout: Layout<F>): void {
  if (summary.tables.length < TABLES_SHOWN) summary.tables.push(tableOf(sheet, layout));
}

function tableOf<F extends string>(sheet: Sheet, { headingRow, title, columns }: Layout<F>): TableSummary {
  return { sheet: sheet.name, headingRow, title, columns: columns.map(({ heading, field }) => ({ heading, field })) };
}

const NO_TABLE: readonly [Text, Text] = [
  text('文件里没有数据行', 'The file has no line of data'),
  text('请在表头下面填写数据，或下载模板填写', 'Put data below the heading, or fill in the template'),
];

function noTable(unseen: readonly string[]): UnreadableFile {
  if (unseen.length === 0) return new UnreadableFile(...NO_TABLE);
  const [{ zh, en }] = NO_TABLE;
  const names = unseen.join('、');
  return new UnreadableFile(
    text(`${zh}；隐藏的工作表“${names}”没有读`, `${en}; the hidden sheet ${names} was not read`),
    text('请取消隐藏要导入的工作表，再上传', 'Show the sheet that is meant, and upload the file again'),
  );
}
