import { type Actor, holds, isLiaisonOf } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { type ProposalShape, takesPartIn } from './proposal.ts';

export const proposalPermits = {
  /** `proposal:consent`, `proposal:decline`: the liaison of a lead whose plan it names. */
  answer: (actor: Actor, { plans }: Pick<ProposalShape, 'plans'>): Refusal | null =>
    plans.some(({ leadId }) => isLiaisonOf(actor, leadId))
      ? null
      : refusal.forbidden(
          text('只有所列计划牵头部门的联络员可以答复', 'Only the liaisons of the leads of its plans may answer'),
        ),
  /** `secret:commit`: the liaison of a department that leads or takes part in one of its plans. */
  commit: (actor: Actor, proposal: Pick<ProposalShape, 'plans'>): Refusal | null =>
    holds(actor, 'LIAISON') && actor.departmentId !== null && takesPartIn(proposal, actor.departmentId)
      ? null
      : refusal.forbidden(
          text(
            '只有参加所列计划的部门的联络员可以加入密值',
            'Only liaisons of departments that take part may put a secret in',
          ),
        ),
  /** `proposal:seal`, `proposal:withdraw`: the liaison of the department that proposed. */
  proposer: (actor: Actor, { leadId }: Pick<ProposalShape, 'leadId'>): Refusal | null =>
    isLiaisonOf(actor, leadId)
      ? null
      : refusal.forbidden(
          text('只有提出部门的联络员可以这样做', 'Only the liaison of the department that proposed may do this'),
        ),
};
