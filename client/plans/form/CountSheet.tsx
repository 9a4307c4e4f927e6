import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Figure, NextStep } from '../../ui/index.ts';
import type { PlanDraft } from './planDraft.ts';
import styles from './PlanForm.module.css';
import type { useTargetCounts } from './useTargetCounts.ts';

interface CountSheetProps {
  draft: PlanDraft;
  found: ReturnType<typeof useTargetCounts>;
  action: ReactNode;
  error?: ReactNode;
}

/** What the selection finds in the registry now, beside the button. */
export function CountSheet({ draft, found: { counts, busy, error: failed }, action, error }: CountSheetProps) {
  const t = useT('plans');
  const registered = draft.registeredAfter !== '' || draft.registeredBefore !== '';
  return (
    <div className={styles.side}>
      <NextStep action={action} foot={error} />
      <section className={styles.count} aria-live="polite" aria-busy={busy} aria-label={t('form.counted')}>
        {draft.isListed ? (
          <p className="od-2">{t('superior.whole')}</p>
        ) : counts === undefined ? (
          <p className="od-2">{failed === null ? t('form.counting') : t('form.notCounted')}</p>
        ) : (
          <>
            <Figure label={t('form.found')} value={counts.total} unit={t('form.unit')} size="xl" />
            {counts.taken !== undefined && (
              <Figure label={t('form.willTake')} value={counts.taken} unit={t('form.unit')} size="l" tone="act" />
            )}
            {counts.total === 0 && <p className="od-due">{t('form.nobody')}</p>}
            <p className="od-12 od-3">{t(registered ? 'form.countNoteDates' : 'form.countNote')}</p>
          </>
        )}
      </section>
    </div>
  );
}
