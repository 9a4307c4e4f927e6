import type { Outcome, PartState, CheckState } from '../../generated/graphql.js';
import type { ChipMark, ChipTone } from '../../ui/index.ts';

/** Outcomes that are a problem (R082). */
const PROBLEMS: readonly Outcome[] = [
  'NOT_DISCLOSED',
  'FALSE_DISCLOSURE',
  'UNREACHABLE',
  'PROBLEM_CORRECTED',
  'REFUSED_SERIOUS',
  'PROBLEM_PENDING',
];

export const isProblem = (outcome: Outcome): boolean => PROBLEMS.includes(outcome);

type Look = { tone: ChipTone; mark: ChipMark };

export function outcomeLook(outcome: Outcome): Look {
  if (isProblem(outcome)) return { tone: 'late', mark: 'square' };
  return outcome === 'NO_PROBLEM' ? { tone: 'done', mark: 'full' } : { tone: 'other', mark: 'dash' };
}

export const PART_LOOK: Record<PartState, Look> = {
  PENDING: { tone: 'other', mark: 'ring' },
  IN_PROGRESS: { tone: 'act', mark: 'half' },
  SUBMITTED: { tone: 'done', mark: 'full' },
  RETURNED: { tone: 'late', mark: 'hollow' },
  APPROVED: { tone: 'done', mark: 'tick' },
};

export const CHECK_LOOK: Record<CheckState, Look> = {
  RELEASED: { tone: 'other', mark: 'ring' },
  IN_PROGRESS: { tone: 'act', mark: 'half' },
  COMPLETED: { tone: 'done', mark: 'full' },
  REVIEWED: { tone: 'done', mark: 'tick' },
  PUBLISHED: { tone: 'seal', mark: 'diamond' },
  ARCHIVED: { tone: 'other', mark: 'tick' },
};
