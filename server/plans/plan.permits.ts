import { type Actor, holds, isLiaisonOf } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { ParticipantState, Participation } from './participation.ts';
import { takesPart } from './participation.ts';
import type { PlanState } from './plan.ts';

/** What permits ask of a plan: who leads, who takes part, how far it is and whether the public has heard of it. */
export interface Guarded {
  jurisdictionId: string;
  leadId: string;
  state: PlanState;
  announcedAt: Date | null;
}

type Part = Pick<Participation, 'departmentId'> & { state: ParticipantState };

const AT_WORK: readonly PlanState[] = ['IN_PROGRESS', 'CHECKED', 'CLOSED'];

function isOfPlan(actor: Actor, plan: Guarded, participants: readonly Part[]): boolean {
  if (actor.departmentId === null) return false;
  if (actor.departmentId === plan.leadId) return true;
  return participants.some((part) => part.departmentId === actor.departmentId && takesPart(part));
}

/**
 * `plan:read`. Liaisons and heads of the departments that take part; their inspectors once checks are released; the
 * leadership and auditors of the jurisdiction. An administrator has no business data.
 */
export function mayReadPlan(actor: Actor, plan: Guarded, participants: readonly Part[]): boolean {
  if (actor.jurisdictionId !== plan.jurisdictionId) return false;
  if (holds(actor, 'LEADER') || holds(actor, 'AUDITOR')) return true;
  if (!isOfPlan(actor, plan, participants)) return false;
  if (holds(actor, 'LIAISON') || holds(actor, 'DEPARTMENT_LEADER')) return true;
  return holds(actor, 'INSPECTOR') && AT_WORK.includes(plan.state);
}

const takesNoPart = () =>
  refusal.forbidden(text('您的部门不参加该计划', 'Your department does not take part in this plan'));

/** How an outsider is answered: before the announcement the plan's existence is not theirs to know. */
export function refuseOutsider(plan: Guarded): Refusal {
  return plan.announcedAt === null ? refusal.notFound() : takesNoPart();
}

/** The refusal to one who may not read the plan, or null. */
export function readRefusal(actor: Actor, plan: Guarded, participants: readonly Part[]): Refusal | null {
  return mayReadPlan(actor, plan, participants) ? null : refuseOutsider(plan);
}

function leadOnly(actor: Actor, plan: Guarded): Refusal | null {
  return isLiaisonOf(actor, plan.leadId)
    ? null
    : refusal.forbidden(text('只有牵头部门的联络员可以这样做', 'Only the lead department’s liaison may do this'));
}

export const planPermits = {
  /** `plan:create` */
  create: (actor: Actor): Refusal | null =>
    holds(actor, 'LIAISON') && actor.departmentId !== null
      ? null
      : refusal.forbidden(
          text('只有部门联络员可以发起联合抽查计划', 'Only a department’s liaison may make a joint plan'),
        ),
  /** `plan:update`, `plan:announce`, `plan:cancel` and all that is the lead's. */
  lead: leadOnly,
};
