import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { globalId, newId } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database.ts';
import { DrawRow, RoundRow } from '../draw.entity.ts';
import { type Commitment, commitmentDigest, assuranceOf, HUB, PROTOCOL, type SealedProof } from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { takePreparation } from '../large/preparations.store.ts';
import type { BeaconInput } from '../round.ts';
import { lockJson, places } from '../sealed-files.ts';
import { strataOf } from './prepare.ts';
import type { Sealing } from './sealing.ts';

/** A department that keeps a secret of its own, with what it committed itself to. */
export interface CommittedParty extends Commitment {
  departmentId: string;
}

function sealedProofOf(
  { secrets, draws }: Sealing,
  roundId: string,
  parties: readonly CommittedParty[],
  beacon: BeaconInput | null,
  now: Date,
): SealedProof {
  const own = { party: HUB, digest: commitmentDigest({ party: HUB, secret: secrets.hub }, nodeDigest) };
  const commitments = [own, ...parties.map(({ party, digest }) => ({ party, digest }))];
  return {
    protocol: PROTOCOL,
    round: globalId('DrawRound', roundId),
    assurance: assuranceOf(
      commitments.map(({ party }) => party),
      beacon !== null,
    ),
    sealedAt: now.toISOString(),
    ...(beacon === null
      ? {}
      : { beacon: { source: beacon.source.trim(), publishedAt: beacon.publishedAt.toISOString() } }),
    commitments,
    plans: draws.map((draw) => draw!.sealed),
  };
}

/** Stores plans as one sealed round, with the parties that keep secrets of their own. */
export async function storeSealedRound(
  hub: Hub,
  tx: Tx,
  sealing: Sealing,
  roundId: string,
  parties: readonly CommittedParty[],
  beacon: BeaconInput | null,
  { now, actor }: Moment,
): Promise<void> {
  const { plans, secrets, draws, prepared } = sealing;
  if (prepared !== null) await takePreparation(tx, prepared.job);
  const sealedProof = sealedProofOf(sealing, roundId, parties, beacon, now);
  tx.em.persist(
    tx.em.create(RoundRow, {
      id: roundId,
      jurisdictionId: plans[0]!.plan.jurisdictionId,
      leadId: actor.departmentId!,
      state: 'SEALED',
      assurance: sealedProof.assurance,
      beaconSource: sealedProof.beacon?.source ?? null,
      beaconPublishedAt: beacon?.publishedAt ?? null,
      commitments: sealedProof.commitments,
      secrets: lockJson(hub.vault, secrets, places.secrets(roundId)),
      handInKey: secrets.handIn?.publicKey ?? null,
      sealedProof,
      sealedBy: actor.accountId,
      sealedAt: now,
    } as never),
  );
  // The draws refer to the round, which the unit of work does not know of.
  await tx.em.flush();
  for (const { departmentId, party, digest } of parties) {
    await tx.rows('insert into round_parties (round_id, department_id, party, digest) values ($1, $2, $3, $4)', [
      roundId,
      departmentId,
      party,
      digest,
    ]);
  }
  plans.forEach(({ plan }, i) => {
    const { sealed, files, members, large } = draws[i]!;
    const id = newId();
    tx.em.persist(
      tx.em.create(DrawRow, {
        id,
        roundId,
        planId: plan.id,
        planNumber: plan.number,
        files: lockJson(hub.vault, files, places.files(id)),
        members: lockJson(hub.vault, members, places.members(id)),
        frameSize: sealed.frameSize,
        frameDigest: sealed.frameDigest,
        rulesDigest: sealed.rulesDigest,
        strata: strataOf(sealed, files),
        large: large ?? null,
      } as never),
    );
    plan.sealed = true;
    plan.revision += 1;
  });
}
