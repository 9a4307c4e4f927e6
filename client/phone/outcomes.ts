import type { Outcome } from '../generated/graphql.js';
import type { ChipTone } from '../ui/index.ts';

/** What can be found at a matter, the two most usual first. */
export const FINDINGS = [
  'PROBLEM_CORRECTED',
  'PROBLEM_PENDING',
  'NOT_DISCLOSED',
  'FALSE_DISCLOSURE',
  'REFUSED_SERIOUS',
] as const satisfies readonly Outcome[];

/** What is so of the whole target rather than of one matter. */
export const WHOLE_TARGET = ['UNREACHABLE', 'NOT_OPERATING', 'DEREGISTERED'] as const satisfies readonly Outcome[];

const PROBLEMS: readonly Outcome[] = [...FINDINGS, 'UNREACHABLE'];

export function isProblem(outcome: Outcome): boolean {
  return PROBLEMS.includes(outcome);
}

export function isFinding(outcome: Outcome | null): boolean {
  return outcome !== null && (FINDINGS as readonly Outcome[]).includes(outcome);
}

export function isOfWholeTarget(outcome: Outcome | null): boolean {
  return outcome !== null && (WHOLE_TARGET as readonly Outcome[]).includes(outcome);
}

/** Clay for problems, green for what is in order, grey for what does not apply. */
export function toneOf(outcome: Outcome): ChipTone {
  if (isProblem(outcome)) return 'late';
  return outcome === 'NO_PROBLEM' ? 'done' : 'other';
}
