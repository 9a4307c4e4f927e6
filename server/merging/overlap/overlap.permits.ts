import { type Actor, holds } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Sight } from './sources.store.ts';

const noBusiness = () => refusal.forbidden(text('该账号不处理计划', 'This account does not handle plans'));

export const overlapPermits = {
  /** `overlap:read`: counts, for whoever plans and for those above. */
  read: (actor: Actor): Refusal | null =>
    holds(actor, 'LEADER') ||
    holds(actor, 'AUDITOR') ||
    (actor.departmentId !== null && (holds(actor, 'LIAISON') || holds(actor, 'DEPARTMENT_LEADER')))
      ? null
      : noBusiness(),

  /** `overlap:targets`: leaders see counts and no lists. */
  list: (actor: Actor): Refusal | null =>
    holds(actor, 'AUDITOR') || (holds(actor, 'LIAISON') && actor.departmentId !== null)
      ? null
      : refusal.forbidden(text('该账号不能查看对象清单', 'This account may not read lists of targets')),

  /** `plan:join-tasks`: the liaison of a department that one of the tasks names. */
  join: (actor: Actor, departmentIds: readonly string[]): Refusal | null =>
    departmentIds.includes(actor.departmentId!)
      ? null
      : refusal.forbidden(
          text('所选任务与本部门无关，不能牵头', 'None of these tasks is your department’s: it cannot lead them'),
        ),
};

/** What of plans the one who asks knows, or the refusal. */
export function overlapSight(actor: Actor | null, permit: (who: Actor) => Refusal | null): Sight {
  if (actor === null) throw refusal.unauthenticated();
  const forbidden = permit(actor);
  if (forbidden !== null) throw forbidden;
  const { jurisdictionId, departmentId } = actor;
  return { jurisdictionId, departmentId, whole: holds(actor, 'LEADER') || holds(actor, 'AUDITOR') };
}
