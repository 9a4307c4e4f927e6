import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSignal } from '../signal.ts';
import { type EventFilter, type HubEvent, listen } from './event-hub.ts';
import { type LiveState, liveState } from './state.ts';

const COALESCE = 250;
const GLOW = 2_400;

/** Calls back for each event that passes the filter, while the component is shown. */
export function useLive({ plan, check, types }: EventFilter, onEvent: (event: HubEvent) => void): void {
  const latest = useRef(onEvent);
  latest.current = onEvent;
  const wanted = types?.join(' ');
  useEffect(() => listen({ plan, check, types }, (event) => latest.current(event)), [plan, check, wanted]);
}

/** Reads queries again when events say that they are old; a burst of events reads once. */
export function useLiveRefresh(filter: EventFilter, ...keys: QueryKey[]): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(filter, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
    }, COALESCE);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}

/** Keys of rows that arrived or changed live just now, for their glow. */
export function useArrivals(filter: EventFilter, keyOf: (event: HubEvent) => string | undefined): ReadonlySet<string> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useLive(filter, (event) => {
    const key = keyOf(event);
    if (key === undefined) return;
    setKeys((before) => new Set(before).add(key));
    setTimeout(
      () => {
        setKeys((before) => {
          const after = new Set(before);
          after.delete(key);
          return after;
        });
      },
      matchMedia('(prefers-reduced-motion: reduce)').matches ? 10_000 : GLOW,
    );
  });
  return keys;
}

export function useLiveState(): LiveState {
  return useSignal(liveState);
}
