import type { Reader, Tx } from '../platform/database.ts';
import type { PlanState } from './plan.ts';

// A task is the plan's own while its lead has to do with the plan; a department that declines or leaves has it back.
const CARRIED = `select p.id as "planId", p.number, p.title, p.state, p.sealed, p.starts_on as "startsOn", p.ends_on as "endsOn", t.key as "taskKey"
  from (select id as plan_id, programme_task_id as task_id from joint_plans where programme_task_id is not null
        union select plan_id, task_id from plan_tasks) c
  join joint_plans p on p.id = c.plan_id and p.state <> 'CANCELLED'
  join programme_tasks t on t.id = c.task_id
  where (t.lead_id is null or t.lead_id = p.lead_id or exists (
    select 1 from plan_participants m
    where m.plan_id = p.id and m.department_id = t.lead_id and m.state in ('INVITED', 'ACCEPTED')))`;

/** A programme's task, by its key over the versions, with a plan that carries it out. */
export interface CarriedTask {
  planId: string;
  number: string;
  title: string;
  state: PlanState;
  sealed: boolean;
  startsOn: string;
  endsOn: string;
  taskKey: string;
}

/** Which tasks plans carry out; a cancelled plan carries out none. */
export function findCarriedBy(reader: Reader, planIds: readonly string[]): Promise<CarriedTask[]> {
  return reader.rows<CarriedTask>(`${CARRIED} and p.id = any($1::uuid[])`, [planIds]);
}

/** The plans that carry tasks out, the oldest first. */
export function findCarrying(reader: Reader, taskKeys: readonly string[]): Promise<CarriedTask[]> {
  return reader.rows<CarriedTask>(`${CARRIED} and t.key = any($1::uuid[]) order by p.id`, [taskKeys]);
}

/** Keeps which tasks a plan carries out beside the one that it refers to. */
export async function storeCarriedTasks(tx: Tx, planId: string, taskIds: readonly string[]): Promise<void> {
  await tx.rows('insert into plan_tasks (plan_id, task_id) select $1, unnest($2::uuid[])', [planId, taskIds]);
}
