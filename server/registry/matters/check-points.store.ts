import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import { type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { CheckPoint } from '../../../schema/registry/check-point.ts';
import { equals, holdsThat, likePattern, storable, where, wordsOf } from '../conditions.ts';
import { countRows } from '../count.ts';
import { groupedBy } from '../grouped.ts';
import { type ItemRow, itemColumns, itemView } from '../item-row.ts';

interface Row {
  uuid: string;
  code: string;
  name: string;
}

const MOST_ITEMS = 100;

async function show(hub: Hub, jurisdictionId: string, points: readonly Row[]): Promise<CheckPoint[]> {
  const directory: Directory = await directoryOf(hub);
  const items = await hub.database.rows<ItemRow>(
    `select ${itemColumns('i')} from (select *, row_number() over (partition by merge_group order by code) as place
       from inspection_items where jurisdiction_id = $1 and merge_group = any($2::text[]) and retired_on is null) i
     where place <= ${MOST_ITEMS} order by i.code`,
    [jurisdictionId, points.map(({ code }) => code)],
  );
  const byGroup = groupedBy(items, ({ mergeGroup }) => mergeGroup);
  return points.map(({ uuid, code, name }) => ({
    id: globalId('CheckPoint', uuid),
    code,
    name,
    items: (byGroup.get(code) ?? []).map((item) => itemView(item, directory)),
  }));
}

const CURSOR = 'cpt';

/** The check points of a jurisdiction by their code. */
export async function findCheckPoints(
  hub: Hub,
  jurisdictionId: string,
  text: string | null,
  page: PageRequest,
): Promise<Connection<CheckPoint>> {
  const words = wordsOf(text);
  const conditions = [
    equals('jurisdiction_id', jurisdictionId),
    words === null ? null : holdsThat((p) => `name ilike ${p}`, likePattern(words)),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  const behind = page.after === null ? null : holdsThat((p) => `code > ${p}`, storable(last));
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<Row>(
    `select id as uuid, code, name from check_points where ${sql} order by code limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  const shown = new Map((await show(hub, jurisdictionId, rows)).map((point) => [point.code, point]));
  return connection(
    rows,
    page,
    ({ code }) => writeCursor(CURSOR, [code]),
    ({ code }) => shown.get(code)!,
    () => countRows(hub, 'check_points', conditions),
  );
}

/** The check point of this code; null where there is none. */
export async function findCheckPoint(hub: Hub, jurisdictionId: string, code: string): Promise<CheckPoint | null> {
  const rows = await hub.database.rows<Row>(
    'select id as uuid, code, name from check_points where jurisdiction_id = $1 and code = $2',
    [jurisdictionId, code],
  );
  const [point] = await show(hub, jurisdictionId, rows);
  return point ?? null;
}

/** Names of check points by their codes. */
export async function findPointNames(
  reader: Reader,
  jurisdictionId: string,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reader.rows<{ code: string; name: string }>(
    'select code, name from check_points where jurisdiction_id = $1 and code = any($2::text[])',
    [jurisdictionId, codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The next free code of a check point, `CP-0008` behind `CP-0007`. */
export async function nextPointCode(reader: Reader, jurisdictionId: string): Promise<string> {
  const [row] = await reader.rows<{ next: number }>(
    `select coalesce(max(substr(code, 4)::int), 0) + 1 as next from check_points
     where jurisdiction_id = $1 and code ~ '^CP-[0-9]{4,8}$'`,
    [jurisdictionId],
  );
  return `CP-${String(row!.next).padStart(4, '0')}`;
}

/** Puts items under a check point, which is made or renamed; points that it takes the place of are gone. */
export async function joinPoint(
  tx: Tx,
  jurisdictionId: string,
  point: { id: string; code: string; name: string },
  itemIds: readonly string[],
  replaced: readonly string[],
): Promise<void> {
  await tx.rows(
    `insert into check_points (id, jurisdiction_id, code, name) values ($1, $2, $3, $4)
     on conflict (jurisdiction_id, code) do update set name = excluded.name`,
    [point.id, jurisdictionId, point.code, point.name],
  );
  await tx.rows('update inspection_items set merge_group = $2 where id = any($1::uuid[])', [itemIds, point.code]);
  await tx.rows('delete from check_points where jurisdiction_id = $1 and code = any($2::text[])', [
    jurisdictionId,
    replaced,
  ]);
}

/** Items that share a check point with one of these groups. */
export function findGroupItems(reader: Reader, jurisdictionId: string, groups: readonly string[]): Promise<ItemRow[]> {
  return reader.rows<ItemRow>(
    `select ${itemColumns()} from inspection_items where jurisdiction_id = $1 and merge_group = any($2::text[]) order by code limit 1000`,
    [jurisdictionId, groups],
  );
}

/** The pairs among items that somebody told apart. */
export function findRejections(reader: Reader, itemIds: readonly string[]): Promise<{ one: string; other: string }[]> {
  return reader.rows(
    `select one_id as one, other_id as other from matter_rejections where one_id = any($1::uuid[]) and other_id = any($1::uuid[])`,
    [itemIds],
  );
}
