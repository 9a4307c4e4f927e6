import { createSignal } from '../signal.ts';

/** What the badge tells. Socket or polling makes no difference here. */
export type LiveState =
  | { kind: 'idle' }
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'catching-up'; count: number }
  | { kind: 'offline'; since: number };

/** The page's one connection to the hub's events. */
export const liveState = createSignal<LiveState>({ kind: 'idle' });
