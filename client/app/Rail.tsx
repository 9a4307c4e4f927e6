import { NavLink } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { join, Kbd } from '../ui/index.ts';
import { HelpIcon } from '../ui/icons/index.tsx';
import type { NavEntry } from './pages.ts';
import styles from './Rail.module.css';

const noCount = () => undefined;

function RailEntry({ entry: { to, icon: EntryIcon, name, useCount = noCount } }: { entry: NavEntry }) {
  const t = useT('app');
  const count = useCount();
  return (
    <NavLink to={to} end={to === '/'} className={styles.entry}>
      <EntryIcon />
      {t(name)}
      {count !== undefined && count > 0 && <em>{count}</em>}
    </NavLink>
  );
}

/** What there is for someone of this role, and how much waits there. */
export function Rail({ nav, onKeys }: { nav: readonly NavEntry[]; onKeys(): void }) {
  const t = useT('app');
  return (
    <nav className={styles.rail} aria-label={t('nav.label')}>
      {nav.map((entry) => (
        <RailEntry key={entry.to} entry={entry} />
      ))}
      <button type="button" className={join(styles.entry, styles.end)} onClick={onKeys}>
        <HelpIcon />
        {t('keys.title')}
        <span>
          <Kbd keys="?" />
        </span>
      </button>
    </nav>
  );
}
