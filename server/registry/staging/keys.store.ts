import type { Reader, Tx } from '../../platform/database.ts';

/** A line that bears a key. */
export interface Bearer {
  key: string;
  isWeak: boolean;
  number: number;
  row: number;
}

/** Of keys the first line that bears each, but for lines that are judged anew. */
export function findBearers(
  reader: Reader,
  importId: string,
  keys: readonly string[],
  without: readonly number[],
): Promise<Bearer[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return reader.rows(
    `select k.key, false as "isWeak", l.number, l.sheet_row as row from unnest($2::text[]) k(key) cross join lateral (
       select number, sheet_row from table_import_lines where import_id = $1 and key_digest = k.key
         and number <> all($3::int[]) order by number limit 1) l`,
    [importId, [...new Set(keys)], without],
  );
}

/** The same of further keys: of each the first line, and the first that bears it weakly. */
export function findFurtherBearers(
  reader: Reader,
  importId: string,
  keys: readonly string[],
  without: readonly number[],
): Promise<Bearer[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return reader.rows(
    `select k.key, w.weak as "isWeak", b.number, l.sheet_row as row
     from unnest($2::text[]) k(key) cross join (values (false), (true)) w(weak) cross join lateral (
       select number from table_import_keys where import_id = $1 and digest = k.key and weak = w.weak
         and number <> all($3::int[]) order by number limit 1) b
       join table_import_lines l on l.import_id = $1 and l.number = b.number`,
    [importId, [...new Set(keys)], without],
  );
}

/** The further keys of lines. */
export async function findFurtherKeys(reader: Reader, importId: string, numbers: readonly number[]): Promise<string[]> {
  const rows = await reader.rows<{ digest: string }>(
    'select distinct digest from table_import_keys where import_id = $1 and number = any($2::int[])',
    [importId, numbers],
  );
  return rows.map(({ digest }) => digest);
}

/** Lines of one further key that are judged anew with it: of weak ones several may be freed at once. */
const RIVALS = 100;

/** Which lines share further keys, without those that are given. */
export async function findFurtherRivals(
  reader: Reader,
  importId: string,
  keys: readonly string[],
  without: readonly number[],
): Promise<number[]> {
  if (keys.length === 0) return [];
  const rows = await reader.rows<{ number: number }>(
    `select distinct b.number from unnest($2::text[]) k(key) cross join lateral (
       select number from table_import_keys where import_id = $1 and digest = k.key and number <> all($3::int[])
       order by number limit ${RIVALS}) b`,
    [importId, [...new Set(keys)], without],
  );
  return rows.map(({ number }) => number);
}

/** A further key of a line, as it is stored. */
export interface KeyRow {
  number: number;
  digest: string;
  weak: boolean;
}

export async function insertKeys(tx: Tx, importId: string, keys: readonly KeyRow[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.rows(
    `insert into table_import_keys (import_id, digest, number, weak)
     select $1, k.digest, k.number, k.weak from json_to_recordset($2::json) as k(digest text, number int, weak boolean)`,
    [importId, JSON.stringify(keys)],
  );
}
