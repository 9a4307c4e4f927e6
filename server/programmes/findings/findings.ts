import type { Policy } from '../../policy/index.ts';
import { findingsAcross } from './across.ts';
import type { Finding, JudgedProgramme, NeighbourTask } from './finding.ts';
import { findingsOfTasks } from './of-task.ts';
import { beforeFiling, beforePublishing, emptyFinding } from './steps.ts';

/** What a version is about to do. */
export type Step = 'SUBMIT' | 'FILE' | 'PUBLISH';

/** All that findings are made of. */
export interface Judged {
  programme: JudgedProgramme;
  neighbours: readonly NeighbourTask[];
  policy: Policy;
  nameOf(departmentId: string): string;
}

/** What stands against a programme before a step: its content first, then what must have happened before. */
export function findingsBefore(step: Step, { programme, neighbours, policy, nameOf }: Judged): Finding[] {
  const content = [
    ...emptyFinding(programme),
    ...findingsOfTasks(programme, policy),
    ...findingsAcross(programme, neighbours, policy, nameOf),
  ];
  if (step === 'SUBMIT') return content;
  return [...content, ...(step === 'FILE' ? beforeFiling(programme, policy) : beforePublishing(programme, policy))];
}
