import type { DepartmentRecord } from '../identity/index.ts';
import { type Actor, holds, isLiaisonOf } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { type LoadedPlan, planPermits, type PlanState, readRefusal } from '../plans/index.ts';

type Planned = Pick<LoadedPlan, 'participants'> & { plan: LoadedPlan['plan'] };

export const drawPermits = {
  /** `round:seal` the short way: the lead of every plan in it. An outsider is answered as on the plan. */
  lead(actor: Actor, plans: readonly Planned[]): Refusal | null {
    for (const { plan, participants } of plans) {
      const refused = readRefusal(actor, plan, participants) ?? planPermits.lead(actor, plan);
      if (refused !== null) return refused;
    }
    return null;
  },
  /** `round:read`: whoever reads one of its plans. An outsider is answered as on its plans. */
  read(actor: Actor, plans: readonly Planned[]): Refusal | null {
    const refusals = plans.map(({ plan, participants }) => readRefusal(actor, plan, participants));
    return refusals.includes(null) ? null : refusals[0]!;
  },
  /** `round:run`: the liaison of the department that sealed it. */
  run(actor: Actor, sealer: Pick<DepartmentRecord, 'uuid' | 'name' | 'code'>): Refusal | null {
    if (isLiaisonOf(actor, sealer.uuid)) return null;
    return refusal.forbidden(
      text(
        `只有封存本轮的部门（${sealer.name}）的联络员可以抽取`,
        `Only a liaison of the department that sealed the round (${sealer.code}) may run it`,
      ),
    );
  },
  /** `round:abandon`: the liaison of any lead in it: none is held to a round against its will. */
  abandon(actor: Actor, plans: readonly { leadId: string }[]): Refusal | null {
    if (plans.some(({ leadId }) => isLiaisonOf(actor, leadId))) return null;
    return refusal.forbidden(
      text('只有本轮各计划牵头部门的联络员可以作废', 'Only liaisons of the leads of its plans may give the round up'),
    );
  },
  /** `proof:read` before the public may: the liaisons of the leads of plans that were not cancelled, and auditors. */
  confidentialProof(
    actor: Actor | null,
    plans: readonly { leadId: string; jurisdictionId: string; state: PlanState }[],
  ): boolean {
    if (actor === null) return false;
    if (holds(actor, 'AUDITOR')) return plans.every((plan) => plan.jurisdictionId === actor.jurisdictionId);
    return plans.some((plan) => plan.state !== 'CANCELLED' && isLiaisonOf(actor, plan.leadId));
  },
};
