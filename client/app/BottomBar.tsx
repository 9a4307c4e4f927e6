import { Link, useLocation } from 'react-router';
import { useT } from '../lib/i18n.ts';
import type { Session } from '../lib/session.ts';
import { MoreIcon } from '../ui/icons/index.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './BottomBar.module.css';
import { isCurrent, type NavEntry } from './pages.ts';

const ROOM = 4;

/** On a phone the rail lies under the thumb. */
export function BottomBar({ nav, viewer }: { nav: readonly NavEntry[]; viewer: Session['viewer'] }) {
  const t = useT('app');
  const { pathname } = useLocation();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {nav.slice(0, ROOM).map((entry) => {
        const { to, icon: EntryIcon, name } = entry;
        return (
          <Link
            key={to}
            to={to}
            aria-current={isCurrent(entry, pathname) ? 'page' : undefined}
            className={styles.entry}
          >
            <EntryIcon size={22} />
            {t(name)}
          </Link>
        );
      })}
      <AccountMenu
        viewer={viewer}
        more={nav.slice(ROOM)}
        className={styles.entry}
        name={t('nav.mine')}
        trigger={
          <>
            <MoreIcon size={22} />
            {t('nav.mine')}
          </>
        }
      />
    </nav>
  );
}
