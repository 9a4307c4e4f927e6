import { type Actor, holds } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { ParticipantState, PlanState } from '../plans/index.ts';

/** What permits ask of the plan that a check belongs to. */
export interface PlanGuard {
  jurisdictionId: string;
  leadId: string;
  participants: readonly { departmentId: string; state: ParticipantState }[];
}

/** Which of a plan's checks someone sees: all of them, those of the own teams, or none. */
export type Sight = 'ALL' | 'OWN' | 'NONE';

/** `check:list`. The liaisons of the plan's departments; inspectors their own; leaders, auditors and administrators none. */
export function sightOf(actor: Actor, plan: PlanGuard): Sight {
  if (actor.jurisdictionId !== plan.jurisdictionId) return 'NONE';
  if (holds(actor, 'LIAISON') && actor.departmentId !== null && isOfPlan(actor.departmentId, plan)) return 'ALL';
  return holds(actor, 'INSPECTOR') ? 'OWN' : 'NONE';
}

function isOfPlan(departmentId: string, { leadId, participants }: PlanGuard): boolean {
  return (
    departmentId === leadId ||
    participants.some((part) => part.departmentId === departmentId && part.state === 'ACCEPTED')
  );
}

/** `check:read`. From release on a check is seen by its team and by the liaisons of the plan's departments (R075). */
export function seesCheck(actor: Actor, plan: PlanGuard, teamAccounts: readonly (string | null)[]): boolean {
  const sight = sightOf(actor, plan);
  return sight === 'ALL' || (sight === 'OWN' && teamAccounts.includes(actor.accountId));
}

/** Who learns of a completed check without seeing it: the inspectors of the plan's departments (heads get counts alone). */
export function learnsOfCompletion(actor: Actor, plan: PlanGuard): boolean {
  if (actor.jurisdictionId !== plan.jurisdictionId || actor.departmentId === null) return false;
  return holds(actor, 'INSPECTOR') && isOfPlan(actor.departmentId, plan);
}

const AT_WORK: readonly PlanState[] = ['IN_PROGRESS', 'CHECKED', 'CLOSED'];

/** Whether a plan's checks are with their teams; before that nobody sees any of them, the lead neither (R075). */
export function isReleased({ state }: { state: PlanState }): boolean {
  return AT_WORK.includes(state);
}

export const checkPermits = {
  list: (actor: Actor, plan: PlanGuard): Refusal | null =>
    sightOf(actor, plan) === 'NONE'
      ? refusal.forbidden(text('该账号不能查看检查清单', 'This account sees no lists of checks'))
      : null,
  read: (isSeen: boolean): Refusal | null =>
    isSeen
      ? null
      : refusal.forbidden(
          text(
            '只有检查组成员和计划各部门的联络员可以查看',
            'Only its team and the liaisons of the plan’s departments see the check',
          ),
        ),
  /** `result:record`, `part:submit`: an inspector on the team of the own department's part. */
  work: (actor: Actor, isOnTeam: boolean): Refusal | null =>
    holds(actor, 'INSPECTOR') && isOnTeam
      ? null
      : refusal.forbidden(
          text(
            '只有本部门检查组的执法人员可以录入和提交',
            'Only an inspector on the team of the own department’s part may do this',
          ),
        ),
  /** `result:record` of these entries: whoever looks records, for all (谁检查、谁录入). */
  answer: (actor: Actor, answeredBy: readonly string[]): Refusal | null =>
    answeredBy.every((departmentId) => departmentId === actor.departmentId)
      ? null
      : refusal.forbidden(text('该事项由其他部门检查、录入', 'Another department looks at this entry and records it')),
};
