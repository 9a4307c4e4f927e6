import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { reasonProblems, type Repeatable } from '../../plans/index.ts';
import { unlessConsented } from './held.ts';
import { type ProposalShape, unlessOpen, unlessSealable } from './proposal.ts';
import { proposalPermits } from './proposal.permits.ts';
import { performOnProposal, toldToAll } from './proposal-deed.ts';
import { closeProposal, type LoadedProposal } from './proposals.store.ts';

interface Answering extends LoadedProposal {
  held: Refusal | null;
}

const ownOf = <P extends { leadId: string }>(plans: readonly P[], departmentId: string | null): P[] =>
  plans.filter(({ leadId }) => leadId === departmentId);

export const proposalStages = {
  consent: (proposal: ProposalShape, departmentId: string | null): Refusal | null =>
    unlessOpen(proposal, text('同意', 'agreed to')) ?? unlessSealable(ownOf(proposal.plans, departmentId)),
  decline: (proposal: ProposalShape): Refusal | null => unlessOpen(proposal, text('谢绝', 'declined')),
  withdraw: (proposal: ProposalShape): Refusal | null => unlessOpen(proposal, text('撤回', 'withdrawn')),
};

const SET_CONSENT = `update proposal_plans o set consent = $3, reason = $4, answered_at = $5
  from joint_plans p where p.id = o.plan_id and o.proposal_id = $1 and p.lead_id = $2`;

/** A lead agrees for its plans in a proposal; also after it declined, while the proposal is open. */
export function consentRound(hub: Hub, actor: Actor | null, input: Repeatable & { proposalId: string }) {
  return performOnProposal<Answering>(hub, actor, {
    mutation: 'consentRound',
    input,
    async load(tx, proposal, who) {
      const own = proposal.loaded.filter(({ plan }) => plan.leadId === who.departmentId);
      return { ...proposal, held: await unlessConsented(tx, own, proposal.id) };
    },
    permit: (who, proposal) => proposalPermits.answer(who, proposal),
    decide(proposal, at) {
      const wrong = proposalStages.consent(proposal, at.actor.departmentId) ?? proposal.held;
      if (wrong !== null) throw wrong;
      return { facts: toldToAll(proposal, 'ROUND_CONSENTED', at, { proposal: input.proposalId }) };
    },
    async store(tx, { id }, _decision, { now, actor: lead }) {
      await tx.rows(SET_CONSENT, [id, lead.departmentId, 'CONSENTED', null, now.toISOString()]);
    },
  });
}

/** A lead declines for its plans, or takes its consent back, with the reason; the proposal can then not be sealed. */
export function declineRound(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { proposalId: string; reason: string },
) {
  return performOnProposal(hub, actor, {
    mutation: 'declineRound',
    input,
    permit: (who, proposal) => proposalPermits.answer(who, proposal),
    check: () => reasonProblems(input.reason),
    decide(proposal, at) {
      const wrong = proposalStages.decline(proposal);
      if (wrong !== null) throw wrong;
      const reason = input.reason.trim();
      return { facts: toldToAll(proposal, 'ROUND_DECLINED', at, { proposal: input.proposalId, reason }) };
    },
    async store(tx, { id }, _decision, { now, actor: lead }) {
      await tx.rows(SET_CONSENT, [id, lead.departmentId, 'DECLINED', input.reason.trim(), now.toISOString()]);
    },
  });
}

/** Ends a proposal before it is sealed, with the reason (R044). */
export function withdrawProposal(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { proposalId: string; reason: string },
) {
  return performOnProposal(hub, actor, {
    mutation: 'withdrawProposal',
    input,
    permit: (who, proposal) => proposalPermits.proposer(who, proposal),
    check: () => reasonProblems(input.reason),
    decide(proposal, at) {
      const wrong = proposalStages.withdraw(proposal);
      if (wrong !== null) throw wrong;
      const reason = input.reason.trim();
      return { facts: toldToAll(proposal, 'PROPOSAL_WITHDRAWN', at, { proposal: input.proposalId, reason }) };
    },
    store: (tx, { id }, _decision, { now }) => closeProposal(tx, id, { reason: input.reason.trim() }, now),
  });
}
