import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { type PlanState, unlessIn } from '../plans/index.ts';

/** The stages of a check, in the order in which it passes them. */
export const CHECK_STATES = ['RELEASED', 'IN_PROGRESS', 'COMPLETED', 'REVIEWED', 'PUBLISHED', 'ARCHIVED'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** The stages of a department's part; one that a reviewer returned is recorded and submitted again. */
export const PART_STATES = ['PENDING', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;
export type PartState = (typeof PART_STATES)[number];

const CHECK_NAMES: Record<CheckState, { zh: string; en: string }> = {
  RELEASED: text('待检查', 'released'),
  IN_PROGRESS: text('检查中', 'in progress'),
  COMPLETED: text('已完成', 'completed'),
  REVIEWED: text('已复核', 'reviewed'),
  PUBLISHED: text('已公示', 'published'),
  ARCHIVED: text('已归档', 'archived'),
};

const PART_NAMES: Record<PartState, { zh: string; en: string }> = {
  PENDING: text('未开始', 'not begun'),
  IN_PROGRESS: text('录入中', 'in progress'),
  SUBMITTED: text('已提交', 'submitted'),
  RETURNED: text('已退回', 'returned'),
  APPROVED: text('已通过', 'approved'),
};

/** How far a check and the part of the department that acts are. */
export interface Stage {
  check: CheckState;
  part: PartState;
}

function unlessOpen({ check, part }: Stage, act: { zh: string; en: string }): Refusal | null {
  if (part === 'SUBMITTED' || part === 'APPROVED') {
    const name = PART_NAMES[part];
    return refusal.wrongState(
      part,
      text(
        `本部门部分现为“${name.zh}”，不能${act.zh}`,
        `Your department’s part is ${name.en}; it cannot be ${act.en} now`,
      ),
    );
  }
  if (check === 'RELEASED' || check === 'IN_PROGRESS') return null;
  const name = CHECK_NAMES[check];
  return refusal.wrongState(
    check,
    text(`检查现为“${name.zh}”，不能${act.zh}`, `The check is ${name.en}; it cannot be ${act.en} now`),
  );
}

export const checkStages = {
  release: (plan: { state: PlanState; sealed: boolean }) =>
    unlessIn(plan, ['DRAWN'], text('下发检查', 'released to its teams')),
  record: (stage: Stage) => unlessOpen(stage, text('录入结果', 'given results')),
  submit: (stage: Stage) => unlessOpen(stage, text('提交', 'submitted')),
  replace: (stage: Stage) => unlessOpen(stage, text('更换执法人员', 'given other inspectors')),
  grant: (stage: Stage) => unlessOpen(stage, text('同意回避申请', 'given other inspectors by a recusal')),
};

const NAMED = 5;

/** Refuses to submit while an entry that the department answers has no outcome (R083). */
export function unlessAnswered(open: readonly string[]): Refusal | null {
  if (open.length === 0) return null;
  const named = open.slice(0, NAMED).map((name) => `“${name}”`);
  const more = open.length > NAMED;
  return refusal.rule(
    'R083',
    text(
      `还有 ${open.length} 项没有录入结果：${named.join('、')}${more ? '等' : ''}`,
      `${open.length} entries have no outcome yet: ${named.join(', ')}${more ? ' and others' : ''}`,
    ),
  );
}

/** What is counted of a check and its plan when a part is submitted. */
export interface Counted {
  partsTotal: number;
  partsSubmitted: number;
  checksTotal: number;
  checksCompleted: number;
}

/** What the submission of one more part brings about: the check is completed with its last part, the plan with its last check. */
export function broughtAbout(counted: Counted): { completesCheck: boolean; completesPlan: boolean } {
  const completesCheck = counted.partsSubmitted + 1 === counted.partsTotal;
  return { completesCheck, completesPlan: completesCheck && counted.checksCompleted + 1 === counted.checksTotal };
}
