import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DeadlineState, DeadlineStep } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Clause, Empty, ErrorState, Figure, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { DeadlineText } from '../DeadlineText.tsx';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import styles from '../programmes.module.css';
import { useYear } from '../useYear.ts';
import { useYearProgrammes } from '../year/useYearProgrammes.ts';
import { shownOf, type YearRow } from '../year/yearRows.ts';
import { YearChoice } from '../YearChoice.tsx';
import own from './Deadlines.module.css';

const STEPS: readonly DeadlineStep[] = ['PUBLISHED', 'FILED', 'ENTERED'];
// What is late comes first.
const ORDER: readonly DeadlineState[] = ['OVERDUE', 'DUE', 'LATE', 'DONE'];

type Owed = YearRow['deadlines'][number];

function StepSheet({ step, rows }: { step: DeadlineStep; rows: readonly YearRow[] }) {
  const t = useT('programmes');
  const owed = rows
    .flatMap((row) => row.deadlines.filter((one) => one.step === step).map((deadline) => ({ row, deadline })))
    .sort((a, b) => ORDER.indexOf(a.deadline.state) - ORDER.indexOf(b.deadline.state));
  if (owed.length === 0) return null;
  const { dueOn, clause } = owed[0]!.deadline;
  const count = (...states: Owed['state'][]) => owed.filter(({ deadline }) => states.includes(deadline.state)).length;
  return (
    <Sheet
      title={t(`deadline.step.${step}`)}
      note={t('deadline.by', { day: dayText(dueOn, true) })}
      aside={<Clause {...clause} />}
    >
      <div className={own.figures}>
        <Figure
          label={t('deadline.state.OVERDUE')}
          value={count('OVERDUE')}
          tone={count('OVERDUE') > 0 ? 'late' : undefined}
        />
        <Figure label={t('deadline.state.DUE')} value={count('DUE')} />
        <Figure label={t('deadline.state.DONE')} value={count('DONE', 'LATE')} />
      </div>
      <ul className={own.list}>
        {owed.map(({ row, deadline }) => {
          const shown = shownOf(row);
          const name = row.kind === 'JOINT' ? t('kind.JOINT') : row.department!.name;
          return (
            <li key={row.key}>
              {shown === null ? <span>{name}</span> : <Link to={`/programmes/${shown.id}`}>{name}</Link>}
              <DeadlineText deadline={deadline} named={false} />
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}

/** What is due of the year's programmes, step by step, what is late first (R029 to R031). */
export default function DeadlinesPage() {
  const t = useT('programmes');
  const [year, chooseYear, years] = useYear();
  const { rows, error, refetch } = useYearProgrammes(year);
  usePageTitle(t('deadline.title', { year }));
  const deadlines = rows?.flatMap((row) => row.deadlines) ?? [];
  let content: ReactNode;
  if (rows === undefined) {
    content = (
      <Sheet>
        {error === null ? (
          <SlowSkeleton rows={6} />
        ) : (
          <ErrorState title={t('deadline.failed')} error={error} onRetry={refetch} />
        )}
      </Sheet>
    );
  } else if (deadlines.length === 0) {
    content = (
      <Sheet>
        <Empty title={t('deadline.noneSet')}>{t('deadline.noneSetText')}</Empty>
      </Sheet>
    );
  } else {
    content = (
      <div className={styles.stack}>
        {deadlines.some(({ areHolidaysKnown }) => !areHolidaysKnown) && (
          <p className={styles.note}>{t('deadline.uncertain', { year })}</p>
        )}
        <div className={own.steps}>
          {STEPS.map((step) => (
            <StepSheet key={step} step={step} rows={rows} />
          ))}
        </div>
      </div>
    );
  }
  return (
    <>
      <ProgrammesHead aside={<YearChoice year={year} years={years} onChange={chooseYear} />} />
      <div className={styles.page}>{content}</div>
    </>
  );
}
