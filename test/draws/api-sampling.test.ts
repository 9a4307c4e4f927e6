import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFrameFile, verifyProof } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { decide, told } from '../programmes/county.ts';
import type { Caller } from '../support/caller.ts';
import { eventsOf } from '../support/events.ts';
import { checksOf, finish, partsOf } from '../support/field-work.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let admin: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

/** Decides on policy for the time of some work. */
async function under<T>(values: Record<string, object>, work: () => Promise<T>): Promise<T> {
  for (const [key, value] of Object.entries(values)) await decide(hub, admin, key, value);
  try {
    return await work();
  } finally {
    for (const key of Object.keys(values)) await decide(hub, admin, key, null);
  }
}

async function frozen(more: object = {}, by = scjg, itemCode = 'SCJG-001'): Promise<{ id: string; number: string }> {
  const { plan } = await by.do('CreateJointPlan', planInput({ industryCodes: ['61'], ...more }));
  await by.do('ContributeItems', { planId: plan.id, itemCodes: [itemCode] });
  await by.do('FreezeItems', { planId: plan.id });
  return plan;
}

async function announced(more: object = {}, by = scjg, itemCode = 'SCJG-001') {
  const plan = await frozen(more, by, itemCode);
  await by.do('AnnouncePlan', { planId: plan.id });
  return plan;
}

const announcing = async (more: object): Promise<string> => {
  const { id } = await frozen(more);
  const answer = await scjg.ask('AnnouncePlan', { input: { planId: id } });
  return answer.errors === undefined ? 'announced' : told(answer.errors[0]!.extensions);
};

const PREVIEW = `query ($id: ID!) { plan(id: $id) {
  frame { size steps { step excluded } classes { riskClass count } }
  samplingPreview { total weights { factor weight labels } chances { stratum weight targets probability } strata { stratum take size } }
} }`;
const previewOf = (id: string, by = scjg) => by.get(PREVIEW, { id });
const leftBy = (frame: any, step: string): number => frame.steps.find((one: any) => one.step === step).excluded;

/** Seals, runs and releases a plan. */
async function released(planId: string, by = scjg): Promise<{ roundId: string; checks: any[] }> {
  const { round } = await by.do('SealDraw', { planIds: [planId] });
  await by.do('RunDraw', { roundId: round.id });
  await by.do('ReleaseChecks', { planId });
  return { roundId: round.id, checks: await checksOf(by, planId) };
}

const targetsOf = (industry: string, more: object = {}): Promise<any[]> =>
  scjg.all(
    `query ($filter: TargetFilter, $first: Int!, $after: String) { targets(filter: $filter, first: $first, after: $after) {
       totalCount pageInfo { hasNextPage endCursor } nodes { id key riskClass status } } }`,
    { filter: { industryCodes: [industry], kinds: ['ENTERPRISE'], status: 'ACTIVE', ...more } },
  );

describe('weights (R062)', () => {
  const LABEL = '列入经营异常名录';
  let marked: string[];

  beforeAll(async () => {
    const save = 'mutation ($input: SaveTargetLabelInput!) { saveTargetLabel(input: $input) { label { name } } }';
    await admin.get(save, { input: { name: LABEL, synonyms: [], meaning: '登记机关列入' } });
    marked = (await targetsOf('61')).slice(0, 3).map(({ id }) => id);
    const claim = 'mutation ($input: ClaimTargetsInput!) { claimTargets(input: $input) { __typename } }';
    await scjg.get(claim, { input: { targetIds: marked } });
    const label = 'mutation ($input: LabelTargetsInput!) { labelTargets(input: $input) { __typename } }';
    await scjg.get(label, { input: { targetIds: marked, add: [LABEL] } });
  });

  it('give marked targets more chances, are published with the scheme, and stand in the proof', async () => {
    await decide(hub, admin, 'WEIGHT_ABNORMAL_LIST', { number: 100 });
    await decide(hub, admin, 'WEIGHT_COMPLAINTS', { number: 1 });
    const plan = await frozen();
    const { samplingPreview } = await previewOf(plan.id);
    expect(samplingPreview.weights).toMatchObject([{ factor: 'ABNORMAL_LIST', weight: 100 }]);
    const [light, heavy] = samplingPreview.chances;
    expect([light.weight, heavy.weight, heavy.targets]).toEqual([1, 100, marked.length]);
    expect(heavy.probability).toBeGreaterThan(light.probability);
    await scjg.do('AnnouncePlan', { planId: plan.id });
    const shown = await hub.anyone.get(
      'query ($number: String!) { publicPlan(number: $number) { weights { factor weight } } }',
      { number: plan.number },
    );
    expect(shown.weights).toEqual([{ factor: 'ABNORMAL_LIST', weight: 100 }]);
    // What was published is drawn by, whatever policy says afterwards.
    await decide(hub, admin, 'WEIGHT_ABNORMAL_LIST', null);
    await decide(hub, admin, 'WEIGHT_COMPLAINTS', null);
    expect((await previewOf(plan.id)).samplingPreview.chances).toHaveLength(2);
    const { roundId } = await released(plan.id);
    const { json } = await scjg.get('query ($id: ID!) { drawProof(roundId: $id) { json } }', { id: roundId });
    const proof = JSON.parse(json);
    const lines = readFrameFile(proof.plans[0].frame);
    const keys = (await targetsOf('61')).filter(({ id }) => marked.includes(id)).map(({ key }) => key);
    expect(
      lines
        .filter(({ weight }) => weight === 100)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(keys.sort());
    expect(verifyProof(proof, nodeDigest)).toMatchObject({ ok: true });
  });

  it('are off where nobody decided', async () => {
    const { samplingPreview, frame } = await previewOf((await frozen()).id);
    expect(samplingPreview.weights).toEqual([]);
    expect(samplingPreview.chances).toEqual([
      { stratum: '*', weight: 1, targets: frame.size, probability: samplingPreview.total / frame.size },
    ]);
  });
});

describe('class A (R058)', () => {
  const FOR_CAUSE = { CLASS_A_VISITS: { choice: 'FOR_CAUSE' } };

  it('is left out of a frame without a cause, where policy visits it only for one', async () => {
    const plan = await announced();
    const before = (await previewOf(plan.id)).frame;
    const classA = before.classes.find(({ riskClass }: any) => riskClass === 'A').count;
    await under(FOR_CAUSE, async () => {
      const { frame } = await previewOf(plan.id);
      expect([leftBy(frame, 'CLASS_A'), frame.size]).toEqual([classA, before.size - classA]);
      const cause = { classAReason: 'COMPLAINT', classANote: '12345 工单 2026-0001' };
      expect((await previewOf((await frozen(cause)).id)).frame.size).toBe(before.size);
      expect((await released(plan.id)).checks.map(({ target }) => target.riskClass)).not.toContain('A');
    });
  });

  it('is not meant to be drawn without one of the four causes', async () => {
    const meant = {
      sampling: [
        { riskClass: 'A', percent: '5' },
        { riskClass: 'B', percent: '10' },
      ],
    };
    await under(FOR_CAUSE, async () => {
      expect(await announcing(meant)).toBe('RULE R058');
      expect(await announcing({ ...meant, classAReason: 'LAW', classANote: '某条例第三条' })).toBe('announced');
    });
    expect(await announcing(meant)).toBe('announced');
    const bare = await scjg.refused('CreateJointPlan', { input: planInput({ classAReason: 'LAW' }) });
    expect(told(bare)).toBe('BAD_USER_INPUT classANote');
    const loose = await scjg.refused('CreateJointPlan', { input: planInput({ classANote: '某条例' }) });
    expect(told(loose)).toBe('BAD_USER_INPUT classAReason');
  });
});

describe('ratios of a plan', () => {
  const shares = (given: Record<string, string>) => ({
    sampling: Object.entries(given).map(([riskClass, percent]) => ({ riskClass, percent })),
  });

  it('do not fall with rising risk, where policy says so (R060, R061)', async () => {
    expect(await announcing(shares({ B: '40', C: '20' }))).toBe('announced');
    await under({ SHARES_FALL_WITH_RISK: { choice: 'REFUSE' } }, async () => {
      expect(await announcing(shares({ B: '40', C: '20' }))).toBe('RULE R060');
      expect(await announcing(shares({ B: '40', D: '20' }))).toBe('RULE R061');
      expect(await announcing(shares({ A: '1', B: '5', C: '5', D: '100' }))).toBe('announced');
    });
  });

  it('lie in the policy’s range (R055)', async () => {
    await under({ SAMPLING_SHARE: { from: 5, to: 100 } }, async () => {
      expect(await announcing({ sampling: [{ percent: '4.9' }] })).toBe('RULE R055');
      expect(await announcing({ sampling: [{ percent: '5' }] })).toBe('announced');
      // A rule that takes a number has no share.
      expect(await announcing({ sampling: [{ percent: '0', atLeast: 3 }] })).toBe('announced');
    });
  });
});

describe('a list that a superior drew (R041)', () => {
  const SET = `mutation ($input: SetSuperiorListInput!) { setSuperiorList(input: $input) { plan {
    superiorNumber sampling { riskClass percent } superiorList { number lines inFrame left { fate count lines } } } } }`;
  const LIST = `query ($id: ID!) { plan(id: $id) { superiorNumber superiorList { lines inFrame left { fate count lines } } } }`;

  it('is the frame, taken whole; its other lines are told with why', async () => {
    const hotels = await targetsOf('61');
    const [restaurant] = await targetsOf('62');
    const closed = await scjg.all(
      `query ($first: Int!, $after: String) { targets(filter: { status: CANCELLED, kinds: [ENTERPRISE] }, first: $first, after: $after) {
         totalCount pageInfo { hasNextPage endCursor } nodes { key } } }`,
    );
    const keys = [
      hotels[0].key,
      'NO-SUCH-KEY',
      hotels[1].key,
      closed[0].key,
      ` ${hotels[0].key.toLowerCase()} `,
      restaurant.key,
    ];
    // Its own selection does not narrow the list.
    const { plan } = await scjg.do(
      'CreateJointPlan',
      planInput({ industryCodes: ['90'], sampling: [{ percent: '1' }] }),
    );
    const input = { planId: plan.id, superiorNumber: '市抽〔2026〕12号', registryNumbers: keys };
    const set = (await scjg.get(SET, { input })).plan;
    expect(set).toMatchObject({ superiorNumber: '市抽〔2026〕12号', sampling: [{ riskClass: null, percent: '100' }] });
    await scjg.do('ContributeItems', { planId: plan.id, itemCodes: ['SCJG-001'] });
    const { superiorList } = await scjg.get(LIST, { id: plan.id });
    expect(superiorList).toMatchObject({ lines: 6, inFrame: 3 });
    expect(Object.fromEntries(superiorList.left.map(({ fate, lines }: any) => [fate, lines]))).toEqual({
      UNKNOWN: [2],
      CLOSED: [4],
      REPEATED: [5],
    });
    expect(
      told(await scjg.refused('UpdateJointPlan', { input: { planId: plan.id, sampling: [{ percent: '5' }] } })),
    ).toBe('BAD_USER_INPUT sampling');
    await scjg.do('UpdateJointPlan', { planId: plan.id, title: '上级名单', sampling: [{ percent: '100' }] });
    // At rest and in the journal stands none of its lines.
    const [row] = await hub.hub.database.rows<{ list: Uint8Array }>(
      `select superior_list as list from joint_plans where superior_number is not null`,
    );
    expect(Buffer.from(row!.list).toString('latin1')).not.toContain(hotels[0].key);
    const facts = await hub.hub.database.rows<{ payload: object }>('select payload from journal');
    expect(JSON.stringify(facts)).not.toContain(hotels[1].key);
    await scjg.do('FreezeItems', { planId: plan.id });
    await scjg.do('AnnouncePlan', { planId: plan.id });
    const shown = await hub.anyone.get(
      'query ($number: String!) { publicPlan(number: $number) { superiorNumber sampling { stratum percent } } }',
      { number: plan.number },
    );
    expect(shown).toEqual({ superiorNumber: '市抽〔2026〕12号', sampling: [{ stratum: '*', percent: '100' }] });
    const { checks } = await released(plan.id);
    expect(checks.map(({ target }) => target.key).sort()).toEqual(
      [hotels[0].key, hotels[1].key, restaurant.key].sort(),
    );
  });

  it('tells which lines to the lead’s liaison alone, and can be taken off', async () => {
    const { plan } = await scjg.do('CreateJointPlan', planInput());
    await scjg.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'] });
    const list = { superiorNumber: '市抽1号', registryNumbers: ['NO-SUCH-KEY'] };
    await scjg.get(SET, { input: { planId: plan.id, ...list } });
    expect((await gaj.get(LIST, { id: plan.id })).superiorList.left).toEqual([
      { fate: 'UNKNOWN', count: 1, lines: [] },
    ]);
    expect(told(await gaj.refused(SET, { input: { planId: plan.id, ...list } }))).toBe('FORBIDDEN');
    const half = { planId: plan.id, registryNumbers: ['x', ''] };
    expect(told(await scjg.refused(SET, { input: half }))).toBe('BAD_USER_INPUT superiorNumber registryNumbers.1');
    expect((await scjg.get(SET, { input: { planId: plan.id } })).plan).toMatchObject({
      superiorNumber: null,
      superiorList: null,
    });
    const done = await announced();
    expect(told(await scjg.refused(SET, { input: { planId: done.id, ...list } }))).toBe('WRONG_STATE ANNOUNCED');
  });
});

describe('exceptions from the yearly cap (R063)', () => {
  const LIFT = `mutation ($input: LiftYearlyCapInput!) { liftYearlyCap(input: $input) { plan {
    id capOverrides { target { id } reason approver recordedBy } } } }`;
  const why = { reason: '事故后复查', approver: '副局长 李某' };

  it('are for named targets, with a reason and an approver that stay', async () => {
    await under({ YEARLY_CAP: { number: 1 } }, async () => {
      const selection = { industryCodes: ['52'], sampling: [{ percent: '0', atLeast: 4, atMost: 4 }] };
      const { checks } = await released((await announced(selection)).id);
      // What took place is told to all.
      for (const part of await partsOf(checks, hub.anyone)) await finish(part);
      const again = await announced(selection, gaj, 'GAJ-001');
      const capped = (await previewOf(again.id, gaj)).frame;
      expect(leftBy(capped, 'YEARLY_CAP')).toBeGreaterThanOrEqual(checks.length);
      const targetIds = checks.slice(0, 2).map(({ target }) => target.id);
      const input = { planId: again.id, targetIds, ...why };
      expect(told(await scjg.refused(LIFT, { input }))).toBe('FORBIDDEN');
      const bad = { ...input, targetIds: [`tgt_${'0'.repeat(32)}`], reason: ' ', approver: '' };
      expect(told(await gaj.refused(LIFT, { input: bad }))).toBe('BAD_USER_INPUT targetIds.0 reason approver');
      const { plan } = await gaj.get(LIFT, { input });
      expect(
        plan.capOverrides.map(({ target, ...rest }: any) => [target.id, rest.reason, rest.approver]).sort(),
      ).toEqual(targetIds.map((id) => [id, why.reason, why.approver]).sort());
      const twice = { ...input, targetIds: targetIds.slice(1), reason: '另一个理由' };
      expect(told(await gaj.refused(LIFT, { input: twice }))).toBe('RULE R063');
      const lifted = (await previewOf(again.id, gaj)).frame;
      expect(lifted.size).toBe(capped.size + 2);
      const events = await eventsOf(hub, gaj, again.id);
      expect(events.filter(({ type }) => type === 'PLAN_CAP_LIFTED')).toHaveLength(1);
      const [fact] = await hub.hub.database.rows<{ payload: object }>(
        `select payload from journal where kind = 'PLAN_CAP_LIFTED'`,
      );
      expect(fact!.payload).toMatchObject(why);
      await released(again.id, gaj);
      expect(told(await gaj.refused(LIFT, { input }))).toBe('WRONG_STATE IN_PROGRESS');
    });
  });
});

describe('recent conclusions (R080)', () => {
  it('keep a target out whose matters were all looked at lately, by whichever department', async () => {
    const selection = { industryCodes: ['90'], sampling: [{ percent: '0', atLeast: 3, atMost: 3 }] };
    const { checks } = await released((await announced(selection)).id);
    const [first] = checks;
    for (const part of await partsOf([first], hub.anyone)) await finish(part);
    await under({ RECENT_CONCLUSION_MONTHS: { number: 6 } }, async () => {
      const same = (await previewOf((await announced(selection)).id)).frame;
      expect(leftBy(same, 'CONCLUDED')).toBe(1);
      // Another matter is still to be looked at.
      const other = await announced(selection, gaj, 'GAJ-001');
      expect(leftBy((await previewOf(other.id, gaj)).frame, 'CONCLUDED')).toBe(0);
    });
    expect(leftBy((await previewOf((await announced(selection)).id)).frame, 'CONCLUDED')).toBe(0);
  });
});

describe('the burden of a target (R065)', () => {
  const BURDEN = `query ($id: ID!, $year: Int!) { targetRecord(id: $id) { target { burden(year: $year) {
    done planned saved cap departments { department { code } done planned } } } } }`;

  it('counts completed visits of all, and released ones only for those who take part (R075)', async () => {
    const year = new Date().getFullYear();
    const selection = { industryCodes: ['80'], sampling: [{ percent: '0', atLeast: 1, atMost: 1 }] };
    const { checks } = await released((await announced(selection)).id);
    const [check] = checks;
    const of = async (by: Caller) => (await by.get(BURDEN, { id: check.target.id, year })).target.burden;
    const before = await of(gaj);
    expect(await of(scjg)).toMatchObject({ planned: before.planned + 1, done: before.done });
    for (const part of await partsOf([check], hub.anyone)) await finish(part);
    expect(await of(gaj)).toMatchObject({
      planned: before.planned,
      done: before.done + 1,
      saved: before.saved,
      cap: null,
    });
    expect((await of(gaj)).departments).toContainEqual(
      expect.objectContaining({ department: { code: 'scjg' }, planned: 0 }),
    );
    expect(told(await gaj.refused(BURDEN, { id: check.target.id, year: 1999 }))).toBe('BAD_USER_INPUT year');
    expect(await of(admin)).toBeNull();
  });
});
