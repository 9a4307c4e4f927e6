import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AuditEventsDocument, AuditPlanDocument } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useHubQuery } from '../lib/query.ts';

const PAGE = 100;
const FEW = 5;

/** The plan that a number, or the end of one, means; null where there is none, undefined while nobody knows. */
export function usePlanOfNumber(text: string | undefined) {
  const { data } = useHubQuery(AuditPlanDocument, { filter: { text }, first: FEW }, { enabled: text !== undefined });
  if (text === undefined) return undefined;
  if (data === undefined) return undefined;
  const { nodes } = data.plans;
  return nodes.find(({ number }) => number === text) ?? nodes[0] ?? null;
}

/** The journal from its beginning, page after page, of one plan or of the whole jurisdiction. */
export function useJournal(planId: string | undefined, enabled: boolean) {
  const pages = useInfiniteQuery({
    queryKey: ['AuditEvents', planId ?? null],
    queryFn: ({ pageParam, signal }) => hub(AuditEventsDocument, { planId, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ events }) => (events.hasMore ? (events.nodes.at(-1)?.cursor ?? null) : null),
    enabled,
  });
  const events = useMemo(() => pages.data?.pages.flatMap(({ events: page }) => page.nodes) ?? [], [pages.data]);
  return { ...pages, error: pages.error as HubError | null, events };
}
