import { Readable } from 'node:stream';
import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import type { DrawProof } from '../../schema/draws/draw-proof.ts';
import { drawPermits } from './draw.permits.ts';
import { findLargeProof, type LargeProof } from './large/large-proof.ts';
import { type SealedProof, type ShownLines, showDrawnLines, type WholeProof, withholdPlan } from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { findRound, publicLines } from './public-round.ts';
import type { RoundPlan, RoundView } from './round-view.ts';
import { openJson, places } from './sealed-files.ts';

const RELEASED = new Set(['IN_PROGRESS', 'CHECKED', 'CLOSED']);

/** Whether nothing of the round is still to be kept from its leads: every plan is released, or ended without release. */
export function allReleased(plans: readonly RoundPlan[]): boolean {
  return (
    plans.every(({ state }) => RELEASED.has(state) || state === 'CANCELLED') &&
    plans.some(({ state }) => RELEASED.has(state))
  );
}

function stateFor({ actor }: Scene, round: RoundView): DrawProof['state'] {
  if (round.state === 'REVEALED') return 'REVEALED';
  const confidential =
    round.state === 'DRAWN' && allReleased(round.plans) && drawPermits.confidentialProof(actor, round.plans);
  return confidential ? 'CONFIDENTIAL_RELEASED' : 'SEALED';
}

/** The plans that were cancelled after the draw: their targets stay confidential. */
export const cancelledOf = ({ plans }: RoundView): string[] =>
  plans.filter(({ state }) => state === 'CANCELLED').map(({ number }) => number);

/** The whole proof, without the lines of plans that were cancelled after the draw: their targets stay confidential. */
export async function wholeProof(hub: Hub, round: RoundView): Promise<WholeProof> {
  const [row] = await hub.database.rows<{ proof: Uint8Array }>('select proof from draw_rounds where id = $1', [
    round.uuid,
  ]);
  const proof = openJson<WholeProof>(hub.vault, row!.proof, places.proof(round.uuid));
  return cancelledOf(round).reduce((shown, number) => withholdPlan(shown, number, nodeDigest), proof);
}

/** A proof larger than this is no field of an answer: making the answer would keep everyone waiting. */
const LARGEST_JSON = 8 * 1024 * 1024;

/** The proof where it is kept in pieces: as text where that is small enough, else where to fetch it. */
async function largeProof(
  proof: LargeProof,
  given: Pick<DrawProof, 'state' | 'lines'>,
  round: RoundView,
): Promise<DrawProof> {
  const file = { url: `/files/proofs/${round.id}`, bytes: proof.bytes };
  if (proof.bytes <= LARGEST_JSON) {
    let json = '';
    for await (const text of proof.text()) json += text;
    return { ...given, json, file };
  }
  const { protocol, assurance, sealedAt } = round.sealedProof;
  return { ...given, json: JSON.stringify({ protocol, round: round.id, assurance, sealedAt, file }), file };
}

/** The sealed part as it was published, with the amendments of inspectors' files since. */
function sealedPart({ sealedProof, draws, plans }: RoundView): SealedProof {
  const amended = new Map(draws.map((draw, i) => [plans[i]!.number, draw.amendmentRows]));
  return {
    ...sealedProof,
    plans: sealedProof.plans.map((plan) => {
      const amendments = amended.get(plan.number) ?? [];
      return amendments.length === 0 ? plan : { ...plan, amendments };
    }),
  };
}

/** What of the frames somebody is shown: insiders all, the public what policy says. */
async function linesFor({ actor, hub }: Scene, round: RoundView): Promise<ShownLines> {
  return drawPermits.confidentialProof(actor, round.plans) ? 'FULL' : publicLines(hub, round);
}

async function shownText({ hub }: Scene, round: RoundView, lines: ShownLines): Promise<string> {
  const whole = await wholeProof(hub, round);
  return JSON.stringify(lines === 'FULL' ? whole : showDrawnLines(whole, nodeDigest));
}

/** A round's proof as far as the caller may read it; null for an unknown round. */
export async function findProof(scene: Scene, roundId: string): Promise<DrawProof | null> {
  const round = await findRound(scene, roundId);
  if (round === null) return null;
  const state = stateFor(scene, round);
  if (state === 'SEALED') return { state, lines: null, json: JSON.stringify(sealedPart(round)), file: null };
  const lines = await linesFor(scene, round);
  const large = await findLargeProof(scene.hub, round.uuid, { withheld: new Set(cancelledOf(round)), lines });
  if (large !== null) return largeProof(large, { state, lines }, round);
  return { state, lines, json: await shownText(scene, round, lines), file: null };
}

/**
 * The text of a round's proof as far as the caller is shown it, some at a time, once there is more than the sealed part;
 * NOT_FOUND before, as for a round that there is not.
 */
export async function openProofText(scene: Scene, roundId: string): Promise<AsyncIterable<string>> {
  const round = await findRound(scene, roundId);
  if (round === null || stateFor(scene, round) === 'SEALED') throw refusal.notFound();
  const lines = await linesFor(scene, round);
  const large = await findLargeProof(scene.hub, round.uuid, { withheld: new Set(cancelledOf(round)), lines });
  return large?.text() ?? Readable.from([await shownText(scene, round, lines)]);
}
