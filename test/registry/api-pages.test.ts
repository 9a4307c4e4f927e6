import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { settled } from '../support/events.ts';
import { type Cast, castOf } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { checksOf } from '../support/field-work.ts';
import { planIn } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;
let inspector: Caller;
let plan: any;

/** The certificate of whoever was drawn for the most checks: with chance against them, others have but one. */
function busiestOf(checks: readonly any[]): string {
  const counts = new Map<string, number>();
  for (const { certificateNumber } of checks.flatMap(({ parts }) => parts.flatMap((part: any) => part.inspectors))) {
    counts.set(certificateNumber, (counts.get(certificateNumber) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  plan = await planIn('IN_PROGRESS', hub, cast, { sampling: [{ percent: '0', atLeast: 25 }] });
  for (let i = 0; i < 4; i += 1) await planIn('ANNOUNCED', hub, cast);
  inspector = await hub.signIn(busiestOf(await checksOf(cast.lead, plan.id)).toLowerCase());
});
afterAll(() => hub.close());

const listed = (field: string, node: string, filtered = '') =>
  `query ($first: Int!, $after: String) { ${field}(first: $first, after: $after${filtered}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${node} } } }`;

/** Every list of the hub: who asks, the document, its variables, and the way to the list in what is answered. */
const LISTS: Record<string, { document: string; list?: (answer: any) => any; inspects?: true; of?: 'plan' }> = {
  departments: { document: 'Departments' },
  inspectionItems: { document: 'InspectionItems' },
  targets: { document: 'Targets' },
  plans: { document: 'Plans' },
  'plan.checks': { document: 'PlanPage', list: ({ checks }) => checks, of: 'plan' },
  'viewer.checks': { document: 'MyChecks', list: ({ checks }) => checks, inspects: true },
  publicPlans: { document: listed('publicPlans', 'number') },
  industries: { document: listed('industries', 'code') },
  districts: { document: listed('districts', 'code') },
  inspectors: { document: listed('inspectors', 'id') },
};

const BAD_CURSORS = [
  '',
  'x',
  'e30',
  Buffer.from('["other","1"]').toString('base64url'),
  Buffer.from('{"a":1}').toString('base64url'),
];

describe.each(Object.keys(LISTS))('the list %s', (name) => {
  const { document, list = (answer: any) => answer, inspects, of } = LISTS[name]!;
  const who = () => (inspects ? inspector : cast.lead);
  const variables = () => (of === undefined ? {} : { id: plan.id });
  const page = async (first: number, after: string | null = null) =>
    list(await who().get(document, { ...variables(), first, after }));
  const refused = (asked: Record<string, unknown>) => who().refused(document, { ...variables(), ...asked });

  it('gives 1 to 100, and must be told how many', async () => {
    expect((await page(1)).nodes).toHaveLength(1);
    expect((await page(100)).nodes.length).toBeGreaterThan(1);
    for (const first of [0, -1, 101, 2 ** 31 - 1]) {
      expect(await refused({ first })).toEqual({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'first', problem: 'first must be 1 to 100' }],
      });
    }
    for (const first of [undefined, null, '5', 1.5, 2 ** 31]) {
      expect(await refused({ first })).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] });
    }
  });

  it.each(BAD_CURSORS)('takes "%s" for no cursor', async (after) => {
    expect(await refused({ first: 1, after })).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after', problem: 'after is no cursor of this list' }],
    });
  });

  it('takes no other list’s cursor', async () => {
    for (const other of ['departments', 'plans'].filter((one) => one !== name)) {
      const { pageInfo } = await cast.lead.get(LISTS[other]!.document, { first: 1 });
      expect(await refused({ first: 1, after: pageInfo.endCursor })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'after' }],
      });
    }
    expect(await refused({ first: 1, after: plan.cursor })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after' }],
    });
  });

  it('goes on behind its cursor to its end, whatever the size of a page', async () => {
    const whole = await page(100);
    const nodes: any[] = [];
    let after: string | null = null;
    for (let first = 1; nodes.length < Math.min(whole.nodes.length, 20); first += 1) {
      const { nodes: next, pageInfo, totalCount } = await page(first, after);
      expect(totalCount).toBe(whole.totalCount);
      nodes.push(...next);
      expect(pageInfo.hasNextPage).toBe(nodes.length < totalCount);
      after = pageInfo.endCursor;
    }
    // A node's own cursor is the journal's end when it was read, which moves on meanwhile.
    const still = (listed: any[]) => listed.map((node) => ({ ...node, cursor: null }));
    expect(still(nodes)).toEqual(still(whole.nodes.slice(0, nodes.length)));
    expect(whole.nodes.length).toBe(Math.min(100, whole.totalCount));
  });
});

describe('events', () => {
  it('are asked for by 1 to 100, and must be told how many', async () => {
    for (const first of [0, -1, 101, undefined, null])
      expect(await cast.lead.refused('Events', { first })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'first' }],
      });
    await settled(hub);
    expect((await cast.lead.get('Events', { first: 1 })).nodes).toHaveLength(1);
    expect((await cast.lead.get('Events', { first: 100 })).hasMore).toBe(false);
  });
});

describe('an empty list', () => {
  it('has no cursor and no next page', async () => {
    const empty = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    expect((await cast.lead.get('MyChecks', { first: 1 })).checks).toEqual(empty);
    expect(await cast.lead.get('Plans', { filter: { year: 2001 }, first: 1 })).toEqual(empty);
    expect(await cast.lead.get('Targets', { filter: { text: '没有这个名字' }, first: 1 })).toEqual(empty);
  });
});
