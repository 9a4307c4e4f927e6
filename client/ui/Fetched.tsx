import { type ReactNode, Suspense, useDeferredValue } from 'react';

interface FetchedProps {
  children: ReactNode;
  /** What stands there until they have come; nothing where left out. */
  meanwhile?: ReactNode;
}

/**
 * Parts whose code is fetched when they are first shown: they appear as soon as they are there. Suspense alone would show
 * its fallback, and React keeps one for a third of a second.
 */
export function Fetched({ children, meanwhile = null }: FetchedProps) {
  const shows = useDeferredValue(true, false);
  return <Suspense fallback={meanwhile}>{shows ? children : meanwhile}</Suspense>;
}
