import { PlanMergeDocument, type PlanMergeQuery } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';

export type Merge = NonNullable<PlanMergeQuery['plan']>;
export type Matter = Merge['mergePreview']['matters'][number];

/** What merging gives for a plan. Counted by the hub over the whole frame, so it is asked for only where it is shown. */
export function useMerge(planId: string) {
  const query = useHubQuery(PlanMergeDocument, { planId });
  return { ...query, merge: query.data?.plan ?? undefined };
}
