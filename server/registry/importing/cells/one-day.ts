import { text } from '../../../kernel/text.ts';
import { wholeDay } from './days.ts';
import { plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

const NOT_READ = text(
  '日期没有读懂，请写明年、月、日，例如 2024-04-15',
  'The date could not be read; give year, month and day, such as 2024-04-15',
);

/** A cell with one whole day. */
export function readDay(cell: string): Reading<string> {
  if (saysNothing(cell)) return {};
  const day = wholeDay(cell);
  return day === null ? asked(NOT_READ) : certain(day);
}

/** Two whole days, the first not after the second. */
export interface DaySpan {
  from: string;
  to: string;
}

/** A cell with a span of whole days (2021-01-01至2026-12-31). */
export function readDaySpan(cell: string): Reading<DaySpan> {
  if (saysNothing(cell)) return {};
  const shown = plain(cell).replace(/\s/g, '');
  const spans = [shown.split(/至|到/), shown.split(/(?<=日)-/), halves(shown)].filter(({ length }) => length === 2);
  for (const [left, right] of spans) {
    const [from, to] = [wholeDay(left!), wholeDay(right!)];
    if (from !== null && to !== null && from <= to) return certain({ from, to });
  }
  return asked(NOT_READ);
}

/** 2021-01-01-2026-12-31 and 2021.1.1-2026.12.31 come apart in front of the second year. */
const halves = (shown: string): string[] => shown.split(/(?<=\d)-(?=(?:19|20)\d\d[-./年]|(?:19|20)\d{6}$)/);
