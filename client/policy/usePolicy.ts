import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PolicyDocument, PolicyEventsDocument, type PolicyQuery } from '../generated/graphql.js';
import { subscribing } from '../lib/graphql.ts';
import { createSocket, SESSION_ENDED } from '../lib/live/socket.ts';
import { useHubQuery } from '../lib/query.ts';
import { endSession } from '../lib/session.ts';

export type PolicyInForce = PolicyQuery['policy'];
export type PolicyEntry = PolicyInForce['entries'][number];

// While no socket holds, others' decisions are found by asking.
const ANEW = 60_000;

/** The queries that a decision changes. */
const CHANGED = ['Policy', 'PolicyHistory', 'PolicyPresetEffects'];

/** Reads again all that shows policy. */
export function useRefreshPolicy(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => CHANGED.includes(String(queryKey[0])) });
}

/** The policy of a day, read again when somebody decides. */
export function usePolicy(on: string | undefined) {
  return useHubQuery(PolicyDocument, { on }, { refetchInterval: ANEW, placeholderData: (before) => before });
}

/** Hears of decisions behind what was read. A socket that closes is left: the policy is asked for each minute anyway. */
export function usePolicyLive(cursor: string | undefined): void {
  const refresh = useRefreshPolicy();
  const isRead = cursor !== undefined;
  useEffect(() => {
    if (!isRead) return;
    const client = createSocket({
      onOpen: () => undefined,
      onClose: (code) => code === SESSION_ENDED && endSession(),
    });
    client.subscribe(subscribing(PolicyEventsDocument, { after: cursor }), {
      next: () => void refresh(),
      error: () => undefined,
      complete: () => undefined,
    });
    return () => void Promise.resolve(client.dispose()).catch(() => undefined);
    // It goes on by itself from the first cursor: later ones are what it was told.
  }, [isRead]);
}
