import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../registry/records.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { identityOf } from './identities.ts';
import { confirmed, csv, linesOf, MEND, staged, undone } from './staging.ts';

const HEADING = [
  '姓名',
  '所属部门',
  '职务',
  '人员类别',
  '执法证号',
  '有效期自',
  '有效期至',
  '身份证号',
  '联系电话',
  '业务专长',
];
const IDENTITY = identityOf(777);

let hub: TestHub;
let liaison: Caller;

const line = (certificate: string, more: Partial<Record<number, string>> = {}): string[] =>
  [
    '王小明',
    '市场监督管理局',
    '科员',
    '执法人员',
    certificate,
    '2024-01-01',
    '2099-12-31',
    identityOf(Number(certificate.slice(-3))),
    '13800138000',
    '',
  ].map((cell, i) => more[i] ?? cell);

const people = async (name: string): Promise<any[]> =>
  (
    await liaison.get(
      'query ($text: String) { inspectors(first: 20, filter: { text: $text }) { nodes { id name title certificateNumber revision } } }',
      { text: name },
    )
  ).nodes;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('a table of inspectors', () => {
  it('shows no number of a person, and keeps none in plain text', async () => {
    const { id } = await staged(liaison, 'INSPECTORS', csv(HEADING, line('ZF20240001', { 7: IDENTITY })));
    const [first] = await linesOf(liaison, id);
    expect(first.status).toBe('NEW');
    expect(first.cells[7]).toEqual({ column: 7, text: '**************7774', isMasked: true, readAs: null, told: null });
    expect(first.cells[8].isMasked).toBe(true);
    expect(JSON.stringify(first)).not.toContain(IDENTITY);
    expect(JSON.stringify(first)).not.toContain('13800138000');
    const stored = await hub.hub.database.rows<{ content: string }>(
      'select content from table_import_lines where import_id is not null',
    );
    expect(stored.some(({ content }) => content.includes(IDENTITY))).toBe(false);
  });

  it('is judged by the rules of a single save', async () => {
    const table = csv(
      HEADING,
      line('ZF20240011', { 1: '教育局' }),
      line('ZF20240012', { 9: '天文学' }),
      line('', {}),
      line('ZF20240013', { 6: '2020-01-01', 5: '2019-01-01' }),
      line('ZF20240014'),
      line('ZF20240014', { 0: '李四' }),
    );
    const { id } = await staged(liaison, 'INSPECTORS', table);
    const lines = await linesOf(liaison, id);
    expect(lines.map(({ status }: any) => status)).toEqual([
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'QUESTION',
      'NEW',
      'DUPLICATE',
    ]);
    expect(lines[1].findings).toMatchObject([{ heading: '业务专长', clause: { id: 'R025' } }]);
    expect(lines[2].findings[0]).toMatchObject({ clause: { id: 'R022' } });
  });

  it('takes names of every kind, and asks only where several people may be meant, with answers that can be taken', async () => {
    const names = [
      '乐',
      '买买提.艾力',
      '公安检查员01',
      'O’Brien',
      '王 小明',
      '赵一 钱二',
      '孙三、李四',
      '甲'.repeat(51),
    ];
    const table = csv(HEADING, ...names.map((name, i) => line(`ZF2024009${i}`, { 0: name })));
    const { id } = await staged(liaison, 'INSPECTORS', table);
    const lines = await linesOf(liaison, id);
    expect(lines.map(({ status }: any) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'NEW'),
      ...Array.from({ length: 3 }, () => 'QUESTION'),
    ]);
    const choices = lines.map(({ findings }: any) => (findings[0]?.choices ?? []).map(({ text }: any) => text));
    expect(choices.slice(5)).toEqual([['赵一钱二', '赵一', '钱二'], ['孙三', '李四'], []]);
    for (const [number, text] of [
      [6, '赵一钱二'],
      [7, '李四'],
    ] as const) {
      const { line: mended } = await liaison.get(MEND, {
        input: { importId: id, line: number, cells: [{ column: 0, text }] },
      });
      expect(mended).toMatchObject({ status: 'NEW', findings: [] });
    }
  });

  it('says of a cell that could not be read one thing', async () => {
    const table = csv(
      HEADING,
      line('ZF20240101', { 5: '二〇二四春' }),
      line('ZF20240102', { 6: '长期' }),
      line('ZF20240103', { 0: '王\u202e明' }),
    );
    const { id } = await staged(liaison, 'INSPECTORS', table);
    const found = (await linesOf(liaison, id)).map(({ status, findings }: any) => [
      status,
      findings.map(({ heading }: any) => heading),
    ]);
    expect(found).toEqual([
      ['QUESTION', ['有效期自']],
      ['QUESTION', ['有效期至']],
      ['REFUSED', ['姓名']],
    ]);
  });

  it('adds and changes people, takes back what was verified with a change of it, and is undone', async () => {
    const first = await staged(liaison, 'INSPECTORS', csv(HEADING, line('ZF20240021', { 0: '赵一一' })));
    expect(await confirmed(liaison, first.id)).toMatchObject({ outcomes: { added: 1 } });
    const [person] = await people('赵一一');
    expect(person).toMatchObject({ title: '科员', certificateNumber: 'ZF20240021' });
    const second = await staged(liaison, 'INSPECTORS', csv(HEADING, line('ZF20240021', { 0: '赵一一', 2: '科长' })));
    expect(await confirmed(liaison, second.id)).toMatchObject({ outcomes: { changed: 1 } });
    expect((await people('赵一一'))[0]).toMatchObject({ title: '科长' });
    const { nodes } = await liaison.get(
      'query ($id: ID!) { inspectorHistory(id: $id, first: 10) { nodes { kind changes { field before after } } } }',
      { id: person.id },
    );
    expect(nodes.map(({ kind }: any) => kind)).toEqual(['IMPORTED', 'IMPORTED']);
    expect(nodes[0].changes).toEqual([{ field: 'title', before: '科员', after: '科长' }]);
    expect(await undone(liaison, second.id)).toMatchObject({ outcomes: { undone: 1, kept: 0 } });
    expect((await people('赵一一'))[0]).toMatchObject({ title: '科员' });
  });

  it('R024: says before it is written that a verification would be taken back, and what the name becomes', async () => {
    const first = await staged(liaison, 'INSPECTORS', csv(HEADING, line('ZF20240031', { 0: '钱二二', 7: '' })));
    await confirmed(liaison, first.id);
    const [person] = await people('钱二二');
    const legal = await hub.signIn('scjg.legal');
    await act(legal, 'verifyInspector', { inspectorId: person.id });
    const table = csv(HEADING, line('ZF20240031', { 0: '钱二三', 7: '' }), line('ZF20240032', { 0: '孙新人', 7: '' }));
    const { id } = await staged(liaison, 'INSPECTORS', table);
    const [renamed, added] = await linesOf(liaison, id);
    expect(renamed).toMatchObject({
      status: 'CHANGED',
      changes: [{ field: 'name', before: null, after: '钱二三' }],
      effects: [{ message: expect.stringContaining('verification'), clause: { id: 'R024' } }],
    });
    expect(added.effects).toEqual([]);
    expect(added.changes).toContainEqual({ field: 'phone', before: null, after: '*******8000' });
    const other = await staged(
      liaison,
      'INSPECTORS',
      csv(HEADING, line('ZF20240031', { 0: '钱二二', 2: '处长', 7: '' })),
    );
    expect((await linesOf(liaison, other.id))[0]).toMatchObject({ status: 'CHANGED', effects: [] });
  });
});
