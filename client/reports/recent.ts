import { useLive, type HubEvent } from '../lib/live.ts';
import { createSignal, useSignal } from '../lib/signal.ts';

const KEPT = 12;

/** What arrived while the pages were open, the newest first. The journal has no "latest" to ask for. */
const recent = createSignal<{ account: string; events: readonly HubEvent[] }>({ account: '', events: [] });

/** Follows what happens; results being recorded come too thick for a line. */
export function useRecent(account: string): readonly HubEvent[] {
  const kept = useSignal(recent);
  const events = kept.account === account ? kept.events : [];
  useLive({}, (event) => {
    if (event.type === 'RESULTS_RECORDED') return;
    const now = recent.get();
    const before = now.account === account ? now.events : [];
    if (before.some(({ cursor }) => cursor === event.cursor)) return;
    recent.set({ account, events: [event, ...before].slice(0, KEPT) });
  });
  return events;
}
