import { useQuery } from '@tanstack/react-query';
import { DeskEventsDocument, type ToldEventFragment } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { useArrivals, useLiveRefresh } from '../lib/live.ts';

const SHOWN = 30;

/** What happened lately, the newest first. */
export function useRecentEvents(account: string) {
  const query = useQuery<ToldEventFragment[], HubError>({
    queryKey: ['DeskEvents', account],
    queryFn: async ({ signal }) => (await hub(DeskEventsDocument, { first: SHOWN }, signal)).recentEvents.nodes,
  });
  const fresh = useArrivals({}, ({ cursor }) => cursor);
  useLiveRefresh({}, ['DeskEvents', account]);
  return { ...query, events: query.data, fresh };
}
