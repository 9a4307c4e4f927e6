import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildRound,
  commitmentDigest,
  type DutiesOf,
  type FrameLine,
  type InspectorLine,
  type PlanToSeal,
  sealPlan,
  type TeamLine,
} from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { exceeds, fit, Tally } from './chi-square.ts';
import { countsOver, successiveSampling } from './inclusion.ts';
import { RUN_AT, SEALED_AT } from './rules-round.ts';

const ROUNDS = 20_000;
/** Below it a fair draw falls once in a thousand; the seeds are fixed, so it falls always or never. */
const LEAST = 0.001;

const EQUAL = new Array<number>(12).fill(1);
const WEIGHTS = [1, 1, 2, 2, 3, 4, 6, 9];

const frameOf = (name: string, weights: readonly number[]): FrameLine[] =>
  weights.map((weight, i) => ({ stratum: '*', key: `${name}-${i}`, weight }));

const people = (specialties: string[][]): InspectorLine[] =>
  specialties.map((held, i) => ({ department: 'scjg', certificate: `c${i}`, specialties: held }));

const planOf = (number: string, weights: number[], take: number, inspectors: InspectorLine[]): PlanToSeal => ({
  number,
  rulesAnnounced: [{ stratum: '*', percent: '0', atLeast: take, atMost: null }],
  frame: frameOf(number, weights),
  inspectors,
  recusals: [],
});

// Of the second plan's people three hold what each team needs one of: they are alike among themselves, and so are the others.
const PLANS = [
  planOf('equal', EQUAL, 4, people(EQUAL.slice(0, 5).map(() => []))),
  planOf('weighted', WEIGHTS, 3, people(WEIGHTS.slice(0, 7).map((_, i) => (i < 3 ? ['食品'] : [])))),
] as const;

const duties: DutiesOf = (plan) => [
  { department: 'scjg', minimum: 2, specialties: plan === 'weighted' ? ['食品'] : [] },
];

const sealed = PLANS.map((plan) => sealPlan(plan, nodeDigest));

/** The round of one number: its secret is all that differs. */
function roundOf(number: number) {
  const secret = { party: 'hub', secret: createHash('sha256').update(`fairness ${number}`).digest('hex') };
  const round = {
    round: `R-${number}`,
    assurance: 'HUB_ONLY' as const,
    sealedAt: SEALED_AT,
    runAt: RUN_AT,
    beacon: '',
    commitments: [{ party: 'hub', digest: commitmentDigest(secret, nodeDigest) }],
    secrets: [secret],
    plans: sealed.map(({ sealed: { number: plan, rulesAnnounced }, files }) => ({
      number: plan,
      rulesAnnounced,
      files,
    })),
  };
  const result = buildRound(round, duties, nodeDigest);
  if (!result.ok) throw new Error('the round is short of inspectors');
  return result.plans;
}

/** All pairs of so many people, and which of them are alike: by how many of the two hold the specialty. */
function pairsOf({ inspectors }: PlanToSeal): { pairs: string[]; kinds: number[] } {
  const pairs: string[] = [];
  const kinds: number[] = [];
  inspectors.forEach((a, i) => {
    for (const b of inspectors.slice(i + 1)) {
      pairs.push(`${a.certificate},${b.certificate}`);
      kinds.push(a.specialties.length + b.specialties.length);
    }
  });
  return { pairs, kinds };
}

const pairNames = (teams: readonly TeamLine[]): string[] =>
  teams.map(({ certificates }) => [...certificates].sort().join());

const alike = (counts: readonly number[], kinds: readonly number[]): number[] =>
  counts.map((_, i) => {
    const own = counts.filter((_count, j) => kinds[j] === kinds[i]);
    return own.reduce((sum, count) => sum + count, 0) / own.length;
  });

const tallies = PLANS.map((plan) => ({
  plan,
  ...pairsOf(plan),
  drawn: new Tally(plan.frame.length),
  /** Deviations of each round from the mean of those alike, whose expectation is 0 whoever is favoured by the rule. */
  together: new Tally(pairsOf(plan).pairs.length),
  responsible: new Tally(plan.inspectors.length),
}));

beforeAll(() => {
  for (let number = 1; number <= ROUNDS; number++) {
    const plans = roundOf(number);
    tallies.forEach(({ plan, pairs, kinds, drawn, together, responsible }) => {
      const result = plans.find((one) => one.number === plan.number)!;
      const keys = new Set(result.drawn.map(({ key }) => key));
      drawn.add(plan.frame.map(({ key }) => (keys.has(key) ? 1 : 0)));
      const names = pairNames(result.teams);
      const occurred = pairs.map((pair) => names.filter((name) => name === pair).length);
      const means = alike(occurred, kinds);
      together.add(occurred.map((count, i) => count - means[i]!));
      const first = plan.inspectors.map(
        ({ certificate }) => result.teams.filter(({ certificates }) => certificates[0] === certificate).length,
      );
      const usual = alike(
        first,
        plan.inspectors.map(({ specialties }) => specialties.length),
      );
      responsible.add(first.map((count, i) => count - usual[i]!));
    });
  }
}, 300_000);

describe('over 20,000 rounds', () => {
  const [equal, weighted] = tallies as [(typeof tallies)[0], (typeof tallies)[0]];

  it('each target of equal weight is drawn as often as every other (R053)', () => {
    const exact = 4 / 12;
    const both = (exact * 3) / 11;
    const single = EQUAL.map(() => exact);
    const inclusion = { single, together: EQUAL.map((_, i) => EQUAL.map((_one, j) => (i === j ? exact : both))) };
    const { expected, covariance } = countsOver(ROUNDS, inclusion);
    const { degrees, p } = fit(equal.drawn.sums, expected, covariance);
    expect(degrees).toBe(11);
    expect(p).toBeGreaterThan(LEAST);
  });

  it('each target of a weight is drawn as often as successive sampling by weights draws it (R062)', () => {
    const { expected, covariance } = countsOver(ROUNDS, successiveSampling(WEIGHTS, 3));
    const { degrees, p } = fit(weighted.drawn.sums, expected, covariance);
    expect(degrees).toBe(7);
    expect(p).toBeGreaterThan(LEAST);
  });

  it.each(tallies.map((one) => [one.plan.number, one] as const))(
    'no two inspectors who are alike go together more often than others, plan %s (R072)',
    (_, { together }) => {
      const { degrees, p } = fit(
        together.sums,
        together.sums.map(() => 0),
        together.covariance(),
      );
      expect(degrees).toBeGreaterThan(5);
      expect(p).toBeGreaterThan(LEAST);
    },
  );

  it.each(tallies.map((one) => [one.plan.number, one] as const))(
    'nobody is responsible more often than those alike, plan %s (R072)',
    (_, { responsible }) => {
      const { degrees, p } = fit(
        responsible.sums,
        responsible.sums.map(() => 0),
        responsible.covariance(),
      );
      expect(degrees).toBeGreaterThan(3);
      expect(p).toBeGreaterThan(LEAST);
    },
  );
});

describe('the measure itself', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [18.307038053275146, 10, 0.05],
    [24.72197012, 9, 0.003299],
    [26.124481558376136, 8, 0.001],
  ])('knows how seldom a chi-square exceeds %d in %d degrees', (value, degrees, p) => {
    expect(exceeds(value, degrees)).toBeCloseTo(p, 5);
  });

  it('has weights of one as equal chances', () => {
    const { single, together } = successiveSampling([1, 1, 1, 1, 1], 2);
    for (const chance of single) expect(chance).toBeCloseTo(0.4, 12);
    expect(together[0]![1]).toBeCloseTo(0.1, 12);
  });

  it('refuses equal chances where weights were asked for', () => {
    const { expected, covariance } = countsOver(
      ROUNDS,
      successiveSampling(
        WEIGHTS.map(() => 1),
        3,
      ),
    );
    expect(fit(tallies[1]!.drawn.sums, expected, covariance).p).toBeLessThan(1e-9);
  });
});
