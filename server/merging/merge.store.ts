import type { Hub } from '../action/hub.ts';
import type { Reader } from '../platform/database.ts';
import { getPolicy } from '../policy/index.ts';
import {
  departmentsInOrder,
  findPlannedItems,
  type Participation,
  type PlannedItem,
  type PlanRow,
} from '../plans/index.ts';
import { industryPrefixes } from '../registry/index.ts';
import type { FrameSelection } from './frame.ts';
import { heldToCap, type Holds } from './holds.ts';
import { type Matter, mattersOf, type MergeItem } from './matters.ts';

/** A planned item ready to be merged. */
export type PlanMergeItem = MergeItem &
  Pick<PlannedItem, 'itemId' | 'code' | 'itemClass' | 'capPercent' | 'claimed' | 'listType'>;

/** `uuid`: the plan itself, whose own draw does not stand in its way. */
type Selecting = { uuid: string } & Pick<
  PlanRow,
  'jurisdictionId' | 'year' | 'industryCodes' | 'districtCodes' | 'targetKinds' | 'registeredBefore' | 'registeredAfter'
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
 * What a plan selects, under the policy of the day. `roundHolds` is what the plans before it in the same round hold.
 */
export async function getSelection(
  hub: Hub,
  reader: Reader,
  plan: Selecting,
  today: string,
  roundHolds?: Holds,
): Promise<FrameSelection> {
  const policy = await getPolicy(reader, plan.jurisdictionId, today);
  const { jurisdictionId, year, uuid } = plan;
  const cap = policy.yearlyCap.value;
  const of = { jurisdictionId, year, exceptPlan: uuid };
  return {
    jurisdictionId: plan.jurisdictionId,
    year: plan.year,
    industryPrefixes:
      plan.industryCodes.length === 0 ? null : await industryPrefixes(hub, plan.industryCodes, within(hub, reader)),
    districtCodes: plan.districtCodes,
    targetKinds: plan.targetKinds,
    registeredBefore: plan.registeredBefore,
    registeredAfter: plan.registeredAfter,
    yearlyCap: cap,
    held: cap === null ? [] : await heldToCap(hub, reader, cap, of, roundHolds),
  };
}
