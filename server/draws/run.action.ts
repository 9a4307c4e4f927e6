import { type Decided, perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf, type Directory } from '../identity/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { globalId } from '../kernel/ids.ts';
import { refusal, type Shortage } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { answeringDepartments, entriesFor, getMatters, type Matter, type PlanMergeItem } from '../merging/index.ts';
import type { Tx } from '../platform/database.ts';
import { planFact, type Repeatable } from '../plans/index.ts';
import { getPolicy } from '../policy/index.ts';
import type { DrawRow, RoundRow } from './draw.entity.ts';
import { drawPermits } from './draw.permits.ts';
import type { DrawnTarget } from './drawn-list.ts';
import { type Member, type PackedMembers, unpackMembers } from './members.ts';
import {
  drawRound,
  type DutiesOf,
  formTeams,
  HUB,
  type PlanTeams,
  type RoundToDraw,
  type SealedFiles,
} from './protocol/index.ts';
import { nodeDigest } from './protocol/node-digest.ts';
import { beaconValueProblems, unlessPublished, unlessSealed } from './round.ts';
import { getRoundRows, type LoadedRound, plansOfRound, roundUuid } from './rounds.store.ts';
import type { RoundSecrets } from './seal.action.ts';
import { lockJson, openJson, places } from './sealed-files.ts';

interface RunInput extends Repeatable {
  roundId: string;
  beaconValue?: string | null;
}

interface State extends LoadedRound {
  matters: Matter<PlanMergeItem>[][];
  teamMinimums: number[];
  directory: Directory;
}

interface Decision extends Decided {
  drawn: { plan: PlanTeams; members: Map<string, Member> }[];
  proof: unknown;
}

/** No team has fewer than two; policy may ask for more (R073). */
const FEWEST = 2;

async function load(hub: Hub, tx: Tx, roundId: string): Promise<State> {
  const loaded = await getRoundRows(tx, roundId);
  const today = localDate(hub.clock.now());
  const state: State = { ...loaded, matters: [], teamMinimums: [], directory: await directoryOf(hub, tx) };
  for (const { plan, participants } of loaded.plans) {
    state.matters.push(await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants));
    const { teamMinimum } = await getPolicy(tx, plan.jurisdictionId, today);
    state.teamMinimums.push(Math.max(FEWEST, teamMinimum.value));
  }
  return state;
}

function openRound(hub: Hub, { round, draws }: LoadedRound, beacon: string, now: Date): RoundToDraw {
  const { hub: secret } = openJson<RoundSecrets>(hub.vault, round.secrets, places.secrets(round.id));
  return {
    round: globalId('DrawRound', round.id),
    assurance: round.assurance,
    sealedAt: round.sealedAt.toISOString(),
    runAt: now.toISOString(),
    beacon,
    commitments: round.commitments,
    secrets: [{ party: HUB, secret }],
    plans: draws.map((draw) => ({
      number: draw.planNumber,
      rulesAnnounced: round.sealedProof.plans.find(({ number }) => number === draw.planNumber)!.rulesAnnounced,
      files: openJson<SealedFiles>(hub.vault, draw.files, places.files(draw.id)),
    })),
  };
}

/** What each department owes at a drawn target: targets of one shape have one list, so it is merged once. */
function dutiesOf(state: State, members: readonly Map<string, Member>[]): DutiesOf {
  const known = new Map<string, ReturnType<DutiesOf>>();
  return (number, key) => {
    const i = state.draws.findIndex((draw) => draw.planNumber === number);
    const { shape } = members[i]!.get(key)!;
    const sign = `${i} ${JSON.stringify(shape)}`;
    let duties = known.get(sign);
    if (duties === undefined) {
      duties = [...answeringDepartments(entriesFor(state.matters[i]!, shape))].map(([departmentId, entries]) => ({
        department: state.directory.byId(departmentId).code,
        minimum: state.teamMinimums[i]!,
        specialties: [...new Set(entries.flatMap((entry) => entry.specialties))].sort(),
      }));
      known.set(sign, duties);
    }
    return duties;
  };
}

function shortOf(short: readonly Shortage[], { directory }: State) {
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
export function runDraw(hub: Hub, actor: Actor | null, input: RunInput): Promise<{ roundId: string }> {
  const uuid = () => roundUuid(input.roundId);
  return perform<State, Decision, { roundId: string }>(hub, actor, {
    mutation: 'runDraw',
    input,
    chains: (tx) => plansOfRound(tx, uuid()),
    load: (tx) => load(hub, tx, uuid()),
    permit: (who, { plans }) => drawPermits.lead(who, plans),
    check: ({ round }) => beaconValueProblems(round.beaconSource !== null, input.beaconValue),
    decide(state, at) {
      const { round, draws, plans } = state;
      const wrong =
        unlessSealed(round.state, text('再次抽取', 'run')) ?? unlessPublished(round.beaconPublishedAt, at.now);
      if (wrong !== null) throw wrong;
      const toDraw = openRound(hub, state, input.beaconValue ?? '', at.now);
      const members = draws.map((draw) =>
        unpackMembers(openJson<PackedMembers>(hub.vault, draw.members, places.members(draw.id))),
      );
      const result = formTeams(toDraw, drawRound(toDraw, nodeDigest), dutiesOf(state, members), nodeDigest);
      if (!result.ok) throw shortOf(result.short, state);
      const drawn = draws.map((draw, i) => ({
        plan: result.plans.find(({ number }) => number === draw.planNumber)!,
        members: members[i]!,
      }));
      return {
        facts: plans.map(({ plan }, i) => {
          const { drawnDigest, drawn: lines } = drawn[i]!.plan;
          return planFact(plan, 'DRAW_RUN', at, { round: input.roundId, drawnCount: lines.length, drawnDigest });
        }),
        drawn,
        proof: result.proof,
      };
    },
    store(_tx, { round, draws, plans, directory }, { drawn, proof }, { now }) {
      storeRound(hub, round, proof, input.beaconValue ?? null, now);
      draws.forEach((draw, i) => storeDraw(hub, draw, drawn[i]!, directory));
      for (const { plan } of plans) {
        plan.state = 'DRAWN';
        plan.sealed = false;
        plan.revision += 1;
      }
      return Promise.resolve();
    },
    answer: () => ({ roundId: uuid() }),
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
