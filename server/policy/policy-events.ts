import type { Scene } from '../action/scene.ts';
import { positionCursor, readPosition } from '../platform/cursor.ts';
import { follow } from '../platform/follow.ts';
import { type JournalEntry, settledEnd } from '../platform/journal.ts';
import { type PolicyEvent, type PolicyEventType, PolicyEventTypeValues } from '../../schema/policy/policy-event.ts';
import { findLineage, type Place } from './decisions.store.ts';
import type { PolicyKey } from './keys.ts';
import { policyReader } from './policy.permits.ts';

function eventView(entry: JournalEntry, jurisdiction: Place): PolicyEvent {
  return {
    cursor: positionCursor(entry),
    type: entry.kind as PolicyEventType,
    occurredAt: entry.occurredAt,
    jurisdiction,
    keys: entry.payload.keys as PolicyKey[],
    number: entry.chainIndex,
    hash: entry.hash,
    previousHash: entry.previousHash,
  };
}

/** Facts about the policy of the viewer's jurisdiction and of those above it, whose values it may inherit. */
export async function policyEvents(
  { hub, actor }: Scene,
  after?: string | null,
): Promise<AsyncIterableIterator<PolicyEvent>> {
  const viewer = policyReader(actor);
  const lineage = await findLineage(hub.database, viewer.jurisdictionId);
  const start = after === null || after === undefined ? await settledEnd(hub.database) : readPosition(after);
  const entries = follow(hub.live, start);
  const events: AsyncIterableIterator<PolicyEvent> = {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { done, value } = await entries.next();
        if (done) return { done: true, value: undefined };
        const place = lineage.find(({ id }) => id === value.chain);
        if (place !== undefined && value.kind in PolicyEventTypeValues) {
          return { done: false, value: eventView(value, place) };
        }
      }
    },
    async return() {
      await entries.return?.();
      return { done: true, value: undefined };
    },
  };
  return events;
}
