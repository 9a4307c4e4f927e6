import type { ProgrammeDeadlineRowFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { dayText, fullText } from '../lib/time.ts';
import { Mark } from '../ui/index.ts';
import styles from './DeadlineText.module.css';
import { DEADLINE_LOOKS } from './state.ts';

// Working days from which on something due is in amber.
const SOON = 10;

/** Something due, in words: until when, and how many working days are left or have passed. */
export function useDeadlineWords() {
  const t = useT('programmes');
  return ({ state, dueOn, doneOn, workingDays, areHolidaysKnown }: ProgrammeDeadlineRowFragment): string => {
    const values = { count: workingDays, about: areHolidaysKnown ? '' : t('deadline.about') };
    switch (state) {
      case 'DUE':
        return t('deadline.left', { ...values, day: dayText(dueOn) });
      case 'OVERDUE':
        return t('deadline.overdue', values);
      case 'LATE':
        return t('deadline.late', { ...values, day: dayText(doneOn!) });
      default:
        return t('deadline.done', { day: dayText(doneOn!) });
    }
  };
}

export const deadlineTone = ({ state, workingDays }: ProgrammeDeadlineRowFragment): string =>
  state === 'OVERDUE' ? 'od-late' : state === 'DUE' && workingDays <= SOON ? 'od-due' : 'od-2';

/** A step with its deadline, in one line. */
export function DeadlineText({ deadline, named = true }: { deadline: ProgrammeDeadlineRowFragment; named?: boolean }) {
  const t = useT('programmes');
  const words = useDeadlineWords();
  return (
    <span className={`${styles.line} ${deadlineTone(deadline)}`}>
      <Mark mark={DEADLINE_LOOKS[deadline.state].mark!} />
      <time
        dateTime={deadline.dueOn}
        title={`${fullText(deadline.dueOn)} · ${deadline.clause.document} ${deadline.clause.article}`}
      >
        {named && `${t(`deadline.step.${deadline.step}`)} `}
        {words(deadline)}
      </time>
    </span>
  );
}
