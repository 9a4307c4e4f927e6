import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { PlanStateChip } from '../../plans/PlanStage.tsx';
import { Due, Empty, join } from '../../ui/index.ts';
import type { FigureKey } from '../board.ts';
import styles from '../Tables.module.css';
import { type Of, partsIn, type Plan } from './rows.ts';
import { SavedVisits } from './SavedVisits.tsx';

interface PlanRowsProps {
  rows: readonly Plan[];
  figure: FigureKey;
  of: Of | null;
}

function Parts({ plan, of }: { plan: Plan; of: Of }) {
  const t = useT('reports');
  const parts = partsIn(plan, of.code);
  if (parts === null) return <span className="od-3">{t('rows.leads')}</span>;
  return <>{t('departments.checks', { done: countText(parts.completed), total: countText(parts.total) })}</>;
}

export function PlanRows({ rows, figure, of }: PlanRowsProps) {
  const t = useT('reports');
  if (rows.length === 0) return <Empty title={t('rows.empty')} />;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('rows.plan')}>
      <table className={join(styles.table, styles.plans)}>
        <thead>
          <tr>
            <th scope="col">{t('rows.plan')}</th>
            <th scope="col">{t('rows.state')}</th>
            {of !== null && (
              <th scope="col" className={styles.figure}>
                {t('rows.parts')}
              </th>
            )}
            {figure === 'saved' && (
              <th scope="col" className={styles.figure}>
                {t('rows.saved')}
              </th>
            )}
            <th scope="col" className={styles.figure}>
              {t('rows.checks')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('rows.problems')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('rows.due')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
                <small>
                  {plan.number} · {t('running.lead', { name: plan.lead.shortName })}
                </small>
              </th>
              <td>
                <PlanStateChip state={plan.state} />
              </td>
              {of !== null && (
                <td className={styles.figure}>
                  <Parts plan={plan} of={of} />
                </td>
              )}
              {figure === 'saved' && (
                <td className={styles.figure}>
                  <SavedVisits planId={plan.id} />
                </td>
              )}
              <td className={styles.figure}>
                {plan.progress.total === 0
                  ? '–'
                  : t('departments.checks', {
                      done: countText(plan.progress.completed),
                      total: countText(plan.progress.total),
                    })}
              </td>
              <td className={join(styles.figure, plan.progress.withProblems > 0 && 'od-late')}>
                {plan.progress.withProblems === 0 ? '–' : countText(plan.progress.withProblems)}
              </td>
              <td className={styles.figure}>{plan.state === 'IN_PROGRESS' ? <Due day={plan.endsOn} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
