/** What can be found at a matter (R082). */
export const OUTCOMES = [
  'NO_PROBLEM',
  'NOT_DISCLOSED',
  'FALSE_DISCLOSURE',
  'UNREACHABLE',
  'PROBLEM_CORRECTED',
  'REFUSED_SERIOUS',
  'NOT_OPERATING',
  'PROBLEM_PENDING',
  'DEREGISTERED',
  'NOT_APPLICABLE',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const PROBLEMS: ReadonlySet<Outcome> = new Set<Outcome>([
  'NOT_DISCLOSED',
  'FALSE_DISCLOSURE',
  'UNREACHABLE',
  'PROBLEM_CORRECTED',
  'REFUSED_SERIOUS',
  'PROBLEM_PENDING',
]);

export interface Finding {
  outcome: Outcome;
  alsoOutcomes?: readonly Outcome[] | null;
}

/** Whether a finding tells of a problem, in its outcome or in a further one. */
export function isProblem({ outcome, alsoOutcomes }: Finding): boolean {
  return PROBLEMS.has(outcome) || (alsoOutcomes ?? []).some((also) => PROBLEMS.has(also));
}
