import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCap } from '../../server/registry/importing/cells/cap.ts';
import { readLead } from '../../server/registry/importing/cells/department-roles.ts';
import { ownedItem, readDepartments } from '../../server/registry/importing/cells/departments.ts';
import { readFrequency } from '../../server/registry/importing/cells/frequency.ts';
import { itemNames } from '../../server/registry/importing/cells/item-names.ts';
import { readMethods } from '../../server/registry/importing/cells/methods.ts';
import { readRatio } from '../../server/registry/importing/cells/ratio.ts';
import { readTime, type TimeRole } from '../../server/registry/importing/cells/time.ts';
import { departmentsIn, FREQUENCIES, METHODS, RATIOS } from './tables/expected.ts';

const published = JSON.parse(readFileSync(join(import.meta.dirname, 'tables/cells.json'), 'utf8')) as Record<
  string,
  string[]
>;

const percent = (low: number, high = low) => ({ percentMin: low, percentMax: high });
const asked = (reading: { value?: unknown; ask?: unknown }): boolean =>
  reading.value === undefined && reading.ask !== undefined;

describe('a published cell', () => {
  it.each(published.ratio_text!)('of ratio: %s', (cell) => {
    expect(Object.keys(RATIOS)).toContain(cell);
    const [sampling, frequency] = RATIOS[cell]!;
    const { value, ask } = readRatio(cell, { targets: cell.slice(0, 2) });
    if (value?.sampling === undefined) expect(ask).toBeDefined();
    else expect({ sampling: value.sampling, frequency: value.frequency }).toEqual({ sampling, frequency });
  });

  it.each(published.frequency_text!)('of frequency: %s', (cell) => {
    const [frequency, cap] = FREQUENCIES[cell] ?? RATIOS[cell]?.slice(1) ?? [undefined];
    const { value, ask } = readFrequency(cell);
    if (frequency === null) expect([value, ask === undefined]).toEqual([undefined, false]);
    else if (frequency !== undefined) expect(value).toEqual({ frequency, ...(cap === undefined ? {} : { cap }) });
    else expect(value?.frequency).toBeDefined();
  });

  it.each(published.method!)('of method: %s', (cell) => {
    expect(Object.keys(METHODS)).toContain(cell);
    expect(readMethods(cell).value ?? null).toEqual(METHODS[cell]);
  });

  it.each(published.lead_department!)('of a lead: %s', (cell) => {
    expect(readLead(cell).lead?.names).toEqual(departmentsIn(cell));
  });
});

describe('a ratio', () => {
  it.each([
    ['3%-5%', [percent(3, 5)]],
    ['3％～5％', [percent(3, 5)]],
    ['5%-10%之间', [percent(5, 10)]],
    ['≥5%且≤10%', [percent(5, 10)]],
    ['不低于5%,不高于10%', [percent(5, 10)]],
    ['不少于5户', [{ countMin: 5 }]],
    ['最多10家', [{ countMax: 10 }]],
    ['5%,不少于5户', [{ ...percent(5), countMin: 5 }]],
    ['5%且不少于5户', [{ ...percent(5), countMin: 5 }]],
    ['10%，最多20户', [{ ...percent(10), countMax: 20 }]],
    ['10%（20户）', [{ ...percent(10), countMin: 20, countMax: 20 }]],
    ['5%以上（含5%）', [{ percentMin: 5 }]],
    ['5%（不少于10户）', [{ ...percent(5), countMin: 10 }]],
    ['50%以上，不足10户的全部检查', [{ percentMin: 50 }, { ...percent(100), when: '不足10户' }]],
    ['百分之五', [percent(5)]],
    ['百分之百', [percent(100)]],
    ['5‰', [percent(0.5)]],
    ['全部', [percent(100)]],
    ['100%全覆盖', [percent(100)]],
    ['抽查比例：5%', [percent(5)]],
    ['按5%的比例随机抽取', [percent(5)]],
    ['抽查对象总数的3%', [percent(3)]],
    [
      '市级2% 区级10%',
      [
        { level: '市级', ...percent(2) },
        { level: '区级', ...percent(10) },
      ],
    ],
    [
      'A类1%、B类3%、C类10%、D类20%',
      ['A', 'B', 'C', 'D'].map((riskClass, i) => ({ riskClass, ...percent([1, 3, 10, 20][i]!) })),
    ],
    [
      '低风险1%,一般风险3%,较高风险10%,高风险20%',
      ['A', 'B', 'C', 'D'].map((riskClass, i) => ({ riskClass, ...percent([1, 3, 10, 20][i]!) })),
    ],
    [
      'B40%(13户)C80%(7户)',
      [
        { riskClass: 'B', ...percent(40), countMin: 13, countMax: 13 },
        { riskClass: 'C', ...percent(80), countMin: 7, countMax: 7 },
      ],
    ],
    ['A、B类5%，C、D类10%', ['A', 'B', 'C', 'D'].map((riskClass, i) => ({ riskClass, ...percent(i < 2 ? 5 : 10) }))],
    ['20%（不足5家的全覆盖）', [percent(20), { ...percent(100), when: '不足5家' }]],
  ])('%s is certain', (cell, sampling) => {
    expect(readRatio(cell)).toEqual({ value: { sampling } });
  });

  it.each([
    '按比例抽取',
    '约5%',
    '5%左右',
    '5%;43户',
    '10%或20户',
    '0%',
    '105%',
    '20%-10%',
    '0.05',
    '5',
    '1/3',
    '每类5%',
    '各5%',
    'A类不抽、B类3%',
    '低风险1%、高风险20%',
    '高10%、中5%、低1%',
    '5%、10%',
    '户数的5%',
    '一般不超过5%',
    '按照B40%13户),C80%7户)比例抽取',
    '5%,企业10%',
    '每季度5%',
    '重点企业100%，一般企业5%',
    '三级以上医院50%',
    '5%以上（含3%）',
  ])('%s is asked about', (cell) => {
    expect(asked(readRatio(cell))).toBe(true);
  });

  it.each([
    ['5', { sampling: [percent(5)] }],
    ['10-20', { sampling: [percent(10, 20)] }],
    ['0.05', undefined],
    ['1', undefined],
  ])('%s below a heading with a percent sign', (cell, value) => {
    expect(readRatio(cell, { percentInHeading: true }).value).toEqual(value);
  });

  it.each(['', '/', '无', '—'])('%j says nothing and asks nothing', (cell) => {
    expect(readRatio(cell === '' ? '无' : cell)).toEqual({});
  });
});

describe('a time', () => {
  it.each<[string, TimeRole, number | null, unknown]>([
    ['全年', 'SPAN', 2024, { from: '2024-01', to: '2024-12' }],
    ['全年', 'SPAN', null, undefined],
    ['4-6月', 'SPAN', 2024, { from: '2024-04', to: '2024-06' }],
    ['四月至六月', 'SPAN', 2024, { from: '2024-04', to: '2024-06' }],
    ['上半年', 'SPAN', 2024, { from: '2024-01', to: '2024-06' }],
    ['2024年下半年', 'SPAN', null, { from: '2024-07', to: '2024-12' }],
    ['第二季度', 'SPAN', 2024, { from: '2024-04', to: '2024-06' }],
    ['一季度至三季度', 'SPAN', 2024, { from: '2024-01', to: '2024-09' }],
    ['2024年内', 'SPAN', null, { from: '2024-01', to: '2024-12' }],
    ['10月-次年3月', 'SPAN', 2024, { from: '2024-10', to: '2025-03' }],
    ['2021/5/20-2021/12/20/', 'SPAN', 2021, { from: '2021-05-20', to: '2021-12-20' }],
    ['2024.4.1-2024.6.30', 'SPAN', 2024, { from: '2024-04-01', to: '2024-06-30' }],
    ['20240401-20240630', 'SPAN', 2024, { from: '2024-04-01', to: '2024-06-30' }],
    ['2024-04', 'SPAN', null, { from: '2024-04', to: '2024-04' }],
    ['2024年4月15日', 'START', 2024, { from: '2024-04-15' }],
    ['10月底前', 'SPAN', 2024, { to: '2024-10' }],
    ['截至2024年10月', 'SPAN', null, { to: '2024-10' }],
    ['年底', 'END', 2024, { to: '2024-12' }],
    ['年底', 'SPAN', 2024, undefined],
    ['12月前', 'SPAN', 2024, undefined],
    ['5月、10月', 'SPAN', 2024, undefined],
    ['5月和10月', 'SPAN', 2024, undefined],
    ['春秋季开学', 'SPAN', 2024, undefined],
    ['2023720日', 'SPAN', 2023, undefined],
    ['20234月至11', 'SPAN', 2023, undefined],
    ['1031日前', 'SPAN', 2024, undefined],
    ['2月30日前', 'SPAN', 2024, undefined],
    ['10月-3月', 'SPAN', 2024, undefined],
    ['2023年6-12月', 'SPAN', 2024, undefined],
    ['45383', 'SPAN', 2024, undefined],
  ])('%s (%s, %s)', (cell, role, year, value) => {
    const reading = readTime(cell, { year, role });
    expect(reading.value).toEqual(value);
    if (value === undefined) expect(reading.ask).toBeDefined();
  });
});

describe('a frequency', () => {
  it.each([
    ['每年1次', { timesMin: 1, timesMax: 1, per: 'YEAR' }],
    ['1-2次', { timesMin: 1, timesMax: 2 }],
    ['至少2次', { timesMin: 2 }],
    ['每季度各抽查1次', { timesMin: 1, timesMax: 1, per: 'QUARTER' }],
    ['两年一次', { timesMin: 1, timesMax: 1, per: 'YEAR', every: 2 }],
    ['每年不超过1次', { timesMax: 1, per: 'YEAR' }],
    ['年内1次', { timesMin: 1, timesMax: 1, per: 'YEAR' }],
  ])('%s', (cell, frequency) => {
    expect(readFrequency(cell)).toEqual({ value: { frequency } });
  });

  it.each(['根据需要', '每学期1次', '=1', '0次', '不定期', '多次', '2-1次'])('%s is asked about', (cell) => {
    expect(asked(readFrequency(cell))).toBe(true);
  });
});

describe('departments', () => {
  it.each([
    ['公安、卫生健康、市场监管部门', ['公安部门', '卫生健康部门', '市场监管部门']],
    ['公安局和消防救援大队', ['公安局', '消防救援大队']],
    ['文化和旅游局', ['文化和旅游局']],
    ['县委宣传部，县公安局;税务局', ['县委宣传部', '县公安局', '税务局']],
    ['市消防救援 支队', ['市消防救援支队']],
    ['县市场监督管理局(县知识产权局)', ['县市场监督管理局(县知识产权局)']],
    ['公安局、公安局', ['公安局']],
    ['县公安局交警大队', ['县公安局交警大队']],
    ['国家税务总局青川县税务局', ['国家税务总局青川县税务局']],
    ['市生态环境局青川分局', ['市生态环境局青川分局']],
  ])('%s', (cell, names) => {
    expect(readDepartments(cell)).toEqual({ value: expect.objectContaining({ names }) });
  });

  it.each([
    '各相关部门',
    '市、县级林业主管部门',
    '检查电影院时宣传部门发起',
    '县级以上民政部门',
    '市场监管局公安局',
    '县市场监督管理局县公安局',
    '县教育局消防救援大队',
    '乔庄镇',
    '公安局（',
  ])('%s is asked about', (cell) => {
    expect(asked(readDepartments(cell))).toBe(true);
  });

  it('an open end keeps those it names, and asks', () => {
    const { value, ask } = readDepartments('公安局、税务局等部门');
    expect([value?.names, ask === undefined]).toEqual([['公安局', '税务局'], false]);
    expect(readDepartments('公安局、税务局、').ask).toBeDefined();
  });

  it.each([
    ['市场监管局（牵头）、公安局、消防救援大队', '市场监管局', ['公安局', '消防救援大队']],
    ['公安局、市场监管局(牵头)', '市场监管局', ['公安局']],
    ['牵头部门:市场监管局;配合部门:公安局、税务局', '市场监管局', ['公安局', '税务局']],
    ['市场监管局牵头,公安局、消防救援大队配合', '市场监管局', ['公安局', '消防救援大队']],
    [
      '发起部门 | 民政部门;配合部门 | 卫生健康部门;配合部门 | 市场监管部门',
      '民政部门',
      ['卫生健康部门', '市场监管部门'],
    ],
    ['由教育局牵头', '教育局', undefined],
    ['公安局、卫健局', undefined, undefined],
    ['市场监管局（牵头）、公安局（牵头）', undefined, undefined],
    ['局种植业和农药管理股、(县市场监管局配合)', undefined, undefined],
  ])('%s: lead %s, participants %j', (cell, lead, participants) => {
    const roles = readLead(cell);
    expect([roles.lead?.names[0], roles.participants?.names]).toEqual([lead, participants]);
    if (lead === undefined) expect(roles.ask).toBeDefined();
  });
});

describe('items in one cell', () => {
  it.each([
    ['1.登记事项检查;2.公示信息检查', ['登记事项检查', '公示信息检查']],
    ['①登记事项检查②公示信息检查', ['登记事项检查', '公示信息检查']],
    ['登记事项检查\n公示信息检查', ['登记事项检查', '公示信息检查']],
    ['对《食品安全法》;第三条（一;二）的检查', ['对《食品安全法》', '第三条（一;二）的检查']],
    ['招生、办学、收费情况的检查', ['招生、办学、收费情况的检查']],
    ['对2.5吨以上锅炉的检查', ['对2.5吨以上锅炉的检查']],
  ])('%s', (cell, names) => {
    expect(itemNames(cell)).toEqual(names);
  });

  it('may name their departments', () => {
    expect(ownedItem('卫生健康部门：公共场所卫生检查')).toEqual({
      department: '卫生健康部门',
      name: '公共场所卫生检查',
    });
    expect(ownedItem('检查内容：登记事项')).toEqual({ name: '检查内容：登记事项' });
  });
});

describe('an upper ratio (R007)', () => {
  it.each([
    ['5%', false, '5'],
    ['不超过10%', false, '10'],
    ['12.50%', false, '12.5'],
    ['5', true, '5'],
    ['不设上限', false, 'NONE'],
    ['无', false, 'NONE'],
    ['5', false, undefined],
    ['0.05', true, undefined],
    ['120%', false, undefined],
    ['按需', false, undefined],
  ])('%s (sign in the heading: %s)', (cell, inHeading, cap) => {
    expect(readCap(cell, inHeading).value).toBe(cap);
  });
});
