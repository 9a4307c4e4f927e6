import type { Decided } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { type LoadedPlan, performOnPlan, planFact, planPermits, type Repeatable, unlessIn } from '../../plans/index.ts';
import { shortProblems } from '../../programmes/index.ts';
import { textProblems } from '../../registry/index.ts';
import { findAgainst, judgedOf, putPlanJustification } from './against-plan.store.ts';
import type { AgainstPlan } from './plan-findings.ts';

interface Input extends Repeatable {
  planId: string;
  requirement: string;
  reason: string;
  approver: string;
}

interface Justifying extends LoadedPlan {
  findings: AgainstPlan[];
}

const LONGEST_APPROVER = 200;

export const justifiable = (plan: LoadedPlan['plan'] | { state: LoadedPlan['plan']['state']; sealed: boolean }) =>
  unlessIn(plan, ['DRAFT', 'INVITING', 'FROZEN'], text('补充理由', 'justified'));

/** Records why something that stands against a plan of one department may stand, and who approved it (R036, R037). */
export function justifyPlan(hub: Hub, actor: Actor | null, input: Input) {
  const found = ({ findings }: Justifying) => findings.find(({ requirement }) => requirement === input.requirement);
  const told = { requirement: input.requirement, reason: input.reason.trim(), approver: input.approver.trim() };
  return performOnPlan<Justifying, Decided>(hub, actor, {
    mutation: 'justifyPlan',
    input,
    async load(tx, state) {
      const judged = judgedOf(state.plan);
      return {
        ...state,
        findings: await findAgainst(hub, tx, judged, state.participants, localDate(hub.clock.now())),
      };
    },
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check: (state) => [
      ...(found(state) === undefined
        ? [{ path: 'requirement', problem: text('本计划没有这一问题', 'the plan has no such finding') }]
        : []),
      ...textProblems(input.reason, 'reason'),
      ...shortProblems(input.approver, 'approver', LONGEST_APPROVER),
    ],
    decide(state, at) {
      const wrong = justifiable(state.plan);
      if (wrong !== null) throw wrong;
      const finding = found(state)!;
      if (finding.severity === 'REFUSED') throw refusal.rule(finding.requirement, finding.text);
      return { facts: [planFact(state.plan, 'PLAN_JUSTIFIED', at, told)] };
    },
    store: (tx, { plan }, _decision, { actor: by, now }) => putPlanJustification(tx, plan.id, told, by.accountId, now),
  });
}
