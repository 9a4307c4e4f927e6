import type { Decided } from '../action/perform.ts';
import { perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import type { Problem, Refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import { getPlanForActor, type LoadedPlan, planUuid, type Repeatable } from '../plans/index.ts';
import { drawPermits } from './draw.permits.ts';
import type { Prepared } from './large/awaited.ts';
import { type ReadPlans, type SealedFrames, withFrames } from './large/sealed-frames.ts';
import { unlessConsented } from './proposals/held.ts';
import { endRivals, findRivals, plansOfRivals, type Rival, rivalFacts } from './proposals/rivals.ts';
import { type BeaconInput, beaconProblems, MOST_PLANS } from './round.ts';
import { framesChain, loadSealing, requireSealable, sealedFacts, type Sealing } from './sealing/sealing.ts';
import { storeSealedRound } from './sealing/store.ts';

interface SealInput extends Repeatable {
  planIds: string[];
  beacon?: BeaconInput | null;
}

interface State extends Sealing {
  /** Where a plan waits in a proposal that its lead agreed to. */
  proposed: Refusal | null;
  /** Open proposals that name its plans, which their leads did not agree to: this seal ends them. */
  rivals: Rival[];
}

/**
 * Seals announced plans of one lead as one round: frames, rules, inspectors and commitments are fixed and their digests
 * public, before any chance falls (R052, R053). Plans of several leads, and secrets of departments, take the way of a
 * proposal.
 */
export function sealDraw(hub: Hub, actor: Actor | null, input: SealInput): Promise<{ roundId: string }> {
  const uuids = () => [...new Set(input.planIds.map(planUuid))];
  const ready: ReadPlans = async (tx, who) => {
    if ([...planProblems(input.planIds), ...beaconProblems(input.beacon, hub.clock.now())].length > 0) return null;
    const plans = await getPlans(tx, who, uuids());
    return (drawPermits.lead(who, plans) ?? (await unlessConsented(tx, plans))) === null ? plans : null;
  };
  return withFrames(hub, actor, ready, (prepared) => seal(hub, actor, input, uuids, prepared));
}

async function getPlans(tx: Tx, actor: Actor, uuids: readonly string[]): Promise<LoadedPlan[]> {
  const plans: LoadedPlan[] = [];
  for (const planId of uuids.slice(0, MOST_PLANS)) plans.push(await getPlanForActor(tx, actor, planId));
  return plans;
}

function seal(
  hub: Hub,
  actor: Actor | null,
  input: SealInput,
  uuids: () => string[],
  prepared: Prepared<SealedFrames> | null,
): Promise<{ roundId: string }> {
  const roundId = newId();
  let locked: string[] = [];
  return perform<State, Decided, { roundId: string }>(hub, actor, {
    mutation: 'sealDraw',
    input: repeated(input),
    async chains(tx) {
      locked = [...uuids(), ...(await plansOfRivals(tx, uuids(), null))];
      return [...locked, framesChain(actor)];
    },
    async load(tx, who) {
      const plans = await getPlans(tx, who, uuids());
      const mayGoOn = drawPermits.lead(who, plans) === null;
      const sealing = await loadSealing(hub, tx, plans, who, mayGoOn, prepared);
      const rivals = mayGoOn ? await findRivals(tx, plans, null, locked) : [];
      return { ...sealing, rivals, proposed: await unlessConsented(tx, plans) };
    },
    permit: (who, { plans }) => drawPermits.lead(who, plans),
    check: (_state, { now }) => [...planProblems(input.planIds), ...beaconProblems(input.beacon, now)],
    decide(state, at) {
      if (state.proposed !== null) throw state.proposed;
      requireSealable(state);
      return { facts: [...sealedFacts(state, roundId, at), ...rivalFacts(state.rivals, at)] };
    },
    async store(tx, state, _decision, at) {
      await storeSealedRound(hub, tx, state, roundId, [], input.beacon ?? null, at);
      await endRivals(tx, state.rivals, at.now);
    },
    answer: () => ({ roundId }),
  });
}

/** The input by which a repeated request is known: an instant as its text, since as JSON of its own it would say nothing. */
export function repeated<T extends { beacon?: BeaconInput | null }>({ beacon, ...input }: T) {
  return { ...input, beacon: beacon && { ...beacon, publishedAt: beacon.publishedAt.toISOString() } };
}

export function planProblems(planIds: readonly string[]): Problem[] {
  const count = new Set(planIds).size;
  if (count > 0 && count <= MOST_PLANS) return [];
  return [
    { path: 'planIds', problem: text(`请选择 1 至 ${MOST_PLANS} 个计划`, `1 to ${MOST_PLANS} plans must be named`) },
  ];
}
