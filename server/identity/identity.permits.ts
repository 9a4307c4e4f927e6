import { type Actor, holds } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

export const identityPermits = {
  /** `session:end` */
  endSessions: (actor: Actor): Refusal | null =>
    holds(actor, 'ADMINISTRATOR')
      ? null
      : refusal.forbidden(text('只有系统管理员可以结束他人的会话', 'Only an administrator may end others’ sessions')),

  /** `view:read`, `view:save`, `view:remove`. Whoever has a session keeps views of lists; for others there are none. */
  ownsView: (actor: Actor, view: { account: string }): boolean => view.account === actor.accountId,
};
