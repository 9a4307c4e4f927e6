import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import {
  ADJUST_LIST,
  CLAIM,
  COUNTS,
  CREATE_LIST,
  DECLINE,
  EIGHT,
  HISTORY,
  ITEM_OF,
  LIST_OF,
  PUBLISH_LIST,
  PUT_ITEMS,
  REMOVE_ITEMS,
  TASKS,
} from './item-documents.ts';

let hub: TestHub;
let admin: Caller;
let jtj: Caller;
let gaj: Caller;
let listId: string;

const upstream = (code: string, fields: object = {}, departmentCode = 'jtj') => ({
  code,
  departmentCode,
  fields: { ...EIGHT, name: `对${code}的检查`, ...fields },
});
const put = (items: object[]) => admin.get(PUT_ITEMS, { input: { listId, items } });
const tasks = async (filter: object = {}) =>
  (await jtj.get(TASKS, { filter: { listId, departmentCode: 'jtj', ...filter } })).nodes;
const task = async (code: string) => (await tasks()).find(({ upstreamItem }: any) => upstreamItem.code === code);
const evidence = '权力清单 行政检查类 第12项';
const rulesOf = (refused: any) => [refused.code, refused.rule?.id, refused.fields?.map(({ path }: any) => path)];

beforeAll(async () => {
  hub = await openTestHub();
  [admin, jtj, gaj] = (await Promise.all(['admin', 'jtj.liaison', 'gaj.liaison'].map((name) => hub.signIn(name)))) as [
    Caller,
    Caller,
    Caller,
  ];
  ({ id: listId } = (await admin.get(CREATE_LIST, { input: { level: 'CITY', name: '某市随机抽查事项清单' } })).list);
});
afterAll(() => hub.close());

describe('an upstream list', () => {
  it('is taken in by an administrator alone, and not published empty', async () => {
    expect((await jtj.refused(CREATE_LIST, { input: { level: 'CITY', name: '另一清单' } })).code).toBe('FORBIDDEN');
    expect((await admin.refused(PUBLISH_LIST, { input: { listId } })).state).toBe('EMPTY');
    const problems = await admin.refused(PUT_ITEMS, {
      input: { listId, items: [upstream('A'), upstream('A', { name: ' ' }), upstream('', {}, 'nobody')] },
    });
    expect(rulesOf(problems)[2]).toEqual([
      'items.1.code',
      'items.1.fields.name',
      'items.2.code',
      'items.2.departmentCode',
    ]);
    const many = Array.from({ length: 501 }, (_, i) => upstream(`M${i}`));
    expect(rulesOf(await admin.refused(PUT_ITEMS, { input: { listId, items: many } }))[2]).toEqual(['items']);
  });

  it('may be claimed from once it is published, and not before (R004)', async () => {
    await put([
      upstream('JT-1'),
      upstream('JT-2', { ratioText: '', capPercent: null }),
      upstream('JT-3'),
      upstream('JT-4'),
    ]);
    await put([upstream('GA-1', {}, 'gaj')]);
    expect(await tasks()).toEqual([]);
    const { list } = await admin.get(PUBLISH_LIST, { input: { listId } });
    expect(list).toMatchObject({ state: 'PUBLISHED', version: 1, itemCount: 5 });
    expect((await admin.refused(PUT_ITEMS, { input: { listId, items: [upstream('JT-9')] } })).state).toBe('PUBLISHED');
    const open = await tasks({ state: 'PENDING' });
    expect(open).toHaveLength(4);
    for (const one of open)
      expect(one).toMatchObject({ change: 'ADDED', ownItem: null, viewerCanClaim: { allowed: true } });
    expect(open[0].dueOn).toMatch(/^\d{4}-03-31$/);
  });
});

describe('claims (R003)', () => {
  it('make an own item, with evidence, by the department whose field it is', async () => {
    const { id } = await task('JT-1');
    const input = { claims: [{ taskId: id, evidence }] };
    expect((await gaj.refused(CLAIM, { input })).code).toBe('FORBIDDEN');
    expect((await admin.refused(CLAIM, { input })).code).toBe('FORBIDDEN');
    const blank = await jtj.refused(CLAIM, { input: { claims: [{ taskId: id, evidence: ' ' }] } });
    expect(rulesOf(blank)[2]).toEqual(['claims.0.evidence']);
    const { tasks: claimed } = await jtj.get(CLAIM, { input });
    expect(claimed).toMatchObject([{ state: 'CLAIMED', evidence, ownItem: { standing: 'IN_FORCE', version: 1 } }]);
    expect((await jtj.refused(CLAIM, { input })).state).toBe('CLAIMED');
    const { nodes } = await jtj.get(HISTORY, { code: claimed[0].ownItem.code });
    expect(nodes.map(({ kind }: any) => kind)).toEqual(['ITEM_CLAIMED']);
  });

  it('refuse what lacks one of the eight or a cap, until the department fills it (R001, R007)', async () => {
    const { id } = await task('JT-2');
    const claim = (changes: object) => ({ input: { claims: [{ taskId: id, evidence, changes }] } });
    expect(rulesOf(await jtj.refused(CLAIM, claim({})))).toEqual(['RULE', 'R001', ['claims.0.changes.ratioText']]);
    const uncapped = await jtj.refused(CLAIM, claim({ ratioText: '3%' }));
    expect(rulesOf(uncapped)).toEqual(['RULE', 'R007', ['claims.0.changes.capPercent']]);
    const { tasks: claimed } = await jtj.get(CLAIM, claim({ ratioText: '3%', capPercent: '6' }));
    expect(claimed[0].ownItem.ratioText).toBe('3%');
  });

  it('come all or none, and are declined with a reason', async () => {
    const [three, four] = [await task('JT-3'), await task('JT-4')];
    const both = {
      claims: [
        { taskId: three.id, evidence },
        { taskId: four.id, evidence, changes: { content: '' } },
      ],
    };
    expect((await jtj.refused(CLAIM, { input: both })).rule.id).toBe('R001');
    expect((await task('JT-3')).state).toBe('PENDING');
    expect(rulesOf(await jtj.refused(DECLINE, { input: { taskIds: [four.id], reason: '' } }))[2]).toEqual(['reason']);
    const { tasks: declined } = await jtj.get(DECLINE, { input: { taskIds: [four.id], reason: '属公安事权' } });
    expect(declined).toMatchObject([{ state: 'DECLINED', reason: '属公安事权', ownItem: null }]);
    const { clause, counts } = await jtj.get(COUNTS);
    expect(clause.id).toBe('R003');
    const { pending, claimed } = counts.find(({ department }: any) => department.code === 'jtj');
    expect([pending, claimed].every((count) => count >= 1)).toBe(true);
  });

  it('take up an item that waits unclaimed on the own list under its name', async () => {
    await admin.get(ADJUST_LIST, { input: { listId, reason: '补一项' } });
    const waiting = await jtj.get(ITEM_OF, { code: 'JTJ-007' });
    expect(waiting.standing).toBe('UNCLAIMED');
    await put([{ code: 'JT-7', departmentCode: 'jtj', fields: { name: waiting.name } }]);
    await admin.get(PUBLISH_LIST, { input: { listId } });
    const { id } = await task('JT-7');
    const { tasks: claimed } = await jtj.get(CLAIM, { input: { claims: [{ taskId: id, evidence }] } });
    expect(claimed[0].ownItem).toMatchObject({ code: 'JTJ-007', standing: 'IN_FORCE', version: 1 });
  });
});

describe('a new version', () => {
  it('is not claimed while it is being adjusted (R004)', async () => {
    await admin.get(ADJUST_LIST, { input: { listId, reason: '年度调整' } });
    const { id, viewerCanClaim } = await task('JT-3');
    expect(viewerCanClaim).toEqual({ allowed: false, code: 'RULE', clause: { id: 'R004' } });
    for (const [document, input] of [
      [CLAIM, { claims: [{ taskId: id, evidence }] }],
      [DECLINE, { taskIds: [id], reason: '不属本部门' }],
    ] as const) {
      expect((await jtj.refused(document, { input })).rule.id).toBe('R004');
    }
  });

  it('opens what it changed field by field, and leaves the own item as it was until it is claimed again', async () => {
    const before = (await task('JT-1')).ownItem;
    await put([upstream('JT-1', { content: '新的内容', frequencyText: '2次/年' }), upstream('JT-5')]);
    await admin.get(REMOVE_ITEMS, { input: { listId, codes: ['JT-2'] } });
    expect((await task('JT-1')).state).toBe('CLAIMED');
    const { changes } = await jtj.get(LIST_OF, { id: listId });
    expect(changes.nodes.map(({ change, item }: any) => [item.code, change, item.removed])).toEqual([
      ['JT-1', 'CHANGED', false],
      ['JT-2', 'REMOVED', true],
      ['JT-5', 'ADDED', false],
    ]);
    expect(changes.nodes[0].differences.map(({ field }: any) => field)).toEqual(['content', 'frequencyText']);
    await admin.get(PUBLISH_LIST, { input: { listId } });
    expect((await jtj.get(LIST_OF, { id: listId })).changes.totalCount).toBe(0);
    const changed = await task('JT-1');
    expect(changed).toMatchObject({ state: 'PENDING', change: 'CHANGED', ownItem: before });
    expect(changed.differences).toEqual([
      { field: 'content', before: EIGHT.content, after: '新的内容' },
      { field: 'frequencyText', before: EIGHT.frequencyText, after: '2次/年' },
    ]);
    expect(await task('JT-5')).toMatchObject({ state: 'PENDING', change: 'ADDED' });
    expect(await task('JT-3')).toMatchObject({ state: 'PENDING', change: 'ADDED' });
    const { tasks: claimed } = await jtj.get(CLAIM, { input: { claims: [{ taskId: changed.id, evidence }] } });
    expect(claimed[0].ownItem).toMatchObject({ code: before.code, version: 2, content: '新的内容' });
  });

  it('asks about what it took off: kept with evidence, or declined and retired', async () => {
    const gone = await task('JT-2');
    expect(gone).toMatchObject({
      state: 'PENDING',
      change: 'REMOVED',
      upstreamItem: { removed: true },
      ownItem: { standing: 'IN_FORCE' },
    });
    const { tasks: kept } = await jtj.get(CLAIM, { input: { claims: [{ taskId: gone.id, evidence: '地方性法规' }] } });
    expect(kept[0]).toMatchObject({ state: 'CLAIMED', ownItem: { revision: 1, standing: 'IN_FORCE' } });
    const one = await task('JT-1');
    const { tasks: declined } = await jtj.get(DECLINE, { input: { taskIds: [one.id], reason: '职能已划出' } });
    expect(declined[0]).toMatchObject({ state: 'DECLINED', ownItem: { standing: 'RETIRED' } });
  });

  it('stands in the list’s own history, the newest first', async () => {
    const { history } = await jtj.get(LIST_OF, { id: listId });
    expect(history.nodes.slice(0, 4).map(({ kind }: any) => kind)).toEqual([
      'LIST_PUBLISHED',
      'ITEMS_REMOVED',
      'ITEMS_PUT',
      'LIST_ADJUSTED',
    ]);
    expect(history.nodes[1].changes).toEqual([{ field: 'codes', after: 'JT-2' }]);
    expect(history.nodes[3]).toMatchObject({ reason: '年度调整', by: expect.any(String) });
    expect(history.nodes.at(-1).kind).toBe('LIST_CREATED');
    expect(history.totalCount).toBe(history.nodes.length);
  });
});
