import { createSignal, useSignal } from './signal.ts';

/** A long work that goes on by itself: an import, an export, a draw over a large registry. */
export interface Job {
  id: string;
  name: string;
  /** Between 0 and 1; unknown when left out. */
  progress?: number;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  note?: string;
  /** Where its page is. */
  to?: string;
  /** What it made. */
  file?: { name: string; fetch(): void };
  /** Asks it to end; left out where it cannot be. */
  cancel?(): void;
}

/** Works of this page alone, kept up by the capabilities that have them. */
export const jobs = createSignal<readonly Job[]>([]);

/** The account's jobs in the hub, as they are told live. */
export const hubJobs = createSignal<readonly Job[]>([]);

/** Empty: the tray is not shown. */
export function useJobs(): readonly Job[] {
  return [...useSignal(jobs), ...useSignal(hubJobs)];
}
