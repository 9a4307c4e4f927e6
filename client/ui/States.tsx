import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { HubError, isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Clause, type ClauseRef } from './Clause.tsx';
import { join } from './join.ts';
import { Refusal } from './Refusal.tsx';
import styles from './States.module.css';

export interface StateProps {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here yet: what it is for, and how to begin. */
export function Empty({ title, children, actions }: StateProps) {
  return (
    <div data-state className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Not to be seen by this reader now: why, since which clause, and where to go. */
export function NoPermission({ title, children, clause, actions }: StateProps & { clause?: ClauseRef | null }) {
  return (
    <div data-state className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {clause && <Clause {...clause} />}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  /** What could not be fetched: 没取到检查列表. */
  title: ReactNode;
  error: unknown;
  onRetry?: () => void;
  actions?: ReactNode;
}

/** Something could not be shown: what, why, the number in the log, and again. A missing right is told as such. */
export function ErrorState({ title, error, onRetry, actions }: ErrorStateProps) {
  const t = useT('ui');
  const refused =
    error instanceof HubError ? error : new HubError('INTERNAL', error instanceof Error ? error.message : '');
  const again = onRetry !== undefined && !isHubError(error, 'FORBIDDEN') && !isHubError(error, 'NOT_FOUND');
  return (
    <div data-state className={styles.state} role="alert">
      <p className={join(styles.title, refused.passes && styles.late)}>{title}</p>
      <Refusal error={refused} />
      <div className={styles.actions}>
        {again && <Button onClick={onRetry}>{t('retry')}</Button>}
        {actions}
      </div>
    </div>
  );
}

/** Waits two seconds before it shows that something is on its way; what comes sooner needs no sign. */
export function SlowSkeleton({ label, rows = 4, after = 2000 }: { label?: ReactNode; rows?: number; after?: number }) {
  const t = useT('ui');
  const [slow, setSlow] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div data-state className={styles.skeleton} aria-busy="true">
      {slow && (
        <>
          <b className="od-2" role="status">
            {label ?? t('loading')}
          </b>
          {Array.from({ length: rows }, (_, row) => (
            <i key={row} style={{ width: `${[92, 76, 84, 52][row % 4]}%` }} />
          ))}
        </>
      )}
    </div>
  );
}
