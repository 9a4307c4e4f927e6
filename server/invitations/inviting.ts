import type { LocalDate } from '../kernel/clock.ts';
import { lengthOf } from '../kernel/length.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

/** What an invitation says beside whom it invites. */
export interface Inviting {
  respondBy?: LocalDate | null;
  message?: string | null;
}

const LONGEST_MESSAGE = 2000;

/** What is wrong with an invitation's words. */
export function invitingProblems({ respondBy, message }: Inviting, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  if (respondBy && respondBy < today) {
    problems.push({
      path: 'respondBy',
      problem: text('答复期限不能早于今天', 'respondBy must not be in the past'),
    });
  }
  if (lengthOf(message ?? '') > LONGEST_MESSAGE) {
    problems.push({
      path: 'message',
      problem: text('附言至多 2000 字', 'a message has at most 2000 characters'),
    });
  }
  return problems;
}

/** A participant's row when it is invited; `heardFrom` is the number of the invitation among the plan's facts. */
export function newInvitation({ respondBy, message }: Inviting, invitedOrder: number, heardFrom: number) {
  return {
    state: 'INVITED' as const,
    respondBy: respondBy ?? null,
    message: message?.trim() || null,
    reason: null,
    invitedOrder,
    acceptedOrder: null,
    heardFrom,
    heardTo: null,
  };
}
