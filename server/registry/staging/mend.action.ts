import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { brokenTexts } from '../../kernel/broken-text.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { ImportCellInput, MendImportLineInput } from '../../../schema/registry/import-inputs.ts';
import { type CellTexts, rereadLine } from '../importing/index.ts';
import { wordingDigest } from './content.ts';
import { findImport, type ImportRow, importUuid } from './import-row.ts';
import { mayKnow, mendRefusal } from './import.permits.ts';
import { getImport, judgingOf } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import { judgeLines, type NumberedLine } from './judge.ts';
import { findContents, findRivals, type KeptLine } from './kept-lines.store.ts';
import { replaceLines, sealLines } from './lines.store.ts';
import { wordingMended } from './wording.ts';

export interface MendAnswer {
  importId: string;
  line: number;
  lines: number[];
  remaining: number;
}

interface State {
  row: ImportRow;
  /** Which cells of which lines get which texts. */
  mended: Map<number, CellTexts>;
  lines: KeptLine[];
  remaining: number;
}

const MOST_LINES = 500;
const MOST_CELLS = 100;
const LONGEST_CELL = 32_767;
const MOST_COLUMNS = 512;

function cellProblems(cells: readonly ImportCellInput[]): Problem[] {
  const problems: Problem[] = [];
  if (cells.length === 0 || cells.length > MOST_CELLS) {
    problems.push({ path: 'cells', problem: text(`须为 1 至 ${MOST_CELLS} 格`, `1 to ${MOST_CELLS} cells`) });
  }
  cells.slice(0, MOST_CELLS).forEach((cell, i) => {
    if (cell.column < 0 || cell.column >= MOST_COLUMNS)
      problems.push({ path: `cells.${i}.column`, problem: text('没有这一列', 'there is no such column') });
    if ((cell.text?.length ?? 0) > LONGEST_CELL)
      problems.push({ path: `cells.${i}.text`, problem: text('文字过长', 'the text is too long') });
  });
  return problems;
}

const NO_LINE = text('没有这一行', 'there is no such line');

function lineProblems({ row, lines }: State, { others }: MendImportLineInput): Problem[] {
  if (mendRefusal(row) !== null) return [];
  if (lines.length === 0) return [{ path: 'line', problem: NO_LINE }];
  if ((others?.length ?? 0) >= MOST_LINES) {
    return [{ path: 'others', problem: text(`至多 ${MOST_LINES - 1} 行`, `at most ${MOST_LINES - 1} lines`) }];
  }
  const there = new Set(lines.map(({ number }) => number));
  return (others ?? []).flatMap((number, i) => (there.has(number) ? [] : [{ path: `others.${i}`, problem: NO_LINE }]));
}

const headingAt = ({ tables }: ImportRow, { content }: KeptLine, column: number): string =>
  tables[content.line.table]?.columns[column]?.heading ?? '';

/** The same texts for another line: its table may have the columns in other places. */
function textsFor(row: ImportRow, line: KeptLine, other: KeptLine, own: CellTexts): CellTexts {
  const from = row.tables[line.content.line.table];
  const to = row.tables[other.content.line.table];
  if (from === to) return own;
  return new Map(
    [...own].map(([column, words]) => {
      const heading = headingAt(row, line, column);
      return [to?.columns.find((one) => one.heading === heading)?.index ?? column, words];
    }),
  );
}

interface SameWording {
  number: number;
  column: number;
}

/** Lines that have a finding in the same column over the same wording, the first of them; how many more there are. */
async function findSameWording(
  hub: Hub,
  tx: Tx,
  row: ImportRow,
  line: KeptLine,
  cells: readonly ImportCellInput[],
): Promise<{ found: Map<number, Map<number, string | null>>; remaining: number }> {
  const found = new Map<number, Map<number, string | null>>();
  let remaining = 0;
  for (const cell of cells) {
    const heading = headingAt(row, line, cell.column);
    const said = wordingMended(line.content.line, row.tables[line.content.line.table], cell);
    const wording = wordingDigest(hub.vault, row.id, said);
    const same = await tx.rows<SameWording & { all: number }>(
      `select number, column_index as "column", count(*) over ()::int as "all" from table_import_findings
       where import_id = $1 and heading = $2 and wording = $3 and number <> $4 and column_index is not null
       order by number limit ${MOST_LINES - 1}`,
      [row.id, heading, wording, line.number],
    );
    for (const { number, column: its } of same) {
      const texts = found.get(number) ?? new Map<number, string | null>();
      found.set(number, texts.set(its, cell.text));
    }
    remaining = Math.max(remaining, (same[0]?.all ?? 0) - same.length);
  }
  return { found, remaining };
}

async function load(hub: Hub, tx: Tx, who: Actor, input: MendImportLineInput): Promise<State> {
  const row = await getImport(tx, who, input.importId, true);
  const cells = input.cells.slice(0, MOST_CELLS);
  const [line] = mendRefusal(row) === null ? await findContents(hub.vault, tx, row.id, [input.line]) : [];
  if (line === undefined) return { row, mended: new Map(), lines: [], remaining: 0 };
  const own: CellTexts = new Map(cells.map((cell) => [cell.column, cell.text]));
  const same = input.everywhere === true ? await findSameWording(hub, tx, row, line, cells) : null;
  const named = new Set(input.others?.slice(0, MOST_LINES).filter((number) => number !== input.line));
  const others = await findContents(hub.vault, tx, row.id, [...new Set([...named, ...(same?.found.keys() ?? [])])]);
  const mended = new Map<number, CellTexts>([
    [line.number, own],
    ...others.map((other): [number, CellTexts] => [
      other.number,
      same?.found.get(other.number) ?? textsFor(row, line, other, own),
    ]),
  ]);
  return { row, mended, lines: [line, ...others], remaining: same?.remaining ?? 0 };
}

async function store(
  hub: Hub,
  tx: Tx,
  intake: Intake,
  known: unknown,
  state: State,
  by: string,
  at: Date,
): Promise<void> {
  const { row, lines, mended } = state;
  const file = { name: row.fileName, today: row.readOn };
  const reread: NumberedLine[] = lines.map(({ number, content: { line } }) => {
    const layout = row.tables[line.table]!;
    return { number, line: rereadLine(intake.table, layout, file, line, mended.get(number)!) };
  });
  // Another line of the same record may now be the first of it, or no longer.
  const keys = [
    ...lines.map(({ keyDigest }) => keyDigest),
    ...(await judgeLines(hub.vault, tx, intake, known, row, reread)).map(({ keyDigest }) => keyDigest),
  ];
  const rivals = await findRivals(
    hub.vault,
    tx,
    row.id,
    keys.filter((key) => key !== null),
    [...mended.keys()],
  );
  const again = rivals.map(({ number, content: { line } }): NumberedLine => {
    const layout = row.tables[line.table]!;
    return { number, line: rereadLine(intake.table, layout, file, line, new Map()) };
  });
  const judged = await judgeLines(hub.vault, tx, intake, known, row, [...reread, ...again]);
  const numbers = new Set(mended.keys());
  await replaceLines(tx, row.id, row, await sealLines(hub.vault, row.id, judged), { by, at, numbers });
}

/** Writes cells of a line, and has it read and judged again (the same reader, the same rules). */
export async function mendImportLine(hub: Hub, actor: Actor | null, input: MendImportLineInput): Promise<MendAnswer> {
  // What judging needs is read before: inside the transaction there is only its own connection.
  const seen = actor === null ? null : await findImport(hub.database, importUuid(input.importId));
  const intake = seen === null ? null : intakeOf(hub, seen.kind);
  const judging = seen === null || !mayKnow(actor!, seen) ? null : await judgingOf(hub, seen);
  const known = judging === null ? null : await intake!.prepare(hub, judging);
  return perform<State, Decided, MendAnswer>(hub, actor, {
    mutation: 'mendImportLine',
    // Cells may hold numbers of people: a plain hash of them would be found by trying all.
    input: { ...input, cells: hub.vault.digest(JSON.stringify(input.cells), 'import-cells') } as { requestId?: string },
    chains: () => [],
    load: (tx, who) => load(hub, tx, who, input),
    permit: (who, { row }) => intakeOf(hub, row.kind).permit(who),
    check: (state) => [...lineProblems(state, input), ...cellProblems(input.cells), ...unstorable(input.cells)],
    revision: ({ row }) => row.revision,
    decide({ row }) {
      const refused = mendRefusal(row);
      if (refused !== null) throw refused;
      return { facts: [] };
    },
    store: (tx, state, _decision, { actor: who, now }) => store(hub, tx, intake!, known, state, who.accountId, now),
    answer: ({ lines, remaining }) => ({
      importId: input.importId,
      line: input.line,
      lines: lines.map(({ number }) => number),
      remaining,
    }),
  });
}

function unstorable(cells: readonly ImportCellInput[]): Problem[] {
  return brokenTexts({ cells });
}
