import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

const LONGEST = 500;

/** A reason that must be given, at most 500 characters. */
export function reasonProblems(reason: string): Problem[] {
  const words = reason.trim();
  if (words !== '' && words.length <= LONGEST) return [];
  return [
    {
      path: 'reason',
      problem: text(`请填写理由，不超过 ${LONGEST} 字`, `reason must have 1 to ${LONGEST} characters`),
    },
  ];
}
