import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ClaimTargetsInput, GiveBackTargetsInput } from '../../../schema/registry/target-inputs.ts';
import type { BulkAnswer } from '../bulk.ts';
import { holdsThat } from '../conditions.ts';
import { reasonProblems } from '../words-given.ts';
import { performOnTargets } from './bulk.ts';
import { targetFact } from './target.actions.ts';
import { targetPermits } from './target.permits.ts';

/** Claims targets for the actor's department; those that it has already are passed over (R016). */
export function claimTargets(hub: Hub, actor: Actor | null, input: ClaimTargetsInput): Promise<BulkAnswer> {
  return performOnTargets(hub, actor, {
    mutation: 'claimTargets',
    input,
    permit: targetPermits.claim,
    check: () => [],
    prepare: (_tx, { departmentId }) =>
      Promise.resolve({
        changes: [holdsThat((p) => `not claimants @> array[${p}::uuid]`, departmentId)],
        facts: (targets, at) => targets.map(({ id }) => targetFact('TARGET_CLAIMED', id, at)),
        store: (tx, targets) =>
          tx.rows(
            'update targets set claimants = claimants || $2::uuid, revision = revision + 1 where id = any($1::uuid[])',
            [targets.map(({ id }) => id), departmentId],
          ),
      }),
  });
}

/** Gives the department's claim to targets up, with the reason (R016). */
export function giveBackTargets(hub: Hub, actor: Actor | null, input: GiveBackTargetsInput): Promise<BulkAnswer> {
  const reason = input.reason.trim();
  return performOnTargets(hub, actor, {
    mutation: 'giveBackTargets',
    input,
    permit: targetPermits.claim,
    check: () => reasonProblems(input.reason),
    prepare: (_tx, { departmentId }) =>
      Promise.resolve({
        changes: [holdsThat((p) => `claimants @> array[${p}::uuid]`, departmentId)],
        facts: (targets, at) => targets.map(({ id }) => targetFact('TARGET_GIVEN_BACK', id, at, { reason })),
        store: (tx, targets) =>
          tx.rows(
            `update targets set claimants = array_remove(claimants, $2::uuid), revision = revision + 1
             where id = any($1::uuid[])`,
            [targets.map(({ id }) => id), departmentId],
          ),
      }),
  });
}
