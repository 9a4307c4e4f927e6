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
}

function narrowed({ statuses, outcomes, heading }: LinesAsked, given: (value: unknown) => string): string {
  return [
    statuses === null ? '' : ` and l.status = any(${given(statuses)}::text[])`,
    outcomes === null ? '' : ` and r.outcome = any(${given(outcomes)}::text[])`,
    heading === null
      ? ''
      : ` and exists (select 1 from table_import_findings f where f.import_id = l.import_id and f.number = l.number
            and f.heading = ${given(heading)})`,
  ].join('');
}

/** Lines of an import in their order, behind a number; one more than asked for. */
export async function findLines(
  vault: Vault,
  reader: Reader,
  importId: string,
  asked: LinesAsked,
  after: number,
  limit: number,
): Promise<ListedLine[]> {
  const parameters: unknown[] = [importId, after, limit];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const rows = await reader.rows<Omit<ListedLine, 'content'> & { content: string | null }>(
    `select l.number, l.sheet_row as row, l.status, r.outcome, r.note, coalesce(r.record_id, l.record_id) as record,
       a.name as "mendedBy", l.mended_at as "mendedAt", l.content
     from table_import_lines l left join table_import_results r on r.import_id = l.import_id and r.number = l.number
       left join accounts a on a.id = l.mended_by
     where l.import_id = $1 and l.number > $2${narrowed(asked, given)} order by l.number limit $3`,
    parameters,
  );
  return rows.map((row) => ({
    ...row,
    content: row.content === null ? null : opened<LineContent>(vault, importId, row.number, 'content', row.content),
  }));
}

export async function countLines(reader: Reader, importId: string, asked: LinesAsked): Promise<number> {
  const parameters: unknown[] = [importId];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const [row] = await reader.rows<{ n: number }>(
    `select count(*)::int as n from table_import_lines l
       left join table_import_results r on r.import_id = l.import_id and r.number = l.number
     where l.import_id = $1${narrowed(asked, given)}`,
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
     where import_id = $1 group by heading order by 2 + 3 desc, heading limit 100`,
    [importId],
  );
}
