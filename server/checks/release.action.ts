import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import { type DrawnTarget, openDrawnList } from '../draws/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { getMatters } from '../merging/index.ts';
import type { Tx } from '../platform/database.ts';
import {
  departmentsInOrder,
  type LoadedPlan,
  performOnPlan,
  planFact,
  planPermits,
  type Repeatable,
} from '../plans/index.ts';
import { findBearers } from '../registry/index.ts';
import { checkStages } from './check.ts';
import { composeRelease, type Release } from './merged-lists.ts';
import { findContents, insertRelease } from './release.store.ts';

interface State extends LoadedPlan {
  /** Null where it may not be opened: the refusal follows. */
  release: Release | null;
}

async function load(hub: Hub, tx: Tx, actor: Actor | null, state: LoadedPlan): Promise<State> {
  const { plan, participants } = state;
  const isRefused = actor === null || planPermits.lead(actor, plan) !== null || checkStages.release(plan) !== null;
  if (isRefused) return { ...state, release: null };
  const drawn = await openDrawnList(hub, tx, plan.id);
  const release = composeRelease({
    drawn,
    order: departmentsInOrder(plan.leadId, participants),
    matters: await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants),
    contents: await findContents(tx, plan.id),
    inspectors: await findBearers(tx, certificatesOf(drawn)),
  });
  return { ...state, release };
}

function certificatesOf(drawn: readonly DrawnTarget[]): string[] {
  return [...new Set(drawn.flatMap(({ teams }) => teams.flatMap(({ certificates }) => certificates)))];
}

/** Gives a drawn plan's checks to their teams. A plan of which nothing was drawn has nothing to check and is done at once. */
export function releaseChecks(hub: Hub, actor: Actor | null, input: Repeatable & { planId: string }) {
  return performOnPlan<State, Decided>(hub, actor, {
    mutation: 'releaseChecks',
    input,
    load: (tx, state) => load(hub, tx, actor, state),
    permit: (who, { plan }) => planPermits.lead(who, plan),
    decide({ plan, release }, at) {
      const wrong = checkStages.release(plan);
      if (wrong !== null) throw wrong;
      const { checks } = release!;
      const parts = checks.reduce((sum, check) => sum + check.parts.length, 0);
      const released = planFact(plan, 'CHECKS_RELEASED', at, { checks: checks.length, parts });
      return { facts: checks.length > 0 ? [released] : [released, planFact(plan, 'PLAN_CHECKED', at)] };
    },
    async store(tx, { plan, release }, _decision, { now }) {
      const { checks, visits } = release!;
      await insertRelease(tx, plan, release!, now);
      plan.state = checks.length > 0 ? 'IN_PROGRESS' : 'CHECKED';
      plan.checksTotal = checks.length;
      plan.targetsDrawn = checks.length;
      plan.separateVisits = visits.separate;
      plan.jointVisits = visits.joint;
    },
  });
}
