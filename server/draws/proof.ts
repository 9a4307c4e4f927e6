import type { Scene } from '../action/scene.ts';
import { localId } from '../kernel/ids.ts';
import type { DrawProof } from '../../schema/draws/draw.ts';
import { drawPermits } from './draw.permits.ts';
import { type WholeProof, withholdPlan } from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { type RoundPlan, roundLoader, type RoundView } from './round-view.ts';
import { openJson, places } from './sealed-files.ts';

const RELEASED = new Set(['IN_PROGRESS', 'CHECKED', 'CLOSED']);

/** Whether nothing of the round is still to be kept from its leads: every plan is released, or ended without release. */
function allReleased(plans: readonly RoundPlan[]): boolean {
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

/** The whole proof, without the lines of plans that were cancelled after the draw: their targets stay confidential. */
async function wholeProof({ hub }: Scene, round: RoundView): Promise<WholeProof> {
  const [row] = await hub.database.rows<{ proof: Uint8Array }>('select proof from draw_rounds where id = $1', [
    round.uuid,
  ]);
  const proof = openJson<WholeProof>(hub.vault, row!.proof, places.proof(round.uuid));
  const cancelled = round.plans.filter(({ state }) => state === 'CANCELLED');
  return cancelled.reduce((shown, { number }) => withholdPlan(shown, number, nodeDigest), proof);
}

/** A round's proof as far as the caller may read it; null for an unknown round. */
export async function findProof(scene: Scene, roundId: string): Promise<DrawProof | null> {
  const uuid = localId('DrawRound', roundId);
  const round = uuid === null ? null : await scene.loader(roundLoader).load(uuid);
  if (round === null) return null;
  const state = stateFor(scene, round);
  const proof = state === 'SEALED' ? round.sealedProof : await wholeProof(scene, round);
  return { state, json: JSON.stringify(proof) };
}
