import { describe, expect, it } from '@jest/globals';
import { planTable } from '../../server/programmes/index.ts';
import { columnsOf } from '../../server/registry/importing/headings/layout.ts';
import {
  inspectorTable,
  itemTable,
  targetTable,
  TEMPLATE_HEADINGS,
  type TableKind,
} from '../../server/registry/index.ts';
import { readAll, readItems } from './read-lines.ts';

const KINDS = { items: itemTable, targets: targetTable, inspectors: inspectorTable, plans: planTable };

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('the template of %s', (kind) => {
  const { vocabulary } = KINDS[kind] as unknown as TableKind;
  const columns = columnsOf(TEMPLATE_HEADINGS[kind], vocabulary);

  it('has headings that are each known, as a field of its own', () => {
    expect(columns.filter(({ field }) => field === null)).toEqual([]);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  it('has a heading for every field that lines are asked for', () => {
    const given = new Set(columns.map(({ field }) => field));
    const asked = { items: ['item', 'departments', 'itemClass', 'cap'], targets: ['creditCode', 'name', 'kind'] };
    const needed = {
      ...asked,
      inspectors: ['name', 'department', 'certificateNumber', 'validTo'],
      plans: ['taskName', 'lead', 'item', 'ratio', 'time'],
    };
    expect(needed[kind].filter((field) => !given.has(field))).toEqual([]);
  });
});

it('the template of items, filled in, leaves no question', async () => {
  const values: Record<string, string> = {
    事项编码: 'SCJG-001',
    事项名称: '登记事项检查',
    所属部门: '市场监管局',
    事项类别: '一般检查事项',
    检查依据: '《市场主体登记管理条例》第三十八条',
    检查主体: '市场监管局',
    检查内容: '营业执照使用情况',
    检查对象: '企业、个体工商户',
    适用对象类型: '企业、个体工商户',
    适用行业代码: '61、621',
    抽查比例: '3%',
    比例上限: '5%',
    抽查频次: '1次/年',
    检查方式: '现场检查、网络监测',
  };
  const headings = [...TEMPLATE_HEADINGS.items];
  const [line] = await readItems(
    headings,
    headings.map((heading) => values[heading] ?? ''),
  );
  expect(line).toMatchObject({
    status: 'ok',
    values: {
      code: 'SCJG-001',
      name: '登记事项检查',
      department: '市场监管局',
      itemClass: 'GENERAL',
      targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
      industryCodes: ['61', '621'],
      sampling: [{ percentMin: 3, percentMax: 3 }],
      capPercent: '5',
      frequency: { timesMin: 1, timesMax: 1, per: 'YEAR' },
      methods: ['ON_SITE', 'NETWORK'],
    },
  });
  expect(line!.values.missing).toBeUndefined();
});

describe('an item list', () => {
  const HEADINGS = ['事项编码', '事项名称', '所属部门', '事项类别', '检查依据', '抽查比例', '比例上限'];
  const FULL = ['A1', '登记事项检查', '市场监管局', '一般检查事项', '《条例》', '3%', '5%'];
  const one = async (changes: Record<string, string>) =>
    (
      await readItems(
        HEADINGS,
        HEADINGS.map((heading, i) => changes[heading] ?? FULL[i]!),
      )
    )[0]!;

  it.each<[string, Record<string, string>, string]>([
    ['a general item without a cap (R007)', { 比例上限: '' }, '比例上限'],
    ['a general item whose cap is said to be none (R007)', { 比例上限: '不设上限' }, '比例上限'],
    ['a key item with a cap (R007)', { 事项类别: '重点检查事项' }, '比例上限'],
    ['a ratio above the cap (R007)', { 抽查比例: '10%' }, '比例上限'],
    ['a missing class (R006)', { 事项类别: '' }, '事项类别'],
    ['a missing basis (R002)', { 检查依据: '' }, '检查依据'],
    ['a missing name', { 事项名称: '' }, '事项名称'],
    ['several items in one cell', { 事项名称: '1.登记事项检查;2.公示信息检查' }, '事项名称'],
    ['a department that is none', { 所属部门: '相关企业' }, '所属部门'],
  ])('asks about %s', async (_, changes, column) => {
    const line = await one(changes);
    expect([line.status, line.questions.map((question) => question.column)]).toEqual(['question', [column]]);
  });

  it('tells which of the eight things of R001 are missing', async () => {
    expect((await one({})).values.missing).toEqual([
      'subject',
      'content',
      'targetDescription',
      'frequencyText',
      'methods',
    ]);
  });

  it('refuses a code that stands there twice', async () => {
    const lines = await readItems(HEADINGS, FULL, FULL);
    expect(lines.map(({ status }) => status)).toEqual(['ok', 'refused']);
  });

  it('is read with its heading written in two widths and with marks', async () => {
    const { lines } = await readAll(itemTable, '*事项名称 ,事项类别（R006）,检查依据*\n登记事项检查,重点,《条例》');
    expect(lines[0]!.values).toMatchObject({ name: '登记事项检查', itemClass: 'KEY', legalBasis: '《条例》' });
  });
});
