import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { useArrivals } from '../lib/live.ts';
import { Empty, ErrorState, SlowSkeleton } from '../ui/index.ts';
import { MoreVisits } from './MoreVisits.tsx';
import styles from './MyChecksPage.module.css';
import type { useTodaysVisits } from './useVisits.ts';
import { useVisitRefresh } from './useVisits.ts';
import { VisitCard } from './VisitCard.tsx';
import { VisitLine } from './VisitLine.tsx';

interface TodaysVisitsProps {
  department: string;
  visits: ReturnType<typeof useTodaysVisits>;
}

/** What is still to be done, the most urgent with its button; below it what the own department has done and others have not. */
export function TodaysVisits({ department, visits }: TodaysVisitsProps) {
  const t = useT('phone');
  const { open, submitted, hasMore, loading, more } = visits;
  useVisitRefresh(new Set([...open, ...submitted].map(({ id }) => id)));
  const fresh = useArrivals({}, (event) => ('check' in event ? event.check?.id : undefined));
  if (visits.isPending) return <SlowSkeleton label={t('list.loading')} />;
  if (visits.error !== null && open.length + submitted.length === 0)
    return <ErrorState title={t('list.failed')} error={visits.error} onRetry={visits.retry} />;
  if (open.length + submitted.length === 0)
    return (
      <Empty title={t('list.empty.title')} actions={<Link to="/my-checks?list=all">{t('list.empty.all')}</Link>}>
        {t('list.empty.text')}
      </Empty>
    );
  return (
    <>
      <ul className={styles.cards}>
        {open.map((check, index) => (
          <li key={check.id}>
            <VisitCard check={check} department={department} first={index === 0} fresh={fresh.has(check.id)} />
          </li>
        ))}
        {submitted.map((check) => (
          <li key={check.id}>
            <VisitLine check={check} department={department} fresh={fresh.has(check.id)} />
          </li>
        ))}
      </ul>
      <MoreVisits shown={open.length + submitted.length} hasMore={hasMore} loading={loading} onMore={more} />
    </>
  );
}
