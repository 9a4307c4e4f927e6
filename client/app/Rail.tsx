import { Link, useLocation } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { join, Kbd } from '../ui/index.ts';
import { HelpIcon } from '../ui/icons/index.tsx';
import { isCurrent, type NavEntry } from './pages.ts';
import styles from './Rail.module.css';

const noCount = () => undefined;

function RailEntry({ entry }: { entry: NavEntry }) {
  const t = useT('app');
  const { to, icon: EntryIcon, name, useCount = noCount } = entry;
  const count = useCount();
  const { pathname } = useLocation();
  return (
    <Link to={to} aria-current={isCurrent(entry, pathname) ? 'page' : undefined} className={styles.entry}>
      <EntryIcon />
      {t(name)}
      {count !== undefined && count > 0 && <em>{count}</em>}
    </Link>
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
