import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type LocalDate, localDate } from '../../kernel/clock.ts';
import { localId } from '../../kernel/ids.ts';
import { matterName } from '../../kernel/matter-name.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import { type ItemRow, itemColumns } from '../item-row.ts';
import type { ItemFields } from '../items/item-fields.ts';
import { fieldsOf } from '../items/item-state.ts';
import { applyDueVersions, findLastFields } from '../items/versions.store.ts';
import { findTasks, type TaskRow } from './claim-tasks.store.ts';

/** A claim task with the own item: the one made from it, or the one that waits on the own list under its name. */
export interface OwnTask {
  task: TaskRow;
  item: ItemRow | null;
  /** What was saved of the own item last; null where it was never on the list. */
  last: ItemFields | null;
  lastFrom: LocalDate | null;
  /** What an item that waits unclaimed says already. */
  waiting: ItemFields | null;
}

/** Reads tasks by the ids that a client gave, in their order; an unknown one is not found. */
export async function getTasks(hub: Hub, tx: Tx, actor: Actor, ids: readonly string[]): Promise<OwnTask[]> {
  await applyDueVersions(tx, localDate(hub.clock.now()));
  const keys = ids.map((id) => localId('UpstreamItem', id));
  const rows = await findTasks(
    tx,
    actor.jurisdictionId,
    keys.filter((key) => key !== null),
  );
  const tasks = new Map(rows.map((row) => [row.uuid, row]));
  const found = keys.map((key) => tasks.get(key ?? ''));
  if (found.some((task) => task === undefined)) throw refusal.notFound();
  return withOwnItems(tx, found as TaskRow[]);
}

async function withOwnItems(tx: Tx, tasks: readonly TaskRow[]): Promise<OwnTask[]> {
  const names = tasks.map(({ published }) => matterName(published?.name ?? ''));
  const items = await tx.rows<ItemRow>(
    `select ${itemColumns()} from inspection_items
     where id = any($1::uuid[]) or (department_id = any($2::uuid[]) and matter_name = any($3::text[])
       and claimed_at is null and retired_on is null and last_version = 0)
     order by code`,
    [tasks.flatMap(({ claim }) => claim?.ownItemId ?? []), tasks.map(({ departmentId }) => departmentId), names],
  );
  const last = await findLastFields(
    tx,
    items.map(({ uuid }) => uuid),
  );
  const taken = new Set<string>();
  return tasks.map((task, i) => {
    const made = items.find(({ uuid, standing }) => uuid === task.claim?.ownItemId && standing !== 'RETIRED');
    const item =
      made ??
      items.find(
        (one) =>
          one.standing === 'UNCLAIMED' &&
          one.departmentId === task.departmentId &&
          one.matterName === names[i] &&
          !taken.has(one.uuid),
      ) ??
      null;
    if (item !== null) taken.add(item.uuid);
    const saved = item === null ? undefined : last.get(item.uuid);
    return {
      task,
      item,
      last: saved?.fields ?? null,
      lastFrom: saved?.effectiveFrom ?? null,
      waiting: item !== null && saved === undefined ? fieldsOf(item) : null,
    };
  });
}

interface NewAnswer {
  upstreamItemId: string;
  version: number;
  state: 'CLAIMED' | 'DECLINED';
  evidence: string | null;
  reason: string | null;
  ownItemId: string | null;
}

/** Keeps what was answered, in place of an earlier answer. */
export async function keepAnswers(tx: Tx, answers: readonly NewAnswer[], { actor, now }: Moment): Promise<void> {
  await tx.rows(
    `insert into upstream_claims (upstream_item_id, version, state, evidence, reason, own_item_id, answered_by, answered_at)
     select a."upstreamItemId", a.version, a.state, a.evidence, a.reason, a."ownItemId", $2, $3::timestamptz
     from json_to_recordset($1::json) as a("upstreamItemId" uuid, version int, state text, evidence text, reason text, "ownItemId" uuid)
     on conflict (upstream_item_id) do update set version = excluded.version, state = excluded.state, evidence = excluded.evidence,
       reason = excluded.reason, own_item_id = excluded.own_item_id, answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
    [JSON.stringify(answers), actor.accountId, now.toISOString()],
  );
}
