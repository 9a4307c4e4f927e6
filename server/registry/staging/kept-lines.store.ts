import type { Reader } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import type { Text } from '../../kernel/text.ts';
import type { ImportLineOutcomeValues } from '../../../schema/registry/import-enums.ts';
import { type LineContent, opened } from './content.ts';
import type { LineStatus } from './import-row.ts';

export type LineOutcome = keyof typeof ImportLineOutcomeValues;

/** A line as it is stored, opened. */
export interface KeptLine {
  number: number;
  keyDigest: string | null;
  content: LineContent;
}

interface Stored {
  number: number;
  keyDigest: string | null;
  content: string;
}

const open = (vault: Vault, importId: string, { content, ...line }: Stored): KeptLine => ({
  ...line,
  content: opened<LineContent>(vault, importId, line.number, 'content', content),
});

/** Lines by their numbers, in the order of these; what is not there or was forgotten is left out. */
export async function findContents(
  vault: Vault,
  reader: Reader,
  importId: string,
  numbers: readonly number[],
): Promise<KeptLine[]> {
  if (numbers.length === 0) return [];
  const rows = await reader.rows<Stored>(
    `select number, key_digest as "keyDigest", content from table_import_lines
     where import_id = $1 and number = any($2::int[]) and content is not null order by number`,
    [importId, numbers],
  );
  return rows.map((row) => open(vault, importId, row));
}

/** Lines that were mended last by the mending of this number. */
export async function findMended(vault: Vault, reader: Reader, importId: string, mending: number): Promise<KeptLine[]> {
  const rows = await reader.rows<Stored>(
    `select number, key_digest as "keyDigest", content from table_import_lines
     where import_id = $1 and mending = $2 and content is not null order by number`,
    [importId, mending],
  );
  return rows.map((row) => open(vault, importId, row));
}

/** Of each key the first lines that bear it, without those that are given. */
export async function findRivals(
  vault: Vault,
  reader: Reader,
  importId: string,
  keys: readonly string[],
  without: readonly number[],
): Promise<KeptLine[]> {
  if (keys.length === 0) return [];
  const rows = await reader.rows<Stored>(
    `select l.number, l.key_digest as "keyDigest", l.content from unnest($2::text[]) k(key) cross join lateral (
       select * from table_import_lines where import_id = $1 and key_digest = k.key and number <> all($3::int[])
         and content is not null order by number limit 2) l`,
    [importId, [...new Set(keys)], without],
  );
  return rows.map((row) => open(vault, importId, row));
}

/** A line as lists read it. */
export interface ListedLine {
  number: number;
  row: number;
  status: LineStatus;
  outcome: LineOutcome | null;
  note: Text | null;
  record: string | null;
  mendedBy: string | null;
  mendedAt: string | null;
  content: LineContent | null;
}

export interface LinesAsked {
  statuses: readonly string[] | null;
  outcomes: readonly string[] | null;
  heading: string | null;
  isMended: boolean;
}

/** One list of lines in their order, each read along an index of its own; merged, they are the page. */
function merged(parts: readonly string[], isAlone: boolean): string {
  const limit = isAlone ? ' order by number limit $3' : '';
  return parts.map((part) => `(${part}${limit})`).join(' union all ');
}

/** SQL that gives the numbers behind $2 of the import $1 that a filter finds, at most $3 where nothing else narrows them. */
function numbersSql(
  { statuses, outcomes, heading, isMended }: LinesAsked,
  given: (value: unknown) => string,
): string | null {
  const lists = [
    heading === null
      ? null
      : [
          `select distinct number from table_import_findings where import_id = $1 and number > $2 and heading = ${given(heading)}`,
        ],
    statuses?.map(
      (status) => `select number from table_import_lines where import_id = $1 and number > $2 and status = '${status}'`,
    ) ?? null,
    outcomes?.map(
      (outcome) =>
        `select number from table_import_results where import_id = $1 and number > $2 and outcome = '${outcome}'`,
    ) ?? null,
    isMended
      ? ['select number from table_import_lines where import_id = $1 and number > $2 and mended_at is not null']
      : null,
  ].filter((list) => list !== null);
  if (lists.length === 0) return null;
  if (lists.some((list) => list.length === 0)) return 'select 0 as number where false';
  return lists.map((list) => `select number from (${merged(list, lists.length === 1)}) l`).join(' intersect ');
}

/** Lines of an import in their order, behind a number; one more than asked for. Statuses and outcomes are the schema's. */
export async function findLines(
  vault: Vault,
  reader: Reader,
  importId: string,
  asked: LinesAsked,
  after: number,
  limit: number,
): Promise<ListedLine[]> {
  const parameters: unknown[] = [importId, after, limit];
  const numbers = numbersSql(asked, (value) => `$${parameters.push(value)}`);
  const rows = await reader.rows<Omit<ListedLine, 'content'> & { content: string | null }>(
    `select l.number, l.sheet_row as row, l.status, r.outcome, r.note, coalesce(r.record_id, l.record_id) as record,
       a.name as "mendedBy", l.mended_at as "mendedAt", l.content
     from ${numbers === null ? '' : `(${numbers} order by number limit $3) n join `}table_import_lines l
       ${numbers === null ? '' : 'on l.number = n.number'}
       left join table_import_results r on r.import_id = l.import_id and r.number = l.number
       left join accounts a on a.id = l.mended_by
     where l.import_id = $1 and l.number > $2 order by l.number limit $3`,
    parameters,
  );
  return rows.map((row) => ({
    ...row,
    content: row.content === null ? null : opened<LineContent>(vault, importId, row.number, 'content', row.content),
  }));
}

/** No page is so long: then all are counted. */
const ALL = 2 ** 31 - 1;

export async function countLines(reader: Reader, importId: string, asked: LinesAsked): Promise<number> {
  const parameters: unknown[] = [importId, 0, ALL];
  const numbers = numbersSql(asked, (value) => `$${parameters.push(value)}`);
  const [row] = await reader.rows<{ n: number }>(
    `select count(*)::int as n from (${numbers ?? 'select number from table_import_lines where import_id = $1 and number > $2'} limit $3) l`,
    parameters,
  );
  return row?.n ?? 0;
}

/** How many lines have findings in each column, most first. */
export function countFindings(
  reader: Reader,
  importId: string,
): Promise<{ heading: string; questions: number; problems: number }[]> {
  return reader.rows(
    `select heading, sum(questions)::int as questions, sum(problems)::int as problems from table_import_findings
     where import_id = $1 group by heading order by sum(questions) + sum(problems) desc, heading limit 100`,
    [importId],
  );
}
