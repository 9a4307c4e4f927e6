import { Link } from 'react-router';
import type { VisitCardFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { briefText } from '../lib/time.ts';
import { glowClass, join } from '../ui/index.ts';
import { TickIcon } from '../ui/icons/index.tsx';
import { isProblem } from './outcomes.ts';
import { answers, awaited, ownPart } from './visit.ts';
import styles from './VisitCard.module.css';

interface VisitLineProps {
  check: VisitCardFragment;
  department: string;
  fresh: boolean;
}

/** A visit that the own department has done: what it found, and whom one still waits for. */
export function VisitLine({ check, department, fresh }: VisitLineProps) {
  const t = useT('phone');
  const submittedAt = ownPart(check, department)?.submittedAt;
  const problems = check.items.filter(
    (entry) =>
      answers(department, entry) &&
      [entry.outcome, ...entry.alsoOutcomes].some((outcome) => outcome !== null && isProblem(outcome)),
  ).length;
  const waiting = awaited(check, department).map((part) => part.department.shortName);
  return (
    <article className={join(styles.line, glowClass(fresh))}>
      <TickIcon size={20} className="od-done" />
      <div>
        <h2>
          <Link to={`/my-checks/${check.id}`}>{check.target.name}</Link>
        </h2>
        <p>
          {submittedAt != null && t('line.submitted', { time: briefText(submittedAt) })}
          {problems > 0 ? <span className="od-late">{t('line.problems', { count: problems })}</span> : t('line.clean')}
        </p>
      </div>
      <span className="od-3">
        {waiting.length > 0 ? t('line.waiting', { departments: waiting.join(' ') }) : t('state.COMPLETED')}
      </span>
    </article>
  );
}
