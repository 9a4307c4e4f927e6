import { useEffect, useId, useRef } from 'react';
import { CheckPanelDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useShortcuts } from '../../lib/keys.ts';
import { useLiveRefresh } from '../../lib/live.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Chip, ErrorState, SlowSkeleton } from '../../ui/index.ts';
import { CloseIcon } from '../../ui/icons/index.tsx';
import styles from './CheckPanel.module.css';
import { EntryList } from './EntryList.tsx';
import { CHECK_LOOK } from './outcomes.ts';
import { RecusalList } from '../recusal/RecusalList.tsx';
import { PartList } from './PartList.tsx';
import { TargetFacts } from './TargetFacts.tsx';

/** One check beside the board: whom, who goes, the merged list with what was found, the confirmations. */
export function CheckPanel({ id, onClose }: { id: string; onClose(): void }) {
  const t = useT('checks');
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useHubQuery(CheckPanelDocument, { id });
  useLiveRefresh({ check: id }, ['CheckPanel', { id }]);
  const check = data?.check;
  const isLoaded = check != null;
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    return () => before?.focus?.();
  }, []);
  useEffect(() => heading.current?.focus(), [isLoaded]);
  useShortcuts([{ key: 'Escape', label: t('panel.close'), group: t('board'), run: onClose }]);
  return (
    <aside className={styles.panel} aria-labelledby={title}>
      <header className={styles.head}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {check?.target.name ?? t('panel.title')}
        </h2>
        {check != null && <Chip {...CHECK_LOOK[check.state]}>{t(`state.${check.state}`)}</Chip>}
        <button type="button" className={styles.close} aria-label={t('panel.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div className={styles.body}>
        {check != null ? (
          <>
            <TargetFacts check={check} />
            <RecusalList check={check} />
            <PartList check={check} />
            <EntryList check={check} />
          </>
        ) : error === null ? (
          <SlowSkeleton rows={8} />
        ) : (
          <ErrorState title={t('panel.failed')} error={error} onRetry={() => void refetch()} />
        )}
      </div>
    </aside>
  );
}
