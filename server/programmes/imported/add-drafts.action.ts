import type { Hub } from '../../action/hub.ts';
import type { Decided } from '../../action/perform.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { matterName } from '../../kernel/matter-name.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import { applyDueVersions } from '../../registry/index.ts';
import {
  factOf,
  type LoadedProgramme,
  performOnProgramme,
  type ProgrammeAnswer,
} from '../yearly/perform-on-programme.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import { programmeStages } from '../yearly/programme.ts';
import { changeProgramme } from '../yearly/programmes.store.ts';
import { MOST_TASKS, nextPlace } from '../yearly/tasks.actions.ts';
import { findTasks, newTask, putTasks, type TaskRow } from '../yearly/tasks.store.ts';
import { type KnownNames, type ListedItem, resolveDraft } from './resolve-draft.ts';
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

/** Items on the lists of a jurisdiction whose names drafts mention. */
async function findListed(reader: Reader, jurisdictionId: string, names: readonly string[]): Promise<ListedItem[]> {
  return reader.rows<ListedItem>(
    `select id as "itemId", version, department_id as "departmentId", matter_name as "matterName" from inspection_items
     where jurisdiction_id = $1 and matter_name = any($2::text[]) and claimed_at is not null and list_type = 'DOUBLE_RANDOM'`,
    [jurisdictionId, names.map((name) => matterName(name).replaceAll('\0', ''))],
  );
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
      await applyDueVersions(tx, localDate(hub.clock.now()));
      const departments = (await directoryOf(hub, tx)).inJurisdiction(jurisdictionId);
      const names = drafts.flatMap(({ items }) => items.map(({ name }) => name));
      return {
        ...state,
        before: await findTasks(tx, [state.row.uuid]),
        known: {
          departments: new Map(
            departments.flatMap(
              (one) =>
                [
                  [one.shortName, one.uuid],
                  [one.name, one.uuid],
                ] as const,
            ),
          ),
          items: await findListed(tx, jurisdictionId, names),
        },
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
      const next = nextPlace(before);
      const tasks = drafts.map((draft, i) => {
        const { fields, items } = resolveDraft(draft, known, row);
        return newTask(fields, items, next + i);
      });
      await putTasks(tx, row.uuid, tasks);
      await changeProgramme(tx, row.uuid, {});
    },
  });
}
