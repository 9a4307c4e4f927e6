import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { gatehouseOf } from '../identity/index.ts';
import { isStorable } from '../kernel/broken-text.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { TargetStanding, WasDrawn } from '../../schema/draws/public-round.ts';
import { largeStandings } from './large/large-standing.ts';
import { personKeyOf } from './members.ts';
import { cancelledOf, wholeProof } from './proof.ts';
import { type Standing, standingsOf } from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { findRound, opensOn } from './public-round.ts';
import type { RoundSecrets } from './round-secrets.ts';
import type { RoundView } from './round-view.ts';
import { openJson, places } from './sealed-files.ts';
import { sealedKeysOf } from './sealed-key.ts';

const LONGEST_CODE = 100;

function readCode(given: string): string {
  const code = given.trim();
  if (code !== '' && code.length <= LONGEST_CODE && isStorable(code)) return code.normalize('NFC');
  throw refusal.badInput([
    {
      path: 'code',
      problem: text(
        `请填写统一社会信用代码或登记号，至多 ${LONGEST_CODE} 个字符`,
        `give the credit code or registry number, at most ${LONGEST_CODE} characters`,
      ),
    },
  ]);
}

const NOWHERE = { isInFrame: false, isDrawn: false, stratum: null, weight: null, ticket: null, place: null } as const;

function standingView({ plan, found }: Standing): TargetStanding {
  if (found === null) return { planNumber: plan, ...NOWHERE, size: null, take: null, lastTicket: null };
  return { planNumber: plan, isInFrame: true, ...found };
}

async function personKey({ database, vault }: Hub, round: RoundView): Promise<Buffer> {
  const [row] = await database.rows<{ secrets: Uint8Array }>('select secrets from draw_rounds where id = $1', [
    round.uuid,
  ]);
  const { personKey: key } = openJson<RoundSecrets>(vault, row!.secrets, places.secrets(round.uuid));
  return Buffer.from(key, 'hex');
}

const isAnywhere = ({ plans }: { plans: readonly Standing[] }): boolean => plans.some(({ found }) => found !== null);

/** Where the first of these keys that is in any frame stood; all nowhere is where the first stood. */
async function standings(hub: Hub, round: RoundView, asked: readonly string[]) {
  const large = await largeStandings(hub, round.uuid, asked, new Set(cancelledOf(round)));
  if (large !== null) return large;
  const proof = await wholeProof(hub, round);
  const all = asked.map((key) => ({ key, plans: standingsOf(proof, key, nodeDigest) }));
  return all.find(isAnywhere) ?? all[0]!;
}

/**
 * Where a target stood in a revealed round, by its code or a person's registry number: in the frame or not, drawn or not,
 * and why. Codes that stand in no frame are answered alike, known or not. Null for an unknown round.
 */
export async function wasDrawn(scene: Scene, roundId: string, given: string): Promise<WasDrawn | null> {
  const { hub, address } = scene;
  gatehouseOf(hub).questions.take(address);
  const code = readCode(given);
  const round = await findRound(scene, roundId);
  if (round === null) return null;
  if (round.state !== 'REVEALED') return { isOpen: false, opensOn: opensOn(round), key: null, plans: [] };
  const secret = await personKey(hub, round);
  const spellings = [...new Set([code, code.toUpperCase()])];
  const asked = [...spellings, ...spellings.map((one) => personKeyOf(one, secret))];
  let stood = await standings(hub, round, asked);
  if (!isAnywhere(stood)) {
    // A code that was given to the target since the seal is asked after by the one under which it was drawn.
    const sealed = await sealedKeysOf(hub, round.uuid, spellings);
    if (sealed.length > 0) stood = await standings(hub, round, sealed);
  }
  const { key, plans } = stood;
  return { isOpen: true, opensOn: null, key, plans: plans.map(standingView) };
}
