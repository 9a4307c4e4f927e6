import { useEffect } from 'react';
import { YearPlansDocument, type YearPlansQuery } from '../../generated/graphql.js';
import { useHubPages } from '../../lib/query.ts';

const PAGE = 100;
const AT_MOST = 2_000;
const pageOf = ({ plans }: YearPlansQuery) => plans;

/** All plans of a year that the reader may see, page after page. */
export function useYearPlans(year: number) {
  const plans = useHubPages(YearPlansDocument, { filter: { year }, first: PAGE }, pageOf);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, rows } = plans;
  const goesOn = hasNextPage && !isFetchingNextPage && rows.length < AT_MOST;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return { ...plans, isComplete: !plans.isPending && !hasNextPage };
}
