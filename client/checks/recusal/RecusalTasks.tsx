import { Link } from 'react-router';
import type { RecusalTasksQuery } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Sheet, Time } from '../../ui/index.ts';
import styles from './RecusalTasks.module.css';

type RecusalTask = RecusalTasksQuery['recusalTasks'][number];

/** Requests for recusal that wait, with whom they are about. */
export default function RecusalTasks({ tasks, ofPlan }: { tasks: readonly RecusalTask[]; ofPlan: boolean }) {
  const t = useT('checks');
  return (
    <Sheet className="od-noprint" title={t('recusal.tasks')} count={tasks.length} flush>
      <ul className={styles.lines}>
        {tasks.map(({ since, planId: plan, planNumber, checkId, targetName }) => (
          <li key={`${checkId} ${since}`}>
            <b>{targetName}</b>
            {!ofPlan && <span className="od-2">{planNumber}</span>}
            <Time value={since} />
            <Link to={`/plans/${plan}/checks?show=all&check=${checkId}`}>{t('recusal.decide')}</Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
