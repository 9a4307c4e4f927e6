import { type Actor, holds, isLiaisonOf } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { ParticipantState } from '../plans/index.ts';

interface Part {
  departmentId: string;
  state: ParticipantState;
}

const partOf = (actor: Actor, participants: readonly Part[]): Part | undefined =>
  participants.find((part) => part.departmentId === actor.departmentId);

const liaisonsOnly = () =>
  refusal.forbidden(text('只有部门联络员可以这样做', 'Only a department’s liaison may do this'));

export const invitationPermits = {
  /** `invitation:answer`, `participation:withdraw`: the liaison of the invited department. */
  participant(actor: Actor, participants: readonly Part[]): Refusal | null {
    if (!holds(actor, 'LIAISON')) return liaisonsOnly();
    if (partOf(actor, participants) !== undefined) return null;
    return refusal.forbidden(text('您的部门未被邀请', 'Your department is not invited'));
  },
  /** `items:contribute`: the lead's liaison, and those of accepted departments. */
  contribute(actor: Actor, leadId: string, participants: readonly Part[]): Refusal | null {
    if (!holds(actor, 'LIAISON')) return liaisonsOnly();
    if (isLiaisonOf(actor, leadId) || partOf(actor, participants)?.state === 'ACCEPTED') return null;
    return refusal.forbidden(text('请先接受邀请，再带入事项', 'Accept the invitation before contributing items'));
  },
};
