import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../lib/i18n.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Empty, ErrorState, FilterChips, Sheet, SlowSkeleton } from '../ui/index.ts';
import { HistoryRow } from './HistoryRow.tsx';
import styles from './HistoryTab.module.css';
import { type HistoryEvent, usePlanHistory } from './usePlanHistory.ts';

const STEP = 100;
const DETAIL: readonly HistoryEvent['type'][] = ['RESULTS_RECORDED', 'PART_SUBMITTED', 'CHECK_COMPLETED'];

/** 动态: all that happened to a plan, the latest first, each with its reason and, on demand, its place in the chain. */
export default function HistoryTab({ planId }: { planId: string }) {
  const t = useT('journal');
  const { events, error, refetch, fresh } = usePlanHistory(planId);
  const [{ of = 'all' }, change] = useUrlState<{ of?: string }>();
  const [shown, setShown] = useState(STEP);
  if (events === undefined) {
    return error === null ? (
      <SlowSkeleton label={t('loading')} />
    ) : (
      <Sheet>
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      </Sheet>
    );
  }
  const steps = events.filter(({ type }) => !DETAIL.includes(type));
  const chips = [
    { value: 'all', name: t('all'), count: events.length },
    { value: 'steps', name: t('steps'), count: steps.length },
  ];
  const wanted = (of === 'steps' ? steps : events).slice().reverse();
  return (
    <>
      {steps.length < events.length && (
        <FilterChips
          label={t('filter')}
          value={of}
          chips={chips}
          onChange={(value) => change({ of: value === 'all' ? undefined : value })}
        />
      )}
      <Sheet flush>
        {wanted.length === 0 ? (
          <Empty title={t('none')} />
        ) : (
          <ol className={styles.list} aria-label={t('title')}>
            {wanted.slice(0, shown).map((event) => (
              <HistoryRow key={event.cursor} event={event} fresh={fresh.has(event.cursor)} />
            ))}
          </ol>
        )}
      </Sheet>
      {shown < wanted.length && (
        <Button className={styles.more} onClick={() => setShown(shown + STEP)}>
          {t('earlier', { count: wanted.length - shown })}
        </Button>
      )}
    </>
  );
}
