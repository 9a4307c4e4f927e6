import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFrameFile, readRulesFile, verifyProof } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { decide, told } from '../programmes/county.ts';
import { checksOf } from '../support/field-work.ts';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj']);
});
afterAll(() => hub.close());

const RANGE = '{ least mean most }';
const PREVIEW = `query ($id: ID!, $seeds: Int!) { previewDraw(planId: $id, seeds: $seeds) {
  seeds frame drawn classes { riskClass size drawn ${RANGE} } districts { district { code } size drawn ${RANGE} }
  departments { department { code } visits ${RANGE} inspectors visitsPerInspector } visitsSaved ${RANGE}
  chances { stratum weight targets probability observed } indicators { code before after goal missing clause { id } }
} }`;
const previewOf = (id: string, seeds = 10) => cast.lead.get(PREVIEW, { id, seeds });
const sum = (some: any[], of: (one: any) => number): number => some.reduce((all, one) => all + of(one), 0);

describe('a trial draw (R044)', () => {
  it('takes what the rules take, and tells counts alone', async () => {
    const plan = await planUpTo('frozen', cast, { sampling: [{ percent: '1', atLeast: 4, atMost: 40 }] });
    const shown = await previewOf(plan.id);
    const { frame, samplingPreview } = await cast.lead.get(
      'query ($id: ID!) { plan(id: $id) { frame { size classes { riskClass count } } samplingPreview { total pools { departmentCode inspectors } } } }',
      { id: plan.id },
    );
    expect(shown).toMatchObject({ seeds: 10, frame: frame.size, drawn: samplingPreview.total });
    expect(sum(shown.classes, ({ size }) => size)).toBe(frame.size);
    expect(sum(shown.districts, ({ size }) => size)).toBe(frame.size);
    expect(sum(shown.classes, ({ drawn }) => drawn.mean)).toBeCloseTo(shown.drawn, 0);
    expect(sum(shown.districts, ({ drawn }) => drawn.mean)).toBeCloseTo(shown.drawn, 0);
    for (const { drawn, size } of shown.districts) {
      expect([drawn.least <= drawn.mean, drawn.mean <= drawn.most, drawn.most <= size]).toEqual([true, true, true]);
    }
    expect(shown.departments.map(({ department, inspectors }: any) => [department.code, inspectors])).toEqual(
      samplingPreview.pools.map(({ departmentCode, inspectors }: any) => [departmentCode, inspectors]),
    );
    for (const { visits, inspectors, visitsPerInspector } of shown.departments) {
      expect(visits.most).toBeLessThanOrEqual(shown.drawn);
      expect(visitsPerInspector).toBeCloseTo((visits.mean * 2) / inspectors, 0);
    }
    const [chance] = shown.chances;
    expect(chance).toMatchObject({ stratum: '*', weight: 1, probability: shown.drawn / frame.size });
    expect(chance.observed).toBeCloseTo(chance.probability, 9);
  });

  it('takes of each class what its rule takes, whatever falls', async () => {
    const sampling = [
      { riskClass: 'B', percent: '2' },
      { riskClass: 'C', percent: '50' },
    ];
    const plan = await planUpTo('frozen', cast, { sampling });
    const shown = await previewOf(plan.id, 3);
    const classes = new Map<string, any>(shown.classes.map((one: any) => [one.riskClass, one]));
    const expected = (riskClass: string, share: number) => Math.ceil(classes.get(riskClass).size * share);
    for (const [riskClass, share] of [
      ['B', 0.02],
      ['C', 0.5],
      ['A', 0],
    ] as const) {
      const count = expected(riskClass, share);
      expect(classes.get(riskClass).drawn).toEqual({ least: count, mean: count, most: count });
    }
  });

  it('changes nothing, and neither shows nor follows a draw that takes place (R075)', async () => {
    const plan = await planUpTo('sealed', cast, { sampling: [{ percent: '0', atLeast: 30, atMost: 30 }] });
    const before = await cast.lead.get('PlanPage', { id: plan.id, first: 1 });
    // Of thirty among thousands two trials are alike as good as never, so they cannot all be the draw.
    const seen = new Set<string>();
    for (let n = 0; n < 5; n++) seen.add(JSON.stringify((await previewOf(plan.id, 1)).districts));
    expect(seen.size).toBeGreaterThan(1);
    expect((await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).revision).toBe(before.revision);
  });

  it('tells what the year’s indicators would come to, and what is missing to the goals (R056, R057, R069)', async () => {
    const admin = await hub.signIn('admin');
    const year = new Date().getFullYear() + 3;
    await decide(hub, admin, 'JOINT_DRAW_SHARE_GOAL', { number: 60 });
    const { plan: alone } = await cast.lead.do('CreateJointPlan', planInput({ year, title: '单独' }));
    await cast.lead.do('ContributeItems', { planId: alone.id, itemCodes: ['SCJG-001'] });
    await cast.lead.do('FreezeItems', { planId: alone.id });
    await cast.lead.do('AnnouncePlan', { planId: alone.id });
    const plan = await planUpTo('frozen', cast, { year });
    const { indicators, drawn } = await previewOf(plan.id, 2);
    const of = (code: string) => indicators.find((one: any) => one.code === code);
    // One of two would be joint: one more joint draw makes two of three.
    expect(of('JOINT_DRAW_SHARE')).toEqual({
      code: 'JOINT_DRAW_SHARE',
      before: 0,
      after: 50,
      goal: 60,
      missing: 1,
      clause: expect.objectContaining({ id: 'R069' }),
    });
    // All that would be drawn are drawn jointly: nothing is missing to the goal.
    expect(of('JOINT_TARGET_SHARE')).toMatchObject({ before: null, after: 100, missing: 0 });
    expect(of('COVERAGE').after).toBeGreaterThan(0);
    expect(drawn).toBeGreaterThan(0);
    await decide(hub, admin, 'JOINT_DRAW_SHARE_GOAL', null);
  });

  it('is asked for 1 to 50 seeds, by whoever reads the plan', async () => {
    const plan = await planUpTo('created', cast);
    for (const seeds of [0, 51, -1]) {
      expect(told(await cast.lead.refused(PREVIEW, { id: plan.id, seeds }))).toBe('BAD_USER_INPUT seeds');
    }
    const stranger = await hub.signIn('xfj.liaison');
    expect(told(await stranger.refused(PREVIEW, { id: plan.id, seeds: 1 }))).toBe('NOT_FOUND');
    expect(await previewOf(plan.id, 1)).toMatchObject({ seeds: 1, frame: 0, drawn: 0, classes: [], departments: [] });
  });
});

describe('a ratio in pieces', () => {
  const pieces = [{ upTo: 50, percent: '100' }];

  async function announced(industryCodes: string[], sampling: object[]): Promise<any> {
    const { plan } = await cast.lead.do('CreateJointPlan', planInput({ industryCodes, sampling }));
    await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes: ['SCJG-001'] });
    await cast.lead.do('FreezeItems', { planId: plan.id });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    return plan;
  }
  const TAKES = 'query ($id: ID!) { plan(id: $id) { samplingPreview { strata { size take percent } } } }';

  it('is resolved by the frame’s size when it is sealed, and the verifier agrees (R052)', async () => {
    const large = await announced(['52'], [{ percent: '10', pieces }]);
    const [{ size }] = (await cast.lead.get(TAKES, { id: large.id })).samplingPreview.strata;
    expect(size).toBeGreaterThan(50);
    const small = await announced(['52'], [{ percent: '10', pieces: [{ upTo: size, percent: '50' }] }]);
    for (const [plan, percent] of [
      [large, '10'],
      [small, '50'],
    ] as const) {
      const [stratum] = (await cast.lead.get(TAKES, { id: plan.id })).samplingPreview.strata;
      expect(stratum).toEqual({ size, percent, take: Math.ceil((size * Number(percent)) / 100) });
      const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
      await cast.lead.do('RunDraw', { roundId: round.id });
      await cast.lead.do('ReleaseChecks', { planId: plan.id });
      const { json } = await cast.lead.get('query ($id: ID!) { drawProof(roundId: $id) { json } }', { id: round.id });
      const proof = JSON.parse(json);
      expect(proof.plans[0].rulesAnnounced).toEqual([{ stratum: '*', percent, atLeast: null, atMost: null }]);
      expect(readRulesFile(proof.plans[0].rules)).toEqual([{ stratum: '*', size, take: stratum.take }]);
      expect(readFrameFile(proof.plans[0].frame)).toHaveLength(size);
      expect(verifyProof(proof, nodeDigest)).toMatchObject({ ok: true });
    }
  });

  it('is told the public as it was written', async () => {
    const plan = await announced(['61'], [{ percent: '20', pieces }]);
    const { sampling } = await hub.anyone.get(
      'query ($number: String!) { publicPlan(number: $number) { sampling { percent pieces { upTo percent } } } }',
      { number: plan.number },
    );
    expect(sampling).toEqual([{ percent: '20', pieces }]);
  });

  it('stands by rising size', async () => {
    const refused = (given: object[]) =>
      cast.lead.refused('CreateJointPlan', { input: planInput({ sampling: [{ percent: '20', pieces: given }] }) });
    expect(
      told(
        await refused([
          { upTo: 50, percent: '100' },
          { upTo: 50, percent: '50' },
        ]),
      ),
    ).toBe('BAD_USER_INPUT sampling.0.pieces.1.upTo');
    expect(told(await refused([{ upTo: 0, percent: '101' }]))).toBe(
      'BAD_USER_INPUT sampling.0.pieces.0.upTo sampling.0.pieces.0.percent',
    );
    const many = Array.from({ length: 11 }, (_, i) => ({ upTo: i + 1, percent: '1' }));
    expect(told(await refused(many))).toBe('BAD_USER_INPUT sampling.0.pieces');
  });
});

describe('batches in the drawn order (R009)', () => {
  const BATCH = `query ($id: ID!, $batch: Int) { plan(id: $id) { batchSize
    checks(filter: { batch: $batch }, first: 100) { totalCount nodes { visitOrder batch } } } }`;

  it('are read from the order of visits', async () => {
    const { plan } = await cast.lead.do(
      'CreateJointPlan',
      planInput({ industryCodes: ['61'], sampling: [{ percent: '100' }], batchSize: 4 }),
    );
    await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes: ['SCJG-001'] });
    await cast.lead.do('FreezeItems', { planId: plan.id });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
    await cast.lead.do('RunDraw', { roundId: round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const all = await checksOf(cast.lead, plan.id);
    const second = (await cast.lead.get(BATCH, { id: plan.id, batch: 2 })).checks;
    expect(second).toEqual({
      totalCount: 4,
      nodes: [5, 6, 7, 8].map((visitOrder) => ({ visitOrder, batch: 2 })),
    });
    const last = Math.ceil(all.length / 4);
    const rest = (await cast.lead.get(BATCH, { id: plan.id, batch: last })).checks;
    expect(rest.totalCount).toBe(all.length - (last - 1) * 4);
    for (const batch of [0, -1, last + 1, 2 ** 31 - 1]) {
      expect((await cast.lead.get(BATCH, { id: plan.id, batch })).checks.totalCount).toBe(0);
    }
  });

  it('are of 1 to 10,000 checks, and none without a size', async () => {
    for (const batchSize of [0, 10_001]) {
      const refused = await cast.lead.refused('CreateJointPlan', { input: planInput({ batchSize }) });
      expect(told(refused)).toBe('BAD_USER_INPUT batchSize');
    }
    const plan = await planUpTo('released', cast);
    expect((await cast.lead.get(BATCH, { id: plan.id })).checks.nodes[0].batch).toBeNull();
    expect((await cast.lead.get(BATCH, { id: plan.id, batch: 1 })).checks.totalCount).toBe(0);
  });
});
