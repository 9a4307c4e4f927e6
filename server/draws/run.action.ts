import type { Moment } from '../action/moment.ts';
import { type Decided, perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Directory } from '../identity/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { refusal, type Shortage } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { planFact, type Repeatable } from '../plans/index.ts';
import type { DrawRow, RoundRow } from './draw.entity.ts';
import { drawPermits } from './draw.permits.ts';
import type { DrawnTarget } from './drawn-list.ts';
import type { Prepared } from './large/awaited.ts';
import { type DrawnLarge, drawLarge, drawnFor, storeLarge } from './large/drawn-targets.ts';
import { largeProofHead } from './large/large-proof.ts';
import { dropPreparation, takePreparation } from './large/preparations.store.ts';
import { type Member, type PackedMembers, unpackMembers } from './members.ts';
import { drawRound, type DutiesOf, formTeams, type PlanTeams } from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { beaconValueProblems } from './round.ts';
import { plansOfRound, roundUuid } from './rounds.store.ts';
import { dutiesOfShape, loadRun, openRound, type RunState, unlessRunnable } from './run-state.ts';
import { lockJson, openJson, places } from './sealed-files.ts';

interface RunInput extends Repeatable {
  roundId: string;
  beaconValue?: string | null;
}

interface Decision extends Decided {
  drawn: { plan: PlanTeams; members: Map<string, Member> }[];
  proof: unknown;
  /** What was worked out beside the mutation, where the round is large; `drawn` is empty then. */
  large: DrawnLarge | null;
}

/** What each department owes at a drawn target: targets of one shape have one list, so it is merged once. */
function dutiesOf(state: RunState, members: readonly Map<string, Member>[]): DutiesOf {
  const known = new Map<string, ReturnType<DutiesOf>>();
  return (number, key) => {
    const i = state.draws.findIndex((draw) => draw.planNumber === number);
    const { shape } = members[i]!.get(key)!;
    const sign = `${i} ${JSON.stringify(shape)}`;
    let duties = known.get(sign);
    if (duties === undefined) known.set(sign, (duties = dutiesOfShape(state, i, shape)));
    return duties;
  };
}

function shortOf(short: readonly Shortage[], { directory }: RunState) {
  const all = new Map(
    short.map(({ department, specialty }) => [`${department} ${specialty}`, { department, specialty }]),
  );
  const names = [...all.values()].map(({ department, specialty }) => {
    const name = directory.byCode(department)?.shortName ?? department;
    return specialty === 'team' ? `${name}：人数` : `${name}：${specialty}`;
  });
  return refusal.rule(
    'R073',
    text(
      `执法检查人员不足（${names.join('，')}），本次未抽取，封存仍然有效`,
      `Too few inspectors (${[...all.values()].map((one) => `${one.department}: ${one.specialty}`).join(', ')}); nothing was drawn, the seal holds`,
    ),
    { short: [...all.values()] },
  );
}

/** The drawn list as checks will be made of it: in the order of visits, each with its teams. */
function listOf({ plan, members }: Decision['drawn'][number], directory: Directory): DrawnTarget[] {
  const teams = new Map<string, DrawnTarget['teams']>();
  for (const { key, department, certificates } of plan.teams) {
    const team = { departmentId: directory.byCode(department)!.uuid, certificates };
    const others = teams.get(key);
    if (others === undefined) teams.set(key, [team]);
    else others.push(team);
  }
  return plan.visits.map((key) => {
    const { targetId, shape } = members.get(key)!;
    return { targetId, shape, teams: teams.get(key) ?? [] };
  });
}

/** Runs a sealed round: targets, merged lists' teams and the proof of every plan in one transaction, or nothing (R053, R072). */
export async function runDraw(hub: Hub, actor: Actor | null, input: RunInput): Promise<{ roundId: string }> {
  const uuid = () => roundUuid(input.roundId);
  const prepared = await drawLarge(hub, actor, uuid, input.beaconValue ?? null);
  try {
    return await storeRun(hub, actor, input, uuid, prepared);
  } finally {
    if (prepared !== null) await dropPreparation(hub.database, prepared.job);
  }
}

function storeRun(
  hub: Hub,
  actor: Actor | null,
  input: RunInput,
  uuid: () => string,
  prepared: Prepared<DrawnLarge> | null,
): Promise<{ roundId: string }> {
  return perform<RunState, Decision, { roundId: string }>(hub, actor, {
    mutation: 'runDraw',
    input,
    chains: (tx) => plansOfRound(tx, uuid()),
    load: (tx) => loadRun(hub, tx, uuid()),
    permit: (who, { round, plans, directory }) =>
      drawPermits.read(who, plans) ?? drawPermits.run(who, directory.byId(round.leadId)),
    check: ({ round }) => beaconValueProblems(round.beaconSource !== null, input.beaconValue),
    decide(state, at) {
      const { draws } = state;
      const wrong = unlessRunnable(state, { now: at.now, accountId: at.actor.accountId });
      if (wrong !== null) throw wrong;
      const toDraw = openRound(hub, state, input.beaconValue ?? '', at.now);
      const large = drawnFor(prepared, state, toDraw.beacon);
      if (large !== null) {
        if (large.short.length > 0) throw shortOf(large.short, state);
        return {
          facts: runFacts(state, input.roundId, at, large.draws),
          drawn: [],
          proof: largeProofHead(toDraw),
          large,
        };
      }
      const members = draws.map((draw) =>
        unpackMembers(openJson<PackedMembers>(hub.vault, draw.members, places.members(draw.id))),
      );
      const result = formTeams(toDraw, drawRound(toDraw, nodeDigest), dutiesOf(state, members), nodeDigest);
      if (!result.ok) throw shortOf(result.short, state);
      const drawn = draws.map((draw, i) => ({
        plan: result.plans.find(({ number }) => number === draw.planNumber)!,
        members: members[i]!,
      }));
      const counts = drawn.map(({ plan }) => ({ drawnCount: plan.drawn.length, drawnDigest: plan.drawnDigest }));
      return { facts: runFacts(state, input.roundId, at, counts), drawn, proof: result.proof, large: null };
    },
    async store(tx, state, { drawn, proof, large }, { now }) {
      const { round, draws, plans, directory } = state;
      storeRound(hub, round, proof, input.beaconValue ?? null, now);
      drawn.forEach((one, i) => storeDraw(hub, draws[i]!, one, directory));
      if (large !== null) {
        await takePreparation(tx, prepared!.job);
        await storeLarge(tx, state, large);
      }
      for (const { plan } of plans) {
        plan.state = 'DRAWN';
        plan.sealed = false;
        plan.revision += 1;
      }
    },
    answer: () => ({ roundId: uuid() }),
  });
}

/** What each plan's chain is told of the run. */
function runFacts(
  { plans }: RunState,
  round: string,
  at: Moment,
  counts: readonly { drawnCount: number; drawnDigest: string }[],
) {
  return plans.map(({ plan }, i) => {
    const { drawnCount, drawnDigest } = counts[i]!;
    return planFact(plan, 'DRAW_RUN', at, { round, drawnCount, drawnDigest });
  });
}

function storeRound(hub: Hub, round: RoundRow, proof: unknown, beaconValue: string | null, now: Date): void {
  round.state = 'DRAWN';
  round.runAt = now;
  round.beaconValue = beaconValue;
  round.proof = lockJson(hub.vault, proof, places.proof(round.id));
}

function storeDraw(hub: Hub, draw: DrawRow, drawn: Decision['drawn'][number], directory: Directory): void {
  draw.drawnCount = drawn.plan.drawn.length;
  draw.drawnDigest = drawn.plan.drawnDigest;
  draw.drawnList = lockJson(hub.vault, listOf(drawn, directory), places.drawnList(draw.id));
}
