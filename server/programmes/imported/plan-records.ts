import { createHash } from 'node:crypto';
import type { Hub } from '../../action/hub.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { ToTakeBack, Written } from '../../registry/index.ts';
import { programmeStages } from '../yearly/programme.ts';
import { changeProgramme, findProgramme, type ProgrammeRow } from '../yearly/programmes.store.ts';
import { findTasks, findTasksById, removeTasks, type TaskRow } from '../yearly/tasks.store.ts';
import { knownNamesOf, putDrafts } from './put-drafts.ts';
import type { TaskDraft } from './task-draft.ts';

/** The programme that an import goes into, while tasks may be put into it; null where they may not any more. */
export async function findDrafted(reader: Reader, programmeId: string | null): Promise<ProgrammeRow | null> {
  const row = await findProgramme(reader, programmeId);
  return row !== null && programmeStages.edit(row) === null ? row : null;
}

/** A number that another saying of the task would not have: tasks count no revisions of their own. */
function markOf({ items, uuid: _, programmeId: __, place: ___, ...said }: TaskRow): number {
  const whole = { ...said, items: items.map(({ itemId, version }) => [itemId, version]) };
  return createHash('sha256').update(JSON.stringify(whole)).digest().readUInt32BE() >>> 1;
}

/** Puts the tasks of a table into its programme. */
export async function writeDrafts(
  hub: Hub,
  tx: Tx,
  programmeId: string,
  drafts: readonly TaskDraft[],
): Promise<Written[]> {
  if (drafts.length === 0) return [];
  const row = (await findProgramme(tx, programmeId))!;
  const known = await knownNamesOf(hub, tx, row.jurisdictionId, drafts);
  const tasks = await putDrafts(tx, row, await findTasks(tx, [row.uuid]), known, drafts);
  // As they are stored, so that they are compared with what is stored later.
  const stored = await findTasksById(
    tx,
    tasks.map(({ uuid }) => uuid),
  );
  const marks = new Map(stored.map((task) => [task.uuid, markOf(task)]));
  return tasks.map(({ uuid }) => ({ record: uuid, revision: marks.get(uuid)!, image: null }));
}

const FIXED = text(
  '计划已提交、备案、公示或撤回，任务不再收回',
  'The programme has gone further or was given up: its tasks stay',
);
const CHANGED_SINCE = text('导入之后有人改过，保留现状', 'Somebody changed it since; it stays as it is');
const GONE = text('任务已被移除', 'The task was taken out already');

/** Takes the tasks of a table out again; those that somebody changed since stay. */
export async function takeDraftsBack(
  tx: Tx,
  programmeId: string,
  records: readonly ToTakeBack[],
): Promise<(Text | null)[]> {
  const row = await findDrafted(tx, programmeId);
  if (row === null) return records.map(() => FIXED);
  const stored = await findTasksById(
    tx,
    records.map(({ record }) => record),
  );
  const tasks = new Map(stored.map((task) => [task.uuid, task]));
  const isAsWritten = ({ record, revision }: ToTakeBack): boolean => {
    const task = tasks.get(record);
    return task !== undefined && markOf(task) === revision;
  };
  const keys = records.filter(isAsWritten).map(({ record }) => tasks.get(record)!.key);
  if (keys.length > 0) {
    await removeTasks(tx, row.uuid, keys);
    await changeProgramme(tx, row.uuid, {});
  }
  return records.map((one) => (isAsWritten(one) ? null : tasks.has(one.record) ? CHANGED_SINCE : GONE));
}
