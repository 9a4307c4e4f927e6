import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { BarProgress, Figure, NoPermission, Sheet } from '../../ui/index.ts';
import type { BoardPlan } from '../board-plan.ts';
import styles from './CountsOnly.module.css';

/** For those who see counts and no lists: how far the plan and its departments are. */
export function CountsOnly({ plan }: { plan: BoardPlan }) {
  const t = useT('checks');
  const { total, completed, withProblems } = plan.progress;
  return (
    <>
      <Sheet>
        <div className={styles.figures}>
          <Figure label={t('sums.completed')} value={completed} of={total} />
          <Figure label={t('show.problems')} value={withProblems} />
        </div>
        <ul className={styles.departments}>
          {plan.participants
            .filter(({ state }) => state === 'ACCEPTED')
            .map(({ department, progress }) => (
              <li key={department.code}>
                <span>{department.shortName}</span>
                <BarProgress
                  value={progress.completed}
                  total={progress.total}
                  label={department.shortName}
                  tone="done"
                />
                <span className="od-2">
                  {countText(progress.completed)} {t('sums.part', { n: countText(progress.total) })}
                </span>
              </li>
            ))}
        </ul>
      </Sheet>
      <Sheet>
        <NoPermission title={t('no.title')}>{t('no.text')}</NoPermission>
      </Sheet>
    </>
  );
}
