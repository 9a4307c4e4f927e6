import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 720px)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** A phone's width: what is a table elsewhere becomes a list here. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
