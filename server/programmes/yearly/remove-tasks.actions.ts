import type { Hub } from '../../action/hub.ts';
import type { Decided } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import type { Problem, Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type {
  RemoveProgrammeTasksInput,
  RestoreProgrammeTasksInput,
} from '../../../schema/programmes/programme-inputs.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';
import { findRemoved, forgetRemoved, keepRemoved } from './removed-tasks.store.ts';
import { MOST_AT_ONCE, MOST_TASKS, nextPlace } from './tasks.actions.ts';
import { findTasks, type NewTask, newTask, putTasks, removeTasks, type TaskRow } from './tasks.store.ts';

const asNew = ({ uuid, key, place, items, programmeId: _, ...fields }: TaskRow): NewTask =>
  newTask(
    fields,
    items.map(({ itemId, version }) => ({ itemId, version })),
    place,
    { uuid, key },
  );

/** Whether each id is a task of the version. */
function taskIdProblems(ids: readonly string[], before: readonly TaskRow[]): Problem[] {
  if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
    return [{ path: 'taskIds', problem: text('一次须为 1 至 100 项任务', '1 to 100 tasks at once') }];
  }
  const known = new Set(before.map(({ uuid }) => uuid));
  return ids.flatMap((id, i) =>
    known.has(localId('ProgrammeTask', id) ?? '')
      ? []
      : [{ path: `taskIds.${i}`, problem: text('本计划没有这项任务', 'the programme has no such task') }],
  );
}

/** Takes tasks out of a programme that is being drafted; they can be brought back as they were. */
export function removeProgrammeTasks(hub: Hub, actor: Actor | null, input: RemoveProgrammeTasksInput) {
  interface Removing extends LoadedProgramme {
    before: TaskRow[];
  }
  const chosen = ({ before }: Removing) => {
    const ids = new Set(input.taskIds.map((id) => localId('ProgrammeTask', id)));
    return before.filter(({ uuid }) => ids.has(uuid));
  };
  return performOnProgramme<Removing, Decided>(hub, actor, {
    mutation: 'removeProgrammeTasks',
    input,
    load: async (tx, state) => ({ ...state, before: await findTasks(tx, [state.row.uuid]) }),
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: ({ before }) => taskIdProblems(input.taskIds, before),
    decide(state, at) {
      const wrong: Refusal | null = programmeStages.edit(state.row);
      if (wrong !== null) throw wrong;
      const names = chosen(state).map(({ name }) => name);
      return { facts: [factOf(state, 'PROGRAMME_TASKS_REMOVED', at, { names })] };
    },
    async store(tx, state) {
      const { uuid } = state.row;
      const tasks = chosen(state);
      await keepRemoved(tx, uuid, tasks.map(asNew));
      await removeTasks(
        tx,
        uuid,
        tasks.map(({ key }) => key),
      );
      await changeProgramme(tx, uuid, {});
    },
  });
}

interface Restoring extends LoadedProgramme {
  before: TaskRow[];
  removed: NewTask[];
}

function restoreProblems(keys: readonly string[], { before, removed }: Restoring): Problem[] {
  if (keys.length === 0 || keys.length > MOST_AT_ONCE) {
    return [{ path: 'taskKeys', problem: text('一次须为 1 至 100 项任务', '1 to 100 tasks at once') }];
  }
  if (before.length + removed.length > MOST_TASKS) {
    return [{ path: 'taskKeys', problem: text('一个计划至多 300 项任务', 'a programme holds at most 300 tasks') }];
  }
  const known = new Set(removed.map(({ key }) => key));
  return keys.flatMap((key, i) =>
    known.has(localId('ProgrammeTask', key) ?? '')
      ? []
      : [{ path: `taskKeys.${i}`, problem: text('本版没有移除过这项任务', 'no such task was taken out of it') }],
  );
}

/** The tasks in their places; where another one stands there by now, last. */
function placed(removed: readonly NewTask[], before: readonly TaskRow[]): NewTask[] {
  const taken = new Set(before.map(({ place }) => place));
  let next = nextPlace([...before, ...removed]);
  return removed.map((task) => {
    const place = taken.has(task.place) ? next++ : task.place;
    taken.add(place);
    return { ...task, place };
  });
}

/** Brings tasks back that were taken out of a programme while it is drafted: the same tasks, open questions and all. */
export function restoreProgrammeTasks(hub: Hub, actor: Actor | null, input: RestoreProgrammeTasksInput) {
  const keys = input.taskKeys
    .slice(0, MOST_AT_ONCE)
    .map((key) => localId('ProgrammeTask', key))
    .filter((key) => key !== null);
  return performOnProgramme<Restoring>(hub, actor, {
    mutation: 'restoreProgrammeTasks',
    input,
    load: async (tx, state) => ({
      ...state,
      before: await findTasks(tx, [state.row.uuid]),
      removed: await findRemoved(tx, state.row.uuid, keys),
    }),
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: (state) => restoreProblems(input.taskKeys, state),
    decide(state, at) {
      const wrong: Refusal | null = programmeStages.edit(state.row);
      if (wrong !== null) throw wrong;
      const names = state.removed.map(({ fields }) => fields.name);
      return { facts: [factOf(state, 'PROGRAMME_TASKS_RESTORED', at, { names })] };
    },
    async store(tx, { row, before, removed }) {
      await putTasks(tx, row.uuid, placed(removed, before));
      await forgetRemoved(tx, row.uuid, keys);
      await changeProgramme(tx, row.uuid, {});
    },
  });
}
