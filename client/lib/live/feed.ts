import type { TypedDocumentString } from '../../generated/graphql.js';
import type { HubEvent } from './event-hub.ts';

/** One page of the same stream by query. */
export interface EventPage {
  hasMore: boolean;
  nodes: readonly HubEvent[];
}

/** A stream of events: where it begins, how to subscribe to it, and how to ask for it where only POST gets through. */
export interface Feed {
  /** Tells two feeds apart; the same name is the same stream. */
  name: string;
  /** A cursor read before any data on the page; null when nothing tells one yet. */
  begin(): Promise<string | null>;
  subscription: TypedDocumentString<any, any>;
  variables: Record<string, unknown>;
  page(after: string | null): Promise<EventPage>;
}
