import { textOf } from './i18n.ts';

/** A legal day: `2026-04-20`, always of Asia/Shanghai. */
export type LocalDate = string;

const DAY = 86_400_000;
// Asia/Shanghai has had one offset since 1991, so that no time-zone data is needed and every browser agrees.
const OFFSET = 8 * 3_600_000;

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  time: string;
  seconds: string;
}

function isDay(value: string): boolean {
  return value.length === 10;
}

function partsOf(value: string | number | Date): Parts {
  const at =
    typeof value === 'string' && isDay(value)
      ? new Date(`${value}T00:00:00Z`)
      : new Date(new Date(value).getTime() + OFFSET);
  const text = at.toISOString();
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    time: text.slice(11, 16),
    seconds: text.slice(11, 19),
  };
}

export function today(now = Date.now()): LocalDate {
  return new Date(now + OFFSET).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function dateText({ year, month, day }: Parts, withYear: boolean): string {
  const values = { year, month: textOf('lib', `month.${month as 1}`), day };
  return textOf('lib', withYear ? 'yearDay' : 'day', values);
}

/** 3月5日; with the year when it is not this one. */
export function dayText(value: string, withYear?: boolean): string {
  const parts = partsOf(value);
  return dateText(parts, withYear ?? parts.year !== partsOf(Date.now()).year);
}

/** 3月5日 14:20; a legal day has no time. */
export function timeText(value: string): string {
  return isDay(value) ? dayText(value) : textOf('lib', 'dayTime', { date: dayText(value), time: partsOf(value).time });
}

/** 14:20 for today, 昨天, else 3月5日: for feeds, where the day goes without saying. */
export function briefText(value: string, now = Date.now()): string {
  const back = daysBetween(today(new Date(value).getTime()), today(now));
  if (back === 0) return partsOf(value).time;
  return back === 1 ? textOf('lib', 'yesterday') : dayText(value);
}

/** 2026年3月5日 星期四 14:20:33（北京时间）: shown on hover. */
export function fullText(value: string): string {
  const parts = partsOf(value);
  const date = dateText(parts, true);
  const weekday = textOf('lib', `weekday.${parts.weekday as 0}`);
  return isDay(value)
    ? textOf('lib', 'dayWeekday', { date, weekday })
    : textOf('lib', 'full', { date, weekday, time: parts.seconds });
}

/** 4月20日 星期一 */
export function dayWeekdayText(day: LocalDate): string {
  return textOf('lib', 'dayWeekday', {
    date: dayText(day, false),
    weekday: textOf('lib', `weekday.${partsOf(day).weekday as 0}`),
  });
}

/** 2026年3月20日 至 4月30日: the second year is told only where it differs. */
export function rangeText(from: LocalDate, to: LocalDate): string {
  return textOf('lib', 'range', {
    from: dayText(from, true),
    to: dayText(to, from.slice(0, 4) !== to.slice(0, 4)),
  });
}

export type DueTone = 'late' | 'soon' | 'plain';

/** 还剩 2 天, 今天截止, 逾期 3 天; `soon` from `within` days on. */
export function dueText(day: LocalDate, within = 3, now = Date.now()): { days: number; tone: DueTone; text: string } {
  const days = daysBetween(today(now), day);
  if (days < 0) return { days, tone: 'late', text: textOf('lib', 'due.late', { count: -days }) };
  const text = days === 0 ? textOf('lib', 'due.today') : textOf('lib', 'due.left', { count: days });
  return { days, tone: days <= within ? 'soon' : 'plain', text };
}
