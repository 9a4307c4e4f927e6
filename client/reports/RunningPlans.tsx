import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { useArrivals } from '../lib/live.ts';
import { countText } from '../lib/number.ts';
import { BarProgress, Due, Empty, ErrorState, glowClass, join, Sheet, SlowSkeleton } from '../ui/index.ts';
import styles from './Tables.module.css';
import { useRunningPlans } from './useYearBoard.ts';

const SHOWN = 6;

/** Plans whose checks are under way, due first. */
export function RunningPlans({ year }: { year: number }) {
  const t = useT('reports');
  const { rows, total, error, isPending, refetch } = useRunningPlans(year);
  const fresh = useArrivals({}, (event) => ('plan' in event ? event.plan?.id : undefined));
  const all = <Link to={`/plans?year=${year}`}>{t('running.all')}</Link>;
  return (
    <Sheet title={t('running.title')} count={total} aside={all} flush>
      {isPending && <SlowSkeleton />}
      {error !== null && rows.length === 0 && (
        <ErrorState title={t('running.failed')} error={error} onRetry={() => void refetch()} />
      )}
      {total === 0 && <Empty title={t('running.empty')} />}
      {rows.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('running.title')}>
          <table className={join(styles.table, styles.headless)}>
            <tbody>
              {rows.slice(0, SHOWN).map((plan) => (
                <tr key={plan.id} className={glowClass(fresh.has(plan.id))}>
                  <th scope="row">
                    <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
                    <small>
                      {plan.number} · {t('running.lead', { name: plan.lead.shortName })}
                    </small>
                  </th>
                  <td className={styles.wide}>
                    <BarProgress value={plan.progress.completed} total={plan.progress.total} label={plan.title} />
                  </td>
                  <td className={styles.figure}>
                    {t('fraction.targets', {
                      part: countText(plan.progress.completed),
                      whole: countText(plan.progress.total),
                    })}
                  </td>
                  <td className={styles.figure}>
                    <Due day={plan.endsOn} within={5} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > SHOWN && (
        <p className={styles.rest}>
          <Link to={`/plans?year=${year}&state=IN_PROGRESS`}>
            {t('running.more', { count: (total ?? rows.length) - SHOWN })}
          </Link>
        </p>
      )}
    </Sheet>
  );
}
