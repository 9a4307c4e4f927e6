import { localId } from '../../kernel/ids.ts';
import { text } from '../../kernel/text.ts';
import type { IntakeGoal } from '../../registry/index.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import { programmeStages } from '../yearly/programme.ts';
import { getProgramme, type ProgrammeRow } from '../yearly/programmes.store.ts';
import { MOST_TASKS } from '../yearly/tasks.actions.ts';
import { countTasks } from '../yearly/tasks.store.ts';

interface Goal {
  row: ProgrammeRow;
  /** Tasks that it holds already. */
  tasks: number;
}

/** The programme that a plan table's lines become tasks of: one that whoever confirms is drafting. */
export const planGoal: IntakeGoal<Goal> = {
  node: 'Programme',
  async load(tx, actor, id) {
    const row = await getProgramme(tx, actor, localId('Programme', id));
    return { row, tasks: await countTasks(tx, row.uuid) };
  },
  uuidOf: ({ row }) => row.uuid,
  permit: (actor, { row }) => programmePermits.keep(actor, row),
  problems: ({ tasks }, lines) =>
    tasks + lines <= MOST_TASKS
      ? []
      : [
          {
            path: 'programmeId',
            problem: text(
              `一个计划至多 ${MOST_TASKS} 项任务：已有 ${tasks} 项，表里有 ${lines} 行`,
              `a programme holds at most ${MOST_TASKS} tasks: it has ${tasks}, the table ${lines} lines`,
            ),
          },
        ],
  refused: ({ row }) => programmeStages.edit(row),
  told: (programme) => ({ programme }),
};
