import type { DeadlineState, ProgrammeState } from '../generated/graphql.js';
import type { ChipMark, ChipTone } from '../ui/index.ts';

interface Look {
  tone: ChipTone;
  mark?: ChipMark;
  struck?: boolean;
}

export const STATE_LOOKS: Record<ProgrammeState, Look> = {
  DRAFT: { tone: 'other', mark: 'ring' },
  SUBMITTED: { tone: 'act', mark: 'half' },
  RETURNED: { tone: 'due', mark: 'hollow' },
  ENDORSED: { tone: 'act', mark: 'full' },
  FILED: { tone: 'done', mark: 'half' },
  PUBLISHED: { tone: 'seal', mark: 'diamond' },
  SUPERSEDED: { tone: 'other', mark: 'dash' },
  WITHDRAWN: { tone: 'other', struck: true },
};

export const DEADLINE_LOOKS: Record<DeadlineState, Look> = {
  DUE: { tone: 'other', mark: 'ring' },
  OVERDUE: { tone: 'late', mark: 'square' },
  DONE: { tone: 'done', mark: 'tick' },
  LATE: { tone: 'due', mark: 'tick' },
};

/** States in which a version is on its way. */
export const isOpen = (state: ProgrammeState): boolean =>
  state !== 'PUBLISHED' && state !== 'SUPERSEDED' && state !== 'WITHDRAWN';
