import type { PlanState, RoundState } from '../generated/graphql.js';
import type { ChipMark, ChipTone } from '../ui/index.ts';

/** A plan's stage as it matters to everyone outside. */
export type PublicStage =
  'ANNOUNCED' | 'SEALED' | 'DRAWN' | 'IN_PROGRESS' | 'CHECKED' | 'CLOSED' | 'CANCELLED' | 'TAKEN_BACK';

/** A plan that was announced and then opened again is shown as it was announced, and said to be taken back. */
export function publicStage(plan: { state: PlanState; round?: { state: RoundState } | null }): PublicStage {
  if (plan.state === 'DRAFT' || plan.state === 'INVITING' || plan.state === 'FROZEN') return 'TAKEN_BACK';
  return plan.state === 'ANNOUNCED' && plan.round?.state === 'SEALED' ? 'SEALED' : plan.state;
}

export const STAGE_CHIPS: Record<PublicStage, { tone: ChipTone; mark?: ChipMark; struck?: boolean }> = {
  ANNOUNCED: { tone: 'seal', mark: 'diamond' },
  SEALED: { tone: 'seal', mark: 'diamond' },
  DRAWN: { tone: 'secret', mark: 'lock' },
  IN_PROGRESS: { tone: 'act', mark: 'half' },
  CHECKED: { tone: 'done', mark: 'full' },
  CLOSED: { tone: 'done', mark: 'tick' },
  CANCELLED: { tone: 'other', struck: true },
  TAKEN_BACK: { tone: 'due', mark: 'hollow' },
};
