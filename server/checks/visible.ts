import type { Hub } from '../action/hub.ts';
import type { Hearing } from '../action/hearing.ts';
import type { Actor } from '../kernel/actor.ts';
import { seesCheck } from './check.permits.ts';
import { checkGuards } from './references.ts';

/** Which of these checks an actor may see; what decides it is read in one go for all of them. */
export async function visibleChecks(hub: Hub, actor: Actor, checkIds: readonly string[]): Promise<Set<string>> {
  const guards = await checkGuards(hub, checkIds);
  return new Set(
    checkIds.filter((id) => {
      const guard = guards.get(id);
      return guard !== undefined && seesCheck(actor, guard.plan, guard.teamAccounts);
    }),
  );
}

/** A fact that only those hear who see its check. */
export const hearsOfCheck: Hearing = async (hub, actor, { check }) =>
  check !== null && (await visibleChecks(hub, actor, [check])).has(check);
