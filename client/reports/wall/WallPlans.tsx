import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { BarProgress, Due } from '../../ui/index.ts';
import { useRunningPlans } from '../useYearBoard.ts';
import styles from './Wall.module.css';

const SHOWN = 8;

export function WallPlans({ year }: { year: number }) {
  const t = useT('reports');
  const { rows, total } = useRunningPlans(year);
  return (
    <>
      <h2>
        {t('running.title')} <small>{total !== undefined && t('rows.count', { count: total })}</small>
      </h2>
      {total === 0 && <p>{t('running.empty')}</p>}
      <ul className={styles.plans}>
        {rows.slice(0, SHOWN).map((plan) => (
          <li key={plan.id}>
            <span>
              {plan.title}
              <small>
                {plan.number} · {t('running.lead', { name: plan.lead.shortName })}
              </small>
            </span>
            <BarProgress value={plan.progress.completed} total={plan.progress.total} label={plan.title} />
            <b>
              {t('fraction.targets', {
                part: countText(plan.progress.completed),
                whole: countText(plan.progress.total),
              })}
            </b>
            <Due day={plan.endsOn} within={5} />
          </li>
        ))}
      </ul>
    </>
  );
}
