import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { dayText, dueText, fullText } from '../../lib/time.ts';
import type { Todo, TodoKind } from '../../plans/desk/todo.ts';
import { shortNumber } from '../../plans/number.ts';
import { StageFigure } from '../../plans/StageFigure.tsx';
import styles from './Desk.module.css';

/** Where a thing is done: items on the merging tab, all else where the plan stands. */
const goalOf = ({ kind, plan }: Todo) => (kind === 'bring' ? `/plans/${plan.id}/merge` : `/plans/${plan.id}`);

/** The first day of the checks; amber when it is near. */
function Begins({ day }: { day: string }) {
  const t = useT('app');
  const near = dueText(day).tone !== 'plain';
  return (
    <time dateTime={day} title={fullText(day)} className={near ? 'od-due od-nowrap' : 'od-2 od-nowrap'}>
      {t('home.begins', { day: dayText(day) })}
    </time>
  );
}

interface TodoRowProps {
  todo: Todo;
  /** What is to be done; an invitation is answered in a row of its own kind. */
  kind: Exclude<TodoKind, 'answer'>;
}

export function TodoRow({ todo, kind }: TodoRowProps) {
  const t = useT('app');
  const { plan, due } = todo;
  return (
    <li className={styles.todoRow}>
      <b>
        {plan.title} <span className={styles.kind}>{t(`home.kind.${kind}`)}</span>
      </b>
      {due !== null && <Begins day={due} />}
      <span className={styles.small}>
        {shortNumber(plan.number)} <StageFigure plan={plan} line />
      </span>
      <Link to={goalOf(todo)} aria-label={t('home.goName', { act: t(`home.go.${kind}`), title: plan.title })}>
        {t(`home.go.${kind}`)}
      </Link>
    </li>
  );
}
