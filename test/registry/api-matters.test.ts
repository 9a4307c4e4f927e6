import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { CONFIRM, EIGHT, HISTORY, LEAVE, PROPOSALS, REJECT, SAVE } from './item-documents.ts';

let hub: TestHub;
let scjg: Caller;
let wjw: Caller;
let gaj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, wjw, gaj] = (await Promise.all(['scjg', 'wjw', 'gaj'].map((code) => hub.signIn(`${code}.liaison`)))) as [
    Caller,
    Caller,
    Caller,
  ];
});
afterAll(() => hub.close());

const add = async (as: Caller, name: string, more: object = {}): Promise<string> =>
  (await as.get(SAVE, { input: { fields: { ...EIGHT, name, ...more } } })).item.code;
const pairs = async (variables: object = {}) =>
  (await scjg.get(PROPOSALS, { first: 100, ...variables })).nodes.map(
    ({ first, second }: any) => `${first.code} ${second.code}`,
  );
const pairOf = (...codes: string[]) => [...codes].sort().join(' ');
const chain = () => hub.hub.database.rows('select kind from journal where plan is null');

describe('proposals', () => {
  it('come in one order, page after page, none twice', async () => {
    const all = await scjg.get(PROPOSALS, { minimum: 0, first: 100 });
    expect(all.totalCount).toBeGreaterThan(20);
    const scores = all.nodes.map(({ score }: any) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await scjg.get(PROPOSALS, { minimum: 0, first: 7, after });
      paged.push(...page.nodes.map(({ first, second }: any) => `${first.code} ${second.code}`));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.slice(0, 100)).toEqual(await pairs({ minimum: 0 }));
    expect(paged).toHaveLength(all.totalCount);
  });

  it('are narrowed by department and score', async () => {
    const { nodes } = await scjg.get(PROPOSALS, { departmentCode: 'wjw', minimum: 0.45, first: 100 });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { score, first, second } of nodes) {
      expect(score).toBeGreaterThanOrEqual(0.45);
      expect([first.code, second.code].some((code) => code.startsWith('WJW'))).toBe(true);
    }
    expect(await pairs({ departmentCode: 'nobody' })).toEqual([]);
    expect((await scjg.refused(PROPOSALS, { minimum: 1.5, first: 1 })).fields[0].path).toBe('minimum');
  });

  it('tell who may decide', async () => {
    const { nodes } = await gaj.get(PROPOSALS, { departmentCode: 'wjw', minimum: 0, first: 100 });
    for (const { first, second, viewerCanDecide } of nodes) {
      expect(viewerCanDecide.allowed).toBe([first.code, second.code].some((code) => code.startsWith('GAJ')));
    }
  });
});

describe('telling matters', () => {
  it('rejects a pair for good, unless both are named again', async () => {
    const one = await add(scjg, '对自动售货机食品安全的监督检查');
    const other = await add(wjw, '自动售货机食品安全情况的检查');
    expect(await pairs()).toContain(pairOf(one, other));
    const input = { itemCodes: [one, other], reason: '一查食品、一查饮用水' };
    expect((await gaj.refused(REJECT, { input })).code).toBe('FORBIDDEN');
    expect((await scjg.refused(REJECT, { input: { ...input, reason: '' } })).fields[0].path).toBe('reason');
    expect((await scjg.refused(REJECT, { input: { ...input, itemCodes: [one, 'XX-1'] } })).code).toBe('NOT_FOUND');
    expect((await scjg.get(REJECT, { input })).pairs).toBe(1);
    expect(await pairs({ minimum: 0 })).not.toContain(pairOf(one, other));
    const third = await add(gaj, '自动售货机的食品安全');
    await gaj.get(CONFIRM, { input: { itemCodes: [one, third] } });
    const refused = await gaj.refused(CONFIRM, { input: { itemCodes: [third, other] } });
    expect([refused.code, refused.state]).toEqual(['WRONG_STATE', 'REJECTED']);
    const { checkPoint } = await wjw.get(CONFIRM, { input: { itemCodes: [one, other] } });
    expect(checkPoint.items.map(({ code }: any) => code).sort()).toEqual([one, other, third].sort());
    expect((await wjw.refused(CONFIRM, { input: { itemCodes: [one, other] } })).state).toBe('CONFIRMED');
    expect((await wjw.refused(REJECT, { input: { itemCodes: [one, other], reason: '不同' } })).state).toBe('CONFIRMED');
    const kinds = (await scjg.get(HISTORY, { code: other })).nodes.map(({ kind }: any) => kind);
    expect(kinds).toEqual(['MATTER_CONFIRMED', 'MATTER_REJECTED', 'ITEM_SAVED']);
  });

  it('joins two check points, and lets an item’s own department take it out', async () => {
    const names = ['对共享单车的检查甲', '对共享单车的检查乙', '对共享单车的检查丙', '对共享单车的检查丁'];
    const codes: string[] = [];
    for (const name of names) codes.push(await add(scjg, name));
    const first = await scjg.get(CONFIRM, { input: { itemCodes: codes.slice(0, 2), name: '共享单车' } });
    await scjg.get(CONFIRM, { input: { itemCodes: codes.slice(2) } });
    const both = await scjg.get(CONFIRM, { input: { itemCodes: [codes[1], codes[2]] } });
    expect(both.checkPoint).toMatchObject({ code: first.checkPoint.code, name: '共享单车' });
    expect(both.checkPoint.items).toHaveLength(4);
    const input = { itemCode: codes[3], reason: '单独检查' };
    expect((await gaj.refused(LEAVE, { input })).code).toBe('FORBIDDEN');
    expect((await scjg.get(LEAVE, { input })).item.mergeGroup).toBeNull();
    expect((await scjg.refused(LEAVE, { input })).state).toBe('ALONE');
  });

  it('stores nothing where it is refused', async () => {
    const before = await chain();
    expect((await scjg.refused(CONFIRM, { input: { itemCodes: ['SCJG-001'] } })).fields[0].path).toBe('itemCodes');
    expect((await hub.anyone.refused(CONFIRM, { input: { itemCodes: ['SCJG-001', 'GAJ-001'] } })).code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await chain()).toEqual(before);
  });
});
