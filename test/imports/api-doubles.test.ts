import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { identityOf } from './identities.ts';
import { confirmed, csv, linesOf, MEND, staged } from './staging.ts';

const ITEMS = [
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
const PEOPLE = ['姓名', '所属部门', '人员类别', '执法证号', '有效期自', '有效期至', '身份证号'];

let hub: TestHub;
let liaison: Caller;

const item = (code: string, name: string, department = '市场监督管理局'): string[] => [
  code,
  name,
  department,
  '一般检查事项',
  '《产品质量法》第八条',
  '县市场监督管理局',
  '标识标注',
  '各类企业',
  '5%',
  '10%',
  '每年1次',
  '现场检查',
];
const person = (name: string, certificate: string, identity: string, kind = '执法人员', at = '市场监督管理局') => [
  name,
  at,
  kind,
  certificate,
  '2024-01-01',
  '2099-12-31',
  identity,
];

const statuses = (lines: any[]): string[] => lines.map(({ status }: any) => status);
const told = (line: any): string => line.findings[0].message;
const read = async (kind: string, ...rows: string[][]): Promise<{ id: string; lines: any[] }> => {
  const { id } = await staged(liaison, kind, csv(...rows));
  return { id, lines: await linesOf(liaison, id) };
};
const mend = (importId: string, line: number, column: number, text: string | null): Promise<any> =>
  liaison.get(MEND, { input: { importId, line, cells: [{ column, text }] } });
const codeOf = async (name: string): Promise<string> =>
  (
    await liaison.get(
      'query ($text: String) { inspectionItems(first: 1, filter: { text: $text }) { nodes { code } } }',
      { text: name },
    )
  ).nodes[0].code;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

describe('two lines of one item', () => {
  let code: string;

  beforeAll(async () => {
    const { id } = await read('ITEMS', ITEMS, item('', '重复甲事项'));
    await confirmed(liaison, id);
    code = await codeOf('重复甲事项');
  });

  it('are seen where one has its code and the other its name', async () => {
    const { lines } = await read(
      'ITEMS',
      ITEMS,
      item(code, '重复甲事项（改名）'),
      item('', '重复甲事项'),
      item('', '重复乙事项'),
    );
    expect(statuses(lines)).toEqual(['CHANGED', 'DUPLICATE', 'NEW']);
    expect(told(lines[1])).toContain('Lines 3 and 2 are');
    expect(told(lines[1])).toContain(code);
    expect(lines[1].findings[0]).toMatchObject({ severity: 'PROBLEM', heading: '事项名称' });
  });

  it('are seen in either order, and where the code comes with a new name that the other has', async () => {
    const { lines } = await read(
      'ITEMS',
      ITEMS,
      item('', '重复甲事项'),
      item(code, '重复甲新名'),
      item('', '重复甲新名', '市场监管局'),
    );
    expect(statuses(lines)).toEqual(['SAME', 'DUPLICATE', 'DUPLICATE']);
    expect(told(lines[1])).toContain('Lines 3 and 2 are');
    expect(told(lines[2])).toContain('Lines 4 and 3 are');
  });

  it('are none where each has a code of its own, or stands on another department’s list', async () => {
    const { id } = await read('ITEMS', ITEMS, item('', '重复丙事项'));
    await confirmed(liaison, id);
    const { lines } = await read(
      'ITEMS',
      ITEMS,
      item(code, '重复同名'),
      item(await codeOf('重复丙事项'), '重复同名'),
      item('', '重复丁事项', '教育局'),
      item('', '重复丁事项'),
    );
    expect(lines.map(({ status }: any) => status === 'DUPLICATE')).toEqual([false, false, false, false]);
    expect(lines[3].status).toBe('NEW');
  });

  it('are none any more once one of them is mended, and are again once that is taken back', async () => {
    const { id, lines } = await read(
      'ITEMS',
      ITEMS,
      item('', '重复戊事项'),
      item(code, '重复戊事项'),
      item('ZZ-9', '重复戊事项'),
    );
    expect(statuses(lines)).toEqual(['NEW', 'DUPLICATE', 'DUPLICATE']);
    await mend(id, 1, 1, '重复己事项');
    expect(statuses(await linesOf(liaison, id))).toEqual(['NEW', 'CHANGED', 'QUESTION']);
    const { line } = await mend(id, 3, 0, '');
    expect(line.status).toBe('DUPLICATE');
    expect(told(line)).toContain('Lines 4 and 3 are');
    await mend(id, 1, 1, null);
    const again = await linesOf(liaison, id);
    expect(statuses(again)).toEqual(['NEW', 'DUPLICATE', 'DUPLICATE']);
    expect(again.slice(1).map(told)).toEqual([
      expect.stringContaining('Lines 3 and 2 are'),
      expect.stringContaining('Lines 4 and 2 are'),
    ]);
  });
});

describe('two lines of one person', () => {
  const [one, other] = [identityOf(801), identityOf(802)];

  it('R021: are seen by the identity number, whatever certificate each has', async () => {
    const { id, lines } = await read(
      'INSPECTORS',
      PEOPLE,
      person('王小明', 'ZF20250001', one),
      person('王小明', 'ZF20250002', one),
      person('李小红', 'ZF20250003', other),
    );
    expect(statuses(lines)).toEqual(['NEW', 'DUPLICATE', 'NEW']);
    expect(told(lines[1])).toContain('Lines 3 and 2 are');
    expect(lines[1].findings[0].heading).toBe('身份证号');
    expect(JSON.stringify(lines)).not.toContain(one);
    const { line } = await mend(id, 2, 6, '');
    expect(line.status).toBe('NEW');
  });

  it('R026: are seen where an expert’s department is written in two ways', async () => {
    const { lines } = await read(
      'INSPECTORS',
      PEOPLE,
      person('赵专家', '', '', '专家'),
      person('赵专家', '', '', '专家', '市场监管局'),
    );
    expect(statuses(lines)).toEqual(['NEW', 'DUPLICATE']);
    expect(told(lines[1])).toContain('Lines 3 and 2 are');
  });
});

describe('two lines of one target', () => {
  it('are seen by the number alone, in whichever column it stands; names may be alike', async () => {
    const { lines } = await read(
      'TARGETS',
      ['统一社会信用代码', '编号', '对象名称', '对象类型', '登记状态'],
      ['LKD-1', '', '重名冷库', '设施', '存续'],
      ['', 'lkd-1', '另一冷库', '设施', '存续'],
      ['', 'LKD-2', '重名冷库', '设施', '存续'],
      [creditCodeOf(801), '', '重名公司', '企业', '存续'],
      [creditCodeOf(801).toLowerCase(), '', '重名公司', '企业', '存续'],
    );
    expect(statuses(lines)).toEqual(['NEW', 'DUPLICATE', 'NEW', 'NEW', 'DUPLICATE']);
    expect(told(lines[1])).toContain('Lines 3 and 2 are');
  });
});
