import { Suspense, useState } from 'react';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { useShortcuts } from '../lib/keys.ts';
import type { Session } from '../lib/session.ts';
import { join, SkipLink, SlowSkeleton } from '../ui/index.ts';
import { BottomBar } from './BottomBar.tsx';
import { KeyOverlay } from './KeyOverlay.tsx';
import { navOf, railOf } from './pages.ts';
import { CommandPalette } from './palette/CommandPalette.tsx';
import { Rail } from './Rail.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';

const MAIN = 'main';

/** The frame around every page: bar, rail, palette, keys. Leaders have no rail; their pages stand in the bar. */
export function Shell({ viewer, ready }: { viewer: Session['viewer']; ready: boolean }) {
  const t = useT('app');
  const navigate = useNavigate();
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  const close = () => setOver(null);
  const nav = navOf(viewer.roles);
  const rail = railOf(nav);
  const group = t('keys.everywhere');
  useShortcuts([
    { key: 'mod+k', label: t('keys.palette'), group, inFields: true, run: () => setOver('palette') },
    { key: '/', run: () => setOver('palette') },
    { key: '?', label: t('keys.overlay'), group, run: () => setOver('keys') },
    ...nav.flatMap(({ keys, name, to }) =>
      keys === undefined
        ? []
        : [
            {
              key: keys,
              label: t('keys.goTo', { page: t(name) }),
              group: t('keys.pages'),
              run: () => void navigate(to),
            },
          ],
    ),
  ]);
  const inBar = viewer.roles.includes('LEADER');
  return (
    <div className={styles.shell}>
      <SkipLink target={MAIN} />
      <TopBar viewer={viewer} nav={inBar ? rail : []} onFind={() => setOver('palette')} />
      <div className={join(styles.middle, inBar && styles.whole)}>
        {!inBar && <Rail nav={rail} onKeys={() => setOver('keys')} />}
        <main id={MAIN} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<SlowSkeleton />}>{ready ? <Outlet /> : <SlowSkeleton />}</Suspense>
        </main>
      </div>
      <BottomBar nav={rail} viewer={viewer} />
      <ScrollRestoration />
      <Suspense fallback={null}>
        {over === 'palette' && <CommandPalette viewer={viewer} onClose={close} onKeys={() => setOver('keys')} />}
        {over === 'keys' && <KeyOverlay onClose={close} />}
      </Suspense>
    </div>
  );
}
