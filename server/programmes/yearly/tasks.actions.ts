import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId } from '../../kernel/ids.ts';
import { listed } from '../../kernel/listing.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { applyDueVersions, findItemsByCodes, type ItemRow } from '../../registry/index.ts';
import type { ProgrammeTaskInput, SaveProgrammeTasksInput } from '../../../schema/programmes/programme-inputs.ts';
import { knownCodesOf } from './known-codes.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';
import type { TaskFields } from './task.ts';
import { fieldsOf, type KnownCodes, taskProblems } from './task-input.ts';
import { findTasks, newTask, putTasks, type TaskRow } from './tasks.store.ts';

export const MOST_AT_ONCE = 100;
export const MOST_TASKS = 300;

interface Saving extends LoadedProgramme {
  before: TaskRow[];
  known: KnownCodes;
  items: ReadonlyMap<string, ItemRow>;
}

const codesOf = (tasks: readonly ProgrammeTaskInput[]): string[] => [
  ...new Set(tasks.slice(0, MOST_AT_ONCE).flatMap(({ itemCodes }) => (itemCodes ?? []).slice(0, 100))),
];

const beforeOf = (given: ProgrammeTaskInput, before: readonly TaskRow[]): TaskRow | undefined => {
  const uuid = given.taskId ? localId('ProgrammeTask', given.taskId) : null;
  return before.find((task) => task.uuid === uuid);
};

function inputProblems(given: readonly ProgrammeTaskInput[], { row, before, known, items }: Saving): Problem[] {
  if (given.length === 0 || given.length > MOST_AT_ONCE) {
    return [{ path: 'tasks', problem: text('一次须为 1 至 100 项任务', '1 to 100 tasks at once') }];
  }
  const problems = given.flatMap((task, i) => {
    const fields = fieldsOf(task, known, row);
    return [
      ...taskProblems(task, fields, known, row, `tasks.${i}`),
      ...foreignItems(task, fields, items, `tasks.${i}.itemCodes`),
    ];
  });
  given.forEach(({ taskId }, i) => {
    if (taskId && beforeOf(given[i]!, before) === undefined) {
      problems.push({
        path: `tasks.${i}.taskId`,
        problem: text('本计划没有这项任务', 'the programme has no such task'),
      });
    }
  });
  const replaced = given.map(({ taskId }) => taskId).filter((id) => id);
  if (new Set(replaced).size < replaced.length) {
    problems.push({ path: 'tasks', problem: text('同一任务只能出现一次', 'a task may be named once') });
  }
  if (before.length + given.length - replaced.length > MOST_TASKS) {
    problems.push({ path: 'tasks', problem: text('一个计划至多 300 项任务', 'a programme holds at most 300 tasks') });
  }
  return problems;
}

/** Items of departments that neither lead the task nor take part. */
function foreignItems(
  { itemCodes }: ProgrammeTaskInput,
  { leadId, participantIds }: TaskFields,
  items: ReadonlyMap<string, ItemRow>,
  path: string,
): Problem[] {
  const own = [leadId, ...participantIds];
  const foreign = (itemCodes ?? []).slice(0, 100).filter((code) => {
    const item = items.get(code);
    return item !== undefined && !own.includes(item.departmentId);
  });
  if (foreign.length === 0) return [];
  const { zh, en } = listed(foreign.slice(0, 5));
  const problem = text(`${zh} 不是牵头或参与部门的事项`, `${en}: not on the list of any department of the task`);
  return [{ path, problem }];
}

/** Refuses items that are on no list now (R002), or on that of key supervision (R010). */
function requireRandomlyListed(given: readonly ProgrammeTaskInput[], items: ReadonlyMap<string, ItemRow>): void {
  const codes = codesOf(given);
  const list = (of: readonly string[]) => listed(of.slice(0, 10).map((code) => code.slice(0, 20)));
  const unlisted = codes.filter((code) => items.get(code)?.claimed !== true);
  if (unlisted.length > 0) {
    throw refusal.rule(
      'R002',
      text(
        `清单之外无检查：${list(unlisted).zh} 不在已认领的清单内，请先认领或改选`,
        `Nothing outside the list is inspected: ${list(unlisted).en} is on no claimed list; claim it or choose another`,
      ),
    );
  }
  const supervised = codes.filter((code) => items.get(code)!.listType === 'KEY_SUPERVISION');
  if (supervised.length === 0) return;
  throw refusal.rule(
    'R010',
    text(
      `${list(supervised).zh} 在重点监管事项清单上，不纳入随机抽查计划`,
      `${list(supervised).en} stand on the key-supervision list: no random plan holds them`,
    ),
  );
}

/** The place behind all that there are. */
export const nextPlace = (before: readonly Pick<TaskRow, 'place'>[]): number =>
  Math.max(0, ...before.map(({ place }) => place)) + 1;

/** Puts tasks into a programme that is being drafted; a task that is replaced keeps its key and its place. */
export function saveProgrammeTasks(hub: Hub, actor: Actor | null, input: SaveProgrammeTasksInput) {
  const given = input.tasks;
  return performOnProgramme<Saving>(hub, actor, {
    mutation: 'saveProgrammeTasks',
    input,
    async load(tx, state) {
      // What is on the lists on this very day decides.
      await applyDueVersions(tx, localDate(hub.clock.now()));
      const { jurisdictionId, uuid } = state.row;
      const items = await findItemsByCodes(tx, jurisdictionId, codesOf(given));
      return {
        ...state,
        before: await findTasks(tx, [uuid]),
        known: await knownCodesOf(hub, jurisdictionId, tx),
        items: new Map(items.map((item) => [item.code, item])),
      };
    },
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: (state) => inputProblems(given, state),
    decide(state, at) {
      const wrong = programmeStages.edit(state.row);
      if (wrong !== null) throw wrong;
      requireRandomlyListed(given, state.items);
      return { facts: [factOf(state, 'PROGRAMME_TASKS_SAVED', at, { names: given.map(({ name }) => name.trim()) })] };
    },
    async store(tx, { row, before, known, items }) {
      const next = nextPlace(before);
      const tasks = given.map((task, i) => {
        const references = [...new Set(task.itemCodes ?? [])].map((code) => items.get(code)!);
        const old = beforeOf(task, before);
        return newTask(
          fieldsOf(task, known, row),
          references.map((item) => ({ itemId: item.uuid, version: item.version })),
          old?.place ?? next + i,
          old,
        );
      });
      await putTasks(tx, row.uuid, tasks);
      await changeProgramme(tx, row.uuid, {});
    },
  });
}
