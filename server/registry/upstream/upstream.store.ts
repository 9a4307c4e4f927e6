import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { globalId, localId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { UpstreamItem, UpstreamItemChange, UpstreamList } from '../../../schema/registry/upstream-list.ts';
import { equals, exactPattern, holdsThat, likePattern, storable, where, wordsOf } from '../conditions.ts';
import { differencesOf } from '../items/differences.ts';
import type { OpenFields } from '../items/item-fields.ts';
import { isUuid } from '../uuid.ts';

export interface UpstreamListRow extends Omit<UpstreamList, 'id'> {
  uuid: string;
}

/** A list with its key, for what resolvers add. */
export type UpstreamListView = UpstreamList & { uuid: string };

export const LIST_COLUMNS = `l.id as uuid, l.level, l.name, l.state, l.version, l.effective_from as "effectiveFrom", l.revision,
  (select count(*)::int from upstream_items u where u.list_id = l.id and (u.draft is not null or u.published is not null)) as "itemCount"`;

export function listView(row: UpstreamListRow): UpstreamListView {
  return { ...row, id: globalId('UpstreamList', row.uuid) };
}

/** A list by the id that a client gave; null where the jurisdiction has none. */
export async function findUpstreamList(
  reader: Reader,
  jurisdictionId: string,
  id: string,
): Promise<UpstreamListRow | null> {
  const uuid = localId('UpstreamList', id);
  if (uuid === null) return null;
  const [row] = await reader.rows<UpstreamListRow>(
    `select ${LIST_COLUMNS} from upstream_lists l where l.id = $1 and l.jurisdiction_id = $2`,
    [uuid, jurisdictionId],
  );
  return row ?? null;
}

export async function getUpstreamList(reader: Reader, jurisdictionId: string, id: string): Promise<UpstreamListRow> {
  const list = await findUpstreamList(reader, jurisdictionId, id);
  if (list === null) throw refusal.notFound();
  return list;
}

const LISTS = 'upl';

/** The upstream lists of a jurisdiction, in the order in which they were taken in. */
export async function findUpstreamLists(
  hub: Hub,
  jurisdictionId: string,
  page: PageRequest,
): Promise<Connection<UpstreamList>> {
  const [last = ''] = page.after === null ? [] : readCursor(LISTS, page.after, 1);
  if (page.after !== null && !isUuid(last)) throw badCursor();
  const rows = await hub.database.rows<UpstreamListRow>(
    `select ${LIST_COLUMNS} from upstream_lists l where l.jurisdiction_id = $1 and ($2::uuid is null or l.id > $2) order by l.id limit $3`,
    [jurisdictionId, page.after === null ? null : last, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ uuid }) => writeCursor(LISTS, [uuid]),
    listView,
    async () => {
      const [count] = await hub.database.rows<{ n: number }>(
        'select count(*)::int as n from upstream_lists where jurisdiction_id = $1',
        [jurisdictionId],
      );
      return count!.n;
    },
  );
}

export interface UpstreamItemRow {
  uuid: string;
  code: string;
  departmentId: string;
  fields: OpenFields;
  removed: boolean;
}

export function upstreamItemView(row: UpstreamItemRow, directory: Directory): UpstreamItem {
  const { labels: _labels, requiredSpecialties: _specialties, doubleListing: _double, ...fields } = row.fields;
  return {
    ...(fields as unknown as UpstreamItem),
    id: globalId('UpstreamItem', row.uuid),
    code: row.code,
    department: directory.byId(row.departmentId),
    removed: row.removed,
  };
}

const ITEMS = 'upi';

/** An upstream list's items by their code, as the adjustment under way or the version published last has them. */
export async function findUpstreamItems(
  hub: Hub,
  listId: string,
  text: string | null | undefined,
  page: PageRequest,
): Promise<Connection<UpstreamItem>> {
  const directory = await directoryOf(hub);
  const words = wordsOf(text);
  const conditions = [
    equals('list_id', listId),
    holdsThat(() => 'coalesce(draft, published) is not null'),
    words === null
      ? null
      : holdsThat(
          (name, code) => `(coalesce(draft, published) ->> 'name' ilike ${name} or code ilike ${code})`,
          likePattern(words),
          exactPattern(words),
        ),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(ITEMS, page.after, 1);
  const behind = page.after === null ? null : holdsThat((p) => `code > ${p}`, storable(last));
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<UpstreamItemRow>(
    `select id as uuid, code, department_id as "departmentId", coalesce(draft, published) as fields, draft is null as removed
     from upstream_items where ${sql} order by code limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ code }) => writeCursor(ITEMS, [code]),
    (row) => upstreamItemView(row, directory),
    async () => {
      const counted = where(...conditions);
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from upstream_items where ${counted.sql}`,
        counted.parameters,
      );
      return count!.n;
    },
  );
}

interface ChangeRow extends Omit<UpstreamItemRow, 'fields' | 'removed'> {
  draft: OpenFields | null;
  published: OpenFields | null;
}

function changeView({ draft, published, ...row }: ChangeRow, directory: Directory): UpstreamItemChange {
  const item = upstreamItemView({ ...row, fields: (draft ?? published)!, removed: draft === null }, directory);
  if (draft === null) return { item, change: 'REMOVED', differences: [] };
  if (published === null) return { item, change: 'ADDED', differences: [] };
  return { item, change: 'CHANGED', differences: differencesOf(published, draft) };
}

const CHANGES = 'upc';

/** What the adjustment under way changes against the version published last, by code; nothing of a published list. */
export async function findUpstreamChanges(
  hub: Hub,
  listId: string,
  page: PageRequest,
): Promise<Connection<UpstreamItemChange>> {
  const directory = await directoryOf(hub);
  const own = 'list_id = $1 and draft is distinct from published';
  const last = page.after === null ? null : storable(readCursor(CHANGES, page.after, 1)[0] ?? '');
  const rows = await hub.database.rows<ChangeRow>(
    `select id as uuid, code, department_id as "departmentId", draft, published from upstream_items
     where ${own} and ($2::text is null or code > $2) order by code limit $3`,
    [listId, last, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ code }) => writeCursor(CHANGES, [code]),
    (row) => changeView(row, directory),
    async () => {
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from upstream_items where ${own}`,
        [listId],
      );
      return count!.n;
    },
  );
}

/** Writes the items of an adjustment, in place of what stood under their codes. */
export async function putDrafts(
  tx: Tx,
  listId: string,
  rows: readonly { id: string; code: string; departmentId: string; draft: OpenFields }[],
): Promise<void> {
  await tx.rows(
    `insert into upstream_items (id, list_id, code, department_id, draft)
     select d.id, $1, d.code, d."departmentId", d.draft
     from json_to_recordset($2::json) as d(id uuid, code text, "departmentId" uuid, draft jsonb)
     on conflict (list_id, code) do update set draft = excluded.draft`,
    [listId, JSON.stringify(rows)],
  );
}

/** Makes the adjustment the list's newest version: only what it changed gets a version of its own. */
export async function publishDrafts(tx: Tx, listId: string, version: number, now: Date): Promise<number> {
  const changed = await tx.rows<{ id: string }>(
    `update upstream_items set published = draft, published_version = $2, published_at = $3::timestamptz
     where list_id = $1 and draft is distinct from published returning id`,
    [listId, version, now.toISOString()],
  );
  await tx.rows(
    `insert into upstream_item_versions (upstream_item_id, version, fields)
     select id, $2, published from upstream_items where id = any($1::uuid[])`,
    [changed.map(({ id }) => id), version],
  );
  return changed.length;
}

/** The departments of codes that stand on a list, on it still or not. */
export async function findOwners(
  reader: Reader,
  listId: string,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reader.rows<{ code: string; departmentId: string }>(
    'select code, department_id as "departmentId" from upstream_items where list_id = $1 and code = any($2::text[])',
    [listId, codes.map((code) => storable(code.trim()))],
  );
  return new Map(rows.map(({ code, departmentId }) => [code, departmentId]));
}
