import type { Hub } from '../../action/hub.ts';
import {
  type FrameLine,
  seedOf,
  type Standing,
  standingOfLine,
  type Stratum,
  ticketOf,
  type WholeProof,
} from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { openJson, places } from '../sealed-files.ts';
import { framePieces, openKeptFiles } from './kept-files.ts';
import { findLargeDraws, type LargeDraw } from './large-draws.store.ts';

/** Looks for one of these keys in a frame, whose pieces are opened one after the other. */
async function lineOf(hub: Hub, { large }: LargeDraw, keys: readonly string[]): Promise<FrameLine | null> {
  for await (const piece of framePieces(hub, large!)) {
    for (const key of keys) {
      const at = piece.indexOf(`\t${key}\t`);
      if (at < 0) continue;
      const line = piece.slice(piece.lastIndexOf('\n', at) + 1, piece.indexOf('\n', at));
      const [stratum, , weight] = line.split('\t');
      return { stratum: stratum as Stratum, key, weight: Number(weight) };
    }
  }
  return null;
}

/**
 * Where one of these keys stood in each plan of a large round that is not in `withheld`; null for a round that keeps its
 * proof whole. The place of who was not drawn is not counted: it would take a ticket of everyone.
 */
export async function largeStandings(
  hub: Hub,
  roundUuid: string,
  keys: readonly string[],
  withheld: ReadonlySet<string>,
): Promise<{ key: string; plans: Standing[] } | null> {
  const draws = await findLargeDraws(hub, roundUuid);
  if (draws === null) return null;
  const [row] = await hub.database.rows<{ proof: Uint8Array }>('select proof from draw_rounds where id = $1', [
    roundUuid,
  ]);
  const { secrets, beacon } = openJson<WholeProof>(hub.vault, row!.proof, places.proof(roundUuid));
  const hmac = nodeDigest.hmac(seedOf(draws, secrets, beacon, nodeDigest));
  const plans: Standing[] = [];
  let key = keys[0]!;
  for (const draw of draws) {
    if (withheld.has(draw.number)) continue;
    const line = await lineOf(hub, draw, keys);
    let found: Standing['found'] = null;
    if (line !== null) {
      ({ key } = line);
      found = standingOfLine(line, await openKeptFiles(hub, draw.large!), ticketOf(hmac, line.key, line.weight));
    }
    plans.push({ plan: draw.number, lines: 'FULL', found });
  }
  return { key, plans };
}
