import { HUB, commitmentDigest } from './commitment.ts';
import type { Commitment, Secret } from './commitment.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { readFrameFile, readInspectorsFile, readRecusalsFile, readRulesFile } from './files.ts';
import { writeDrawnFile, writeDutiesFile, writeTeamsFile } from './files.ts';
import type { DrawnLine, DutyLine, TeamLine } from './files.ts';
import { ProtocolError } from './problem.ts';
import { PROTOCOL, isWithheld } from './proof.ts';
import type { Amendment, Assurance, ProofPlan, WholeProof } from './proof.ts';
import type { AnnouncedRule } from './rules.ts';
import type { SealedFiles } from './seal.ts';
import { seedOf } from './seed.ts';
import { drawTargets, visitOrder } from './targets.ts';
import { assignTeams } from './teams.ts';
import type { Shortage } from './teams.ts';
import { compareText, fromHex32, hex } from './text.ts';

/** A sealed round at the moment of its run: all files, all secrets and the beacon's value ('' for none). */
export type RoundToDraw = {
  round: string;
  assurance: Assurance;
  sealedAt: string;
  runAt: string;
  beacon: string;
  commitments: readonly Commitment[];
  secrets: readonly Secret[];
  plans: readonly PlanToDraw[];
};
export type PlanToDraw = {
  number: string;
  rulesAnnounced: AnnouncedRule[];
  files: SealedFiles;
  amendments?: Amendment[];
};

/** The drawn targets of a plan by ticket, and their keys in the order of visits. */
export type DrawnPlan = {
  number: string;
  drawn: DrawnLine[];
  visits: string[];
  drawnFile: string;
  drawnDigest: string;
};
/** The targets of a round; plain data, so that a worker may send it. `seed` is 64 hex digits. */
export type DrawnRound = { seed: string; plans: DrawnPlan[] };

/** What the departments owe at a drawn target of a plan. */
export type DutiesOf = (plan: string, key: string) => readonly Omit<DutyLine, 'key'>[];

export type PlanTeams = DrawnPlan & { duties: DutyLine[]; teams: TeamLine[] };
/** The round's result, or everything that is short, in which case nothing of it may be stored (R073). */
export type RoundResult =
  | { ok: true; seed: string; plans: PlanTeams[]; proof: WholeProof }
  | { ok: false; short: (Shortage & { plan: string })[] };

/** The whole run: targets, then teams, then the proof. Throws a ProtocolError where the round cannot run. */
export function buildRound(round: RoundToDraw, dutiesOf: DutiesOf, digest: Digest): RoundResult {
  return formTeams(round, drawRound(round, digest), dutiesOf, digest);
}

/** The first half of a run: the seed, and each plan's targets (R053). */
export function drawRound(round: RoundToDraw, digest: Digest): DrawnRound {
  requireKept(round, digest);
  const digests = round.plans.map(({ number, files }) => ({
    number,
    frameDigest: digestOf(files.frame, digest),
    rulesDigest: digestOf(files.rules, digest),
  }));
  const seed = seedOf(digests, round.secrets, round.beacon, digest);
  const hmac = digest.hmac(seed);
  const plans = round.plans.map(({ number, files }) => {
    const drawn = drawTargets(hmac, readFrameFile(files.frame), readRulesFile(files.rules));
    const drawnFile = writeDrawnFile(drawn);
    const visits = visitOrder(
      hmac,
      drawn.map(({ key }) => key),
    );
    return { number, drawn, visits, drawnFile, drawnDigest: digestOf(drawnFile, digest) };
  });
  return { seed: hex(seed), plans };
}

/** The second half: each drawn target's teams (R072), and the proof of the whole. */
export function formTeams(round: RoundToDraw, drawn: DrawnRound, dutiesOf: DutiesOf, digest: Digest): RoundResult {
  const hmac = digest.hmac(fromHex32(drawn.seed, 'The seed'));
  const short: (Shortage & { plan: string })[] = [];
  const plans: PlanTeams[] = [];
  const proofs: ProofPlan[] = [];
  for (const { number, rulesAnnounced, files, amendments = [] } of round.plans) {
    const plan = drawn.plans.find((one) => one.number === number);
    if (!plan) throw new ProtocolError(`Plan ${number} has not been drawn.`);
    const duties = plan.visits.flatMap((key) => dutiesOf(number, key).map((duty) => ({ ...duty, key })));
    const dutiesFile = writeDutiesFile(duties);
    const inspectors = readInspectorsFile(files.inspectors);
    const result = assignTeams(hmac, {
      visits: plan.visits,
      inspectors,
      recusals: readRecusalsFile(files.recusals),
      duties,
    });
    if ('short' in result) {
      short.push(...result.short.map((one) => ({ plan: number, ...one })));
      continue;
    }
    plans.push({ ...plan, duties, teams: result.teams });
    proofs.push({
      number,
      rulesAnnounced,
      ...files,
      drawn: plan.drawnFile,
      duties: dutiesFile,
      teams: writeTeamsFile(result.teams),
      amendments,
      replacements: [],
    });
  }
  if (short.length > 0) return { ok: false, short };
  return { ok: true, seed: drawn.seed, plans, proof: proofOf(round, proofs) };
}

/** The proof with one plan reduced to what the seed needs: a plan cancelled after the draw is not revealed. */
export function withholdPlan(proof: WholeProof, number: string, digest: Digest): WholeProof {
  const plans = proof.plans.map((plan) => {
    if (plan.number !== number || isWithheld(plan)) return plan;
    const frameDigest = digestOf(plan.frame, digest);
    return { number, withheld: true as const, frameDigest, rulesDigest: digestOf(plan.rules, digest) };
  });
  return { ...proof, plans };
}

/** The proof of a round whose plans are these, in the protocol's own order. */
export function proofOf(round: RoundToDraw, plans: ProofPlan[]): WholeProof {
  return {
    protocol: PROTOCOL,
    round: round.round,
    assurance: round.assurance,
    sealedAt: round.sealedAt,
    runAt: round.runAt,
    beacon: round.beacon,
    commitments: [...round.commitments].sort((a, b) => compareText(a.party, b.party)),
    secrets: [...round.secrets].sort((a, b) => compareText(a.party, b.party)),
    plans: plans.sort((a, b) => compareText(a.number, b.number)),
  };
}

/** A round runs on the secrets committed to and on no others, or its proof would be refused later. */
export function requireKept(
  { commitments, secrets }: Pick<RoundToDraw, 'commitments' | 'secrets'>,
  digest: Digest,
): void {
  const parties = new Set([HUB, ...commitments.map(({ party }) => party), ...secrets.map(({ party }) => party)]);
  for (const party of parties) {
    const promised = commitments.find((one) => one.party === party);
    const secret = secrets.find((one) => one.party === party);
    if (!promised || !secret || commitmentDigest(secret, digest) !== promised.digest) {
      throw new ProtocolError(`The party ${party} has not handed in the secret that it committed to.`);
    }
  }
}
