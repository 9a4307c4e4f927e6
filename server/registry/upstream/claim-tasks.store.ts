import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { localDate } from '../../kernel/clock.ts';
import { globalId, localId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Reader } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { ClaimCounts, ClaimTask, ClaimTaskFilter } from '../../../schema/registry/claim-task.ts';
import { equals, exactPattern, holdsThat, isOneOf, likePattern, where, wordsOf } from '../conditions.ts';
import { type ItemRow, itemColumns, itemView } from '../item-row.ts';
import type { OpenFields } from '../items/item-fields.ts';
import { isUuid } from '../uuid.ts';
import { dueDay, isOverdue, type Task, taskState } from './claim-rules.ts';
import { LIST_COLUMNS, listView, type UpstreamListRow, upstreamItemView } from './upstream.store.ts';

/** A claim task as it is read: the item, its list and what was answered. */
export interface TaskRow extends Task {
  uuid: string;
  code: string;
  departmentId: string;
  listId: string;
  listName: string;
  listEffectiveFrom: string;
  publishedAt: string;
  evidence: string | null;
  reason: string | null;
  answeredAt: string | null;
}

const STATE = `case when c.upstream_item_id is null then 'PENDING' when c.version >= u.published_version then c.state
  when u.published is null and c.state = 'DECLINED' then 'DECLINED' else 'PENDING' end`;

// An item that left its list before anyone answered it is nobody's task.
const FROM = `upstream_items u join upstream_lists l on l.id = u.list_id
  left join upstream_claims c on c.upstream_item_id = u.id
  where u.published_version > 0 and (u.published is not null or c.upstream_item_id is not null)`;

const TASKS = `select u.id as uuid, u.code, u.department_id as "departmentId", u.list_id as "listId", l.name as "listName",
    l.state as "listState", l.effective_from as "listEffectiveFrom", u.published_version as "publishedVersion", u.published,
    u.published_at as "publishedAt", c.evidence, c.reason, c.answered_at as "answeredAt",
    case when c.upstream_item_id is not null then jsonb_build_object('version', c.version, 'state', c.state, 'ownItemId', c.own_item_id) end as claim,
    (select v.fields from upstream_item_versions v where v.upstream_item_id = u.id and v.version <= c.version and v.fields is not null
     order by v.version desc limit 1) as answered
  from ${FROM}`;

/** Tasks by their keys, in any order. */
export function findTasks(reader: Reader, jurisdictionId: string, ids: readonly string[]): Promise<TaskRow[]> {
  return reader.rows<TaskRow>(`${TASKS} and l.jurisdiction_id = $1 and u.id = any($2::uuid[])`, [jurisdictionId, ids]);
}

/** A task with the key of its department, for permits. */
export type ClaimTaskView = ClaimTask & { departmentId: string };

async function showTasks(hub: Hub, rows: readonly TaskRow[]): Promise<ClaimTaskView[]> {
  const directory = await directoryOf(hub);
  const lists = await hub.database.rows<UpstreamListRow>(
    `select ${LIST_COLUMNS} from upstream_lists l where l.id = any($1::uuid[])`,
    [[...new Set(rows.map(({ listId }) => listId))]],
  );
  const listById = new Map(lists.map((list) => [list.uuid, listView(list)]));
  const own = await hub.database.rows<ItemRow>(
    `select ${itemColumns()} from inspection_items where id = any($1::uuid[])`,
    [rows.flatMap(({ claim }) => claim?.ownItemId ?? [])],
  );
  const ownById = new Map(own.map((row) => [row.uuid, itemView(row, directory)]));
  return rows.map((row) => ({
    id: globalId('UpstreamItem', row.uuid),
    departmentId: row.departmentId,
    list: listById.get(row.listId)!,
    upstreamItem: upstreamItemView(
      { ...row, fields: (row.published ?? row.answered) as OpenFields, removed: row.published === null },
      directory,
    ),
    ...taskState(row),
    ownItem: ownById.get(row.claim?.ownItemId ?? '') ?? null,
    evidence: row.evidence,
    reason: row.reason,
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
    dueOn: dueDay(new Date(row.publishedAt)),
  }));
}

/** Tasks by the ids that a client gave, in their order; what is unknown is left out. */
export async function readTasks(hub: Hub, jurisdictionId: string, ids: readonly string[]): Promise<ClaimTask[]> {
  const keys = ids.map((id) => localId('UpstreamItem', id)).filter((key) => key !== null);
  const tasks = await showTasks(hub, await findTasks(hub.database, jurisdictionId, keys));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return ids.map((id) => byId.get(id)).filter((task) => task !== undefined);
}

const CURSOR = 'clm';

/** Claim tasks of a jurisdiction, in the order in which their items were taken in. */
export async function findClaimTasks(
  hub: Hub,
  jurisdictionId: string,
  filter: ClaimTaskFilter | null | undefined,
  page: PageRequest,
): Promise<Connection<ClaimTask>> {
  const directory = await directoryOf(hub);
  const words = wordsOf(filter?.text);
  const code = filter?.departmentCode ?? null;
  const department = code === null ? null : directory.byCode(code);
  const list = filter?.listId ?? null;
  const conditions = [
    equals('l.jurisdiction_id', jurisdictionId),
    code === null ? null : isOneOf('u.department_id', department == null ? [] : [department.uuid]),
    list === null
      ? null
      : isOneOf(
          'u.list_id',
          [localId('UpstreamList', list)].filter((key) => key !== null),
        ),
    equals(`(${STATE})`, filter?.state),
    words === null
      ? null
      : holdsThat(
          (name, whole) => `(u.published ->> 'name' ilike ${name} or u.code ilike ${whole})`,
          likePattern(words),
          exactPattern(words),
        ),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  if (page.after !== null && !isUuid(last)) throw badCursor();
  const behind = page.after === null ? null : holdsThat((p) => `u.id > ${p}`, last);
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<TaskRow>(`${TASKS} and ${sql} order by u.id limit $${parameters.length + 1}`, [
    ...parameters,
    page.first + 1,
  ]);
  const shown = new Map((await showTasks(hub, rows)).map((task, i) => [rows[i]!.uuid, task]));
  return connection(
    rows,
    page,
    ({ uuid }) => writeCursor(CURSOR, [uuid]),
    ({ uuid }) => shown.get(uuid)!,
    async () => {
      const counted = where(...conditions);
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from ${FROM} and ${counted.sql}`,
        counted.parameters,
      );
      return count!.n;
    },
  );
}

/** How far each department is with its claims (R003). */
export async function claimCounts(hub: Hub, jurisdictionId: string): Promise<ClaimCounts> {
  const directory = await directoryOf(hub);
  const today = localDate(hub.clock.now());
  const rows = await hub.database.rows<{
    departmentId: string;
    pending: number;
    claimed: number;
    declined: number;
    oldest: string | null;
  }>(
    `select "departmentId", (count(*) filter (where state = 'PENDING'))::int as pending,
       (count(*) filter (where state = 'CLAIMED'))::int as claimed, (count(*) filter (where state = 'DECLINED'))::int as declined,
       min(published_at) filter (where state = 'PENDING') as oldest
     from (select u.department_id as "departmentId", ${STATE} as state, u.published_at from ${FROM} and l.jurisdiction_id = $1) t
     group by "departmentId"`,
    [jurisdictionId],
  );
  const counted = new Map(rows.map((row) => [row.departmentId, row]));
  const counts = directory.inJurisdiction(jurisdictionId).flatMap((department) => {
    const row = counted.get(department.uuid);
    if (row === undefined) return [];
    const dueOn = row.oldest === null ? null : dueDay(new Date(row.oldest));
    const { pending, claimed, declined } = row;
    return [{ department, pending, claimed, declined, dueOn, overdue: dueOn !== null && isOverdue(dueOn, today) }];
  });
  return { clause: clauseOf('R003'), counts };
}
