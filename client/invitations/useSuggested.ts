import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FittingItemsDocument, type FittingItemsQuery } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import { fitOf } from '../merging/fit.ts';
import type { Plan } from '../plans/usePlan.ts';

type ListedItem = FittingItemsQuery['inspectionItems']['nodes'][number];

const PAGE = 100;
const MOST_PAGES = 20;

async function allItems(signal: AbortSignal): Promise<ListedItem[]> {
  const all: ListedItem[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { inspectionItems }: FittingItemsQuery = await hub(FittingItemsDocument, { first: PAGE, after }, signal);
    all.push(...inspectionItems.nodes);
    if (!inspectionItems.pageInfo.hasNextPage) break;
    after = inspectionItems.pageInfo.endCursor ?? null;
  }
  return all;
}

export interface Offer {
  /** Claimed items for the plan's own industries. */
  industry: number;
  /** Claimed items for whatever industry. */
  general: number;
}

/** What each department's list has for a plan, by its code: whom it makes sense to invite (R034). */
export function useSuggested(plan: Plan) {
  const { data, isPending } = useQuery({
    queryKey: ['FittingItems'],
    queryFn: ({ signal }) => allItems(signal),
    staleTime: 300_000,
  });
  const offers = useMemo(() => {
    const found = new Map<string, Offer>();
    for (const item of data ?? []) {
      const offer = found.get(item.department.code) ?? { industry: 0, general: 0 };
      const fit = fitOf(item, plan);
      if (fit !== 'none') offer[fit] += 1;
      found.set(item.department.code, offer);
    }
    return found;
  }, [data, plan.industryCodes, plan.targetKinds]);
  return { offers, isPending };
}
