/** A job that is not as it was. */
export interface Change {
  id: string;
  account: string | null;
}

/** Rings for whoever watches jobs; it carries no data, so a bell heard twice does no harm. */
export interface Changes {
  tell(change: Change): void;
  /** Calls back with each job that changed; gives the way to stop. */
  listen(heard: (change: Change) => void): () => void;
  readonly isHeard: boolean;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell(change) {
      for (const heard of [...listeners]) heard(change);
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    get isHeard() {
      return listeners.size > 0;
    },
  };
}
