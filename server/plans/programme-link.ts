import { localId } from '../kernel/ids.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Reader } from '../platform/database.ts';
import { findLinkedTasks } from '../programmes/index.ts';

/** The programme's task that an input names: `uuid` undefined where it says nothing, null where it takes the link off. */
export interface ProgrammeLink {
  uuid: string | null | undefined;
  problem: Problem | null;
}

const wrong = (zh: string, en: string): ProgrammeLink => ({
  uuid: undefined,
  problem: { path: 'programmeTaskId', problem: text(zh, en) },
});

/** Reads the task that a plan of a department is to carry out: one of a published programme, which that department leads. */
export async function linkOf(
  reader: Reader,
  leadId: string | null,
  given: string | null | undefined,
): Promise<ProgrammeLink> {
  if (given === undefined || given === null) return { uuid: given, problem: null };
  const id = localId('ProgrammeTask', given);
  const [task] = id === null ? [] : await findLinkedTasks(reader, [id]);
  if (task === undefined || task.leadId !== leadId || task.state !== 'PUBLISHED') {
    return wrong(
      '须为已公示的年度计划中由本部门牵头的任务',
      'it must be a task of a published programme that the department leads',
    );
  }
  return { uuid: id, problem: null };
}

export const linkProblems = ({ problem }: ProgrammeLink): Problem[] => (problem === null ? [] : [problem]);

/** What the plan's fact tells of the link; nothing where the input says nothing of it. */
export const linkTold = ({ uuid }: ProgrammeLink): { programmeTask?: string | null } =>
  uuid === undefined ? {} : { programmeTask: uuid };
