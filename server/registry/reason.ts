import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

const LONGEST = 2000;

/** What is wrong with a text that must be given: that it is blank, or has no end. */
export function textProblems(value: string | null | undefined, path: string): Problem[] {
  if (!value || value.trim() === '') return [{ path, problem: text('请填写', 'it must be given') }];
  return longTextProblems(value, path);
}

/** What is wrong with a text that may be left out. */
export function longTextProblems(value: string | null | undefined, path: string): Problem[] {
  if ((value?.length ?? 0) <= LONGEST) return [];
  return [{ path, problem: text(`至多 ${LONGEST} 字`, `at most ${LONGEST} characters`) }];
}
