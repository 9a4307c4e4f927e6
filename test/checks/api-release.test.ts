import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { checksOf } from '../support/field-work.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively, type Naive } from '../support/naive-merge.ts';

let hub: TestHub;
let cast: Cast;
let drawn: any;
let plan: any;
let checks: any[];
let naive: Naive;

const SELECTION = {
  targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
  industryCodes: ['61', '62'],
  sampling: [{ percent: '0', atLeast: 25 }],
};

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj', 'xfj']);
  const { id } = await planUpTo('accepted', cast, SELECTION);
  for (const [code, who] of [[LEAD, cast.lead] as const, ...Object.entries(cast.others)]) {
    const codes = await itemCodesOf(who, code);
    // One department brings only the item that the lead has too: it answers nothing, and so does not go.
    await who.do('ContributeItems', { planId: id, itemCodes: code === 'jyj' ? await shared(codes) : codes });
  }
  await cast.lead.do('FreezeItems', { planId: id });
  await cast.lead.do('AnnouncePlan', { planId: id });
  const { round } = await cast.lead.do('SealDraw', { planIds: [id] });
  await cast.lead.do('RunDraw', { roundId: round.id });
  drawn = await cast.lead.get('PlanPage', { id, first: 1 });
  naive = await mergeNaively(
    hub,
    drawn.items.map(({ item }: any) => item.code),
    SELECTION,
  );
});
afterAll(() => hub.close());

/** Codes among these of items of which the lead has one of the same name. */
async function shared(codes: string[]): Promise<string[]> {
  const rows = await hub.hub.database.rows<{ code: string }>(
    `select code from inspection_items i where code = any($1) and exists (select 1 from inspection_items o join departments d on d.id = o.department_id
       where d.code = $2 and o.matter_name = i.matter_name)`,
    [codes, LEAD],
  );
  return rows.map(({ code }) => code);
}

describe('before the release', () => {
  it('nobody sees checks, by list or by number', async () => {
    for (const name of ['scjg.liaison', 'gaj.liaison', 'scjg.leader', 'auditor', 'leader']) {
      const shown = await (await hub.signIn(name)).get('PlanPage', { id: drawn.id, first: 100 });
      expect([name, shown.checks, shown.progress]).toEqual([
        name,
        { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
        { total: 0, completed: 0, withProblems: 0 },
      ]);
      for (const { progress } of shown.participants) expect(progress).toEqual({ total: 0, completed: 0 });
    }
    expect(await hub.hub.database.rows('select 1 from joint_checks')).toEqual([]);
    const inspector = await hub.signIn('scjg-0001');
    expect((await inspector.get('MyChecks', { first: 100 })).checks).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await inspector.refused('PlanPage', { id: drawn.id, first: 1 })).toEqual({ code: 'FORBIDDEN' });
  });

  it('is ended by the lead’s liaison alone', async () => {
    for (const name of ['gaj.liaison', 'scjg.leader', 'wjw.liaison', 'leader', 'auditor', 'admin', 'scjg-0001']) {
      expect([name, await (await hub.signIn(name)).refused('ReleaseChecks', { input: { planId: drawn.id } })]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
  });
});

describe('releaseChecks', () => {
  it('gives as many checks as were drawn, in the order of visits', async () => {
    ({ plan } = await cast.lead.do('ReleaseChecks', { planId: drawn.id, expectedRevision: drawn.revision }));
    checks = await checksOf(cast.lead, plan.id);
    expect(plan).toMatchObject({
      state: 'IN_PROGRESS',
      revision: drawn.revision + 1,
      progress: { total: 25, completed: 0, withProblems: 0 },
    });
    expect(checks).toHaveLength(25);
    for (const check of checks) expect(check).toMatchObject({ state: 'RELEASED', revision: 1 });
    expect(new Set(checks.map(({ target }) => target.id)).size).toBe(25);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(-1)).toEqual(['CHECKS_RELEASED scjg']);
  });

  it('merges each target’s list: a matter once, looked at by the first of its departments', () => {
    for (const { target, items } of checks) {
      const list = naive.lists.get(target.key)!;
      expect(items.map(({ name, departments }: any) => [name, ...departments.map(({ code }: any) => code)])).toEqual(
        list.map((matter) => [matter[0]!.name, ...new Set(matter.map(({ department }) => department))]),
      );
      for (const item of items) expect(item).toMatchObject({ outcome: null, alsoOutcomes: [], note: null });
    }
    const shares = checks.flatMap(({ items }) => items.map(({ departments }: any) => departments.length));
    expect(Math.max(...shares)).toBeGreaterThan(2);
    expect(new Set(checks.flatMap(({ items }) => items.map(({ id }: any) => id))).size).toBe(shares.length);
  });

  it('makes a part only for a department that answers an entry', () => {
    for (const { items, parts } of checks) {
      const answering = new Set(items.map(({ departments }: any) => departments[0].code));
      expect(parts.map(({ department }: any) => department.code)).toEqual(
        [LEAD, 'gaj', 'jyj', 'xfj'].filter((code) => answering.has(code)),
      );
      for (const { state } of parts) expect(state).toBe('PENDING');
    }
    expect(
      checks.some(({ items }) =>
        items.some(({ departments }: any) => departments.some(({ code }: any) => code === 'jyj')),
      ),
    ).toBe(true);
    expect(checks.some(({ parts }) => parts.some(({ department }: any) => department.code === 'jyj'))).toBe(false);
  });

  it('sends two or more of the department, with every specialty that its entries ask', async () => {
    const people = await hub.hub.database.rows<{ number: string; department: string; specialties: string[] }>(
      'select certificate_number as number, d.code as department, specialties from inspectors i join departments d on d.id = i.department_id',
    );
    const known = new Map(people.map((person) => [person.number, person]));
    for (const { target, parts } of checks) {
      for (const { department, inspectors } of parts) {
        const numbers = inspectors.map(({ certificateNumber }: any) => certificateNumber);
        expect([numbers.length >= 2, new Set(numbers).size]).toEqual([true, numbers.length]);
        const team = numbers.map((number: string) => known.get(number)!);
        for (const person of team) expect(person.department).toBe(department.code);
        const held = new Set(team.flatMap(({ specialties }: any) => specialties));
        const own = naive.lists.get(target.key)!.filter(([first]) => first!.department === department.code);
        const asked = own.flatMap((matter) =>
          matter.filter((item) => item.department === department.code).flatMap(({ specialties }) => specialties),
        );
        expect(asked.filter((specialty) => !held.has(specialty))).toEqual([]);
      }
    }
  });

  it('counts the visits over the checks from now on', async () => {
    const { mergePreview } = await cast.lead.get('MergePreview', { planId: plan.id });
    const separate = checks.reduce(
      (sum, { items }) =>
        sum + new Set(items.flatMap(({ departments }: any) => departments.map(({ code }: any) => code))).size,
      0,
    );
    expect(mergePreview).toMatchObject({
      separateVisits: separate,
      jointVisits: 25,
      visitsSaved: separate - 25,
      targetsInFrame: naive.lists.size,
    });
    const parts = (code: string) =>
      checks.filter(({ parts: own }) => own.some(({ department }: any) => department.code === code)).length;
    expect(plan.participants.map(({ department, progress }: any) => [department.code, progress])).toEqual(
      ['gaj', 'jyj', 'xfj'].map((code) => [code, { total: parts(code), completed: 0 }]),
    );
    expect(parts('xfj')).toBeGreaterThan(0);
  });
});

describe('who sees checks', () => {
  const member = async (check: any, i = 0): Promise<Caller> =>
    hub.signIn(check.parts[i].inspectors[0].certificateNumber.toLowerCase());

  it('liaisons of the plan’s departments see all of them, whole', async () => {
    for (const code of ['gaj', 'jyj', 'xfj']) expect(await checksOf(cast.others[code]!, plan.id)).toEqual(checks);
    for (const who of [cast.lead, cast.others.jyj!])
      expect(await who.get('Check', { id: checks[0].id })).toEqual(checks[0]);
  });

  it('an inspector sees the own ones, from the plan and from the own list', async () => {
    const inspector = await member(checks[0]);
    const { id } = await inspector.get('Viewer');
    expect(id).toMatch(/^acc_/);
    const mine = checks.filter(({ parts }) =>
      parts.some(({ inspectors }: any) =>
        inspectors.some(({ id: one }: any) => one === checks[0].parts[0].inspectors[0].id),
      ),
    );
    expect(mine.length).toBeGreaterThan(0);
    const { checks: own } = await inspector.get('MyChecks', { first: 100 });
    expect(own).toMatchObject({ totalCount: mine.length, nodes: mine });
    expect((await inspector.get('PlanPage', { id: plan.id, first: 100 })).checks).toMatchObject({
      totalCount: mine.length,
      nodes: mine,
    });
    expect(await inspector.get('Check', { id: mine[0].id })).toEqual(mine[0]);
    const other = checks.find((check) => !mine.includes(check));
    expect(await inspector.refused('Check', { id: other.id })).toEqual({ code: 'FORBIDDEN' });
    const pages: any[] = [];
    for (let after: string | null = null; ;) {
      const { checks: page }: any = await inspector.get('MyChecks', { first: 1, after, state: 'RELEASED' });
      pages.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(mine);
    expect((await inspector.get('MyChecks', { first: 1, state: 'COMPLETED' })).checks).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  it.each(['scjg.leader', 'gaj.leader', 'leader', 'auditor'])('%s sees counts and no list', async (name) => {
    const who = await hub.signIn(name);
    expect(await who.refused('PlanPage', { id: plan.id, first: 1 })).toEqual({ code: 'FORBIDDEN' });
    expect(await who.refused('PlanPage', { id: plan.id, first: 0, after: 'x' })).toEqual({ code: 'FORBIDDEN' });
    expect(await who.refused('Check', { id: checks[0].id })).toEqual({ code: 'FORBIDDEN' });
    expect((await who.get('Plans', { first: 1 })).nodes).toMatchObject([{ id: plan.id, progress: { total: 25 } }]);
  });

  it.each(['wjw.liaison', 'admin', 'wjw-0001'])('%s, of no department of the plan, sees nothing', async (name) => {
    const who = await hub.signIn(name);
    expect(await who.refused('Check', { id: checks[0].id })).toEqual({ code: 'FORBIDDEN' });
    expect(await who.refused('PlanPage', { id: plan.id, first: 1 })).toEqual({ code: 'FORBIDDEN' });
  });

  it.each(['x', `chk_${'0'.repeat(32)}`])('nobody finds a check "%s"', async (id) => {
    for (const who of [cast.lead, await hub.signIn('leader')])
      expect(await who.refused('Check', { id })).toEqual({ code: 'NOT_FOUND' });
    expect(await hub.anyone.refused('Check', { id })).toEqual({ code: 'UNAUTHENTICATED' });
  });
});

describe('a plan’s checks', () => {
  it('are found by department, state and name', async () => {
    const document =
      'query ($id: ID!, $filter: CheckFilter) { plan(id: $id) { checks(first: 100, filter: $filter) { totalCount nodes { id target { name } parts { department { code } } } } } }';
    const find = async (filter: Record<string, unknown>) =>
      (await cast.lead.get(document, { id: plan.id, filter })).checks;
    const { nodes, totalCount } = await find({ departmentCode: 'xfj' });
    expect([totalCount, nodes.map(({ id }: any) => id)]).toEqual([
      nodes.length,
      checks.filter(({ parts }) => parts.some(({ department }: any) => department.code === 'xfj')).map(({ id }) => id),
    ]);
    expect((await find({ departmentCode: 'nobody' })).totalCount).toBe(0);
    expect((await find({ state: 'RELEASED' })).totalCount).toBe(25);
    expect((await find({ withProblems: true })).totalCount).toBe(0);
    expect((await find({ text: checks[3].target.name })).nodes[0].id).toBe(checks[3].id);
    expect((await find({ text: checks[3].target.key })).totalCount).toBe(1);
  });
});
