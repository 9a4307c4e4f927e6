import type { Hub } from '../../action/hub.ts';
import type { Decided } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { text } from '../../kernel/text.ts';
import {
  factOf,
  type LoadedProgramme,
  performOnProgramme,
  type ProgrammeAnswer,
} from '../yearly/perform-on-programme.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import { programmeStages } from '../yearly/programme.ts';
import { MOST_TASKS } from '../yearly/tasks.actions.ts';
import { findTasks, type TaskRow } from '../yearly/tasks.store.ts';
import { knownNamesOf, putDrafts } from './put-drafts.ts';
import type { KnownNames } from './resolve-draft.ts';
import type { TaskDraft } from './task-draft.ts';

/** Drafts to be put into a programme, with the id of what they were read from, such as an import. */
export interface AddDraftsInput {
  programmeId: string;
  drafts: readonly TaskDraft[];
  source: string;
  requestId?: string | null;
  expectedRevision?: number | null;
}

interface Adding extends LoadedProgramme {
  before: TaskRow[];
  known: KnownNames;
}

/**
 * Puts tasks that were read from a table into a programme that is being drafted. What they leave open stands in their
 * questions; saving a task answers them, and a programme with open ones goes no further (R028).
 */
export function addProgrammeDrafts(hub: Hub, actor: Actor | null, input: AddDraftsInput): Promise<ProgrammeAnswer> {
  const { drafts, source } = input;
  return performOnProgramme<Adding, Decided>(hub, actor, {
    mutation: 'addProgrammeDrafts',
    input,
    async load(tx, state, { jurisdictionId }) {
      return {
        ...state,
        before: await findTasks(tx, [state.row.uuid]),
        known: await knownNamesOf(hub, tx, jurisdictionId, drafts),
      };
    },
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: ({ before }) =>
      drafts.length > 0 && before.length + drafts.length <= MOST_TASKS
        ? []
        : [{ path: 'drafts', problem: text('一个计划至多 300 项任务', 'a programme holds 1 to 300 tasks') }],
    decide(state, at) {
      const wrong = programmeStages.edit(state.row);
      if (wrong !== null) throw wrong;
      const told = { names: drafts.map(({ name }) => name), source };
      return { facts: [factOf(state, 'PROGRAMME_TASKS_SAVED', at, told)] };
    },
    async store(tx, { row, before, known }) {
      await putDrafts(tx, row, before, known, drafts);
    },
  });
}
