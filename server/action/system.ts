import type { Actor } from '../kernel/actor.ts';

/** The hub itself, for what time brings about: no account, no role that a person could hold. */
export function systemActor(jurisdictionId: string): Actor {
  return { accountId: '', sessionId: '', name: 'onedoor', roles: [], departmentId: null, jurisdictionId };
}

export function isSystem(actor: Actor): boolean {
  return actor.accountId === '';
}
