import { createSignal, useSignal } from './signal.ts';

/** A long work that goes on by itself: an import, an export, a draw over a large registry. */
export interface Job {
  id: string;
  name: string;
  /** Between 0 and 1; unknown when left out. */
  progress?: number;
  state: 'running' | 'done' | 'failed';
  note?: string;
  /** Where its page is. */
  to?: string;
}

/** Jobs of this account, kept up by the capabilities that have such work. Empty: the tray is not shown. */
export const jobs = createSignal<readonly Job[]>([]);

export function useJobs(): readonly Job[] {
  return useSignal(jobs);
}
