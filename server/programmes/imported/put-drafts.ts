import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { localDate } from '../../kernel/clock.ts';
import { matterName } from '../../kernel/matter-name.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { applyDueVersions, departmentNamed } from '../../registry/index.ts';
import { changeProgramme, type ProgrammeRow } from '../yearly/programmes.store.ts';
import { nextPlace } from '../yearly/tasks.actions.ts';
import { type NewTask, newTask, putTasks, type TaskRow } from '../yearly/tasks.store.ts';
import { codesIn, type KnownNames, type ListedItem, resolveDraft } from './resolve-draft.ts';
import type { TaskDraft } from './task-draft.ts';

/** Items on the lists of a jurisdiction that drafts mention, by their names or by their codes. */
async function findListed(reader: Reader, jurisdictionId: string, names: readonly string[]): Promise<ListedItem[]> {
  return reader.rows<ListedItem>(
    `select id as "itemId", version, department_id as "departmentId", code, matter_name as "matterName" from inspection_items
     where jurisdiction_id = $1 and (matter_name = any($2::text[]) or code = any($3::text[])) and claimed_at is not null and list_type = 'DOUBLE_RANDOM'`,
    [
      jurisdictionId,
      names.map((name) => matterName(name).replaceAll('\0', '')),
      names.flatMap((name) => codesIn(name.replaceAll('\0', ''))),
    ],
  );
}

/** What names in drafts stand for today. */
export async function knownNamesOf(
  hub: Hub,
  tx: Tx,
  jurisdictionId: string,
  drafts: readonly TaskDraft[],
): Promise<KnownNames> {
  await applyDueVersions(tx, localDate(hub.clock.now()));
  const directory = await directoryOf(hub, tx);
  const names = drafts.flatMap(({ items }) => items.map(({ name }) => name));
  return {
    departmentOf: (name) => departmentNamed(directory, jurisdictionId, name)?.uuid ?? null,
    items: await findListed(tx, jurisdictionId, names),
  };
}

/** Puts drafts as tasks behind those that a programme has; gives them in their order. */
export async function putDrafts(
  tx: Tx,
  row: ProgrammeRow,
  before: readonly TaskRow[],
  known: KnownNames,
  drafts: readonly TaskDraft[],
): Promise<NewTask[]> {
  const next = nextPlace(before);
  const tasks = drafts.map((draft, i) => {
    const { fields, items } = resolveDraft(draft, known, row);
    return newTask(fields, items, next + i);
  });
  await putTasks(tx, row.uuid, tasks);
  await changeProgramme(tx, row.uuid, {});
  return tasks;
}
