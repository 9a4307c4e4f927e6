import type { CheckState, MyVisitCountsQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useArrivals } from '../lib/live.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Empty, ErrorState, FilterChips, SlowSkeleton } from '../ui/index.ts';
import { MoreVisits } from './MoreVisits.tsx';
import styles from './MyChecksPage.module.css';
import { useVisitRefresh, useVisits } from './useVisits.ts';
import { isToDo } from './visit.ts';
import { VisitCard } from './VisitCard.tsx';
import { VisitLine } from './VisitLine.tsx';

const STATES = ['RELEASED', 'IN_PROGRESS', 'COMPLETED'] as const satisfies readonly CheckState[];

/** Every check of the own teams, of one stage or all. */
export function AllVisits({ department, counts }: { department: string; counts: MyVisitCountsQuery | undefined }) {
  const t = useT('phone');
  const [{ state }, change] = useUrlState<{ state?: string }>();
  const chosen = STATES.find((each) => each === state);
  const visits = useVisits(chosen);
  useVisitRefresh(new Set(visits.rows.map(({ id }) => id)));
  const fresh = useArrivals({}, (event) => ('check' in event ? event.check?.id : undefined));
  const { all, released, begun, completed } = counts?.viewer ?? {};
  const chips = [
    { value: '', name: t('list.all'), count: all?.totalCount },
    { value: 'RELEASED', name: t('state.RELEASED'), count: released?.totalCount },
    { value: 'IN_PROGRESS', name: t('state.IN_PROGRESS'), count: begun?.totalCount },
    { value: 'COMPLETED', name: t('state.COMPLETED'), count: completed?.totalCount },
  ];
  return (
    <>
      <div className={styles.filters}>
        <FilterChips
          label={t('list.filter')}
          value={chosen ?? ''}
          chips={chips}
          onChange={(value) => change({ state: value })}
        />
      </div>
      {visits.isPending && <SlowSkeleton label={t('list.loading')} />}
      {visits.error !== null && visits.rows.length === 0 && (
        <ErrorState title={t('list.failed')} error={visits.error} onRetry={() => void visits.refetch()} />
      )}
      {visits.total === 0 && <Empty title={t('list.none.title')}>{t('list.none.text')}</Empty>}
      <ul className={styles.cards}>
        {visits.rows.map((check) => (
          <li key={check.id}>
            {isToDo(check, department) ? (
              <VisitCard check={check} department={department} fresh={fresh.has(check.id)} />
            ) : (
              <VisitLine check={check} department={department} fresh={fresh.has(check.id)} />
            )}
          </li>
        ))}
      </ul>
      <MoreVisits
        shown={visits.rows.length}
        total={visits.total}
        hasMore={visits.hasNextPage}
        loading={visits.isFetchingNextPage}
        onMore={() => void visits.fetchNextPage()}
      />
    </>
  );
}
