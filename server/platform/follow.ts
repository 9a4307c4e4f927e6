import type { JournalEntry, Position } from './journal.ts';
import type { Live } from './live.ts';

/**
 * Follows the journal behind a position, entry by entry, for as long as it is pulled. Nothing is pushed or queued: what
 * the follower has not asked for stays in the journal, so one that stalls costs no memory.
 */
export function follow(live: Live, after: Position, only: { plan?: string } = {}): AsyncIterableIterator<JournalEntry> {
  let place = after;
  let ready: JournalEntry[] = [];
  let grown = true;
  let ended = false;
  let wake: (() => void) | null = null;
  const stop = live.listen(() => {
    grown = true;
    wake?.();
  });

  async function refill(): Promise<void> {
    while (ready.length === 0 && !ended) {
      if (grown) {
        grown = false;
        ready = await live.read(place, only);
        if (ready.length > 0) grown = true;
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
        wake = null;
      }
    }
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      await refill();
      const entry = ready.shift();
      if (entry === undefined || ended) return { done: true, value: undefined };
      place = entry;
      return { done: false, value: entry };
    },
    // A generator's return waits for the pending next; this one ends a wait at once, so a closed socket leaves nothing.
    async return() {
      ended = true;
      stop();
      wake?.();
      return { done: true, value: undefined };
    },
  };
}
