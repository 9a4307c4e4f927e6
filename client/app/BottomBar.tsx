import { NavLink } from 'react-router';
import { useT } from '../lib/i18n.ts';
import type { Session } from '../lib/session.ts';
import { MoreIcon } from '../ui/icons/index.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import styles from './BottomBar.module.css';
import type { NavEntry } from './pages.ts';

const ROOM = 4;

/** On a phone the rail lies under the thumb. */
export function BottomBar({ nav, viewer }: { nav: readonly NavEntry[]; viewer: Session['viewer'] }) {
  const t = useT('app');
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {nav.slice(0, ROOM).map(({ to, icon: EntryIcon, name }) => (
        <NavLink key={to} to={to} end={to === '/'} className={styles.entry}>
          <EntryIcon size={22} />
          {t(name)}
        </NavLink>
      ))}
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
