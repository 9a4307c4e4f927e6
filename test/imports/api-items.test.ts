import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { confirmed, csv, linesOf, MEND, seen, staged, undone } from './staging.ts';

const HEADING = [
  '事项编码',
  '事项名称',
  '所属部门',
  '事项类别',
  '检查依据',
  '检查主体',
  '检查内容',
  '检查对象',
  '抽查比例',
  '比例上限',
  '抽查频次',
  '检查方式',
];

let hub: TestHub;
let liaison: Caller;

const line = (name: string, more: Partial<Record<number, string>> = {}): string[] =>
  [
    '',
    name,
    '市场监督管理局',
    '一般检查事项',
    '《产品质量法》第八条',
    '县市场监督管理局',
    '标识标注',
    '各类企业',
    '5%',
    '10%',
    '每年1次',
    '现场检查',
  ].map((cell, i) => more[i] ?? cell);

const items = async (text: string): Promise<any[]> =>
  (
    await liaison.get(
      `query ($text: String) { inspectionItems(first: 10, filter: { text: $text }) { nodes { code name content capPercent revision } } }`,
      { text },
    )
  ).nodes;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('a list of items', () => {
  it('is judged by the rules of a single save', async () => {
    const table = csv(
      HEADING,
      line('导入甲事项'),
      line('导入乙事项', { 2: '教育局' }),
      line('导入丙事项', { 9: '' }),
      line('导入丁事项', { 6: '' }),
      line('导入戊事项', { 2: '航天局' }),
    );
    const found = await staged(liaison, 'ITEMS', table);
    expect(found).toMatchObject({ state: 'STAGED', counts: { total: 5, new: 1 } });
    const lines = await linesOf(liaison, found.id);
    expect(lines.map(({ status }: any) => status)).toEqual(['NEW', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(lines[1].findings).toMatchObject([{ heading: '所属部门' }]);
    expect(lines[2].findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ clause: { id: 'R007' }, heading: '比例上限' })]),
    );
    expect(lines[3].findings).toMatchObject([{ heading: '检查内容' }]);
    expect(lines[4].findings[0].remedy).toMatch(/市场监督管理局/);
  });

  it('is mended in place, by the same reader, on all lines of the same wording', async () => {
    const table = csv(
      HEADING,
      line('导入己事项', { 11: '看看' }),
      line('导入庚事项', { 11: '看 看' }),
      line('导入辛事项', { 11: '别的' }),
    );
    const { id } = await staged(liaison, 'ITEMS', table);
    const [first] = await linesOf(liaison, id);
    expect(first.status).not.toBe('NEW');
    const mended = await liaison.get(MEND, {
      input: { importId: id, line: 1, cells: [{ column: 11, text: '书面检查' }], everywhere: true },
    });
    expect(mended).toMatchObject({
      changed: 2,
      remaining: 0,
      line: {
        status: 'NEW',
        cells: expect.arrayContaining([expect.objectContaining({ column: 11, text: '书面检查' })]),
      },
    });
    expect(mended.tableImport).toMatchObject({
      counts: { new: 2, total: 3 },
      findingCounts: [{ heading: '检查方式' }],
    });
    expect(mended.line.mended.by).toBe('市场监督管理局联络员');
    expect(
      await liaison.refused(MEND, { input: { importId: id, line: 9, cells: [{ column: 0, text: 'x' }] } }),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await liaison.refused(MEND, {
        input: { importId: id, line: 1, expectedRevision: 1, cells: [{ column: 0, text: 'x' }] },
      }),
    ).toMatchObject({ code: 'STALE' });
    expect((await linesOf(liaison, id, { heading: '检查方式' })).map(({ row }: any) => row)).toEqual([4]);
  });

  it('asks about a code that no item has, and takes what is answered', async () => {
    const { nodes } = await liaison.get(
      'query { inspectionItems(first: 1, filter: { departmentCode: "scjg" }) { nodes { code name } } }',
    );
    const [own] = nodes;
    const typo = own.code.replace(/.$/, (last: string) => (last === '9' ? 'O' : '9'));
    const table = csv(
      HEADING,
      line('导入无码事项', { 0: 'ZZ-1' }),
      line(own.name, { 0: own.code.replace('-', '') }),
      line('导入另一事项', { 0: typo.includes('O') ? typo : own.code.replace('-', '—') }),
    );
    const { id, counts } = await staged(liaison, 'ITEMS', table);
    expect(counts).toMatchObject({ total: 3, new: 0, changed: 0, question: 3 });
    const lines = await linesOf(liaison, id);
    const choicesOf = ({ findings }: any): string[] => findings[0].choices.map(({ text }: any) => text);
    expect(lines[0].findings).toMatchObject([{ column: 0, severity: 'QUESTION' }]);
    expect(choicesOf(lines[0])).toContain('');
    expect(choicesOf(lines[1])[0]).toBe(own.code);
    expect(choicesOf(lines[2])).toContain(own.code);
    const mend = (number: number, text: string): Promise<any> =>
      liaison.get(MEND, { input: { importId: id, line: number, cells: [{ column: 0, text }] } });
    expect((await mend(1, '')).line).toMatchObject({ status: 'NEW', findings: [] });
    expect((await mend(2, own.code)).line).toMatchObject({ recordId: expect.any(String) });
  });

  it('says of a cell that could not be read one thing, with answers where there are some', async () => {
    const table = csv(
      HEADING,
      line('导入上限事项', { 9: '10' }),
      line('导入份额事项', { 9: '0.05' }),
      line('导入方式事项', { 11: '看看' }),
      line('导入字符\u202e事项'),
    );
    const { id } = await staged(liaison, 'ITEMS', table);
    const lines = await linesOf(liaison, id);
    expect(lines.map(({ status, findings }: any) => [status, findings.map(({ heading }: any) => heading)])).toEqual([
      ['QUESTION', ['比例上限']],
      ['QUESTION', ['比例上限']],
      ['QUESTION', ['检查方式']],
      ['REFUSED', ['事项名称']],
    ]);
    const texts = lines.map(({ findings }: any) => findings[0].choices.map(({ text }: any) => text));
    expect(texts.slice(0, 2)).toEqual([['10%'], ['5%', '0.05%']]);
    const cells = [{ column: 9, text: '10%' }];
    expect((await liaison.get(MEND, { input: { importId: id, line: 1, cells } })).line).toMatchObject({
      status: 'NEW',
    });
  });

  it('writes versions, tells the items’ histories, and is undone by another version', async () => {
    const { id } = await staged(liaison, 'ITEMS', csv(HEADING, line('导入壬事项'), line('导入癸事项')), '清单.csv');
    expect(await confirmed(liaison, id)).toMatchObject({ state: 'APPLIED', outcomes: { added: 2 } });
    const [item] = await items('导入壬事项');
    const lost = await items('导入癸事项');
    expect(item).toMatchObject({ capPercent: '10', revision: 1 });
    const again = await staged(
      liaison,
      'ITEMS',
      csv(HEADING, line('导入壬事项', { 0: item.code, 6: '计量器具' }), line('导入癸事项')),
    );
    expect(again.counts).toMatchObject({ changed: 1, same: 1 });
    expect(await confirmed(liaison, again.id)).toMatchObject({ outcomes: { changed: 1 } });
    expect((await items('导入壬事项'))[0]).toMatchObject({ content: '计量器具', revision: 2 });
    const { nodes } = await liaison.get(
      'query ($code: String!) { itemHistory(code: $code, first: 10) { nodes { kind reason actor } } }',
      { code: item.code },
    );
    expect(nodes.map(({ actor }: any) => actor)).toEqual(['市场监督管理局联络员', '市场监督管理局联络员']);
    expect(nodes.map(({ kind }: any) => kind)).toEqual(['IMPORT_APPLIED', 'IMPORT_APPLIED']);
    expect(await undone(liaison, again.id)).toMatchObject({ state: 'UNDONE', outcomes: { undone: 1 } });
    expect((await items('导入壬事项'))[0]).toMatchObject({ content: '标识标注', revision: 3 });
    // The version that undid the second import is a change since the first.
    expect(await undone(liaison, id)).toMatchObject({ outcomes: { undone: 1, kept: 1 } });
    const [gone] = lost;
    expect(await items('导入癸事项')).toEqual([]);
    // A code is given once: what the journal tells of it stays that item's.
    const third = await staged(liaison, 'ITEMS', csv(HEADING, line('导入子事项')));
    await confirmed(liaison, third.id);
    expect((await items('导入子事项'))[0].code > gone.code).toBe(true);
    expect(await seen(liaison, id)).toMatchObject({ state: 'UNDONE' });
  });
});
