import chineseDays from 'chinese-days';
import { addDays, type LocalDate } from '../kernel/clock.ts';
import type { WorkCalendar } from '../kernel/working-days.ts';

const { getDayDetail } = chineseDays.default;

// At noon: the package reads days in the zone of the machine.
const detailOf = (day: LocalDate) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return getDayDetail(new Date(year, month - 1, date, 12));
};

interface Year {
  workdays: ReadonlySet<LocalDate>;
  isKnown: boolean;
}

function readYear(year: number): Year {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const workdays = new Set<LocalDate>();
  for (let day = first; day <= last; day = addDays(day, 1)) if (detailOf(day).work) workdays.add(day);
  // A year that the package holds names its holidays; of any other it names the day of the week.
  return { workdays, isKnown: detailOf(`${year}-10-01`).name.includes('国庆节') };
}

const years = new Map<number, Year>();

function yearOf(year: number): Year {
  const known = years.get(year) ?? readYear(year);
  years.set(year, known);
  return known;
}

/**
 * The calendar that the State Council publishes each autumn for the next year, as the package holds it: from 2004 on.
 * Of a year that it does not hold, Monday to Friday are workdays, and `knows` says so.
 */
export const workCalendar: WorkCalendar = {
  isWorkday: (day) => yearOf(Number(day.slice(0, 4))).workdays.has(day),
  knows: (year) => yearOf(year).isKnown,
};
