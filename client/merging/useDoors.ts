import { useQueries } from '@tanstack/react-query';
import { DoorsSparedDocument } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import { keyOf } from '../lib/query.ts';
import { type Doors, doorsOf } from './doors.ts';

// Counting goes over the whole frame: it is not asked for again at every event.
const STALE = 300_000;

/** Doors spared by each of some plans, as far as they are counted. */
export function useDoorsOf(planIds: readonly string[]): ReadonlyMap<string, Doors> {
  return useQueries({
    queries: planIds.map((planId) => ({
      queryKey: keyOf(DoorsSparedDocument, { planId }),
      queryFn: ({ signal }: { signal: AbortSignal }) => hub(DoorsSparedDocument, { planId }, signal),
      staleTime: STALE,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }): [string, Doors][] =>
          data?.plan == null ? [] : [[data.plan.id, doorsOf(data.plan)]],
        ),
      ),
  });
}
