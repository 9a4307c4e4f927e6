import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type CheckState, MyVisitCountsDocument, MyVisitsDocument, type MyVisitsQuery } from '../generated/graphql.js';
import { useLive } from '../lib/live.ts';
import { keyOf, useHubPages, useHubQuery } from '../lib/query.ts';
import { today } from '../lib/time.ts';
import { byDue, isToDo } from './visit.ts';

const PAGE = 50;
const PAUSE = 400;
const pageOf = ({ viewer }: MyVisitsQuery) => viewer.checks;

/** One list of own checks, by last day. */
export function useVisits(state: CheckState | undefined, enabled = true) {
  return useHubPages(MyVisitsDocument, { state, first: PAGE }, pageOf, { enabled });
}

/** What is to be done from today on, due first: what the own department still has to submit, and what it has, until the check is complete. */
export function useTodaysVisits(department: string) {
  const begun = useVisits('IN_PROGRESS');
  const released = useVisits('RELEASED');
  const rows = [...begun.rows, ...released.rows].filter(({ startsOn }) => startsOn <= today()).sort(byDue);
  const rest = begun.hasNextPage ? begun : released;
  return {
    open: rows.filter((check) => isToDo(check, department)),
    submitted: rows.filter((check) => !isToDo(check, department)),
    isPending: begun.isPending || released.isPending,
    error: begun.error ?? released.error,
    updatedAt: Math.min(begun.dataUpdatedAt, released.dataUpdatedAt),
    hasMore: begun.hasNextPage || released.hasNextPage,
    loading: rest.isFetchingNextPage,
    more: () => void rest.fetchNextPage(),
    retry() {
      void begun.refetch();
      void released.refetch();
    },
  };
}

export function useVisitCounts() {
  return useHubQuery(MyVisitCountsDocument, {});
}

/** Reads the lists again when an event concerns a check in sight, or when checks were given out. */
export function useVisitRefresh(shown: ReadonlySet<string>): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive({}, (event) => {
    const check = 'check' in event ? event.check?.id : undefined;
    if (event.type !== 'CHECKS_RELEASED' && (check === undefined || !shown.has(check))) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: keyOf(MyVisitsDocument) });
      void queries.invalidateQueries({ queryKey: keyOf(MyVisitCountsDocument) });
    }, PAUSE);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
