import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TargetKindValues } from '../../schema/registry/target-enums.ts';
import type { Caller } from '../support/caller.ts';
import { itemCodesOf, planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const DEPARTMENTS = ['scjg', 'gaj', 'wjw', 'xfj', 'jyj', 'wgl', 'zjj', 'jtj', 'swj', 'yjj', 'sthj', 'rsj'];
const KINDS = Object.keys(TargetKindValues);

let hub: TestHub;
let liaison: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('wjw.liaison');
});
afterAll(() => hub.close());

const all: Caller['all'] = (...asked) => liaison.all(...asked);
const countOf = async (filter: Record<string, unknown>): Promise<number> =>
  (await liaison.get('Targets', { filter, first: 1 })).totalCount;

describe('the demo county', () => {
  it('has the departments in their official order', async () => {
    const departments = await all('Departments');
    expect(departments.map(({ code }) => code)).toEqual(DEPARTMENTS);
    for (const { id, name } of departments)
      expect([id, name]).toEqual([expect.stringMatching(/^dep_/), expect.any(String)]);
  });

  it('has enough inspectors, items, enterprises and individual businesses', async () => {
    const inspectors = 'query { inspectors(first: 1) { totalCount } }';
    expect((await liaison.get(inspectors)).totalCount).toBeGreaterThanOrEqual(60);
    expect((await all('InspectionItems')).length).toBeGreaterThanOrEqual(40);
    expect(await countOf({ kinds: ['ENTERPRISE'] })).toBeGreaterThanOrEqual(4000);
    expect(await countOf({ kinds: ['INDIVIDUAL_BUSINESS'] })).toBeGreaterThanOrEqual(25_000);
  });

  it('lies in 8 towns and 30 industries, with targets in each', async () => {
    const shape = 'totalCount pageInfo { hasNextPage endCursor } nodes { code name }';
    const declared = '($first: Int!, $after: String)';
    const districts = await all(`query ${declared} { districts(first: $first, after: $after) { ${shape} } }`);
    const industries = await all(`query ${declared} { industries(first: $first, after: $after) { ${shape} } }`);
    expect(districts).toHaveLength(8);
    for (const { code } of districts) expect(await countOf({ districtCodes: [code] })).toBeGreaterThan(0);
    const leaves = industries.filter(({ code }) => code.length === 4);
    expect(leaves.length).toBeGreaterThanOrEqual(30);
    let found = 0;
    for (const { code } of leaves) if ((await countOf({ industryCodes: [code] })) > 0) found += 1;
    expect(found).toBeGreaterThanOrEqual(30);
  });

  it('has the risk classes A 30, B 55, C 10 and D 5 percent', async () => {
    const kinds = ['ENTERPRISE'];
    const sizes: Record<string, number> = {};
    for (const riskClass of ['A', 'B', 'C', 'D', 'UNRATED']) sizes[riskClass] = await countOf({ kinds, riskClass });
    const rated = sizes.A! + sizes.B! + sizes.C! + sizes.D!;
    expect(rated + sizes.UNRATED!).toBe(await countOf({ kinds }));
    for (const [riskClass, percent] of [
      ['A', 30],
      ['B', 55],
      ['C', 10],
      ['D', 5],
    ] as const) {
      expect(Math.abs((sizes[riskClass]! / rated) * 100 - percent)).toBeLessThan(1);
    }
  });

  it('has targets of every kind (R014) and status', async () => {
    let sum = 0;
    for (const kind of KINDS) {
      const { nodes, totalCount } = await liaison.get('Targets', { filter: { kinds: [kind] }, first: 1 });
      expect(nodes[0].kind).toBe(kind);
      sum += totalCount;
    }
    expect(sum).toBe(await countOf({}));
    for (const status of ['ACTIVE', 'CANCELLED', 'REVOKED', 'SUSPENDED'])
      expect(await countOf({ status })).toBeGreaterThan(0);
  });

  it('has one item that scjg, gaj, jyj and wgl share, and eight departments with items for every business', async () => {
    const everywhere = await hub.hub.database.rows<{ department: string; name: string }>(
      `select d.code as department, i.name from inspection_items i join departments d on d.id = i.department_id
       where claimed_at is not null and industry_codes = '{}' and labels = '{}'
         and (target_kinds = '{}' or target_kinds @> array['ENTERPRISE', 'INDIVIDUAL_BUSINESS'])`,
    );
    const holders = new Set(everywhere.map(({ department }) => department));
    expect(holders.size).toBeGreaterThanOrEqual(8);
    expect([...holders]).toEqual(expect.arrayContaining(['scjg', 'gaj', 'jyj', 'wgl']));
    const namesOf = (code: string) =>
      everywhere.filter(({ department }) => department === code).map(({ name }) => name);
    const shared = namesOf('scjg').filter((name) =>
      ['gaj', 'jyj', 'wgl'].every((code) => namesOf(code).includes(name)),
    );
    expect(shared).toHaveLength(1);
  });

  it('lets every account in by the password of all', async () => {
    const inspectors = await hub.hub.database.rows<{ number: string }>(
      'select certificate_number as number from inspectors',
    );
    const picked = inspectors.filter((_, i) => i % 17 === 0).map(({ number }) => number.toLowerCase());
    const offices = DEPARTMENTS.flatMap((code) => [`${code}.liaison`, `${code}.leader`]);
    for (const username of [...offices, ...picked, 'leader', 'auditor', 'admin']) {
      const { viewer } = await hub.anyone.get('SignIn', { username, password: 'onedoor-demo' });
      const [code, office] = username.split(/[.-]/);
      const isOffice = office === 'liaison' || office === 'leader';
      const roles =
        { admin: 'ADMINISTRATOR', auditor: 'AUDITOR', leader: 'LEADER' }[username] ??
        (isOffice ? (office === 'liaison' ? 'LIAISON' : 'DEPARTMENT_LEADER') : 'INSPECTOR');
      expect([username, viewer.roles, viewer.department?.code ?? null]).toEqual([
        username,
        [roles],
        DEPARTMENTS.includes(code!) ? code : null,
      ]);
    }
    const input = { username: 'scjg.liaison', password: 'onedoor-demo2' };
    expect(await hub.anyone.refused('SignIn', input)).toEqual({ code: 'UNAUTHENTICATED' });
  });
});

describe('every department', () => {
  it.each(DEPARTMENTS)(
    '%s has inspectors with every specialty for a plan of 100 checks of its whole list',
    async (code) => {
      const lead = await hub.signIn(`${code}.liaison`);
      const { plan } = await lead.do(
        'CreateJointPlan',
        planInput({ targetKinds: [], sampling: [{ percent: '0', atLeast: 100 }] }),
      );
      await lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(lead, code) });
      await lead.do('FreezeItems', { planId: plan.id });
      await lead.do('AnnouncePlan', { planId: plan.id });
      const { round } = await lead.do('SealDraw', { planIds: [plan.id] });
      expect((await lead.do('RunDraw', { roundId: round.id })).round.draws[0].drawnCount).toBe(100);
      const document =
        'query ($id: ID!) { plan(id: $id) { samplingPreview { pools { departmentCode missingSpecialties } } } }';
      const { samplingPreview } = await lead.get(document, { id: plan.id });
      expect(samplingPreview.pools).toEqual([{ departmentCode: code, missingSpecialties: [] }]);
    },
  );

  it('together with all others too', async () => {
    const lead = await hub.signIn('scjg.liaison');
    const { plan } = await lead.do(
      'CreateJointPlan',
      planInput({ targetKinds: [], sampling: [{ percent: '0', atLeast: 100 }] }),
    );
    await lead.do('InviteDepartments', { planId: plan.id, departmentCodes: DEPARTMENTS.slice(1) });
    for (const code of DEPARTMENTS) {
      const who = code === 'scjg' ? lead : await hub.signIn(`${code}.liaison`);
      if (who !== lead) await who.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
      await who.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(who, code) });
    }
    await lead.do('FreezeItems', { planId: plan.id });
    await lead.do('AnnouncePlan', { planId: plan.id });
    const { round } = await lead.do('SealDraw', { planIds: [plan.id] });
    await lead.do('RunDraw', { roundId: round.id });
    const { plan: released } = await lead.do('ReleaseChecks', { planId: plan.id });
    expect(released).toMatchObject({ state: 'IN_PROGRESS', progress: { total: 100 } });
  });
});
