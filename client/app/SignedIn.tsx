import { Navigate, useLocation } from 'react-router';
import { useFeed } from '../lib/live.ts';
import { useSession } from '../lib/session.ts';
import { feedOf } from '../journal/feeds.ts';
import { useViewerJobs } from '../jobs/useViewerJobs.ts';
import { Shell } from './Shell.tsx';

/** Pages for those who are signed in. An ended session keeps its page: the dialog above it asks for the password. */
export function SignedIn() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const live = session.kind === 'open' ? session.session : undefined;
  const ready = useFeed(live === undefined ? null : feedOf(live.viewer), true);
  useViewerJobs(live?.viewer.id);
  if (session.kind === 'none') {
    const next = session.left || pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return <Shell viewer={session.session.viewer} ready={ready} />;
}
