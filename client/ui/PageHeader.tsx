import type { ReactNode } from 'react';
import { join } from './join.ts';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** The number of what the page is about: 联查〔2026〕3号. */
  number?: ReactNode;
  title: ReactNode;
  /** State chips beside the title. */
  chip?: ReactNode;
  /** Small facts in one line. */
  meta?: readonly ReactNode[];
  /** At the right: a stepper or the page's actions. */
  aside?: ReactNode;
  tabs?: ReactNode;
}

/** The head of a page about one thing. */
export function PageHeader({ number, title, chip, meta = [], aside, tabs }: PageHeaderProps) {
  return (
    <header className={join(styles.head, tabs === undefined && styles.bare)}>
      <div className={styles.row}>
        <div className={styles.title}>
          {number !== undefined && <span className={styles.number}>{number}</span>}
          <h1>{title}</h1>
          {chip}
        </div>
        {aside}
      </div>
      {meta.length > 0 && (
        <div className={styles.meta}>
          {meta.map((fact, index) => (
            <span key={index}>{fact}</span>
          ))}
        </div>
      )}
      {tabs}
    </header>
  );
}
