import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RecordVisitDocument, VisitDocument, type VisitQuery } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { keyOf } from '../../lib/query.ts';
import { sessionState } from '../../lib/session.ts';
import { createSignal, useSignal } from '../../lib/signal.ts';
import { type QueueState, SaveQueue } from './save-queue.ts';

// Kept outside the page: whoever goes back to the list while the network is gone loses nothing.
const queues = new Map<string, SaveQueue>();

/** How many answers of the account signed in the hub does not have yet, over all checks. */
export const unsent = createSignal(0);

const accountOf = (): string | undefined => {
  const now = sessionState.get();
  return now.kind === 'none' ? undefined : now.session.viewer.id;
};

function count(): void {
  const account = accountOf();
  let sum = 0;
  for (const [key, queue] of queues) {
    if (!key.startsWith(`${account} `)) continue;
    for (const { answer } of queue.state.get().drafts.values()) if (answer.outcome !== null) sum++;
  }
  unsent.set(sum);
}

function wakeAll(): void {
  count();
  for (const queue of queues.values()) if (queue.state.get().drafts.size > 0) queue.wake();
}

// Answers not sent live on this page alone: the browser asks before it is closed.
function hold(event: BeforeUnloadEvent): void {
  if (unsent.get() > 0) event.preventDefault();
}

let watching = false;
function watch(): void {
  if (watching) return;
  watching = true;
  window.addEventListener('online', wakeAll);
  window.addEventListener('beforeunload', hold);
  sessionState.subscribe(wakeAll);
}

function queueOf(queries: QueryClient, account: string, checkId: string): SaveQueue {
  const name = `${account} ${checkId}`;
  const known = queues.get(name);
  if (known !== undefined) return known;
  watch();
  const key = keyOf(VisitDocument, { id: checkId });
  const queue = new SaveQueue(checkId, {
    current: () => queries.getQueryData<VisitQuery>(key)?.check,
    reload: async () =>
      (
        await queries.fetchQuery<VisitQuery>({
          queryKey: key,
          queryFn: () => hub(VisitDocument, { id: checkId }),
          staleTime: 0,
        })
      ).check,
    async send(input) {
      const { check } = (await hub(RecordVisitDocument, { input })).recordResults;
      await keepVisit(queries, check);
      return check;
    },
    isOpen: () => sessionState.get().kind === 'open' && accountOf() === account,
  });
  queue.state.subscribe(count);
  queues.set(name, queue);
  return queue;
}

/** Puts a check as a mutation answered it on the page; a reading that is still under way would put older data there. */
export async function keepVisit(queries: QueryClient, check: NonNullable<VisitQuery['check']>): Promise<void> {
  const queryKey = keyOf(VisitDocument, { id: check.id });
  await queries.cancelQueries({ queryKey });
  queries.setQueryData<VisitQuery>(queryKey, { check });
}

/** The answers of a check that are on their way. */
export function useSaveQueue(account: string, checkId: string): [SaveQueue, QueueState] {
  const queries = useQueryClient();
  const queue = useMemo(() => queueOf(queries, account, checkId), [queries, account, checkId]);
  return [queue, useSignal(queue.state)];
}
