import type { CountEventFragment, JournalEventFragment } from '../../generated/graphql.js';

/** An event of the journal as it reaches the page: with plan and check for those who take part, counts only for leaders. */
export type HubEvent =
  ({ __typename?: 'JournalEvent' } & JournalEventFragment) | ({ __typename?: 'CountEvent' } & CountEventFragment);

export type HubEventType = HubEvent['type'];

/** Which events a screen wants; what is left out restricts nothing. */
export interface EventFilter {
  plan?: string;
  check?: string;
  types?: readonly HubEventType[];
}

type Listener = (event: HubEvent) => void;
const listeners = new Set<{ filter: EventFilter; listener: Listener }>();

function wants({ plan, check, types }: EventFilter, event: HubEvent): boolean {
  if (types !== undefined && !types.includes(event.type)) return false;
  if (plan !== undefined && !('plan' in event && event.plan?.id === plan)) return false;
  return check === undefined || ('check' in event && event.check?.id === check);
}

export function listen(filter: EventFilter, listener: Listener): () => void {
  const entry = { filter, listener };
  listeners.add(entry);
  return () => listeners.delete(entry);
}

export function publish(event: HubEvent): void {
  for (const { filter, listener } of [...listeners]) if (wants(filter, event)) listener(event);
}
