import type { PlanState } from '../generated/graphql.js';
import type { ChipMark, ChipTone } from '../ui/index.ts';

/** The seven stages that a plan is shown in: 草稿 → 邀请 → 定单 → 公示 → 抽取 → 检查 → 办结. */
export const STAGES = ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'DRAWN', 'IN_PROGRESS', 'CLOSED'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that a plan stands at; the number of stages when it is closed, and -1 when it was cancelled. */
export function stageAt(state: PlanState): number {
  if (state === 'CANCELLED') return -1;
  if (state === 'CLOSED') return STAGES.length;
  // All checked: what remains is closing.
  return state === 'CHECKED' ? STAGES.indexOf('CLOSED') : STAGES.indexOf(state);
}

export const STATE_CHIPS: Record<PlanState, { tone: ChipTone; mark?: ChipMark; struck?: boolean }> = {
  DRAFT: { tone: 'other', mark: 'ring' },
  INVITING: { tone: 'act', mark: 'half' },
  FROZEN: { tone: 'act', mark: 'full' },
  ANNOUNCED: { tone: 'seal', mark: 'diamond' },
  DRAWN: { tone: 'secret', mark: 'lock' },
  IN_PROGRESS: { tone: 'act', mark: 'half' },
  CHECKED: { tone: 'done', mark: 'full' },
  CLOSED: { tone: 'done', mark: 'tick' },
  CANCELLED: { tone: 'other', struck: true },
};

/** The name of the stage that a plan stands at; none when it ended. */
export function stageName(state: PlanState): Stage | undefined {
  return STAGES[stageAt(state)];
}
