import { type Decided, perform } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import { invitingProblems, newInvitation } from '../../invitations/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import {
  type CarriedTask,
  findCarrying,
  findPlanGuards,
  type GivenPlanFields,
  ParticipantRow,
  planFieldsOf,
  type PlanFields,
  planPermits,
  planProblems,
  readRefusal,
  type Repeatable,
  storeCarriedTasks,
  storePlan,
} from '../../plans/index.ts';
import { type CurrentTask, findTasksToJoin } from '../../programmes/index.ts';
import { alreadyPlanned, notJoinable } from './already-planned.ts';
import { departmentsOfTasks, jointFields, sharedMonths } from './joint-draft.ts';
import { overlapPermits } from './overlap.permits.ts';

interface Input extends Repeatable, Pick<GivenPlanFields, 'title' | 'startsOn' | 'endsOn' | 'sampling'> {
  taskIds: string[];
  respondBy?: string | null;
  message?: string | null;
}

interface State {
  tasks: CurrentTask[];
  fields: PlanFields;
  /** The task of the lead's that the plan carries out (R028); null where none of them is published. */
  carriesOut: string | null;
  /** The departments to invite, each with its tasks. */
  invited: [departmentId: string, tasks: CurrentTask[]][];
  /** The plans that carry some of the tasks out already, as far as the actor may know of them. */
  carrying: CarriedTask[];
}

const MOST_TASKS = 20;

function taskProblems(taskIds: readonly string[], { tasks }: State): Problem[] {
  const say = (zh: string, en: string) => [{ path: 'taskIds', problem: text(zh, en) }];
  const count = new Set(taskIds).size;
  if (count < 2 || count > MOST_TASKS) return say(`须选 2 至 ${MOST_TASKS} 项任务`, `2 to ${MOST_TASKS} tasks`);
  if (new Set(tasks.map(({ year }) => year)).size > 1)
    return say('所选任务须为同一年度', 'the tasks must be of one year');
  return [];
}

/** Tasks without a month in common are not carried out together, unless the lead names the days. */
function monthProblems({ tasks }: State, { startsOn, endsOn }: Input): Problem[] {
  if ((startsOn && endsOn) || sharedMonths(tasks) !== null) return [];
  const problem = text(
    '所选任务没有共同的月份，请写明起止日期',
    'the tasks have no month in common: name the first and the last day',
  );
  return [{ path: startsOn ? 'endsOn' : 'startsOn', problem }];
}

// A plan that was never announced is the business of its departments alone: of others' it is not told here either.
async function knownCarrying(tx: Tx, who: Actor, tasks: readonly CurrentTask[]): Promise<CarriedTask[]> {
  const carrying = await findCarrying(
    tx,
    tasks.map(({ key }) => key),
  );
  const guards = await findPlanGuards(
    tx,
    carrying.map(({ planId }) => planId),
  );
  return carrying.filter(({ planId }) => {
    const guard = guards.get(planId)!;
    return guard.announcedAt !== null || readRefusal(who, guard, guard.participants) === null;
  });
}

const wordsTo = (tasks: readonly CurrentTask[]): string =>
  `贵部门年度计划任务${tasks.map(({ name }) => `“${name}”`).join('、')}与本计划对象重合，请带入相关事项一并检查。`.slice(
    0,
    2000,
  );

/**
 * Makes one joint plan of tasks that meet and invites their other departments, in one transaction (R035, R036): what can
 * be merged is not repeated.
 */
export function planJointly(hub: Hub, actor: Actor | null, input: Input) {
  const planId = newId();
  return perform<State, Decided, { planId: string; revision: number }>(hub, actor, {
    mutation: 'planJointly',
    input,
    // The jurisdiction's too: who makes a plan of the same tasks meanwhile waits, and then hears of this one.
    chains: () => [planId, actor!.jurisdictionId],
    async load(tx, who) {
      const given = [...new Set(input.taskIds)].slice(0, MOST_TASKS);
      const ids = given.map((id) => localId('ProgrammeTask', id));
      const known = await findTasksToJoin(
        hub,
        tx,
        who,
        ids.filter((id) => id !== null),
      );
      const tasks = ids.map((id) => known.find(({ uuid }) => uuid === id));
      if (tasks.includes(undefined)) throw refusal.notFound();
      const found = tasks as CurrentTask[];
      const { title, startsOn, endsOn, sampling } = input;
      const own = Object.entries({ title, startsOn, endsOn, sampling }).filter(([, value]) => value);
      const fields = planFieldsOf({ ...jointFields(found, localDate(hub.clock.now())), ...Object.fromEntries(own) });
      return {
        tasks: found,
        fields,
        carriesOut:
          found.find(({ leadId, state }) => leadId === who.departmentId && state === 'PUBLISHED')?.uuid ?? null,
        invited: [...departmentsOfTasks(found)].filter(([id]) => id !== who.departmentId),
        carrying: await knownCarrying(tx, who, found),
      };
    },
    permit: (who, { tasks }) =>
      planPermits.create(who) ?? overlapPermits.join(who, [...departmentsOfTasks(tasks).keys()]),
    check(state, { today }) {
      const problems = [...taskProblems(input.taskIds, state), ...invitingProblems(input, today)];
      const months = monthProblems(state, input);
      const days = months.length === 0 ? [] : ['startsOn', 'endsOn'];
      return [...problems, ...months, ...planProblems(state.fields, today).filter(({ path }) => !days.includes(path))];
    },
    decide({ tasks, fields, carriesOut, invited, carrying }, at) {
      const wrong = notJoinable(tasks) ?? alreadyPlanned(tasks, carrying, fields);
      if (wrong !== null) throw wrong;
      const fact = { jurisdiction: at.actor.jurisdictionId, plan: planId };
      const payload = { ...fields, programmeTask: carriesOut, tasks: tasks.map(({ uuid }) => uuid) };
      return {
        facts: [
          { ...fact, kind: 'PLAN_CREATED', department: at.actor.departmentId, payload },
          ...invited.map(([department]) => ({
            ...fact,
            kind: 'DEPARTMENT_INVITED',
            department,
            payload: { respondBy: input.respondBy ?? null },
          })),
        ],
      };
    },
    async store(tx, { tasks, fields, carriesOut, invited }, _decision, at) {
      await storePlan(tx, planId, fields, carriesOut, at, invited.length > 0 ? 'INVITING' : 'DRAFT');
      // Participants refer to the plan, which the unit of work does not know of.
      await tx.em.flush();
      const others = tasks.filter(({ uuid }) => uuid !== carriesOut);
      await storeCarriedTasks(
        tx,
        planId,
        others.map(({ uuid }) => uuid),
      );
      invited.forEach(([departmentId, tasks], i) => {
        const words = { respondBy: input.respondBy, message: input.message?.trim() || wordsTo(tasks) };
        const row = { planId, departmentId, ...newInvitation(words, i + 1, i + 2) };
        tx.em.persist(tx.em.create(ParticipantRow, row as never));
      });
    },
    answer: () => ({ planId, revision: 1 }),
  });
}
