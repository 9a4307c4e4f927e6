import { ClaimCountsDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';
import { useOwnCode } from '../plans/useOwn.ts';

/** How many items of the upstream lists wait for the viewer's department; none for accounts without one. */
export function useOwnClaims(): number {
  const own = useOwnCode();
  const { data } = useHubQuery(ClaimCountsDocument, {}, { enabled: own !== undefined });
  return data?.claimCounts.counts.find(({ department }) => department.code === own)?.pending ?? 0;
}
