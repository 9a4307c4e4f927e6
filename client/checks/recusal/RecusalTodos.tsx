import { Link } from 'react-router';
import { RecusalTasksDocument, type RecusalTasksQuery } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useLiveRefresh } from '../../lib/live.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useRoles } from '../../plans/useOwn.ts';
import { Sheet, Time } from '../../ui/index.ts';
import styles from './RecusalTodos.module.css';

type Task = RecusalTasksQuery['recusalTasks'][number];

/** Requests for recusal that wait for the department's decision; of one plan alone where it is given. */
export function RecusalTodos({ planId }: { planId?: string }) {
  const enabled = useRoles().includes('LIAISON');
  const { data } = useHubQuery(RecusalTasksDocument, {}, { enabled });
  useLiveRefresh({}, ['RecusalTasks']);
  const tasks = (data?.recusalTasks ?? []).filter((task) => planId === undefined || task.planId === planId);
  return tasks.length === 0 ? null : <Tasks tasks={tasks} ofPlan={planId !== undefined} />;
}

function Tasks({ tasks, ofPlan }: { tasks: readonly Task[]; ofPlan: boolean }) {
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
