import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Participation, ParticipantState, PlanState } from '../../plans/index.ts';
import { sealable } from '../round.ts';

/** The stages of a proposal; sealing or withdrawing ends it. */
export type ProposalState = 'OPEN' | 'SEALED' | 'WITHDRAWN';

/** What a lead says to a proposal that names its plan. */
export type Consent = 'WAITING' | 'CONSENTED' | 'DECLINED';

type Part = Pick<Participation, 'departmentId'> & { state: ParticipantState };

/** What rules ask of a plan in a proposal. */
export interface Proposed {
  number: string;
  leadId: string;
  state: PlanState;
  sealed: boolean;
  participants: readonly Part[];
  consent: Consent;
}

/** What rules ask of a proposal. */
export interface ProposalShape {
  state: ProposalState;
  leadId: string;
  plans: readonly Proposed[];
}

/**
 * SQL for what a lead says of its plan now (`o`, plan `p`): a consent is to the announcement that it was given for. Whoever
 * proposed seals itself, and need not consent to its own.
 */
export const CONSENT_NOW = `case when o.consent = 'CONSENTED' and p.announced_at > o.answered_at
    and p.lead_id <> (select r.lead_id from round_proposals r where r.id = o.proposal_id) then 'WAITING' else o.consent end`;

/** Whether a plan has left an open proposal: once it is cancelled the others go on without it. */
export const hasLeft = (proposal: ProposalState, plan: PlanState): boolean =>
  proposal === 'OPEN' && plan === 'CANCELLED';

const STATE_NAMES: Record<ProposalState, { zh: string; en: string }> = {
  OPEN: text('征求同意中', 'open'),
  SEALED: text('已封存', 'sealed'),
  WITHDRAWN: text('已撤回', 'withdrawn'),
};

/** Refuses what an open proposal alone allows. */
export function unlessOpen({ state }: Pick<ProposalShape, 'state'>, act: { zh: string; en: string }): Refusal | null {
  if (state === 'OPEN') return null;
  const name = STATE_NAMES[state];
  return refusal.wrongState(
    state,
    text(`合批抽取的征求${name.zh}，不能再${act.zh}`, `The proposal is ${name.en}; it cannot be ${act.en} now`),
  );
}

/** Refuses to agree for plans that could not be sealed. */
export function unlessSealable(plans: readonly Proposed[]): Refusal | null {
  return plans.map(sealable).find((wrong) => wrong !== null) ?? null;
}

/** Refuses to seal while a lead has not agreed; names the plans. */
export function unlessAgreed({ state, plans }: ProposalShape): Refusal | null {
  if (plans.length === 0) {
    return refusal.wrongState(state, text('所列计划都已取消，请撤回', 'All of its plans are cancelled; withdraw it'));
  }
  const open = plans.filter(({ consent }) => consent !== 'CONSENTED').map(({ number }) => number);
  if (open.length === 0) return null;
  return refusal.wrongState(
    state,
    text(
      `还没有全部同意：${open.join('、')}，请等待或撤回后重新提出`,
      `Not every lead has agreed yet: ${open.join(', ')}; wait, or withdraw and propose anew`,
    ),
  );
}

/** Whether a department takes part in a plan of the proposal, and so may put a secret in. */
export function takesPartIn({ plans }: Pick<ProposalShape, 'plans'>, departmentId: string): boolean {
  return plans.some(
    ({ leadId, participants }) =>
      leadId === departmentId ||
      participants.some((part) => part.departmentId === departmentId && part.state === 'ACCEPTED'),
  );
}
