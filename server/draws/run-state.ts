import type { Hub } from '../action/hub.ts';
import { directoryOf, type Directory } from '../identity/index.ts';
import { localDate } from '../kernel/clock.ts';
import { globalId } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import {
  answeringDepartments,
  entriesFor,
  getMatters,
  type Matter,
  type PlanMergeItem,
  type TargetShape,
} from '../merging/index.ts';
import type { Tx } from '../platform/database.ts';
import { getPolicy } from '../policy/index.ts';
import { leastTeam } from './least-team.ts';
import { unlessHandedIn } from './parties/party-rules.ts';
import { type DutiesOf, HUB, type RoundToDraw, type Secret, type SealedFiles } from './protocol/index.ts';
import { unlessPublished, unlessSealed } from './round.ts';
import { getRoundRows, type LoadedRound } from './rounds.store.ts';
import type { RoundSecrets } from './round-secrets.ts';
import { openJson, places } from './sealed-files.ts';
import { unlessSecondPerson } from './second-person.ts';

/** A round loaded to be run. */
export interface RunState extends LoadedRound {
  matters: Matter<PlanMergeItem>[][];
  teamMinimums: number[];
  /** Whether policy asks for another person than the one who sealed (R044). */
  asksSecondPerson: boolean;
  directory: Directory;
}

/** Reads all that a run needs beside what was sealed. */
export async function loadRun(hub: Hub, tx: Tx, roundId: string): Promise<RunState> {
  const loaded = await getRoundRows(tx, roundId);
  const today = localDate(hub.clock.now());
  const directory = await directoryOf(hub, tx);
  const state: RunState = { ...loaded, matters: [], teamMinimums: [], asksSecondPerson: false, directory };
  for (const { plan, participants } of loaded.plans) {
    state.matters.push(await getMatters(hub, tx, { uuid: plan.id, leadId: plan.leadId }, participants));
    const policy = await getPolicy(tx, plan.jurisdictionId, today);
    state.asksSecondPerson ||= policy.drawSecondPerson.value === 'ASKED';
    state.teamMinimums.push(leastTeam(policy));
  }
  return state;
}

/** Refuses a run that is not due: by its state, its beacon, its parties, and the second person (R044, R053). */
export function unlessRunnable(
  { round, parties, directory, asksSecondPerson }: RunState,
  { now, accountId }: { now: Date; accountId: string },
): Refusal | null {
  return (
    unlessSealed(round.state, text('再次抽取', 'run')) ??
    unlessPublished(round.beaconPublishedAt, now) ??
    unlessHandedIn(parties, (id) => directory.byId(id).name) ??
    unlessSecondPerson(asksSecondPerson, round.sealedBy, accountId)
  );
}

/** The secrets of all parties, the hub's first; each department's is there, or the run was refused. */
function openSecrets(hub: Hub, { round, parties }: LoadedRound): Secret[] {
  const { hub: secret } = openJson<RoundSecrets>(hub.vault, round.secrets, places.secrets(round.id));
  return [
    { party: HUB, secret },
    ...parties.map(({ party, secret: kept }) => ({
      party,
      secret: openJson<string>(hub.vault, kept!, places.partySecret(round.id, party)),
    })),
  ];
}

/** A sealed round as the protocol draws it; a frame that is kept in pieces is empty in it. */
export function openRound(hub: Hub, loaded: LoadedRound, beacon: string, now: Date): RoundToDraw {
  const { round, draws } = loaded;
  return {
    round: globalId('DrawRound', round.id),
    assurance: round.assurance,
    sealedAt: round.sealedAt.toISOString(),
    runAt: now.toISOString(),
    beacon,
    commitments: round.commitments,
    secrets: openSecrets(hub, loaded),
    plans: draws.map((draw) => ({
      number: draw.planNumber,
      rulesAnnounced: round.sealedProof.plans.find(({ number }) => number === draw.planNumber)!.rulesAnnounced,
      files: openJson<SealedFiles>(hub.vault, draw.files, places.files(draw.id)),
      amendments: draw.amendments,
    })),
  };
}

/** What each department owes at a target of a shape, in one draw of the round. */
export function dutiesOfShape(state: RunState, draw: number, shape: TargetShape): ReturnType<DutiesOf> {
  return [...answeringDepartments(entriesFor(state.matters[draw]!, shape))].map(([departmentId, entries]) => ({
    department: state.directory.byId(departmentId).code,
    minimum: state.teamMinimums[draw]!,
    specialties: [...new Set(entries.flatMap((entry) => entry.specialties))].sort(),
  }));
}
