import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { TargetRecord, TargetRegistryRights } from '../../../schema/registry/target-record.ts';
import type { Disclosure } from '../masking.ts';
import { targetPermits } from './target.permits.ts';
import { targetNamesOf, targetView } from './target-row.ts';
import { getTarget, type TargetState } from './target-write.store.ts';

const claimedAlready = () => refusal.wrongState('CLAIMED', text('本部门已认领', 'Your department claims it already'));
const notClaimed = () => refusal.wrongState('UNCLAIMED', text('本部门没有认领', 'Your department does not claim it'));
const nothingMasked = () =>
  refusal.wrongState('SHOWN', text('该对象没有遮盖的内容', 'Nothing of this target is masked'));

const claims = ({ departmentId }: Actor, { claimants }: TargetState): boolean =>
  departmentId !== null && claimants.includes(departmentId);

const unless = (holds: boolean, refused: () => Refusal): Refusal | null => (holds ? null : refused());

/** A target's record for a viewer. What a claim would not change is no refusal of the mutation, but nothing to offer either. */
export async function targetRecord(
  { hub, language }: Scene,
  actor: Actor,
  uuid: string,
  disclosure: Disclosure = 'MASKED',
): Promise<TargetRecord> {
  const state = await getTarget(hub.database, actor.jurisdictionId, uuid);
  const may = (refused: Refusal | null) => possibility(refused, language);
  return {
    target: targetView(state.row, await targetNamesOf(hub), disclosure),
    viewerCanSave: may(targetPermits.save(actor, state)),
    viewerCanLabel: may(targetPermits.label(actor)),
    viewerCanClaim: may(targetPermits.claim(actor) ?? unless(!claims(actor, state), claimedAlready)),
    viewerCanGiveBack: may(targetPermits.claim(actor) ?? unless(claims(actor, state), notClaimed)),
    viewerCanUnmask: may(targetPermits.unmask(actor) ?? unless(state.row.kind === 'NATURAL_PERSON', nothingMasked)),
  };
}

export function targetRegistryRights(actor: Actor, { language }: Pick<Scene, 'language'>): TargetRegistryRights {
  const may = (refused: Refusal | null) => possibility(refused, language);
  return {
    viewerCanAdd: may(targetPermits.add(actor)),
    viewerCanLabel: may(targetPermits.label(actor)),
    viewerCanSet: may(targetPermits.set(actor)),
    viewerCanClaim: may(targetPermits.claim(actor)),
    viewerCanKeepLabels: may(targetPermits.keepLabels(actor)),
  };
}
