import { Link, NavLink } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { useLiveState } from '../lib/live.ts';
import type { Session } from '../lib/session.ts';
import { Kbd, LiveBadge } from '../ui/index.ts';
import { DoorIcon, PersonIcon, SearchIcon } from '../ui/icons/index.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { DemoMark } from '../identity/DemoMark.tsx';
import { JobTray } from './JobTray.tsx';
import type { NavEntry } from './pages.ts';
import styles from './TopBar.module.css';
import { useAccountName } from './useAccountName.ts';

interface TopBarProps {
  viewer: Session['viewer'];
  nav: readonly NavEntry[];
  onFind(): void;
}

export function TopBar({ viewer, nav, onFind }: TopBarProps) {
  const t = useT('app');
  const live = useLiveState();
  const name = useAccountName(viewer);
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.brand}>
        <DoorIcon size={22} />
        {t('name')}
      </Link>
      <DemoMark />
      {nav.length > 0 && (
        <nav className={styles.nav} aria-label={t('nav.label')}>
          {nav.map((entry) => (
            <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
              {t(entry.name)}
            </NavLink>
          ))}
        </nav>
      )}
      <button type="button" className={styles.find} onClick={onFind} aria-haspopup="dialog">
        <SearchIcon />
        <span>{t('find')}</span>
        <span>
          <Kbd keys="mod+k" />
        </span>
      </button>
      <div className={styles.side}>
        <LiveBadge state={live} />
        <JobTray />
        <AccountMenu
          viewer={viewer}
          className={styles.who}
          trigger={
            <>
              <PersonIcon size={18} />
              {name}
            </>
          }
        />
      </div>
    </header>
  );
}
