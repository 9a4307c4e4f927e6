import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../../action/hub.ts';
import type { Database } from '../../platform/database.ts';

/** How many lines fit into one piece of work, so that nobody who comes meanwhile waits long. */
export interface Pace {
  readonly size: number;
  /** Does a piece, learns from how long it took, and lets the others go first before the next. */
  piece<T>(work: (size: number) => Promise<T>): Promise<T>;
  /** Lets the others go first in the middle of a piece: never while a transaction is open. */
  pause(): Promise<void>;
}

interface Budget {
  /** Milliseconds that one piece may take. */
  ms: number;
  least: number;
  most: number;
  /** Milliseconds between two pieces, in which others can come. */
  apart: number;
  /** Milliseconds that those who came are let go first, at most. */
  courtesy: number;
}

// The embedded database serves one at a time, in this very thread: whoever comes waits for the whole piece.
const BUDGETS: Record<Database['engine'], Budget> = {
  pglite: { ms: 8, least: 5, most: 200, apart: 4, courtesy: 100 },
  postgresql: { ms: 30, least: 20, most: 250, apart: 1, courtesy: 30 },
};

const BEGIN = 20;
/** Where nobody is served yet nobody waits. */
const HURRIED: Budget = { ms: 250, least: 50, most: 2000, apart: 0, courtesy: 0 };

const hurried = new WeakMap<Database, number>();

/** Lets all pieces on this database be large until the way back is called. */
export function hurry(database: Database): () => void {
  hurried.set(database, (hurried.get(database) ?? 0) + 1);
  return () => hurried.set(database, (hurried.get(database) ?? 1) - 1);
}

export function createPace({ database, callers }: Pick<Hub, 'database' | 'callers'>): Pace {
  const budget = (): Budget => ((hurried.get(database) ?? 0) > 0 ? HURRIED : BUDGETS[database.engine]);
  let size = Math.max(BEGIN, budget().least);
  let paused = 0;
  return {
    get size() {
      return size;
    },
    async pause() {
      const { courtesy } = budget();
      if (courtesy === 0) return;
      const began = performance.now();
      await callers.goFirst(courtesy);
      paused += performance.now() - began;
    },
    async piece(work) {
      const { ms, least, most, apart, courtesy } = budget();
      size = Math.min(most, Math.max(least, size));
      paused = 0;
      const began = performance.now();
      const done = await work(size);
      const took = performance.now() - began - paused;
      const fitting = Math.round(size * Math.min(2, Math.max(0.5, ms / Math.max(took, 0.1))));
      // Half of the way: one slow piece says little.
      size = Math.min(most, Math.max(least, Math.round((size + fitting) / 2)));
      await wait(apart);
      if (courtesy > 0) await callers.goFirst(courtesy);
      return done;
    },
  };
}
