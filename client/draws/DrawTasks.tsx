import { Link } from 'react-router';
import type { DrawTasksQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { shortNumber } from '../plans/number.ts';
import { Sheet, Time } from '../ui/index.ts';
import styles from './proposals/ProposalSheet.module.css';

type DrawTask = DrawTasksQuery['drawTasks'][number];

/** Acts in draws that wait, with the plans they are about. */
export default function DrawTasks({ tasks }: { tasks: readonly DrawTask[] }) {
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
