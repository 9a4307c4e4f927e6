import { lazy } from 'react';
import { Navigate } from 'react-router';
import type { Role } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useSession } from '../lib/session.ts';
import { usePageTitle } from '../lib/title.ts';
import { Fetched, SlowSkeleton } from '../ui/index.ts';
import { Desk } from './home/Desk.tsx';
import { leads } from './pages.ts';

const PlainHome = lazy(() => import('./home/PlainHome.tsx'));

// Whose day begins elsewhere, in this order for accounts of several roles.
const ELSEWHERE: readonly [Role, string][] = [
  ['INSPECTOR', '/my-checks'],
  ['LEGAL', '/inspectors?state=unverified'],
  ['LEADER', '/dashboard'],
  ['DEPARTMENT_LEADER', '/dashboard'],
  ['AUDITOR', '/journal'],
];

/** The page of the day, by role. */
export default function Home() {
  const t = useT('app');
  const session = useSession();
  usePageTitle(t('nav.home'));
  if (session.kind === 'none') return null;
  const { viewer } = session.session;
  if (viewer.roles.includes('LIAISON')) return <Desk viewer={viewer} />;
  const [, to] = ELSEWHERE.find(([role, path]) => viewer.roles.includes(role) && leads(path)) ?? [];
  if (to !== undefined) return <Navigate to={to} replace />;
  return (
    <Fetched meanwhile={<SlowSkeleton />}>
      <PlainHome viewer={viewer} />
    </Fetched>
  );
}
