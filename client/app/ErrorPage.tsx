import type { ReactNode } from 'react';
import styles from './ErrorPage.module.css';

export function ErrorPage({
  code,
  title,
  children,
  actions,
}: {
  code: string;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={styles.page} role="alert">
      <span className={styles.code} aria-hidden="true">
        {code}
      </span>
      <h1>{title}</h1>
      {children}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
