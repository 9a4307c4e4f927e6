import { createHash } from 'node:crypto';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { Refusal, refusal, type Shortage } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import { drawPermits } from '../draw.permits.ts';
import { beaconValueProblems } from '../round.ts';
import type { LoadedRound } from '../rounds.store.ts';
import { loadRun, unlessRunnable } from '../run-state.ts';
import { haveWorkedOut, type Prepared } from './awaited.ts';
import { drawTargetsKind } from './kinds.ts';
import type { LargeFiles } from './pieces.store.ts';

/** What a job worked out of one draw. */
export interface DrawnTargets {
  drawId: string;
  drawnCount: number;
  drawnDigest: string;
  /** Where the list lies that checks will be made of. */
  owner: string;
  proof: NonNullable<LargeFiles['proof']>;
}

/** What a job worked out of a round, or all that is short; `from` says of what it was made. */
export interface DrawnLarge {
  from: string;
  draws: DrawnTargets[];
  short: Shortage[];
}

/** A sign of all that decides a draw beside what was sealed: it is another once a file or a secret is. */
export function signOf({ round, draws, parties }: Omit<LoadedRound, 'plans'>, beacon: string): string {
  const hash = createHash('sha256').update(`${round.id}\n${beacon}\n`).update(round.secrets);
  for (const { party, secret } of parties) hash.update(`${party}\n`).update(secret ?? '');
  for (const { id, files } of draws) hash.update(id).update(files);
  return hash.digest('hex');
}

/** Has a large round's targets and teams worked out beside the mutation; null where it is small, or will be refused anyway. */
export async function drawLarge(
  hub: Hub,
  actor: Actor | null,
  roundOf: () => string,
  beaconValue: string | null,
): Promise<Prepared<DrawnLarge> | null> {
  if (actor === null) return null;
  const isPossible = async (tx: Tx): Promise<{ roundId: string; numbers: string[] } | null> => {
    const roundId = roundOf();
    const large = await tx.rows('select 1 from draws where round_id = $1 and large is not null limit 1', [roundId]);
    if (large.length === 0) return null;
    const state = await loadRun(hub, tx, roundId);
    const { round, draws, directory } = state;
    const at = { now: hub.clock.now(), accountId: actor.accountId };
    const refused = drawPermits.run(actor, directory.byId(round.leadId)) ?? unlessRunnable(state, at);
    if (refused !== null || beaconValueProblems(round.beaconSource !== null, beaconValue).length > 0) return null;
    return { roundId, numbers: draws.map(({ planNumber }) => planNumber) };
  };
  const possible = await hub.database.transaction(isPossible).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (possible === null) return null;
  return haveWorkedOut(hub, actor, drawTargetsKind, { ...possible, beacon: beaconValue ?? '' }, 'SEALED');
}

/** What was worked out for a large round; STALE where what it was made of has changed, null where the round is small. */
export function drawnFor(prepared: Prepared<DrawnLarge> | null, state: LoadedRound, beacon: string): DrawnLarge | null {
  if (state.draws.every(({ large }) => large === null)) return null;
  if (prepared === null || prepared.content.from !== signOf(state, beacon)) {
    throw refusal.stale(state.plans[0]!.plan.revision);
  }
  return prepared.content;
}

/** Lets the draws have what was worked out for them. */
export async function storeLarge(tx: Tx, { draws }: LoadedRound, { draws: drawn }: DrawnLarge): Promise<void> {
  for (const { drawId, drawnCount, drawnDigest, owner, proof } of drawn) {
    const draw = draws.find(({ id }) => id === drawId)!;
    draw.drawnCount = drawnCount;
    draw.drawnDigest = drawnDigest;
    draw.large = { ...draw.large!, proof };
    await tx.rows(
      `update draws set drawn_list = (select content from draw_pieces where owner = $2 and kind = 'LIST') where id = $1`,
      [drawId, owner],
    );
  }
}
