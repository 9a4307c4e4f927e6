import type { Reader, Tx } from '../../platform/database.ts';
import type { NewTask } from './tasks.store.ts';

/** Keeps tasks as they are, to be brought back. */
export async function keepRemoved(tx: Tx, programmeId: string, tasks: readonly NewTask[]): Promise<void> {
  await tx.rows(
    `insert into programme_removed_tasks (programme_id, key, task)
     select $1, (t.task ->> 'key')::uuid, t.task from json_array_elements($2::json) as t(task)`,
    [programmeId, JSON.stringify(tasks)],
  );
}

/** Tasks that were taken out of a version, in their order; without items that there are no more. */
export async function findRemoved(reader: Reader, programmeId: string, keys: readonly string[]): Promise<NewTask[]> {
  const rows = await reader.rows<{ task: NewTask }>(
    'select task from programme_removed_tasks where programme_id = $1 and key = any($2::uuid[])',
    [programmeId, keys],
  );
  const tasks = rows.map(({ task }) => task).sort((a, b) => a.place - b.place);
  const known = await reader.rows<{ id: string }>('select id from inspection_items where id = any($1::uuid[])', [
    tasks.flatMap(({ items }) => items.map(({ itemId }) => itemId)),
  ]);
  const ids = new Set(known.map(({ id }) => id));
  return tasks.map((task) => ({ ...task, items: task.items.filter(({ itemId }) => ids.has(itemId)) }));
}

export async function forgetRemoved(tx: Tx, programmeId: string, keys: readonly string[]): Promise<void> {
  await tx.rows('delete from programme_removed_tasks where programme_id = $1 and key = any($2::uuid[])', [
    programmeId,
    keys,
  ]);
}
