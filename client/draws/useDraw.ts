import { type DrawDeskQuery, type DrawFrameQuery, DrawDeskDocument, DrawFrameDocument } from '../generated/graphql.js';
import { useLiveRefresh } from '../lib/live.ts';
import { useHubQuery } from '../lib/query.ts';

export type DrawPlan = NonNullable<DrawDeskQuery['plan']>;
export type PlanDraw = NonNullable<DrawPlan['draw']>;
export type Round = PlanDraw['round'];
export type FramePlan = NonNullable<DrawFrameQuery['plan']>;
export type ClassTake = FramePlan['samplingPreview']['strata'][number];

/** Where a plan's draw stands, as the tab shows it. */
export type DrawStage =
  'early' | 'ready' | 'sealed' | 'waits' | 'drawn' | 'released' | 'revealed' | 'cancelled' | 'none';

/** A round with a beacon waits until the value can exist: by the hub's clock for the lead, by this one for others. */
function isBeaconDue({ beacon, parties, viewerCanRun }: Round): boolean {
  if (beacon == null || viewerCanRun.allowed) return true;
  // While a secret is missing the hub refuses for that; whether the beacon is there, this clock must say.
  const owes = parties.some(({ handedInAt }) => handedInAt == null);
  return (owes || viewerCanRun.code !== 'WRONG_STATE') && new Date(beacon.publishedAt).getTime() <= Date.now();
}

export function drawStage({ state, draw }: DrawPlan): DrawStage {
  if (state === 'CANCELLED') return draw == null ? 'none' : 'cancelled';
  if (draw == null) return state === 'ANNOUNCED' ? 'ready' : 'early';
  const { round } = draw;
  if (round.state === 'SEALED') return isBeaconDue(round) ? 'sealed' : 'waits';
  if (state === 'DRAWN') return 'drawn';
  return round.state === 'REVEALED' ? 'revealed' : 'released';
}

/** A plan's draw, kept fresh by the plan's events. */
export function useDraw(planId: string) {
  const query = useHubQuery(DrawDeskDocument, { id: planId });
  useLiveRefresh({ plan: planId }, ['DrawDesk', { id: planId }], ['DrawFrame', { id: planId }], ['ProofState']);
  return { ...query, plan: query.data?.plan ?? undefined };
}

/** What sealing would fix now, counted over the registry: it comes later than the rest of the page. */
export function useDrawFrame(planId: string) {
  const query = useHubQuery(DrawFrameDocument, { id: planId });
  return { ...query, plan: query.data?.plan ?? undefined };
}

/** The plan's departments in its order, the lead first. */
export function departmentsOf({ lead, participants }: DrawPlan): { code: string; shortName: string }[] {
  const joined = participants.filter(({ state }) => state === 'ACCEPTED').map(({ department }) => department);
  return [lead, ...joined];
}
