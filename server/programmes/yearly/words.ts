import { lengthOf } from '../../kernel/length.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

/** What is wrong with a short text that must be given. */
export function shortProblems(value: string, path: string, most = 100): Problem[] {
  const length = lengthOf(value.trim());
  if (length >= 1 && length <= most) return [];
  return [{ path, problem: text(`须为 1 至 ${most} 字`, `it must have 1 to ${most} characters`) }];
}

/** What is wrong with a day on which something has happened. */
export function pastDayProblems(day: LocalDate, today: LocalDate, path: string): Problem[] {
  return day <= today ? [] : [{ path, problem: text('不能晚于今天', 'it must not lie in the future') }];
}
