import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import { decide, drafted, published, task, todayOf, told } from '../programmes/county.ts';
import { SET_JOINT_INDUSTRIES } from '../programmes/documents.ts';
import { Caller } from '../support/caller.ts';
import { eventsOf, told as toldOf } from '../support/events.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { JUSTIFY_PLAN, OVERLAP_TARGETS, OVERLAPS, PLAN_FINDINGS, PLAN_JOINTLY } from './overlap-documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let xfj: Caller;
let admin: Caller;

const YEAR = 2035;
const hotels = (leadCode: string, more: object = {}) =>
  task(YEAR, {
    name: `${leadCode}旅馆`,
    leadCode,
    itemCodes: [`${leadCode.toUpperCase()}-001`],
    industryCodes: ['61'],
    sampling: [{ percentMin: '10', percentMax: '10' }],
    ...more,
  });

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, xfj, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'xfj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller, Caller];
  await published(scjg, YEAR, 'DEPARTMENT', [
    hotels('scjg', { fromMonth: `${YEAR}-03`, toMonth: `${YEAR}-06` }),
    hotels('scjg', { name: 'scjg餐饮', industryCodes: ['62'], targetKinds: [] }),
  ]);
  await published(gaj, YEAR, 'DEPARTMENT', [
    hotels('gaj', {
      fromMonth: `${YEAR}-05`,
      toMonth: `${YEAR}-10`,
      sampling: [{ percentMin: '20', percentMax: '20' }],
    }),
  ]);
});
afterAll(() => hub.close());

/** Active enterprises of an industry, as the registry lists them. */
const active = (industry: string, more: object = {}) =>
  scjg.all(
    `query ($filter: TargetFilter, $first: Int!, $after: String) {
       targets(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
    { filter: { industryCodes: [industry], kinds: ['ENTERPRISE'], status: 'ACTIVE', ...more } },
  );

const source = (overlaps: any, name: string) => overlaps.sources.find((one: any) => one.name === name);

describe('the overlaps of a year (R034, R035)', () => {
  it('count what each source could draw, and what they share', async () => {
    const overlaps = await scjg.get(OVERLAPS, { year: YEAR });
    const both = (await active('61')).map(({ id }) => id);
    const [own, other] = [source(overlaps, 'scjg旅馆'), source(overlaps, 'gaj旅馆')];
    expect(own).toMatchObject({ kind: 'TASK', lead: { code: 'scjg' }, timesAYear: 1, fromMonth: `${YEAR}-03` });
    expect([own.targetsInFrame, other.targetsInFrame]).toEqual([both.length, both.length]);
    expect(own.expectedVisits).toBe(Math.ceil(both.length / 10));
    expect(overlaps.targetsShared).toBe(both.length);
    const [pair, ...none] = overlaps.pairs.nodes;
    expect(none).toEqual([]);
    expect(pair).toMatchObject({
      sharedTargets: both.length,
      shareOfSmaller: 100,
      commonMonths: [`${YEAR}-05`, `${YEAR}-06`],
    });
    // Drawn together the smaller sample lies within the larger one.
    expect(pair.doorsSaved).toBe(own.expectedVisits);
    const { apart, together, saved } = overlaps.doors;
    expect([apart - together, saved]).toEqual([own.expectedVisits, own.expectedVisits]);
    expect(apart).toBe(overlaps.sources.reduce((sum: number, one: any) => sum + one.expectedVisits, 0));
  });

  it('show who plans where, industry by industry', async () => {
    const { heat } = await scjg.get(OVERLAPS, { year: YEAR });
    const at = (department: string, code: string) =>
      heat.find((cell: any) => cell.department.code === department && cell.industry.code === code);
    const both = await active('61');
    expect(at('gaj', '61')).toMatchObject({ sources: 1, targets: both.length, shared: both.length });
    expect(at('scjg', '62').shared).toBe(0);
    expect(at('gaj', '62')).toBeUndefined();
    const under = await scjg.get(OVERLAPS, { year: YEAR, under: '61' });
    expect(under.heat.every(({ industry }: any) => industry.code.startsWith('61') && industry.code.length > 2)).toBe(
      true,
    );
    expect(
      under.heat
        .filter(({ department }: any) => department.code === 'gaj')
        .reduce((sum: number, c: any) => sum + c.targets, 0),
    ).toBe(both.length);
  });

  it('list the shared targets page by page: who, when, for what', async () => {
    const both = (await active('61')).map(({ id }) => id);
    const found = await scjg.all(OVERLAP_TARGETS, { year: YEAR });
    expect(found.map(({ target }) => target.id).sort()).toEqual([...both].sort());
    expect(new Set(found.map(({ target }) => target.id)).size).toBe(found.length);
    for (const { covers } of found) {
      expect(covers.map((cover: any) => cover.source.name).sort()).toEqual(['gaj旅馆', 'scjg旅馆']);
      expect(
        covers
          .flatMap((cover: any) => cover.items)
          .map(({ code }: any) => code)
          .sort(),
      ).toEqual(['GAJ-001', 'SCJG-001']);
    }
    const filter = { districtCodes: [found[0].target.district.code], departmentCode: 'gaj', industryCodes: ['61'] };
    const there = await scjg.all(OVERLAP_TARGETS, { year: YEAR, filter });
    expect(there.map(({ target }) => target.id)).toEqual(
      found.filter(({ target }) => target.district.code === filter.districtCodes[0]).map(({ target }) => target.id),
    );
    expect(await scjg.all(OVERLAP_TARGETS, { year: YEAR, filter: { departmentCode: 'wjw' } })).toEqual([]);
  });

  it('put targets of more sources first, and go on behind a cursor within and across', async () => {
    const year = YEAR + 20;
    const part = (leadCode: string, more: object = {}) =>
      hotels(leadCode, { fromMonth: `${year}-03`, toMonth: `${year}-06`, ...more });
    const [district] = (await scjg.get('{ districts(first: 1) { nodes { code } } }')).nodes;
    await published(scjg, year, 'DEPARTMENT', [part('scjg')]);
    await published(gaj, year, 'DEPARTMENT', [part('gaj')]);
    await published(xfj, year, 'DEPARTMENT', [part('xfj', { districtCodes: [district.code] })]);
    const all = await scjg.all(OVERLAP_TARGETS, { year });
    const counts = all.map(({ covers }) => covers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts)).toEqual(new Set([2, 3]));
    const small: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await scjg.get(OVERLAP_TARGETS, { year, first: 7, after });
      small.push(...page.nodes.map(({ target }: any) => target.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(small).toEqual(all.map(({ target }) => target.id));
    const { pairs, sources } = await scjg.get(OVERLAPS, { year, first: 1 });
    expect(pairs).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const further = await scjg.get(OVERLAPS, { year, after: pairs.pageInfo.endCursor });
    expect(further.pairs.nodes).toHaveLength(2);
    const three = { sourceIds: sources.map(({ id }: any) => id) };
    expect(await scjg.all(OVERLAP_TARGETS, { year, filter: three })).toHaveLength(counts.filter((n) => n === 3).length);
  });

  it('know nothing of drafts, nor of plans that are not announced and not the viewer’s', async () => {
    const year = YEAR + 30;
    await drafted(scjg, year, 'DEPARTMENT', [hotels('scjg', { fromMonth: `${year}-03`, toMonth: `${year}-04` })]);
    expect((await scjg.get(OVERLAPS, { year })).sources).toEqual([]);
    const day = `${year}-03-01`;
    const fields = { year, startsOn: day, endsOn: day, industryCodes: ['61'] };
    const { plan } = await gaj.do('CreateJointPlan', planInput(fields));
    expect((await scjg.get(OVERLAPS, { year })).sources).toEqual([]);
    expect((await gaj.get(OVERLAPS, { year })).sources).toMatchObject([
      { id: plan.id, kind: 'PLAN', origin: plan.number },
    ]);
    await gaj.do('InviteDepartments', { planId: plan.id, departmentCodes: ['scjg'] });
    expect((await scjg.get(OVERLAPS, { year })).sources).toMatchObject([{ id: plan.id }]);
    expect((await xfj.get(OVERLAPS, { year })).sources).toEqual([]);
  });

  it('let a plan stand for the task that it carries out', async () => {
    const year = YEAR + 31;
    const shown = await published(scjg, year, 'DEPARTMENT', [
      hotels('scjg', { fromMonth: `${year}-03`, toMonth: `${year}-04` }),
    ]);
    const day = `${year}-03-01`;
    const link = { programmeTaskId: shown.tasks.nodes[0].id, year, startsOn: day, endsOn: day };
    const { plan } = await scjg.do('CreateJointPlan', planInput({ ...link, industryCodes: ['61'] }));
    const { sources, pairs } = await scjg.get(OVERLAPS, { year });
    expect(sources.map(({ id }: any) => id)).toEqual([plan.id]);
    expect(pairs.nodes).toEqual([]);
  });
});

describe('one joint plan of tasks that meet (R035, R036)', () => {
  const taskIds = async () => {
    const { sources } = await scjg.get(OVERLAPS, { year: YEAR });
    return ['scjg旅馆', 'gaj旅馆'].map((name) => source({ sources }, name).id as string);
  };

  it('selects what they select together, in the months that they share, and invites the others', async () => {
    const [own, other] = await taskIds();
    const { plan } = await scjg.get(PLAN_JOINTLY, { input: { taskIds: [own, other] } });
    expect(plan).toMatchObject({
      revision: 1,
      state: 'INVITING',
      year: YEAR,
      lead: { code: 'scjg' },
      startsOn: `${YEAR}-05-01`,
      endsOn: `${YEAR}-06-30`,
      industryCodes: ['61'],
      targetKinds: ['ENTERPRISE'],
      sampling: [{ riskClass: null, percent: '20', atLeast: null, atMost: null }],
      programmeTask: { id: own },
      participants: [{ department: { code: 'gaj' }, state: 'INVITED', respondBy: null }],
    });
    expect(plan.participants[0].message).toContain('gaj旅馆');
    expect(toldOf(await eventsOf(hub, scjg, plan.id))).toEqual(['PLAN_CREATED scjg', 'DEPARTMENT_INVITED gaj']);
    expect(toldOf(await eventsOf(hub, gaj, plan.id))).toEqual(['DEPARTMENT_INVITED gaj']);
    await gaj.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await scjg.do('CancelPlan', { planId: plan.id, reason: '另行安排' });
  });

  it('is made once for a request', async () => {
    const input = { taskIds: await taskIds(), requestId: 'plan-jointly-1', title: '旅馆一业一查' };
    const { plan } = await gaj.get(PLAN_JOINTLY, { input });
    const again = await gaj.get(PLAN_JOINTLY, { input });
    expect(again.plan).toMatchObject({ id: plan.id, title: '旅馆一业一查', lead: { code: 'gaj' } });
    await gaj.do('CancelPlan', { planId: plan.id, reason: '另行安排' });
  });

  it('is not made twice of the same tasks, and the radar counts it once (R036)', async () => {
    const ids = await taskIds();
    const { doors, sources: before } = await scjg.get(OVERLAPS, { year: YEAR });
    const { plan } = await scjg.get(PLAN_JOINTLY, { input: { taskIds: ids } });
    for (const caller of [scjg, gaj]) {
      const again = await caller.ask(PLAN_JOINTLY, { input: { taskIds: ids } });
      expect(told(again.errors![0]!.extensions)).toBe('WRONG_STATE INVITING');
      expect(again.errors![0]!.message).toContain(plan.number);
    }
    const after = await scjg.get(OVERLAPS, { year: YEAR });
    const expected = before.filter(({ id }: any) => !ids.includes(id)).map(({ id }: any) => id);
    expect(after.sources.map(({ id }: any) => id).sort()).toEqual([...expected, plan.id].sort());
    expect(after.doors.apart).toBeLessThan(doors.apart);
    // Whoever declines has its task back; cancelled, the plan frees the rest.
    await gaj.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: '另有安排' });
    const names = (await gaj.get(OVERLAPS, { year: YEAR })).sources.map(({ name }: any) => name);
    expect(names).toContain('gaj旅馆');
    await scjg.do('CancelPlan', { planId: plan.id, reason: '另行安排' });
    const { plan: anew } = await scjg.get(PLAN_JOINTLY, { input: { taskIds: ids } });
    await scjg.do('CancelPlan', { planId: anew.id, reason: '另行安排' });
  });

  it('is made once for each time that its tasks come back in the year (R036)', async () => {
    const year = YEAR + 41;
    const twice = { frequency: { timesMin: 2, timesMax: 2 }, fromMonth: `${year}-01`, toMonth: `${year}-12` };
    const { tasks } = await published(scjg, year, 'DEPARTMENT', [
      hotels('scjg', twice),
      hotels('scjg', { ...twice, name: '餐饮', industryCodes: ['62'] }),
    ]);
    const taskIds = tasks.nodes.map(({ id }: any) => id);
    const jointly = (from: string, to: string) => ({
      input: { taskIds, startsOn: `${year}-${from}-01`, endsOn: `${year}-${to}-20` },
    });
    await scjg.get(PLAN_JOINTLY, jointly('03', '05'));
    expect(told(await scjg.refused(PLAN_JOINTLY, jointly('05', '06')))).toBe('WRONG_STATE DRAFT');
    await scjg.get(PLAN_JOINTLY, jointly('09', '10'));
    expect(told(await scjg.refused(PLAN_JOINTLY, jointly('11', '12')))).toBe('WRONG_STATE DRAFT');
  });

  it('is refused to a department that no task names, and for tasks that nobody knows', async () => {
    const ids = await taskIds();
    expect(told(await xfj.refused(PLAN_JOINTLY, { input: { taskIds: ids } }))).toBe('FORBIDDEN');
    const { tasks } = await drafted(scjg, YEAR + 1, 'DEPARTMENT', [task(YEAR + 1), task(YEAR + 1, { name: '餐饮' })]);
    const unknown = tasks.nodes.map(({ id }: any) => id);
    // Who drafts it hears that it is a draft still; nobody else hears that it is there.
    expect(told(await gaj.refused(PLAN_JOINTLY, { input: { taskIds: unknown } }))).toBe('NOT_FOUND');
    const own = await new Caller(hub.url, scjg.token, 'zh').ask(PLAN_JOINTLY, { input: { taskIds: unknown } });
    expect(told(own.errors![0]!.extensions)).toBe('WRONG_STATE DRAFT');
    expect(own.errors![0]!.message).toContain('拟制中');
    expect(told(await scjg.refused(PLAN_JOINTLY, { input: { taskIds: ids.slice(0, 1) } }))).toBe(
      'BAD_USER_INPUT taskIds',
    );
    const late = { taskIds: ids, respondBy: '2020-01-01', sampling: [{ percent: '101' }] };
    expect(told(await scjg.refused(PLAN_JOINTLY, { input: late }))).toBe('BAD_USER_INPUT respondBy sampling.0.percent');
  });

  it('asks for its days where the tasks have no month in common', async () => {
    const year = YEAR + 40;
    const apart = await published(scjg, year, 'DEPARTMENT', [
      hotels('scjg', { fromMonth: `${year}-03`, toMonth: `${year}-04` }),
      hotels('scjg', { name: '秋季', fromMonth: `${year}-09`, toMonth: `${year}-10` }),
    ]);
    const taskIds = apart.tasks.nodes.map(({ id }: any) => id);
    expect(told(await scjg.refused(PLAN_JOINTLY, { input: { taskIds } }))).toBe('BAD_USER_INPUT startsOn');
    const days = { startsOn: `${year}-05-01`, endsOn: `${year}-05-31` };
    expect((await scjg.get(PLAN_JOINTLY, { input: { taskIds, ...days } })).plan).toMatchObject({
      state: 'DRAFT',
      ...days,
    });
  });
});

describe('a plan of one department beside others', () => {
  /** A plan of public security alone over hotels, its item list fixed, in the months of market regulation’s task. */
  async function frozenAlone(year: number, more: object = {}): Promise<string> {
    const fields = { year, startsOn: `${year}-05-01`, endsOn: `${year}-05-31`, industryCodes: ['61'], ...more };
    const { plan } = await gaj.do('CreateJointPlan', planInput(fields));
    await gaj.do('ContributeItems', { planId: plan.id, itemCodes: ['GAJ-001'] });
    await gaj.do('FreezeItems', { planId: plan.id });
    return plan.id;
  }
  const announce = async (planId: string) => {
    const answer = await gaj.ask('AnnouncePlan', { input: { planId } });
    return answer.errors === undefined ? 'announced' : told(answer.errors[0]!.extensions);
  };
  const why = { reason: '专项核查，不宜联合', approver: '副局长 李某' };

  it('is announced as it is where policy says nothing', async () => {
    const planId = await frozenAlone(YEAR);
    expect((await gaj.get(PLAN_FINDINGS, { id: planId })).findings).toEqual([]);
    expect(await announce(planId)).toBe('announced');
  });

  it('is refused where policy refuses separate plans (R036)', async () => {
    await decide(hub, admin, 'SEPARATE_PLAN', { choice: 'REFUSE' });
    const planId = await frozenAlone(YEAR);
    expect(await announce(planId)).toBe('RULE R036');
    const justify = { input: { planId, requirement: 'R036', ...why } };
    expect(told(await gaj.refused(JUSTIFY_PLAN, justify))).toBe('RULE R036');
    // Neither other months nor other targets meet, and what departments do together is no plan apart.
    const later = { startsOn: `${YEAR}-11-01`, endsOn: `${YEAR}-11-30` };
    expect(await announce(await frozenAlone(YEAR, later))).toBe('announced');
    expect(await announce(await frozenAlone(YEAR, { targetKinds: ['INDIVIDUAL_BUSINESS'] }))).toBe('announced');
    await gaj.do('UnfreezeItems', { planId, reason: '改为联合' });
    await gaj.do('InviteDepartments', { planId, departmentCodes: ['scjg'] });
    await scjg.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
    await gaj.do('FreezeItems', { planId });
    expect(await announce(planId)).toBe('announced');
    await decide(hub, admin, 'SEPARATE_PLAN', null);
  });

  it('is justified by a reason and an approver where policy warns, which a change takes back (R036)', async () => {
    await decide(hub, admin, 'SEPARATE_PLAN', { choice: 'WARN' });
    const planId = await frozenAlone(YEAR);
    const { findings } = await gaj.get(PLAN_FINDINGS, { id: planId });
    expect(findings).toMatchObject([{ clause: { id: 'R036' }, severity: 'JUSTIFY', justification: null }]);
    expect(findings[0].targets).toBe((await active('61')).length);
    expect(await announce(planId)).toBe('RULE R036');
    const bad = { planId, requirement: 'R037', reason: ' ', approver: '' };
    expect(told(await gaj.refused(JUSTIFY_PLAN, { input: bad }))).toBe('BAD_USER_INPUT requirement reason approver');
    const other = { input: { planId, requirement: 'R036', ...why } };
    expect(told(await scjg.refused(JUSTIFY_PLAN, other))).toBe('NOT_FOUND');
    const { plan } = await gaj.get(JUSTIFY_PLAN, other);
    expect(plan.findings[0].justification).toMatchObject(why);
    expect(plan.viewerCanJustify.allowed).toBe(true);
    await gaj.do('UnfreezeItems', { planId, reason: '改期' });
    await gaj.do('UpdateJointPlan', { planId, title: '另一名称' });
    await gaj.do('FreezeItems', { planId });
    expect(await announce(planId)).toBe('RULE R036');
    await gaj.get(JUSTIFY_PLAN, other);
    expect(await announce(planId)).toBe('announced');
    expect(told(await gaj.refused(JUSTIFY_PLAN, other))).toMatch(/^BAD_USER_INPUT|^WRONG_STATE/);
    expect(toldOf(await eventsOf(hub, gaj, planId)).filter((one) => one.startsWith('PLAN_JUSTIFIED'))).toHaveLength(2);
    await decide(hub, admin, 'SEPARATE_PLAN', null);
  });

  it('says why in an industry where joint inspection is the rule (R037)', async () => {
    await admin.get(SET_JOINT_INDUSTRIES, { input: { industryCodes: ['61'] } });
    await decide(hub, admin, 'INTERNAL_PLAN_IN_JOINT_INDUSTRY', { choice: 'WARN' });
    const planId = await frozenAlone(YEAR + 50);
    expect(await announce(planId)).toBe('RULE R037');
    await gaj.get(JUSTIFY_PLAN, { input: { planId, requirement: 'R037', ...why } });
    expect(await announce(planId)).toBe('announced');
    await decide(hub, admin, 'INTERNAL_PLAN_IN_JOINT_INDUSTRY', null);
  });

  it('meets what registration days select, and only that (R018, R036)', async () => {
    const year = YEAR + 60;
    const day = addDays(todayOf(hub), -400);
    const days = { startsOn: `${year}-05-01`, endsOn: `${year}-05-31` };
    const other = planInput({ ...days, year, industryCodes: ['61'], registeredAfter: addDays(day, 1) });
    const { plan } = await scjg.do('CreateJointPlan', other);
    await scjg.do('ContributeItems', { planId: plan.id, itemCodes: ['SCJG-001'] });
    await scjg.do('FreezeItems', { planId: plan.id });
    await scjg.do('AnnouncePlan', { planId: plan.id });
    const before = await frozenAlone(year, { registeredBefore: day });
    const { pairs } = await gaj.get(OVERLAPS, { year });
    expect(pairs.totalCount).toBe(0);
    await gaj.do('CancelPlan', { planId: before, reason: '重做' });
    await frozenAlone(year, { registeredBefore: addDays(day, 1) });
    const { sources } = await gaj.get(OVERLAPS, { year });
    const frame = async (filter: object) =>
      (await gaj.get('query ($id: ID!) { plan(id: $id) { frame { size } } }', filter as never)).frame.size;
    for (const { id, targetsInFrame } of sources.filter(({ lead }: any) => lead.code === 'gaj')) {
      expect(targetsInFrame).toBe(await frame({ id }));
    }
  });
});
