import { useQuery } from '@tanstack/react-query';
import { PlanHistoryDocument, type PlanHistoryQuery } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useArrivals, useLiveRefresh } from '../lib/live.ts';

export type HistoryEvent = PlanHistoryQuery['events']['nodes'][number];

const PAGE = 100;
const MOST_PAGES = 100;

async function wholeHistory(planId: string, known: readonly HistoryEvent[], signal: AbortSignal) {
  const all = [...known];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { events } = await hub(
      PlanHistoryDocument,
      { planId, after: all.at(-1)?.cursor ?? null, first: PAGE },
      signal,
    );
    all.push(...events.nodes);
    if (!events.hasMore) break;
  }
  return all;
}

/** All facts of a plan, the first first. What is known is not read again: the journal only grows. */
export function usePlanHistory(planId: string) {
  const query = useQuery<HistoryEvent[], HubError>({
    queryKey: ['PlanHistory', planId],
    queryFn: ({ client, queryKey, signal }) =>
      wholeHistory(planId, client.getQueryData<HistoryEvent[]>(queryKey) ?? [], signal),
  });
  useLiveRefresh({ plan: planId }, ['PlanHistory', planId]);
  const fresh = useArrivals({ plan: planId }, ({ cursor }) => cursor);
  return { ...query, events: query.data, fresh };
}
