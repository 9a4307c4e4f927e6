import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { brokenTexts } from '../../kernel/broken-text.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { ImportCellInput, MendImportLineInput } from '../../../schema/registry/import-inputs.ts';
import type { CellTexts } from '../importing/index.ts';
import { wordingDigest } from './content.ts';
import { findImport, type ImportRow, importUuid } from './import-row.ts';
import { mayKnow, mendRefusal } from './import.permits.ts';
import { getImport, judgingOf } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import { findContents, type KeptLine } from './kept-lines.store.ts';
import { mendedLine, mendingOf, rewriteLines } from './rewrite-lines.ts';
import { wordingMended } from './wording.ts';

export interface MendAnswer {
  importId: string;
  line: number;
  /** By which it is undone. */
  mending: number;
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

const lineProblems = ({ row, lines }: State): Problem[] =>
  mendRefusal(row) === null && lines.length === 0 ? [{ path: 'line', problem: NO_LINE }] : [];

const headingAt = ({ tables }: ImportRow, { content }: KeptLine, column: number): string =>
  tables[content.line.table]?.columns[column]?.heading ?? '';

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
  const others = await findContents(hub.vault, tx, row.id, [...(same?.found.keys() ?? [])]);
  const mended = new Map<number, CellTexts>([[line.number, own], ...(same?.found ?? [])]);
  return { row, mended, lines: [line, ...others], remaining: same?.remaining ?? 0 };
}

/** What judging needs, which is read before: inside the transaction there is only its own connection. */
export async function toJudge(
  hub: Hub,
  actor: Actor | null,
  importId: string,
): Promise<{ intake: Intake | null; known: unknown }> {
  const seen = actor === null ? null : await findImport(hub.database, importUuid(importId));
  if (seen === null || !mayKnow(actor!, seen)) return { intake: null, known: null };
  const intake = intakeOf(hub, seen.kind);
  return { intake, known: await intake.prepare(hub, await judgingOf(hub, seen)) };
}

/** Writes cells of a line, and has it read and judged again (the same reader, the same rules). */
export async function mendImportLine(hub: Hub, actor: Actor | null, input: MendImportLineInput): Promise<MendAnswer> {
  const { intake, known } = await toJudge(hub, actor, input.importId);
  return perform<State, Decided, MendAnswer>(hub, actor, {
    mutation: 'mendImportLine',
    // Cells may hold numbers of people: a plain hash of them would be found by trying all.
    input: { ...input, cells: hub.vault.digest(JSON.stringify(input.cells), 'import-cells') } as { requestId?: string },
    chains: () => [],
    load: (tx, who) => load(hub, tx, who, input),
    permit: (who, { row }) => intakeOf(hub, row.kind).permit(who),
    check: (state) => [...lineProblems(state), ...cellProblems(input.cells), ...unstorable(input.cells)],
    revision: ({ row }) => row.revision,
    decide({ row }) {
      const refused = mendRefusal(row);
      if (refused !== null) throw refused;
      return { facts: [] };
    },
    async store(tx, { row, lines, mended }, _decision, at) {
      const rewriting = { intake: intake!, known, row };
      const written = lines.map(({ number, content: { line } }) => ({
        number,
        line: mendedLine(rewriting, line, mended.get(number)!),
      }));
      await rewriteLines(hub, tx, rewriting, lines, written, at);
    },
    answer: ({ row, lines, remaining }) => ({
      importId: input.importId,
      line: input.line,
      mending: mendingOf({ row }),
      lines: lines.map(({ number }) => number),
      remaining,
    }),
  });
}

function unstorable(cells: readonly ImportCellInput[]): Problem[] {
  return brokenTexts({ cells });
}
