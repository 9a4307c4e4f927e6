import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import { eventsOf, settled, told } from '../support/events.ts';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const { startsOn: today, year } = planInput() as { startsOn: string; year: number };
const create = async (more: Record<string, unknown> = {}) =>
  (await cast.lead.do('CreateJointPlan', planInput(more))).plan;
const selected = (id: string) =>
  cast.lead.get(
    `query ($id: ID!) { plan(id: $id) { title year startsOn endsOn industryCodes districtCodes targetKinds registeredBefore registeredAfter
       riskBased teamPool sampling { riskClass percent atLeast atMost } } }`,
    { id },
  );

describe('createJointPlan', () => {
  it('makes a draft led by the caller’s department, with a number', async () => {
    const plan = await create();
    expect(plan).toMatchObject({
      state: 'DRAFT',
      revision: 1,
      lead: { code: 'scjg', name: '市场监督管理局' },
      participants: [],
      items: [],
      draw: null,
      progress: { total: 0, completed: 0, withProblems: 0 },
    });
    expect(plan.number).toMatch(new RegExp(`^联查〔${year}〕\\d+号$`));
    expect(told(await eventsOf(hub, cast.lead, plan.id))).toEqual(['PLAN_CREATED scjg']);
  });

  it('numbers the plans of a year one after the other, whoever makes them, also at once', async () => {
    const makers = [cast.lead, ...Object.values(cast.others)];
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        makers[i % 4]!.do('CreateJointPlan', planInput({ year: 2030, endsOn: '2030-12-31' })),
      ),
    );
    const numbers = made.map(({ plan }) => plan.number).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => `联查〔2030〕${i + 1}号`));
  });

  it('stores what is given, and what is left out restricts nothing', async () => {
    const asked = {
      title: '餐饮业一业一查',
      year,
      startsOn: today,
      endsOn: addDays(today, 90),
      industryCodes: ['H', '6210'],
      districtCodes: ['990101101'],
      targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
      registeredBefore: '2025-12-31',
      registeredAfter: '2010-01-01',
      riskBased: true,
      teamPool: 'SEVERAL_STATIONS',
      sampling: [
        { riskClass: 'A', percent: '1', atLeast: null, atMost: 10 },
        { riskClass: 'UNRATED', percent: '2.5', atLeast: 3, atMost: null },
      ],
    };
    expect(await selected((await create(asked)).id)).toEqual(asked);
    const least = {
      title: '最少',
      year,
      startsOn: today,
      endsOn: today,
      targetKinds: undefined,
      sampling: [{ percent: '0.0001' }],
    };
    expect(await selected((await create(least)).id)).toEqual({
      ...least,
      industryCodes: [],
      districtCodes: [],
      targetKinds: [],
      registeredBefore: null,
      registeredAfter: null,
      riskBased: false,
      teamPool: 'WHOLE_BUREAU',
      sampling: [{ riskClass: null, percent: '0.0001', atLeast: null, atMost: null }],
    });
  });

  it.each([
    ['percent as a number', { sampling: [{ percent: 5 }] }, 'sampling.0.percent'],
    ['a risk class that is none', { sampling: [{ percent: '1', riskClass: 'E' }] }, 'sampling.0.riskClass'],
    ['a pool that is none', { teamPool: 'EVERYONE' }, 'teamPool'],
    ['a day that does not exist', { endsOn: '2027-02-30' }, 'endsOn'],
    ['a kind that is none', { targetKinds: ['ENTERPRISE', 'SHIP'] }, 'targetKinds.1'],
    ['no title', { title: null }, 'title'],
    ['no rules', { sampling: null }, 'sampling'],
    ['a title left out', { title: undefined }, 'title'],
    ['a rule without percent', { sampling: [{ atLeast: 1 }] }, 'sampling.0.percent'],
    ['a field that is none', { colour: 'red' }, 'colour'],
    ['a title of blanks', { title: ' 　' }, 'title'],
    ['an end in the past', { endsOn: addDays(today, -1) }, 'endsOn'],
    ['a percent of five places', { sampling: [{ percent: '1.00001' }] }, 'sampling.0.percent'],
    ['both kinds of rules', { sampling: [{ percent: '1' }, { percent: '1', riskClass: 'A' }] }, 'sampling'],
  ])('refuses %s as BAD_USER_INPUT with its path, and makes nothing', async (_, more, path) => {
    const { totalCount } = await cast.lead.get('Plans', { first: 1 });
    const refused = await cast.lead.refused('CreateJointPlan', { input: planInput(more) });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
    expect((await cast.lead.get('Plans', { first: 1 })).totalCount).toBe(totalCount);
  });

  it('speaks the caller’s language', async () => {
    const chinese = await hub.signIn('gaj.liaison');
    const { errors } = await Object.assign(Object.create(chinese), { language: 'zh-CN' }).ask('CreateJointPlan', {
      input: planInput({ title: '' }),
    });
    expect(errors[0]).toMatchObject({
      message: '填写有误：请填写名称',
      extensions: { fields: [{ path: 'title', problem: '请填写名称' }] },
    });
  });
});

describe('what a plan selects by', () => {
  it('is codes that are known, under a title of one line (R052)', async () => {
    const refusedOf = async (more: Record<string, unknown>) => {
      const { code, fields } = await cast.lead.refused('CreateJointPlan', { input: planInput(more) });
      return [code, ...fields.map(({ path }: any) => path)];
    };
    expect(await refusedOf({ industryCodes: ['61', '9999'], districtCodes: ['1'] })).toEqual([
      'BAD_USER_INPUT',
      'industryCodes.1',
      'districtCodes.0',
    ]);
    for (const title of ['旅馆\n检查', '旅馆\u200b检查']) {
      expect(await refusedOf({ title })).toEqual(['BAD_USER_INPUT', 'title']);
    }
    const { id } = await create();
    const input = { planId: id, districtCodes: ['990101101', 'x'] };
    expect((await cast.lead.refused('UpdateJointPlan', { input })).fields).toMatchObject([{ path: 'districtCodes.1' }]);
    // Finer than the classification that is loaded, it is known by what stands above it.
    await cast.lead.do('UpdateJointPlan', { planId: id, industryCodes: ['0190'] });
  });
});

describe('updateJointPlan', () => {
  it('says by its rules alone whether it samples by class, whatever is ticked (R057)', async () => {
    const [bare, byClass] = [{ percent: '5' }, { riskClass: 'D', percent: '5' }];
    const plan = await create({ sampling: [bare], riskBased: true });
    expect((await selected(plan.id)).riskBased).toBe(false);
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, sampling: [byClass] });
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, riskBased: false });
    expect((await selected(plan.id)).riskBased).toBe(true);
  });

  it('changes what is given and leaves the rest', async () => {
    const plan = await create({ industryCodes: ['61'], registeredAfter: '2015-01-01' });
    const before = await selected(plan.id);
    const changes = [
      { title: '改名' },
      { year: year + 1 },
      { startsOn: addDays(today, 3) },
      { endsOn: addDays(today, 9) },
      { industryCodes: [] },
      { districtCodes: ['990101102'] },
      { targetKinds: ['COOPERATIVE'] },
      { registeredBefore: '2026-01-01' },
      { registeredAfter: null },
      { teamPool: 'ONE_STATION' },
      { sampling: [{ riskClass: 'D', percent: '100', atLeast: null, atMost: null }], riskBased: true },
      { sampling: [{ riskClass: null, percent: '2', atLeast: null, atMost: null }], riskBased: false },
    ];
    let expected = before;
    for (const [i, change] of changes.entries()) {
      const { plan: now } = await cast.lead.do('UpdateJointPlan', {
        planId: plan.id,
        expectedRevision: 1 + i,
        ...change,
      });
      expect(now).toMatchObject({ revision: 2 + i, number: plan.number, state: 'DRAFT' });
      expect(await selected(plan.id)).toEqual((expected = { ...expected, ...change }));
    }
    expect(told(await eventsOf(hub, cast.lead, plan.id))).toEqual([
      'PLAN_CREATED scjg',
      ...changes.map(() => 'PLAN_UPDATED scjg'),
    ]);
  });

  it('asked by several at once at one revision is done by one', async () => {
    const plan = await create();
    const titles = ['甲', '乙', '丙', '丁', '戊'];
    const answers = await Promise.all(
      titles.map((title) =>
        cast.lead.ask('UpdateJointPlan', { input: { planId: plan.id, title, expectedRevision: 1 } }),
      ),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE',
      'STALE',
      'STALE',
      'STALE',
      'done',
    ]);
    const winner = answers.findIndex(({ errors }) => errors === undefined);
    expect(await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).toMatchObject({
      revision: 2,
      title: titles[winner],
    });
  });

  it('is judged by the whole plan: a last day before the stored first one is refused', async () => {
    const plan = await create({ startsOn: addDays(today, 5) });
    const refused = await cast.lead.refused('UpdateJointPlan', {
      input: { planId: plan.id, endsOn: addDays(today, 4) },
    });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'endsOn' }] });
  });

  it('is possible while departments are invited, and leaves their items', async () => {
    const plan = await planUpTo('contributed', cast);
    const { plan: now } = await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '改名' });
    expect(now).toEqual({ ...plan, round: undefined, title: '改名', revision: plan.revision + 1, cursor: now.cursor });
  });
});

describe('cancelPlan', () => {
  it.each(['created', 'contributed', 'frozen', 'announced', 'drawn'] as const)(
    'ends a plan that is %s',
    async (step) => {
      const plan = await planUpTo(step, cast, { sampling: [{ percent: '0', atLeast: 1 }] });
      const { plan: now } = await cast.lead.do('CancelPlan', { planId: plan.id, reason: ' 机构调整 ' });
      expect(now).toMatchObject({
        state: 'CANCELLED',
        revision: plan.revision + 1,
        progress: { total: 0, completed: 0 },
      });
      const document = 'query ($id: ID!) { events(planId: $id, first: 100) { nodes { type reason } } }';
      await settled(hub);
      const { nodes } = await cast.lead.get(document, { id: plan.id });
      expect(nodes.at(-1)).toEqual({ type: 'PLAN_CANCELLED', reason: '机构调整' });
      expect((await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).checks).toMatchObject({
        totalCount: 0,
        nodes: [],
      });
    },
  );
});
