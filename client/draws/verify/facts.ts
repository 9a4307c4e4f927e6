import {
  isWithheld,
  type ProofPlan,
  readInspectorsFile,
  readRecusalsFile,
  readRulesFile,
  readTeamsFile,
  type RulesLine,
  type Verified,
  type WholeProof,
} from '../protocol.ts';

/** What a proof that holds says of one plan, in numbers. */
export interface PlanFacts {
  number: string;
  frameSize: number;
  drawn: number;
  /** Sizes and takes by class, with the percent that was announced. */
  classes: (RulesLine & { percent: string })[];
  inspectors: number;
  recusals: number;
  amendments: number;
  teams: number;
  /** People in the smallest team; null where nobody goes. */
  smallestTeam: number | null;
  replacements: number;
}

export interface Facts {
  sealedAt: string;
  runAt: string;
  beacon: string;
  plans: PlanFacts[];
  /** Plans cancelled after the draw, of which nothing can be looked at. */
  withheld: string[];
}

function factsOf(plan: ProofPlan, frameSize: number, drawn: number): PlanFacts {
  const percents = new Map(plan.rulesAnnounced.map(({ stratum, percent }) => [stratum, percent]));
  const sizes = readTeamsFile(plan.teams).map(({ certificates }) => certificates.length);
  return {
    number: plan.number,
    frameSize,
    drawn,
    classes: readRulesFile(plan.rules).map((line) => ({ ...line, percent: percents.get(line.stratum) ?? '0' })),
    inspectors: readInspectorsFile(plan.inspectors).length,
    recusals: readRecusalsFile(plan.recusals).length,
    amendments: plan.amendments.length,
    teams: sizes.length,
    smallestTeam: sizes.length === 0 ? null : Math.min(...sizes),
    replacements: plan.replacements.length,
  };
}

/** The numbers of a proof that was found to hold. */
export function factsOfProof(proof: WholeProof, verdict: Verified): Facts {
  const plans = verdict.plans.flatMap((seen) => {
    const plan = proof.plans.find(({ number }) => number === seen.number);
    if (seen.withheld || plan === undefined || isWithheld(plan)) return [];
    return [factsOf(plan, seen.frameSize, seen.drawn)];
  });
  const withheld = verdict.plans.filter((plan) => plan.withheld).map(({ number }) => number);
  return { sealedAt: proof.sealedAt, runAt: proof.runAt, beacon: proof.beacon, plans, withheld };
}
