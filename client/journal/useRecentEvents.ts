import { useQuery } from '@tanstack/react-query';
import { DeskEventsDocument, type ToldEventFragment } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useArrivals, useLiveRefresh } from '../lib/live.ts';
import { readStored, writeStored } from '../lib/storage.ts';

const PAGE = 100;
const KEPT = 30;
const MOST_PAGES = 100;

/** The last events behind a cursor, and the cursor from which the next reading finds them again. */
async function lastBehind(start: string | null, signal: AbortSignal) {
  let after = start;
  let last: ToldEventFragment[] = [];
  let from = start;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { events } = await hub(DeskEventsDocument, { after, first: PAGE }, signal);
    const all = [...last, ...events.nodes];
    from = all.at(-KEPT - 1)?.cursor ?? from;
    last = all.slice(-KEPT);
    after = last.at(-1)?.cursor ?? after;
    if (!events.hasMore) break;
  }
  return { last, from };
}

/**
 * What happened lately, the newest first. The journal is read forward only; so a place shortly before its end is kept
 * in this browser, a cursor and nothing of what it says, and the next visit reads on from there.
 */
export function useRecentEvents(account: string) {
  const key = `onedoor.recent.${account}`;
  const query = useQuery<ToldEventFragment[], HubError>({
    queryKey: ['DeskEvents', account],
    queryFn: async ({ signal }) => {
      const start = readStored<string>(key) ?? null;
      const read = await lastBehind(start, signal).catch((error: unknown) => {
        // A cursor of another life of the hub: from the beginning.
        if (start === null || !isHubError(error, 'BAD_USER_INPUT')) throw error;
        return lastBehind(null, signal);
      });
      writeStored(key, read.from ?? undefined);
      return read.last.reverse();
    },
  });
  const fresh = useArrivals({}, ({ cursor }) => cursor);
  useLiveRefresh({}, ['DeskEvents', account]);
  return { ...query, events: query.data, fresh };
}
