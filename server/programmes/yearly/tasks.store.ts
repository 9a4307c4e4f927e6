import { newId } from '../../kernel/ids.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { groupedBy } from '../../registry/index.ts';
import type { ItemReference, TaskFields } from './task.ts';

/** An item of a task: what the version says that the task refers to, and how the item stands now. */
export interface TaskItemRow extends ItemReference {
  taskId: string;
  code: string;
  departmentId: string;
  name: string;
  itemClass: 'KEY' | 'GENERAL';
  capPercent: string | null;
  claimed: boolean;
  listType: 'DOUBLE_RANDOM' | 'KEY_SUPERVISION';
}

export interface TaskRow extends TaskFields {
  uuid: string;
  programmeId: string;
  key: string;
  place: number;
  items: TaskItemRow[];
}

const COLUMNS = `t.id as uuid, t.programme_id as "programmeId", t.key, t.place, t.name, t.lead_id as "leadId",
  t.participant_ids as "participantIds", t.industry_codes as "industryCodes", t.industry_words as "industryWords",
  t.target_kinds as "targetKinds", t.target_words as "targetWords", t.district_codes as "districtCodes", t.sampling,
  t.frequency, t.from_month as "fromMonth", t.to_month as "toMonth", t.origin, t.superior_number as "superiorNumber",
  t.cause, t.questions`;

// An item that was put into a task is on a list, so the version is there; the row speaks of what holds now.
const ITEMS = `select ti.task_id as "taskId", ti.item_id as "itemId", ti.version, i.code, i.department_id as "departmentId",
    v.fields ->> 'name' as name, v.fields ->> 'itemClass' as "itemClass", v.fields ->> 'capPercent' as "capPercent",
    i.claimed_at is not null as claimed, i.list_type as "listType"
  from programme_task_items ti join inspection_items i on i.id = ti.item_id
  join item_versions v on v.item_id = ti.item_id and v.number = ti.version
  where ti.task_id = any($1::uuid[]) order by ti.task_id, ti.place`;

type Bare = Omit<TaskRow, 'items'>;

async function withItems(reader: Reader, rows: readonly Bare[]): Promise<TaskRow[]> {
  if (rows.length === 0) return [];
  const items = await reader.rows<TaskItemRow>(ITEMS, [rows.map(({ uuid }) => uuid)]);
  const byTask = groupedBy(items, ({ taskId }) => taskId);
  return rows.map((row) => ({ ...row, items: byTask.get(row.uuid) ?? [] }));
}

/** All tasks of versions, in their order; a version holds at most 300. */
export async function findTasks(reader: Reader, programmeIds: readonly string[]): Promise<TaskRow[]> {
  const rows = await reader.rows<Bare>(
    `select ${COLUMNS} from programme_tasks t where t.programme_id = any($1::uuid[]) order by t.programme_id, t.place`,
    [programmeIds],
  );
  return withItems(reader, rows);
}

/** Tasks by their keys in this version, in any order. */
export async function findTasksById(reader: Reader, ids: readonly string[]): Promise<TaskRow[]> {
  return withItems(
    reader,
    await reader.rows<Bare>(`select ${COLUMNS} from programme_tasks t where t.id = any($1::uuid[])`, [ids]),
  );
}

/** Some tasks of a version behind a place. */
export async function findTaskPage(
  reader: Reader,
  programmeId: string,
  after: number,
  limit: number,
): Promise<TaskRow[]> {
  const rows = await reader.rows<Bare>(
    `select ${COLUMNS} from programme_tasks t where t.programme_id = $1 and t.place > $2 order by t.place limit $3`,
    [programmeId, after, limit],
  );
  return withItems(reader, rows);
}

export async function countTasks(reader: Reader, programmeId: string): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    'select count(*)::int as n from programme_tasks where programme_id = $1',
    [programmeId],
  );
  return row!.n;
}

/** A task to be stored: a new one, or one in place of another. */
export interface NewTask {
  uuid: string;
  key: string;
  place: number;
  fields: TaskFields;
  items: readonly ItemReference[];
}

/** `before` is the task that it replaces, or that it is of another version of the same programme. */
export function newTask(
  fields: TaskFields,
  items: readonly ItemReference[],
  place: number,
  before: Partial<Pick<NewTask, 'uuid' | 'key'>> = {},
): NewTask {
  return { uuid: before.uuid ?? newId(), key: before.key ?? newId(), place, fields, items };
}

/** Stores tasks; one whose key the version has already is replaced and keeps its place. */
export async function putTasks(tx: Tx, programmeId: string, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await removeTasks(
    tx,
    programmeId,
    tasks.map(({ key }) => key),
  );
  const rows = tasks.map(({ fields, items: _, ...task }) => ({ ...task, ...fields, programmeId }));
  await tx.rows(
    `insert into programme_tasks (id, programme_id, key, place, name, lead_id, participant_ids, industry_codes, industry_words,
       target_kinds, target_words, district_codes, sampling, frequency, from_month, to_month, origin, superior_number, cause, questions)
     select t.uuid, t."programmeId", t.key, t.place, t.name, t."leadId", t."participantIds", t."industryCodes", t."industryWords",
       t."targetKinds", t."targetWords", t."districtCodes", t.sampling, t.frequency, t."fromMonth", t."toMonth", t.origin,
       t."superiorNumber", t.cause, t.questions
     from json_to_recordset($1::json) as t(uuid uuid, "programmeId" uuid, key uuid, place int, name text, "leadId" uuid,
       "participantIds" uuid[], "industryCodes" text[], "industryWords" text, "targetKinds" text[], "targetWords" text,
       "districtCodes" text[], sampling jsonb, frequency jsonb, "fromMonth" text, "toMonth" text, origin text,
       "superiorNumber" text, cause text, questions jsonb)`,
    [JSON.stringify(rows)],
  );
  const references = tasks.flatMap(({ uuid, items }) => items.map((item, place) => ({ uuid, ...item, place })));
  await tx.rows(
    `insert into programme_task_items (task_id, item_id, version, place)
     select r.uuid, r."itemId", r.version, r.place
     from json_to_recordset($1::json) as r(uuid uuid, "itemId" uuid, version int, place int)`,
    [JSON.stringify(references)],
  );
}

/** Takes tasks out of a version that is being drafted, with why anything of them might stand. */
export async function removeTasks(tx: Tx, programmeId: string, keys: readonly string[]): Promise<void> {
  await tx.rows('delete from programme_justifications where programme_id = $1 and task_key = any($2::uuid[])', [
    programmeId,
    keys,
  ]);
  await tx.rows('delete from programme_tasks where programme_id = $1 and key = any($2::uuid[])', [programmeId, keys]);
}
