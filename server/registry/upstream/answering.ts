import type { Actor } from '../../kernel/actor.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { itemPermits } from '../items/item.permits.ts';
import { answerRefusal, taskState } from './claim-rules.ts';
import type { OwnTask } from './claims.store.ts';

/** Upstream items that are answered at once. */
export const MOST = 100;

/** What an answer to upstream items is answered with. */
export interface Answer {
  taskIds: string[];
}

/** What is wrong with how many are answered, and which of them twice. */
export function countProblems(ids: readonly string[], path: string, of: (i: number) => string): Problem[] {
  if (ids.length < 1 || ids.length > MOST) {
    return [{ path, problem: text(`一次须为 1 至 ${MOST} 项`, `1 to ${MOST} at once`) }];
  }
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i ? [] : [{ path: of(i), problem: text('同一项出现两次', 'it is given twice') }],
  );
}

/** Whether all of them are the actor’s department’s to answer. */
export function ofOwnDepartment(actor: Actor, tasks: readonly OwnTask[]) {
  const keeps = itemPermits.keep(actor);
  if (keeps !== null) return keeps;
  const foreign = tasks.find(({ task }) => task.departmentId !== actor.departmentId);
  return foreign === undefined ? null : itemPermits.change(actor, foreign.task);
}

/** Refuses where one of them is answered so already, or its list is not open. */
export function requireOpen({ task }: OwnTask, answer: 'CLAIMED' | 'DECLINED'): void {
  const list = { state: task.listState, name: task.listName };
  const refused = answerRefusal({ code: task.code, state: taskState(task).state, list }, answer);
  if (refused !== null) throw refused;
}

/** Whether an own item was made from it that stands on the list, or will. */
export function isListed({ task, item }: OwnTask): boolean {
  return task.claim !== null && item !== null && (item.standing === 'IN_FORCE' || item.standing === 'COMING');
}
