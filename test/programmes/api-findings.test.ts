import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLAN_JOINTLY } from '../merging/overlap-documents.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { decide, drafted, jointTask, published, task, told, years } from './county.ts';
import { JOINT_INDUSTRIES, JUSTIFY, PROGRAMME_OF, PUBLISH, SAVE_TASKS, SET_JOINT_INDUSTRIES } from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let admin: Caller;
const nextYear = years();
const on = (programmeId: string, more: object = {}) => ({ input: { programmeId, ...more } });

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

/** What publishing a programme with these tasks is answered with, under a policy that is taken back afterwards. */
async function publishing(tasks: (year: number) => object[], policy: Record<string, object> = {}): Promise<any> {
  for (const [key, value] of Object.entries(policy)) await decide(hub, admin, key, value);
  const { id } = await drafted(scjg, nextYear(), 'DEPARTMENT', []);
  const { year } = await scjg.get(PROGRAMME_OF, { id });
  await scjg.get(SAVE_TASKS, on(id, { tasks: tasks(year) }));
  const answer = await scjg.ask(PUBLISH, on(id));
  for (const key of Object.keys(policy)) await decide(hub, admin, key, null);
  return answer.errors === undefined ? 'published' : told(answer.errors[0]!.extensions);
}

const byClass = (shares: Record<string, string>) =>
  Object.entries(shares).map(([riskClass, percentMin]) => ({ riskClass, percentMin }));

describe('what stands against a programme', () => {
  it('is a class that is drawn less than a lower risk (R060, R061)', async () => {
    const shares = (given: Record<string, string>) => publishing((year) => [task(year, { sampling: byClass(given) })]);
    expect(await shares({ A: '1', B: '5', C: '4' })).toBe('RULE R060');
    expect(await shares({ B: '5', D: '4' })).toBe('RULE R061');
    expect(await shares({ A: '1', B: '5', C: '5', D: '100' })).toBe('published');
  });

  it('is a share outside the policy’s range (R055)', async () => {
    const policy = { SAMPLING_SHARE: { from: 5, to: 100 } };
    const share = (percent: string) =>
      publishing((year) => [task(year, { sampling: [{ percentMin: percent }] })], policy);
    expect(await share('4.9')).toBe('RULE R055');
    expect(await share('5')).toBe('published');
  });

  it('is a general item over its cap, where policy refuses or warns (R007)', async () => {
    const { nodes } = await scjg.get(
      '{ inspectionItems(filter: { departmentCode: "scjg", itemClass: GENERAL }, first: 1) { nodes { code capPercent } } }',
    );
    const over = (year: number) => [
      task(year, { itemCodes: [nodes[0].code], sampling: [{ percentMax: `${Number(nodes[0].capPercent) + 1}` }] }),
    ];
    expect(await publishing(over)).toBe('published');
    expect(await publishing(over, { GENERAL_ITEM_OVER_CAP: { choice: 'REFUSE' } })).toBe('RULE R007');
    expect(await publishing(over, { GENERAL_ITEM_OVER_CAP: { choice: 'WARN' } })).toBe('RULE R007');
  });

  it('is sampling more or less often than a department may (R042)', async () => {
    const policy = { SAMPLES_PER_YEAR: { from: 1, to: 2 } };
    const often = (year: number) => [task(year), task(year, { frequency: { timesMax: 1, per: 'HALF_YEAR' } })];
    expect(await publishing(often, policy)).toBe('RULE R042');
    expect(await publishing((year) => [task(year)], policy)).toBe('published');
    const ordered = (year: number) => often(year).map((one) => ({ ...one, origin: 'SUPERIOR', superiorNumber: '7' }));
    expect(await publishing((year) => [task(year), ...ordered(year)], policy)).toBe('published');
    expect(await publishing(ordered, policy)).toBe('RULE R042');
  });

  it('is an item that has left the list since (R002)', async () => {
    const { id } = await drafted(scjg, nextYear(), 'DEPARTMENT', []);
    const { year } = await scjg.get(PROGRAMME_OF, { id });
    await scjg.get(SAVE_TASKS, on(id, { tasks: [task(year, { itemCodes: ['SCJG-005'] })] }));
    const retire = `mutation ($input: RetireInspectionItemInput!) { retireInspectionItem(input: $input) { item { code } } }`;
    await scjg.get(retire, { input: { code: 'SCJG-005', reason: '职能划出' } });
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R002');
  });

  it('is a joint task that nobody takes part in (R028)', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'JOINT', [task(year)]);
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R028');
    const { programme } = await scjg
      .get(PROGRAMME_OF, { id })
      .then(({ tasks }) => scjg.get(SAVE_TASKS, on(id, { tasks: [jointTask(year, { taskId: tasks.nodes[0].id })] })));
    expect(programme.findings).toEqual([]);
  });
});

describe('joint as the rule (R037)', () => {
  it('is said by an administrator, industry by industry', async () => {
    const { jointIndustries } = await admin.get(SET_JOINT_INDUSTRIES, { input: { industryCodes: ['61', '61'] } });
    expect(jointIndustries).toMatchObject({ revision: 1, industries: [{ code: '61' }] });
    expect(await scjg.get(JOINT_INDUSTRIES)).toEqual(jointIndustries);
    expect(told(await scjg.refused(SET_JOINT_INDUSTRIES, { input: { industryCodes: [] } }))).toBe('FORBIDDEN');
    const unknown = { input: { industryCodes: ['61', 'ZZ'] } };
    expect(told(await admin.refused(SET_JOINT_INDUSTRIES, unknown))).toBe('BAD_USER_INPUT industryCodes.1');
    const stale = { input: { industryCodes: [], expectedRevision: 9 } };
    expect((await admin.refused(SET_JOINT_INDUSTRIES, stale)).code).toBe('STALE');
  });

  it('asks a department that plans alone there why, as strictly as policy says', async () => {
    const alone = (year: number) => [task(year)];
    expect(await publishing(alone, { INTERNAL_PLAN_IN_JOINT_INDUSTRY: { choice: 'REFUSE' } })).toBe('RULE R037');
    expect(
      await publishing((year) => [task(year, { participantCodes: ['gaj'] })], {
        INTERNAL_PLAN_IN_JOINT_INDUSTRY: { choice: 'REFUSE' },
      }),
    ).toBe('published');
    await decide(hub, admin, 'INTERNAL_PLAN_IN_JOINT_INDUSTRY', { choice: 'WARN' });
    const { id, findings, tasks } = await drafted(scjg, nextYear());
    expect(tasks.nodes[0].isJointByDefault).toBe(true);
    expect(findings).toMatchObject([{ clause: { id: 'R037' }, severity: 'JUSTIFY', taskKey: tasks.nodes[0].key }]);
    const why = { requirement: 'R037', taskKey: tasks.nodes[0].key, reason: '仅核查登记信息', approver: '局长' };
    await scjg.get(JUSTIFY, on(id, why));
    // What was approved of a task is not approved of another in its place.
    const { programme } = await scjg.get(
      SAVE_TASKS,
      on(id, { tasks: [task(tasks.nodes[0].fromMonth.slice(0, 4), { taskId: tasks.nodes[0].id, name: '改了' })] }),
    );
    expect(programme.findings[0].justification).toBeNull();
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R037');
    await scjg.get(JUSTIFY, on(id, why));
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
    await decide(hub, admin, 'INTERNAL_PLAN_IN_JOINT_INDUSTRY', null);
  });
});

describe('planning apart (R036)', () => {
  it('is told where another programme meets the same targets in the same time', async () => {
    const year = nextYear();
    await published(gaj, year, 'DEPARTMENT', [
      task(year, { name: '旅馆治安', leadCode: 'gaj', itemCodes: ['GAJ-001'], industryCodes: ['612'] }),
    ]);
    const { id } = await drafted(scjg, year, 'DEPARTMENT', [
      task(year),
      task(year, { name: '同行业不同时', fromMonth: `${year}-11`, toMonth: `${year}-12` }),
      task(year, { name: '同时不同行业', industryCodes: ['52'] }),
    ]);
    await decide(hub, admin, 'SEPARATE_PLAN', { choice: 'REFUSE' });
    const { findings, tasks } = await scjg.get(PROGRAMME_OF, { id });
    expect(findings).toMatchObject([{ clause: { id: 'R036' }, severity: 'REFUSED', taskKey: tasks.nodes[0].key }]);
    expect(findings[0].sentence).toContain('旅馆治安');
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R036');
    await decide(hub, admin, 'SEPARATE_PLAN', null);
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
  });

  it('ends where the other department takes part, and both tasks become one joint plan (R036)', async () => {
    const year = nextYear();
    const { tasks: others } = await published(gaj, year, 'DEPARTMENT', [
      task(year, { name: '旅馆治安', leadCode: 'gaj', itemCodes: ['GAJ-001'] }),
    ]);
    await decide(hub, admin, 'SEPARATE_PLAN', { choice: 'REFUSE' });
    const { id, tasks } = await drafted(scjg, year);
    const taskId = tasks.nodes[0].id;
    const jointly = { input: { taskIds: [taskId, others.nodes[0].id] } };
    expect(told(await scjg.refused(PLAN_JOINTLY, jointly))).toBe('WRONG_STATE DRAFT');
    const { findings } = await scjg.get(PROGRAMME_OF, { id });
    expect(findings[0].sentence).toMatch(/participants.*one joint plan/);
    await scjg.get(SAVE_TASKS, on(id, { tasks: [task(year, { taskId, participantCodes: ['gaj'] })] }));
    const { programme } = await scjg.get(PUBLISH, on(id));
    const { plan } = await scjg.get(PLAN_JOINTLY, {
      input: { taskIds: [programme.tasks.nodes[0].id, others.nodes[0].id] },
    });
    expect(plan).toMatchObject({ state: 'INVITING', participants: [{ department: { code: 'gaj' } }] });
    await decide(hub, admin, 'SEPARATE_PLAN', null);
  });
});
