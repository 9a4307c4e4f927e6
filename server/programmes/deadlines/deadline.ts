import type { LocalDate } from '../../kernel/clock.ts';
import { type WorkCalendar, workingDaysBetween } from '../../kernel/working-days.ts';
import type { Policy } from '../../policy/index.ts';
import type { DeadlineStateValues, DeadlineStepValues } from '../../../schema/programmes/programme-deadline.ts';

export type DeadlineStep = keyof typeof DeadlineStepValues;

/** The key of policy that sets a step's day, with the requirement that it is kept under. */
export const DEADLINES = [
  { step: 'PUBLISHED', key: 'planMadeBy', requirement: 'R029' },
  { step: 'FILED', key: 'planFiledBy', requirement: 'R030' },
  { step: 'ENTERED', key: 'planEnteredBy', requirement: 'R031' },
] as const satisfies readonly { step: DeadlineStep; key: keyof Policy; requirement: string }[];

/** A day of the year in a year; the end of February is its last day, whichever that is. */
export function dueDay(year: number, dayOfYear: string): LocalDate {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${dayOfYear === '02-29' && !isLeap ? '02-28' : dayOfYear}`;
}

/** How something due stands. */
export interface Standing {
  state: keyof typeof DeadlineStateValues;
  workingDays: number;
  areHolidaysKnown: boolean;
}

/** How something that is due on a day stands today. A last day that is no working day is not put off. */
export function standingOf(
  calendar: WorkCalendar,
  dueOn: LocalDate,
  doneOn: LocalDate | null,
  today: LocalDate,
): Standing {
  const told = (state: Standing['state'], from: LocalDate, to: LocalDate): Standing => {
    const { count, certain } = workingDaysBetween(calendar, from, to);
    return { state, workingDays: count, areHolidaysKnown: certain };
  };
  if (doneOn !== null) {
    return doneOn <= dueOn ? told('DONE', dueOn, dueOn) : told('LATE', dueOn, doneOn);
  }
  return today <= dueOn ? told('DUE', today, dueOn) : told('OVERDUE', dueOn, today);
}
