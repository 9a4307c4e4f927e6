import { lengthOf } from '../kernel/length.ts';
import type { Problem } from '../kernel/refusal.ts';
import { type Text, text } from '../kernel/text.ts';

const LONGEST = 2000;

/** What is wrong with a text that must be given: that it is blank, or has no end. */
export function textProblems(
  value: string | null | undefined,
  path: string,
  what: Text = text('理由', 'a reason'),
): Problem[] {
  if (!value || value.trim() === '') return [{ path, problem: text(`请填写${what.zh}`, `${what.en} must be given`) }];
  return longTextProblems(value, path);
}

/** What is wrong with a text that may be left out. */
export function longTextProblems(value: string | null | undefined, path: string): Problem[] {
  if (lengthOf(value ?? '') <= LONGEST) return [];
  return [{ path, problem: text(`至多 ${LONGEST} 字`, `at most ${LONGEST} characters`) }];
}

const LONGEST_REASON = 500;

/** A reason that must be given, at most 500 characters. */
export function reasonProblems(reason: string): Problem[] {
  const words = reason.trim();
  if (words !== '' && lengthOf(words) <= LONGEST_REASON) return [];
  return [
    {
      path: 'reason',
      problem: text(`请填写理由，不超过 ${LONGEST_REASON} 字`, `reason must have 1 to ${LONGEST_REASON} characters`),
    },
  ];
}
