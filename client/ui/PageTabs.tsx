import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
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
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // Where they do not all fit, the current one is in sight.
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, name, count, end = false }) => (
        <NavLink key={to} to={to} end={end} replace>
          {name}
          {count !== undefined && <em>{count}</em>}
        </NavLink>
      ))}
    </nav>
  );
}
