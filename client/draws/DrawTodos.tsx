import { Link } from 'react-router';
import { DrawTasksDocument, type DrawTasksQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useLiveRefresh } from '../lib/live.ts';
import { useHubQuery } from '../lib/query.ts';
import { shortNumber } from '../plans/number.ts';
import { useRoles } from '../plans/useOwn.ts';
import { Sheet, Time } from '../ui/index.ts';
import styles from './proposals/ProposalSheet.module.css';

type Task = DrawTasksQuery['drawTasks'][number];

/** What of draws waits for the department beyond its own plans: consents, secrets, rounds that are ready. */
export function DrawTodos() {
  const enabled = useRoles().includes('LIAISON');
  const { data } = useHubQuery(DrawTasksDocument, {}, { enabled });
  useLiveRefresh({}, ['DrawTasks']);
  // A single plan's own seal and run stand among its steps already.
  const tasks = (data?.drawTasks ?? []).filter(({ kind, planNumbers }) => kind !== 'RUN' || planNumbers.length > 1);
  return tasks.length === 0 ? null : <Tasks tasks={tasks} />;
}

// The words of draws are many, and come to the desk only where something waits.
function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const t = useT('draws');
  return (
    <Sheet title={t('tasks.title')} count={tasks.length} flush>
      <ul className={styles.lines}>
        {tasks.map(({ kind, since, planNumbers, planId, from }) => (
          <li key={`${kind} ${planNumbers.join()}`}>
            <b>{t(`tasks.${kind}`, { name: from.shortName })}</b>
            <span className="od-2">{planNumbers.map(shortNumber).join(t('comma'))}</span>
            <Time value={since} />
            {planId != null && <Link to={`/plans/${planId}/draw`}>{t('tasks.go')}</Link>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
