import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../../action/hub.ts';
import { localDate } from '../../kernel/clock.ts';
import { applyDueVersions } from './versions.store.ts';

const EVERY_MS = 30_000;

/** Brings versions into force on their day while the hub runs: a day that begins is nobody's request. */
export function startDueItems(hub: Hub): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const sweep = () => hub.database.transaction((tx) => applyDueVersions(tx, localDate(hub.clock.now())));
  const running = (async () => {
    while (!stopped.signal.aborted) {
      await sweep().catch((error: unknown) => hub.log.warn({ err: error }, 'due items were not swept'));
      await wait(EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
