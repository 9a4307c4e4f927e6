import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import { lapse, lapseFact } from '../invitations/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Tx } from '../platform/database.ts';
import { journalLength } from '../platform/journal.ts';
import {
  departmentsInOrder,
  freezePlannedItems,
  type LoadedPlan,
  performOnPlan,
  planFact,
  planPermits,
  planStages,
  reasonProblems,
  type Repeatable,
  requireListedItems,
  requireRandomItems,
  thawPlannedItems,
} from '../plans/index.ts';
import { getPolicy, type Policy } from '../policy/index.ts';
import { refusalOf } from '../programmes/index.ts';
import { applyDueVersions } from '../registry/index.ts';
import { freezingStages, requireItems } from './freezing.ts';
import { departmentsOf, type Matter } from './matters.ts';
import { getMatters, getWeights, type PlanMergeItem } from './merge.store.ts';
import type { Weight } from './weights.ts';
import { findAgainst, findPlanJustifications, judgedOf } from './overlap/against-plan.store.ts';

interface Merged extends LoadedPlan {
  matters: Matter<PlanMergeItem>[];
  policy: Policy;
}

interface Announcing extends Merged {
  /** What stands against a plan of one department beside others (R036, R037). */
  refused: Refusal | null;
  /** Who has more chances than others (R062). */
  weights: Weight[];
}

async function withMatters(hub: Hub, tx: Tx, state: LoadedPlan): Promise<Merged> {
  const { plan, participants } = state;
  const matters = await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants);
  return { ...state, matters, policy: await getPolicy(tx, plan.jurisdictionId, localDate(hub.clock.now())) };
}

/** Fixes the item list. Invitations that nobody answered lapse with it. */
export function freezeItems(hub: Hub, actor: Actor | null, input: Repeatable & { planId: string }) {
  const unanswered = ({ participants }: LoadedPlan) => participants.filter((part) => part.state === 'INVITED');
  return performOnPlan<Merged, Decided>(hub, actor, {
    mutation: 'freezeItems',
    input,
    async load(tx, state) {
      // The list is fixed as it is in force on this very day.
      await applyDueVersions(tx, localDate(hub.clock.now()));
      return withMatters(hub, tx, state);
    },
    permit: (who, { plan }) => planPermits.lead(who, plan),
    decide(state, at) {
      const { plan, matters, policy } = state;
      const wrong = freezingStages.freeze(plan);
      if (wrong !== null) throw wrong;
      const items = matters.flatMap((matter) => matter.items);
      // A list that a superior drew has no ratio of its own (R041).
      requireItems(items, plan.superiorNumber === null ? plan.sampling : [], policy);
      requireListedItems(items);
      requireRandomItems(items);
      const frozen = planFact(plan, 'ITEMS_FROZEN', at, {
        items: items.map((item) => item.code),
        matters: matters.length,
      });
      return { facts: [frozen, ...unanswered(state).map((part) => lapseFact(plan, part, at))] };
    },
    async store(tx, state) {
      const told = await journalLength(tx, state.plan.id);
      unanswered(state).forEach((part, i) => lapse(part, told + 2 + i));
      state.plan.state = 'FROZEN';
      await freezePlannedItems(tx, state.plan.id);
    },
  });
}

/** Opens a fixed list again. */
export function unfreezeItems(hub: Hub, actor: Actor | null, input: Repeatable & { planId: string; reason: string }) {
  return performOnPlan<LoadedPlan, Decided>(hub, actor, {
    mutation: 'unfreezeItems',
    input,
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check: () => reasonProblems(input.reason),
    decide({ plan }, at) {
      const wrong = freezingStages.unfreeze(plan);
      if (wrong !== null) throw wrong;
      return { facts: [planFact(plan, 'ITEMS_UNFROZEN', at, { reason: input.reason.trim() })] };
    },
    async store(tx, { plan }) {
      plan.state = 'INVITING';
      await thawPlannedItems(tx, plan.id);
    },
  });
}

/** Tells the public plan, scheme, items and ratios, never targets (R038, R043, R054). */
export function announcePlan(hub: Hub, actor: Actor | null, input: Repeatable & { planId: string }) {
  return performOnPlan<Announcing, Decided>(hub, actor, {
    mutation: 'announcePlan',
    input,
    async load(tx, state) {
      const judged = judgedOf(state.plan);
      const today = localDate(hub.clock.now());
      const against = await findAgainst(hub, tx, judged, state.participants, today);
      const justified = against.length === 0 ? [] : await findPlanJustifications(tx, judged.uuid);
      const weights = await getWeights(tx, state.plan, today);
      return { ...(await withMatters(hub, tx, state)), refused: refusalOf(against, justified), weights };
    },
    permit: (who, { plan }) => planPermits.lead(who, plan),
    decide({ plan, refused }, at) {
      const wrong = planStages.announce(plan) ?? refused;
      if (wrong !== null) throw wrong;
      return { facts: [planFact(plan, 'PLAN_ANNOUNCED', at, { number: plan.number })] };
    },
    store(_tx, { plan, participants, matters, weights }, _decision, { now }) {
      plan.state = 'ANNOUNCED';
      plan.announcedAt = now;
      plan.announcement = {
        title: plan.title,
        year: plan.year,
        startsOn: plan.startsOn,
        endsOn: plan.endsOn,
        leadId: plan.leadId,
        participantIds: departmentsInOrder(plan.leadId, participants).slice(1),
        sampling: plan.sampling,
        weights,
        classAReason: plan.classAReason,
        superiorNumber: plan.superiorNumber,
        batchSize: plan.batchSize,
        items: matters.map(({ items }) => ({
          name: items[0]!.name,
          legalBasis: [...new Set(items.map((item) => item.legalBasis))].join('；'),
          departmentIds: departmentsOf(items),
        })),
      };
    },
  });
}
