import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findSummaryDifferences, recomputeSummaries } from '../../server/reports/index.ts';
import { settled } from '../support/events.ts';
import { checksOf, finish, partsOf } from '../support/field-work.ts';
import { type Cast, castOf, LEAD, OTHERS, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const year = Number(planInput().year);

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const readAs = async (username: string, variables: Record<string, unknown> = {}) =>
  (await hub.signIn(username)).get('Dashboard', { year, ...variables });
const dashboard = () => cast.lead.get('Dashboard', { year });
const departmentOf = (shown: any, code: string) => shown.departments.find((one: any) => one.department.code === code);
const indicator = (shown: any, code: string) => shown.indicators.find((one: any) => one.code === code);

describe('who reads the dashboard', () => {
  it.each(['leader', 'auditor', 'scjg.liaison', 'gaj.leader'])('%s does', async (username) => {
    expect((await readAs(username)).departments).toHaveLength(12);
  });

  it.each(['admin', 'scjg-0001'])('%s does not', async (username) => {
    expect(await (await hub.signIn(username)).refused('Dashboard', { year })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('nobody without a session, whatever is asked', async () => {
    expect(await hub.anyone.refused('Dashboard', { year: 1, jurisdictionCode: 'x' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('of the own jurisdiction alone: another answers like one that is not there', async () => {
    const [parent] = await hub.hub.database.rows<{ code: string }>(
      'select code from jurisdictions where parent_id is null',
    );
    for (const jurisdictionCode of [parent!.code, '000000']) {
      expect(await cast.lead.refused('Dashboard', { year, jurisdictionCode })).toEqual({ code: 'NOT_FOUND' });
    }
    const viewer = await cast.lead.get('Viewer');
    const own = await cast.lead.get('Dashboard', { year, jurisdictionCode: viewer.department.jurisdiction.code });
    expect(own.departments).toHaveLength(12);
  });

  it.each([1999, 2101])('of the year %i nobody', async (year) => {
    expect(await cast.lead.refused('Dashboard', { year })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'year' }],
    });
  });
});

describe('what the dashboard counts', () => {
  let planId: string;

  it('is nothing of a plan before its announcement', async () => {
    await planUpTo('frozen', cast);
    expect((await dashboard()).plans).toEqual({ total: 0, joint: 0, internal: 0, riskBased: 0 });
  });

  it('is the plan from its announcement on, and not when it is cancelled', async () => {
    const { id } = await planUpTo('announced', cast);
    expect((await dashboard()).plans).toEqual({ total: 1, joint: 1, internal: 0, riskBased: 0 });
    await cast.lead.do('CancelPlan', { planId: id, reason: '改期' });
    expect((await dashboard()).plans.total).toBe(0);
  });

  it('is no target before the release (R075)', async () => {
    ({ id: planId } = await planUpTo('drawn', cast));
    const shown = await dashboard();
    expect(shown).toMatchObject({ plans: { total: 1 }, targets: { drawn: 0, joint: 0 }, visitsSaved: 0 });
    expect(indicator(shown, 'COVERAGE').value).toBe(0);
    expect(indicator(shown, 'YEARLY_MAX').value).toBe(0);
    expect(indicator(shown, 'COMPLETION').value).toBeNull();
  });

  it('is every check and visit from the release on', async () => {
    await cast.lead.do('ReleaseChecks', { planId });
    const shown = await dashboard();
    expect(shown.targets).toEqual({ drawn: 6, joint: 6, completed: 0, withProblems: 0 });
    expect(shown.visitsSaved).toBe(18);
    expect(departmentOf(shown, LEAD)).toMatchObject({
      plansLed: 1,
      plansJoined: 0,
      checksTotal: 6,
      checksCompleted: 0,
    });
    for (const code of OTHERS)
      expect(departmentOf(shown, code)).toMatchObject({ plansLed: 0, plansJoined: 1, checksTotal: 6 });
    expect(departmentOf(shown, 'rsj')).toMatchObject({ plansLed: 0, plansJoined: 0, checksTotal: 0 });
    expect(indicator(shown, 'JOINT_TARGET_SHARE')).toMatchObject({ value: 100, goal: 50, met: true });
    expect(indicator(shown, 'COVERAGE')).toMatchObject({
      goal: 3,
      met: false,
      clause: { document: '唐市监字〔2023〕31号' },
    });
    expect(indicator(shown, 'COVERAGE').value).toBeGreaterThan(0);
    expect(indicator(shown, 'YEARLY_MAX').value).toBe(1);
  });

  it('is a completed check with its problem, at the department that found it (R098)', async () => {
    const [check] = await checksOf(cast.lead, planId);
    for (const part of await partsOf([check], hub.anyone))
      await finish(part, part.department === 'gaj' ? 'PROBLEM_PENDING' : 'NO_PROBLEM');
    const shown = await dashboard();
    expect(shown.targets).toMatchObject({ completed: 1, withProblems: 1 });
    expect(departmentOf(shown, 'gaj')).toMatchObject({ checksCompleted: 1, withProblems: 1 });
    expect(departmentOf(shown, 'jyj')).toMatchObject({ checksCompleted: 1, withProblems: 0 });
    expect(indicator(shown, 'COMPLETION').value).toBe(16.7);
  });

  it('is overdue once the plan’s last day is over', async () => {
    const overdue = async () => {
      const { departments } = await cast.lead.get(
        `query ($year: Int!) { dashboard(year: $year) { departments { overdue } } }`,
        { year },
      );
      return departments.reduce((sum: number, one: { overdue: number }) => sum + one.overdue, 0);
    };
    expect(await overdue()).toBe(0);
    const [plan] = await hub.hub.database.rows<{ id: string; days: number }>(
      `select id, ends_on - current_date as days from joint_plans where state = 'IN_PROGRESS'`,
    );
    hub.clock.skipDays(plan!.days + 2);
    const late = await castOf(hub, []);
    cast = { ...cast, lead: late.lead };
    expect(await overdue()).toBe(4 * 5);
  });

  it('goes on without a gap behind its cursor', async () => {
    await settled(hub);
    const { cursor } = await dashboard();
    const stream = cast.lead.subscribe('DepartmentEvents', { after: cursor });
    const { plan } = await cast.lead.do('CreateJointPlan', planInput({ endsOn: '2099-12-31' }));
    // What falls due by itself is told meanwhile.
    const isOfPlan = (event: any): boolean => event.plan?.id === plan.id;
    const events = await stream.until((came) => came.some(isOfPlan));
    await stream.close();
    expect(events.find(isOfPlan)).toMatchObject({ type: 'PLAN_CREATED' });
  });
});

describe('the summaries', () => {
  it('are what the checks tell', async () => {
    expect(await recomputeSummaries(hub.hub.database)).toEqual([]);
    expect(await findSummaryDifferences(hub.hub.database)).toEqual([]);
  });

  it('are found out where one is not', async () => {
    const { database } = hub.hub;
    await database.transaction(async (tx) => {
      await tx.rows('update joint_plans set checks_completed = 2 where checks_completed = 1');
      await tx.rows('update plan_department_progress set parts_with_problems = 0 where parts_with_problems = 1');
      await tx.rows(
        'update target_visits set visits = 7 where target_id = (select min(target_id::text)::uuid from target_visits)',
      );
    });
    const found = await recomputeSummaries(database);
    expect(found.map(({ figure, kept, counted }) => ({ figure, kept, counted }))).toEqual([
      { figure: `visits ${year}`, kept: 7, counted: 1 },
      { figure: 'checksCompleted', kept: 2, counted: 1 },
      { figure: 'partsWithProblems', kept: 0, counted: 1 },
    ]);
  });
});
