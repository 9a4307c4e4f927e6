import { refusal } from '../kernel/refusal.ts';
import { localId } from '../kernel/ids.ts';
import type { Tx } from '../platform/database.ts';
import { getPlanRows, type LoadedPlan } from '../plans/index.ts';
import { DrawRow, RoundRow } from './draw.entity.ts';
import { findKeptParties, type KeptParty } from './parties/parties.store.ts';

/** A round loaded to be changed, with its draws and their plans in one order. */
export interface LoadedRound {
  round: RoundRow;
  draws: DrawRow[];
  plans: LoadedPlan[];
  parties: KeptParty[];
}

export function roundUuid(id: string): string {
  const uuid = localId('DrawRound', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

/** The plans of a round; which they are never changes, so they may be read before they are locked. */
export async function plansOfRound(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.rows<{ planId: string }>('select plan_id as "planId" from draws where round_id = $1', [
    roundId,
  ]);
  if (rows.length === 0) throw refusal.notFound();
  return rows.map((row) => row.planId);
}

export async function getRoundRows(tx: Tx, roundId: string): Promise<LoadedRound> {
  const round = await tx.em.findOne(RoundRow, roundId);
  if (round === null) throw refusal.notFound();
  const draws = await tx.em.find(DrawRow, { roundId }, { orderBy: { planNumber: 'asc' } });
  const plans: LoadedPlan[] = [];
  // A round holds a few plans; each is one aggregate with its own rows.
  for (const draw of draws) plans.push(await getPlanRows(tx, draw.planId));
  return { round, draws, plans, parties: await findKeptParties(tx, roundId) };
}
