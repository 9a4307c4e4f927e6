import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { fullText } from '../../lib/time.ts';
import type { ProgrammeTodo } from '../../programmes/desk/useProgrammeTodos.ts';
import styles from './Desk.module.css';

// Working days from which on something due is in amber.
const SOON = 10;

/** How long is left, or how late it is, in working days. */
function Standing({ deadline }: { deadline: NonNullable<ProgrammeTodo['deadline']> }) {
  const t = useT('app');
  const { dueOn, state, workingDays } = deadline;
  const isLate = state === 'OVERDUE';
  const tone = isLate ? 'od-late' : workingDays <= SOON ? 'od-due' : 'od-2';
  return (
    <time dateTime={dueOn} title={fullText(dueOn)} className={`${tone} od-nowrap`}>
      {t(isLate ? 'home.programme.overdue' : 'home.programme.left', { count: workingDays })}
    </time>
  );
}

/** Something of the year's programmes that waits: a step that falls due, or one that came back. */
export function ProgrammeTodoRow({ todo: { kind, year, isJoint, deadline, reason, to } }: { todo: ProgrammeTodo }) {
  const t = useT('app');
  const name = t(isJoint ? 'home.programme.joint' : 'home.programme.own', { year });
  const act = t(`home.programme.go.${kind}`);
  return (
    <li className={styles.todoRow}>
      <b>
        {name} <span className={styles.kind}>{t(`home.programme.kind.${kind}`)}</span>
      </b>
      {deadline === null ? <span /> : <Standing deadline={deadline} />}
      <span className={styles.small}>
        {reason ?? (deadline === null ? '' : `${deadline.clause.document} ${deadline.clause.article}`)}
      </span>
      <Link to={to} aria-label={t('home.goName', { act, title: name })}>
        {act}
      </Link>
    </li>
  );
}
