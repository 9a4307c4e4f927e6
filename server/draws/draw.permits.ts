import { type Actor, holds, isLiaisonOf } from '../kernel/actor.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type LoadedPlan, planPermits, readRefusal } from '../plans/index.ts';

type Planned = Pick<LoadedPlan, 'participants'> & { plan: LoadedPlan['plan'] };

export const drawPermits = {
  /** `round:seal`, `round:run`, `round:abandon`: the lead of every plan in it. An outsider is answered as on the plan. */
  lead(actor: Actor, plans: readonly Planned[]): Refusal | null {
    for (const { plan, participants } of plans) {
      const refused = readRefusal(actor, plan, participants) ?? planPermits.lead(actor, plan);
      if (refused !== null) return refused;
    }
    return null;
  },
  /** `proof:read` before the public may: the liaisons of the leads, and auditors. */
  confidentialProof(actor: Actor | null, plans: readonly { leadId: string; jurisdictionId: string }[]): boolean {
    if (actor === null) return false;
    if (holds(actor, 'AUDITOR')) return plans.every((plan) => plan.jurisdictionId === actor.jurisdictionId);
    return plans.every((plan) => isLiaisonOf(actor, plan.leadId));
  },
};
