import { useMemo } from 'react';
import {
  MergePreviewDocument,
  YearBoardDocument,
  type YearPlansQuery,
  YearPlansDocument,
} from '../generated/graphql.js';
import { type HubEventType, useLiveRefresh } from '../lib/live.ts';
import { keyOf, useHubPages, useHubQuery } from '../lib/query.ts';
import { today } from '../lib/time.ts';
import { useUrlState } from '../lib/urlState.ts';

// What leaders hear leaves out the parts submitted, and liaisons hear their own plans alone: the rest is found by asking.
const ANEW = 60_000;
const PAGE = 100;

/** The facts that change a year's counts. */
const TYPES: readonly HubEventType[] = [
  'PLAN_ANNOUNCED',
  'INVITATION_ANSWERED',
  'PARTICIPATION_WITHDRAWN',
  'ITEMS_UNFROZEN',
  'CHECKS_RELEASED',
  'PART_SUBMITTED',
  'CHECK_COMPLETED',
  'PLAN_CHECKED',
  'PLAN_CANCELLED',
];

export type BoardUrl = { year?: string; wall?: string; rows?: string; department?: string };

/** The year in the address, else the running one. */
export function useYear(): number {
  const [{ year }] = useUrlState<BoardUrl>();
  const given = Number(year);
  return Number.isInteger(given) && given >= 2000 && given <= 2100 ? given : Number(today().slice(0, 4));
}

/** A year's counts, kept fresh by events and, for what no event tells this reader, by asking each minute. */
export function useYearBoard(year: number) {
  useLiveRefresh({ types: TYPES }, keyOf(YearBoardDocument), keyOf(YearPlansDocument), keyOf(MergePreviewDocument));
  return useHubQuery(YearBoardDocument, { year }, { refetchInterval: ANEW, placeholderData: (before) => before });
}

const pageOf = ({ plans }: YearPlansQuery) => plans;

/** The year's plans under way, due first. */
export function useRunningPlans(year: number) {
  const plans = useHubPages(
    YearPlansDocument,
    { filter: { year, state: 'IN_PROGRESS' as const }, first: PAGE },
    pageOf,
  );
  const rows = useMemo(
    () => [...plans.rows].sort((a, b) => (a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0)),
    [plans.rows],
  );
  return { ...plans, rows };
}
