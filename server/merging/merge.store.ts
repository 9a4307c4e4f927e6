import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { localDate } from '../kernel/clock.ts';
import type { Reader } from '../platform/database.ts';
import { getPolicy } from '../policy/index.ts';
import {
  type Announcement,
  departmentsInOrder,
  findPlannedItems,
  type Participation,
  type PlannedItem,
  type PlanRow,
  type PlanState,
} from '../plans/index.ts';
import { getLabels, industryPrefixes } from '../registry/index.ts';
import { concludedSince, monthsBefore } from './conclusions.ts';
import type { FrameSelection } from './frame.ts';
import { heldToCap, type Holds, releasedVisits } from './holds.ts';
import { type Matter, mattersOf, type MergeItem } from './matters.ts';
import { findAdmitted } from './overrides/overrides.store.ts';
import { findListed } from './superior/superior-list.store.ts';
import { toldDepartment, toldVisitsLoader } from './told-visits.ts';
import { type Weight, weightsOf } from './weights.ts';

/** A planned item ready to be merged. */
export type PlanMergeItem = MergeItem &
  Pick<PlannedItem, 'itemId' | 'code' | 'itemClass' | 'capPercent' | 'claimed' | 'listType'>;

/** `uuid`: the plan itself, whose own draw does not stand in its way. */
type Selecting = { uuid: string } & Pick<
  PlanRow,
  | 'jurisdictionId'
  | 'year'
  | 'industryCodes'
  | 'districtCodes'
  | 'targetKinds'
  | 'registeredBefore'
  | 'registeredAfter'
  | 'classAReason'
  | 'superiorNumber'
>;

/** A transaction's own reader; outside of one what is kept in process may be read anew. */
const within = (hub: Hub, reader: Reader): Reader | undefined => (reader === hub.database ? undefined : reader);

/** A plan's items as matters, in the order lead, then participants as they accepted. */
export async function getMatters(
  hub: Hub,
  reader: Reader,
  plan: { uuid: string; leadId: string },
  participants: readonly Participation[],
): Promise<Matter<PlanMergeItem>[]> {
  const order = departmentsInOrder(plan.leadId, participants);
  const planned = await findPlannedItems(reader, plan.uuid);
  const items = await Promise.all(
    planned
      .filter((item) => order.includes(item.departmentId))
      .sort((a, b) => order.indexOf(a.departmentId) - order.indexOf(b.departmentId))
      .map(async (item) => ({
        ...item,
        industryPrefixes:
          item.industryCodes.length === 0 ? [] : await industryPrefixes(hub, item.industryCodes, within(hub, reader)),
      })),
  );
  return mattersOf(items);
}

/**
 * Who has more chances than others in a plan's draw (R062): once it is announced as it was told then, before as the policy
 * of the day says.
 */
export async function getWeights(
  reader: Reader,
  plan: { jurisdictionId: string; state: PlanState; announcedWeights?: Announcement['weights'] | null },
  today: string,
): Promise<Weight[]> {
  const isTold = !['DRAFT', 'INVITING', 'FROZEN'].includes(plan.state);
  if (isTold) return (plan.announcedWeights ?? []) as Weight[];
  const policy = await getPolicy(reader, plan.jurisdictionId, today);
  return weightsOf(policy, await getLabels(reader, plan.jurisdictionId));
}

/** Who reached the cap by visits, and who does by what other draws hold. */
type Capped = Pick<FrameSelection, 'capped' | 'held'>;

/**
 * What sealing a plan selects, under the policy of the day; every released visit counts (R063). `roundHolds` is what the
 * plans before it in the same round hold. Nothing of it may be told: `getShownSelection` is for that.
 */
export function getSelection(
  hub: Hub,
  reader: Reader,
  plan: Selecting,
  matters: readonly Matter[],
  today: string,
  roundHolds?: Holds,
): Promise<FrameSelection> {
  const of = { jurisdictionId: plan.jurisdictionId, year: plan.year, exceptPlan: plan.uuid };
  return selectionOf(hub, reader, plan, matters, today, async (cap) => ({
    capped: null,
    held: await heldToCap(hub, reader, cap, of, (ids) => releasedVisits(reader, of, ids), roundHolds),
  }));
}

/**
 * What a plan selects now as a reader may know it: a visit that is still to come counts for those alone whose department
 * takes part in it, or a list of one target would tell who was drawn (R075).
 */
export function getShownSelection(
  { hub, actor, loader }: Pick<Scene, 'hub' | 'actor' | 'loader'>,
  plan: Selecting,
  matters: readonly Matter[],
): Promise<FrameSelection> {
  const { jurisdictionId, year } = plan;
  const reader = hub.database;
  const of = { jurisdictionId, year, exceptPlan: plan.uuid };
  return selectionOf(hub, reader, plan, matters, localDate(hub.clock.now()), async (cap) => {
    const visits = await loader(toldVisitsLoader).load({ jurisdictionId, year, departmentId: toldDepartment(actor) });
    return {
      capped: [...visits].flatMap(([target, times]) => (times >= cap ? [target] : [])),
      held: await heldToCap(hub, reader, cap, of, () => Promise.resolve(visits)),
    };
  });
}

async function selectionOf(
  hub: Hub,
  reader: Reader,
  plan: Selecting,
  matters: readonly Matter[],
  today: string,
  readCapped: (cap: number) => Promise<Capped>,
): Promise<FrameSelection> {
  const policy = await getPolicy(reader, plan.jurisdictionId, today);
  const { jurisdictionId, year, uuid } = plan;
  const cap = policy.yearlyCap.value;
  const months = policy.recentConclusionMonths.value;
  return {
    jurisdictionId,
    year,
    industryPrefixes:
      plan.industryCodes.length === 0 ? null : await industryPrefixes(hub, plan.industryCodes, within(hub, reader)),
    districtCodes: plan.districtCodes,
    targetKinds: plan.targetKinds,
    registeredBefore: plan.registeredBefore,
    registeredAfter: plan.registeredAfter,
    yearlyCap: cap,
    ...(cap === null ? { capped: null, held: [] } : await readCapped(cap)),
    listed: plan.superiorNumber === null ? null : await findListed(hub, reader, uuid, jurisdictionId),
    admitted: cap === null ? [] : await findAdmitted(reader, uuid),
    sparesClassA: policy.classAVisits.value === 'FOR_CAUSE' && plan.classAReason === null,
    concluded:
      months === null ? [] : await concludedSince(hub, reader, jurisdictionId, matters, monthsBefore(today, months)),
  };
}
