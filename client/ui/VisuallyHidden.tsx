import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Read out, not seen. */
export function VisuallyHidden({ children, live }: { children: ReactNode; live?: boolean }) {
  return (
    <span className={styles.hidden} aria-live={live ? 'polite' : undefined}>
      {children}
    </span>
  );
}
