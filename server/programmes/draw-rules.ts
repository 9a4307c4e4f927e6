import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Policy } from '../policy/index.ts';
import type { LinkedTask } from './plan-link.store.ts';

/** What is to be drawn: a plan by its number, with the task that it carries out. */
export interface ToBeDrawn {
  number: string;
  isJoint: boolean;
  task: LinkedTask | null;
}

/**
 * Whether the year's programme lets a plan be drawn, where policy asks it. R040: what stands in no published programme is
 * filed and published first; the task is then a line of the version in force. R032: what departments do together stands
 * in a joint programme that the joint meeting endorsed.
 */
export function drawRefusal({ number, isJoint, task }: ToBeDrawn, policy: Policy): Refusal | null {
  const source = ({ document, article }: { document: string; article: string }) =>
    document === '' ? '' : ` (${document} ${article})`;
  if (policy.unplannedDraw.value === 'REFUSE' && task?.isPlanned !== true) {
    const where = source(policy.unplannedDraw);
    return refusal.rule(
      'R040',
      text(
        `计划 ${number} 不在已公示的年度计划内：先调整年度计划，备案并公示后再抽取${where}`,
        `Plan ${number} stands in no published programme: adjust, file and publish that first${where}`,
      ),
    );
  }
  const isStudied = task !== null && (task.kind === 'DEPARTMENT' || task.isEndorsed);
  if (policy.jointMeetingApproval.value !== 'REFUSE' || !isJoint || isStudied) return null;
  const where = source(policy.jointMeetingApproval);
  return refusal.rule(
    'R032',
    text(
      `联合抽查计划 ${number} 未经联席会议研究：请写明它执行的年度联合计划任务${where}`,
      `Joint plan ${number} was not studied by the joint meeting: name the endorsed programme’s task that it carries out${where}`,
    ),
  );
}
