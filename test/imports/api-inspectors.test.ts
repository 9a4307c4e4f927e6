import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { confirmed, csv, linesOf, staged, undone } from './staging.ts';

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
const IDENTITY = '110101199003077774';

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
    IDENTITY,
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
    const { id } = await staged(liaison, 'INSPECTORS', csv(HEADING, line('ZF20240001')));
    const [first] = await linesOf(liaison, id);
    expect(first.status).toBe('NEW');
    expect(first.cells[7]).toEqual({ column: 7, text: '1101**********7774', isMasked: true, readAs: null });
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
});
