import { type Actor, holds, type Role } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

const READERS: readonly Role[] = ['ADMINISTRATOR', 'LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'];

export const policyPermits = {
  /** `policy:read` */
  read: (actor: Actor): Refusal | null =>
    READERS.some((role) => holds(actor, role))
      ? null
      : refusal.forbidden(text('该账号不能查看策略', 'This account may not read the policy')),
  /** `policy:decide`, `policy:adopt`, `policy:withdraw`: the administrator of the jurisdiction itself. */
  decide: (actor: Actor, jurisdictionId: string): Refusal | null => {
    if (!holds(actor, 'ADMINISTRATOR')) {
      return refusal.forbidden(text('只有系统管理员可以决定策略', 'Only an administrator may decide on policy'));
    }
    return actor.jurisdictionId === jurisdictionId
      ? null
      : refusal.forbidden(
          text('只能决定本地区的策略；上级的策略由上级决定', 'You may decide for your own jurisdiction only'),
        );
  },
};

/** Who reads policy; throws UNAUTHENTICATED or FORBIDDEN where nobody does who may. */
export function policyReader(actor: Actor | null): Actor {
  if (actor === null) throw refusal.unauthenticated();
  const forbidden = policyPermits.read(actor);
  if (forbidden !== null) throw forbidden;
  return actor;
}
