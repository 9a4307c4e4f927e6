import { type ReactNode, useId } from 'react';
import { join } from './join.ts';
import styles from './Sheet.module.css';

export interface SheetProps {
  title?: ReactNode;
  count?: ReactNode;
  /** A small remark beside the title. */
  note?: ReactNode;
  /** What stands at the right edge of the head. */
  aside?: ReactNode;
  /** Content runs to the edges: tables and lists bring their own padding. */
  flush?: boolean;
  /** No hairline under the head, for a table that follows at once. */
  plainHead?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A white sheet on the paper. */
export function Sheet({ title, count, note, aside, flush, plainHead, className, children }: SheetProps) {
  const id = useId();
  return (
    <section
      className={join(styles.sheet, flush && styles.clip, className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <header className={join(styles.head, plainHead && styles.plain)}>
          <h2 id={id}>{title}</h2>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          {note !== undefined && <span className={styles.note}>{note}</span>}
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {flush ? children : <div className={styles.body}>{children}</div>}
    </section>
  );
}
