import { addDays, type LocalDate } from './clock.ts';

/** China's calendar of work: weekends, holidays, and the days that are worked in their place (调休). */
export interface WorkCalendar {
  isWorkday(day: LocalDate): boolean;
  /** Whether the year's holidays are laid down; of another year Monday to Friday are taken for workdays. */
  knows(year: number): boolean;
}

/** A number of working days, and whether the holidays of every year counted are known. */
export interface WorkingDays {
  count: number;
  certain: boolean;
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** Working days behind `from`, up to and with `to`; none where `to` is not later. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): WorkingDays {
  const years = new Set<number>();
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    years.add(yearOf(day));
    if (calendar.isWorkday(day)) count += 1;
  }
  return { count, certain: [...years].every((year) => calendar.knows(year)) };
}
