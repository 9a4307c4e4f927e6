import type { LocalDate } from '../kernel/clock.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { type ParticipantState, type PlanState, unlessIn } from '../plans/index.ts';

interface Staged {
  state: PlanState;
  sealed: boolean;
}

export interface Invitation {
  state: ParticipantState;
  respondBy: LocalDate | null;
}

/** Whether an unanswered invitation's last day is over: it counts as declined from then on. */
export function hasLapsed(invitation: Invitation, today: LocalDate): boolean {
  return invitation.state === 'INVITED' && invitation.respondBy !== null && invitation.respondBy < today;
}

export const invitationStages = {
  invite: (plan: Staged) => unlessIn(plan, ['DRAFT', 'INVITING'], text('邀请部门', 'given further departments')),
  contribute: (plan: Staged) => unlessIn(plan, ['DRAFT', 'INVITING'], text('增减事项', 'given other items')),
  withdraw: (plan: Staged) => unlessIn(plan, ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED'], text('退出', 'left')),
};

/** Refuses an answer to an invitation that is answered already, has lapsed, or whose plan has gone on. */
export function answerable(plan: Staged, invitation: Invitation, today: LocalDate): Refusal | null {
  const stage = unlessIn(plan, ['INVITING'], text('答复邀请', 'answered'));
  if (stage !== null) return stage;
  if (hasLapsed(invitation, today)) {
    return refusal.wrongState(
      'DECLINED',
      text('答复期限已过，视为不参加', 'The last day to answer is over; it counts as declined'),
    );
  }
  if (invitation.state === 'INVITED') return null;
  return refusal.wrongState(invitation.state, text('邀请已答复', 'The invitation is answered already'));
}

/** Refuses a withdrawal of one that never accepted, or once the draw is sealed. */
export function withdrawable(plan: Staged, invitation: Invitation): Refusal | null {
  if (invitation.state === 'INVITED') {
    return refusal.wrongState(
      'INVITED',
      text('尚未接受邀请，请直接答复不参加', 'The invitation is not accepted yet; decline it instead'),
    );
  }
  return invitationStages.withdraw(plan);
}
