import { setImmediate as turn } from 'node:timers/promises';
import type { Tx } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import { digestOn, type LineContent, sealed, wordingDigest } from './content.ts';
import type { ImportRow, LineStatus } from './import-row.ts';
import { insertKeys, type KeyRow } from './keys.store.ts';
import { wordingOf } from './wording.ts';

/** A line that was judged, to be kept. */
export interface JudgedLine {
  number: number;
  status: LineStatus;
  keyDigest: string | null;
  furtherKeys: readonly KeyRow[];
  record: string | null;
  content: LineContent;
}

/** Which column of the import counts lines of a status. */
const COUNTED: Record<LineStatus, string> = {
  NEW: 'lines_new',
  CHANGED: 'lines_changed',
  SAME: 'lines_same',
  QUESTION: 'lines_question',
  DUPLICATE: 'lines_duplicate',
  REFUSED: 'lines_refused',
};

const STATUSES = Object.keys(COUNTED) as LineStatus[];

interface FindingRow {
  number: number;
  heading: string;
  column: number | null;
  wording: string;
  questions: number;
  problems: number;
}

/** Where a line has findings: once a column, with the digest of what stands there. */
function findingRows(vault: Vault, importId: string, { number, content }: JudgedLine): FindingRow[] {
  const rows = new Map<string, FindingRow>();
  for (const finding of content.findings) {
    const { heading, column, severity } = finding;
    const wording = wordingDigest(vault, importId, wordingOf(content.line, finding));
    const key = `${heading}\n${wording}`;
    const row = rows.get(key) ?? { number, heading, column, wording, questions: 0, problems: 0 };
    rows.set(key, row);
    row[severity === 'QUESTION' ? 'questions' : 'problems'] += 1;
  }
  return [...rows.values()];
}

/** Lines as they are stored. Sealed before the transaction begins: it need not wait for that. */
export interface SealedLines {
  lines: {
    n: number;
    w: number;
    s: LineStatus;
    k: string | null;
    r: string | null;
    c: string;
    t: boolean;
    /** The number of its last mending. */
    m: number | null;
  }[];
  findings: FindingRow[];
  keys: KeyRow[];
  given: string[];
}

/** Lines that are sealed before others get their turn: a few milliseconds. */
const BETWEEN_TURNS = 50;

export async function sealLines(vault: Vault, importId: string, judged: readonly JudgedLine[]): Promise<SealedLines> {
  const sealedLines: SealedLines = { lines: [], findings: [], keys: [], given: [] };
  for (const [i, line] of judged.entries()) {
    if (i > 0 && i % BETWEEN_TURNS === 0) await turn();
    const { number, status, keyDigest, record, content } = line;
    const { sheet, row, cells, told, mendings } = content.line;
    const c = sealed(vault, importId, number, 'content', content);
    const m = mendings?.at(-1)?.number ?? null;
    sealedLines.lines.push({ n: number, w: row, s: status, k: keyDigest, r: record, c, t: told !== undefined, m });
    sealedLines.keys.push(...line.furtherKeys);
    sealedLines.findings.push(...findingRows(vault, importId, line));
    sealedLines.given.push(JSON.stringify([number, sheet, row, cells]));
  }
  return sealedLines;
}

async function insertFindings(tx: Tx, importId: string, findings: readonly FindingRow[]): Promise<void> {
  if (findings.length === 0) return;
  await tx.rows(
    `insert into table_import_findings (import_id, number, heading, column_index, wording, questions, problems)
     select $1, f.number, f.heading, f."column", f.wording, f.questions, f.problems from json_to_recordset($2::json)
       as f(number int, heading text, "column" int, wording text, questions int, problems int)`,
    [importId, JSON.stringify(findings)],
  );
}

/** What goes with some lines of a file. */
export interface Told extends Pick<ImportRow, 'skipped'> {
  digest: string;
  /** Left out where nothing of it is new. */
  about?: Pick<ImportRow, 'tables' | 'skippedLines' | 'otherSheets'>;
}

/**
 * Adds lines and counts them, with the digest that they lead to; false where the import is no longer read. One statement
 * asks and writes: each costs the embedded database a millisecond, in which others wait.
 */
export async function addLines(
  tx: Tx,
  importId: string,
  { lines, findings, keys }: SealedLines,
  { digest, skipped, about }: Told,
): Promise<boolean> {
  const added = STATUSES.map((status) => lines.filter(({ s }) => s === status).length);
  const parameters: unknown[] = [importId, digest, skipped, ...added];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const further =
    about === undefined
      ? ''
      : `, tables = ${given(JSON.stringify(about.tables))}::jsonb, skipped_lines = ${given(JSON.stringify(about.skippedLines))}::jsonb,
         other_sheets = ${given(about.otherSheets)}`;
  const still = await tx.rows(
    `update table_imports set digest = $2, skipped = $3,
       ${STATUSES.map((s, i) => `${COUNTED[s]} = ${COUNTED[s]} + $${i + 4}`).join(', ')}${further}
     where id = $1 and state = 'READING' returning 1`,
    parameters,
  );
  if (still.length === 0) return false;
  if (lines.length === 0) return true;
  await tx.rows(
    `insert into table_import_lines (import_id, number, sheet_row, status, key_digest, record_id, content)
     select $1, * from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::uuid[], $7::text[])`,
    [
      importId,
      lines.map(({ n }) => n),
      lines.map(({ w }) => w),
      lines.map(({ s }) => s),
      lines.map(({ k }) => k),
      lines.map(({ r }) => r),
      lines.map(({ c }) => c),
    ],
  );
  await insertFindings(tx, importId, findings);
  await insertKeys(tx, importId, keys);
  return true;
}

/**
 * Writes lines that were judged again over those that there are, and counts them anew. `mended`: who wrote in which; a
 * line that says again what the file says was mended by nobody.
 */
export async function replaceLines(
  tx: Tx,
  importId: string,
  before: Pick<ImportRow, 'digest'>,
  { lines, findings, keys, given }: SealedLines,
  mended: { by: string; at: Date; numbers: ReadonlySet<number> },
): Promise<void> {
  const numbers = lines.map(({ n }) => n);
  const were = await tx.rows<{ status: LineStatus }>(
    'select status from table_import_lines where import_id = $1 and number = any($2::int[])',
    [importId, numbers],
  );
  await tx.rows(
    `update table_import_lines l set status = u.status, key_digest = u.key, record_id = u.record, content = u.content,
       mending = u.mending,
       mended_by = case when u.mended and u.told then $7::uuid when u.mended then null else l.mended_by end,
       mended_at = case when u.mended and u.told then $8::timestamptz when u.mended then null else l.mended_at end
     from unnest($2::int[], $3::text[], $4::text[], $5::uuid[], $6::text[], $9::boolean[], $10::boolean[],
         $11::int[]) as u(number, status, key, record, content, mended, told, mending)
     where l.import_id = $1 and l.number = u.number`,
    [
      importId,
      numbers,
      lines.map(({ s }) => s),
      lines.map(({ k }) => k),
      lines.map(({ r }) => r),
      lines.map(({ c }) => c),
      mended.by,
      mended.at.toISOString(),
      numbers.map((number) => mended.numbers.has(number)),
      lines.map(({ t }) => t),
      lines.map(({ m }) => m),
    ],
  );
  await tx.rows('delete from table_import_findings where import_id = $1 and number = any($2::int[])', [
    importId,
    numbers,
  ]);
  await insertFindings(tx, importId, findings);
  await tx.rows('delete from table_import_keys where import_id = $1 and number = any($2::int[])', [importId, numbers]);
  await insertKeys(tx, importId, keys);
  const difference = STATUSES.map(
    (status) => lines.filter(({ s }) => s === status).length - were.filter((line) => line.status === status).length,
  );
  await tx.rows(
    `update table_imports set digest = $2, revision = revision + 1,
       ${STATUSES.map((s, i) => `${COUNTED[s]} = ${COUNTED[s]} + $${i + 3}`).join(', ')}
     where id = $1`,
    [importId, digestOn(before.digest, given), ...difference],
  );
}
