import { commitmentDigest } from './commitment.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { writeDutiesFile, writeTeamsFile } from './files.ts';
import type { DutyLine, FrameLine, InspectorLine, RecusalLine } from './files.ts';
import { ProtocolError } from './problem.ts';
import { STRATA } from './fields.ts';
import type { AnnouncedRule } from './rules.ts';
import { drawRound, formTeams } from './round.ts';
import type { RoundToDraw } from './round.ts';
import { sealPlan } from './seal.ts';

/** A plan of a test vector; the lists that belong to teams may be absent. */
type VectorPlan = {
  frame: FrameLine[];
  rules: Record<string, { percent: string; atLeast?: number; atMost?: number }>;
  inspectors?: InspectorLine[];
  recusals?: RecusalLine[];
  duties?: DutyLine[];
};

/** One published example: a round, and what it must give. */
export type Vector = {
  name: string;
  input: { plans: Record<string, VectorPlan>; secrets: Record<string, string>; beacon: string };
  expect: {
    seed: string;
    commitments: Record<string, string>;
    plans: Record<string, Record<string, unknown>>;
  };
};

export type VectorOutcome = { name: string; ok: true } | { name: string; ok: false; why: string };

/** Runs each vector and tells whether it gives what it must; a malformed one fails with its reason. */
export function* runVectors(vectors: unknown, digest: Digest): Generator<VectorOutcome> {
  if (!Array.isArray(vectors) || vectors.length === 0) {
    throw new ProtocolError('Vectors must be a list that holds at least one.');
  }
  for (const [i, vector] of (vectors as Vector[]).entries()) {
    const name = typeof vector?.name === 'string' ? vector.name : `number ${i + 1}`;
    try {
      if (typeof vector.expect.seed !== 'string') throw new ProtocolError('It expects no seed.');
      const why = difference(vector.expect, outcome(vector, digest));
      yield why === null ? { name, ok: true } : { name, ok: false, why };
    } catch (error) {
      // A vector is outside data: whatever its shape breaks is the vector's failure, not the runner's.
      yield { name, ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  }
}

function outcome({ input }: Vector, digest: Digest): Record<string, unknown> {
  const secrets = Object.entries(input.secrets).map(([party, secret]) => ({ party, secret }));
  const commitments = secrets.map((one) => ({ party: one.party, digest: commitmentDigest(one, digest) }));
  const sealed = Object.entries(input.plans).map(([number, plan]) =>
    sealPlan(
      {
        number,
        rulesAnnounced: announced(plan),
        frame: plan.frame,
        inspectors: plan.inspectors ?? [],
        recusals: plan.recusals ?? [],
      },
      digest,
    ),
  );
  const round: RoundToDraw = {
    round: '',
    assurance: 'HUB_ONLY',
    sealedAt: '',
    runAt: '',
    beacon: input.beacon,
    commitments,
    secrets,
    plans: sealed.map((plan) => ({ ...plan.sealed, files: plan.files })),
  };
  const drawn = drawRound(round, digest);
  const plans = drawn.plans.map((plan, i) => {
    const { number } = plan;
    const duties = input.plans[number]?.duties ?? [];
    const single = { ...round, plans: round.plans.filter((one) => one.number === number) };
    const result = formTeams(single, drawn, (_, key) => duties.filter((duty) => duty.key === key), digest);
    const found = {
      ...sealed[i]?.sealed,
      drawnDigest: plan.drawnDigest,
      drawn: plan.drawn.map(({ key }) => key),
      visits: plan.visits,
      dutiesDigest: digestOf(writeDutiesFile(duties), digest),
    };
    if (!result.ok) return [number, { ...found, short: result.short.map((one) => [one.department, one.specialty]) }];
    const teams = result.plans[0]?.teams ?? [];
    const teamRows = teams.map((team) => [team.key, team.department, team.certificates]);
    return [number, { ...found, teams: teamRows, teamsDigest: digestOf(writeTeamsFile(teams), digest) }];
  });
  return {
    seed: drawn.seed,
    commitments: Object.fromEntries(commitments.map((one) => [one.party, one.digest])),
    plans: Object.fromEntries(plans),
  };
}

function announced({ rules }: VectorPlan): AnnouncedRule[] {
  return STRATA.filter((stratum) => rules[stratum]).map((stratum) => ({
    stratum,
    percent: rules[stratum]?.percent ?? '',
    atLeast: rules[stratum]?.atLeast ?? null,
    atMost: rules[stratum]?.atMost ?? null,
  }));
}

/** Everything that is expected must be found; what is found beside it need not be expected. */
function difference(expected: unknown, found: unknown, path = ''): string | null {
  if (typeof expected !== 'object' || expected === null) {
    if (expected === found) return null;
    return `${path} must be ${JSON.stringify(expected)}, not ${JSON.stringify(found)}`;
  }
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) {
    return `${path} must hold ${expected.length} members, not ${Array.isArray(found) ? found.length : 'none'}`;
  }
  const members = (found ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(expected)) {
    const why = difference(value, members[name], path === '' ? name : `${path}.${name}`);
    if (why !== null) return why;
  }
  return null;
}
