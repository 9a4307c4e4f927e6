import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import type { Feed } from './feed.ts';
import { liveState } from './state.ts';
import { LiveStream } from './stream.ts';
import { watchWaking } from './wake.ts';

/**
 * Keeps a feed running while the component is shown. `main` is the one that the badge tells of. True once data may be
 * read: what is read after that, and the events from then on, leave nothing out.
 */
export function useFeed(feed: Feed | null, main = false): boolean {
  const queries = useQueryClient();
  const [ready, setReady] = useState<string | null>(null);
  const name = feed?.name;
  useEffect(() => {
    if (feed === null) {
      if (main) liveState.set({ kind: 'idle' });
      return;
    }
    const stream = new LiveStream(feed, {
      onState: (state) => main && liveState.set(state),
      // As a transition it waits for the page's texts; a fallback, once shown, would stay for a third of a second.
      onReady: () => startTransition(() => setReady(feed.name)),
      onResync: () => void queries.invalidateQueries(),
    });
    void stream.start();
    const forget = watchWaking(stream);
    return () => {
      forget();
      stream.stop();
    };
    // The name says all about a feed; its object is built anew on every render.
  }, [name, main, queries]);
  return feed === null || ready === feed.name;
}
