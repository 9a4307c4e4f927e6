import { NavLink } from 'react-router';
import styles from './PageTabs.module.css';

export interface PageTab {
  to: string;
  name: string;
  count?: number;
  /** Other tabs' addresses begin with this one's. */
  end?: boolean;
}

/** A page's parts, each with an address of its own. */
export function PageTabs({ tabs, label }: { tabs: readonly PageTab[]; label: string }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, name, count, end = false }) => (
        <NavLink key={to} to={to} end={end} replace>
          {name}
          {count !== undefined && <em>{count}</em>}
        </NavLink>
      ))}
    </nav>
  );
}
