import { Tooltip } from 'antd';
import { type ReactNode, useId } from 'react';
import { Clause, type ClauseRef } from './Clause.tsx';
import { LockIcon } from './icons/index.tsx';
import { join } from './join.ts';
import styles from './NotNow.module.css';

export interface NotNowProps {
  /** What cannot be done now. */
  children: ReactNode;
  /** Why, and what can be done instead. */
  reason: ReactNode;
  clause?: ClauseRef | null;
  wide?: boolean;
  large?: boolean;
  /** Where there is no room below, the reason is shown on focus and hover. */
  compact?: boolean;
}

/** An action that keeps its place though it is not possible now. A keyboard reaches it, and so its reason. */
export function NotNow({ children, reason, clause, wide, large, compact }: NotNowProps) {
  const id = useId();
  const button = (
    <button
      type="button"
      aria-disabled="true"
      aria-describedby={id}
      className={join(styles.off, wide && styles.wide, large && styles.large)}
    >
      <LockIcon size={14} />
      {children}
    </button>
  );
  const why = (
    <>
      {reason}
      {clause && (
        <>
          {' '}
          <Clause {...clause} plain={compact} />
        </>
      )}
    </>
  );
  if (compact) {
    return (
      <Tooltip title={<span id={id}>{why}</span>} trigger={['hover', 'focus']}>
        {button}
      </Tooltip>
    );
  }
  return (
    <div>
      {button}
      <p id={id} className={styles.why}>
        {why}
      </p>
    </div>
  );
}
