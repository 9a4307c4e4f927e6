import { type PlanDeskQuery, PlanDeskDocument } from '../generated/graphql.js';
import { planFeed } from '../journal/feeds.ts';
import { useFeed, useLiveRefresh } from '../lib/live.ts';
import { useHubQuery } from '../lib/query.ts';
import { useOwnCode, useRoles } from './useOwn.ts';

export type Plan = NonNullable<PlanDeskQuery['plan']>;
export type Possible = Plan['viewerCanInvite'];

/** Whether a department leads the plan, or is invited or takes part. */
export function takesPart(plan: Plan, code: string | undefined): boolean {
  return (
    plan.lead.code === code ||
    plan.participants.some(
      ({ department, state }) => department.code === code && (state === 'INVITED' || state === 'ACCEPTED'),
    )
  );
}

/** A plan with all that its page shows, kept fresh by its events. */
export function usePlan(id: string) {
  const own = useOwnCode();
  const roles = useRoles();
  const query = useHubQuery(PlanDeskDocument, { id });
  const plan = query.data?.plan ?? undefined;
  useLiveRefresh({ plan: id }, ['PlanDesk', { id }], ['PlanMerge', { planId: id }], ['PlanFindings', { id }]);
  // The department's own feed runs all the time; those whom it does not reach follow this one plan.
  const heard = roles.some((role) => role === 'LIAISON' || role === 'INSPECTOR');
  useFeed(plan === undefined || (heard && takesPart(plan, own)) ? null : planFeed(id, plan.cursor));
  return { ...query, plan };
}
