import { describe, expect, it } from '@jest/globals';
import { creditCheckDigit, organisationCheckDigit } from '../../server/registry/credit-code.ts';
import { SeenKeys } from '../../server/registry/importing/lines/seen-keys.ts';
import { targetTable } from '../../server/registry/index.ts';
import { readTargets } from './read-lines.ts';

const code = (prefix: string, serial = '00000'): string => {
  const organisation = `MA0${serial}`;
  const body = `${prefix}510822${organisation}${organisationCheckDigit(organisation)}`;
  return body + creditCheckDigit(body);
};
const ENTERPRISE = code('91');
const HEADINGS = [
  '统一社会信用代码或编号',
  '对象名称',
  '对象类型',
  '登记状态',
  '行业代码',
  '所在区划',
  '信用风险类别',
  '对象标签',
  '成立日期',
];
const FULL = [ENTERPRISE, '甲公司', '企业', '存续', 'H6110', '乔庄镇', 'B', '特种设备使用单位、旅馆', '2020/2/29'];

/** The full line with some of its cells changed. */
const one = async (changes: Record<string, string> = {}, headings = HEADINGS) => {
  const cells = headings.map((heading, i) => changes[heading] ?? FULL[i] ?? '');
  return (await readTargets(headings, cells))[0]!;
};

describe('a registry of targets', () => {
  it('gives what a line says', async () => {
    expect(await one()).toMatchObject({
      status: 'ok',
      values: {
        key: ENTERPRISE,
        keyKind: 'CREDIT_CODE',
        name: '甲公司',
        kind: 'ENTERPRISE',
        status: 'ACTIVE',
        riskClass: 'B',
        industryCode: '6110',
        district: '乔庄镇',
        labels: ['特种设备使用单位', '旅馆'],
        registeredOn: '2020-02-29',
      },
    });
  });

  it.each([
    ['企业', 'ENTERPRISE', code('91')],
    ['有限责任公司(自然人独资)', 'ENTERPRISE', code('91')],
    ['个体工商户', 'INDIVIDUAL_BUSINESS', code('92')],
    ['农民专业合作社', 'COOPERATIVE', code('93')],
    ['产品', 'PRODUCT', 'CP-001'],
    ['项目', 'PROJECT', 'XM 2024 / 3'],
    ['电梯', 'FACILITY', '3110-5108-0001'],
    ['行为', 'BEHAVIOUR', '许可〔2024〕1号'],
  ])('knows the kind %s (R014)', async (said, kind, key) => {
    const { status, values } = await one({ 对象类型: said, 统一社会信用代码或编号: key });
    expect([status, values.kind]).toEqual(['ok', kind]);
    expect(values.key).toBe(kind === 'BEHAVIOUR' ? '许可〔2024〕1号' : key);
  });

  it('finds the kind in the code where no column says it', async () => {
    const [line] = await readTargets(['统一社会信用代码', '企业名称'], [code('92'), '乙店']);
    expect(line).toMatchObject({ status: 'ok', values: { kind: 'INDIVIDUAL_BUSINESS' } });
  });

  it.each([
    ['small letters and blanks', ` ${ENTERPRISE.toLowerCase().slice(0, 9)} ${ENTERPRISE.toLowerCase().slice(9)}`, 'ok'],
    ['full width', ENTERPRISE.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), 'ok'],
  ])('reads a code in %s', async (_, text, status) => {
    expect(await one({ 统一社会信用代码或编号: text })).toMatchObject({ status, values: { key: ENTERPRISE } });
  });

  it.each([
    [
      'a wrong character',
      ENTERPRISE.slice(0, 10) + (ENTERPRISE[10] === '7' ? '8' : '7') + ENTERPRISE.slice(11),
      /校验码/,
    ],
    [
      'two characters exchanged',
      `${ENTERPRISE.slice(0, 4)}${ENTERPRISE[5]}${ENTERPRISE[4]}${ENTERPRISE.slice(6)}`,
      /校验码/,
    ],
    ['a letter that none has', `${ENTERPRISE.slice(0, 12)}O${ENTERPRISE.slice(13)}`, /不会出现的字符/],
    ['a missing character', ENTERPRISE.slice(1), /不是 18 位/],
    ['a number that a spreadsheet shortened', '9.1510822E+17', /末几位已丢失/],
  ])('refuses a code with %s and says what would mend it', async (_, text, problem) => {
    const line = await one({ 统一社会信用代码或编号: text });
    expect([line.status, line.values.key]).toEqual(['refused', undefined]);
    expect(line.problems[0]!.problem.zh).toMatch(problem);
    expect(line.problems[0]!.remedy.zh).not.toBe('');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a kind that is not that of the code', { 对象类型: '个体工商户' }, '对象类型'],
    ['a kind that it does not know', { 对象类型: '事业单位' }, '对象类型'],
    ['a standing that it does not know', { 登记状态: '迁出' }, '登记状态'],
    ['an empty standing', { 登记状态: '' }, '登记状态'],
    ['an industry that lost its zero', { 行业代码: '111' }, '行业代码'],
    ['a class of another scale', { 信用风险类别: 'E' }, '信用风险类别'],
    ['a day that never was', { 成立日期: '2023-02-29' }, '成立日期'],
    ['a day to come', { 成立日期: '2026-12-31' }, '成立日期'],
    ['a month without its day', { 成立日期: '2020年2月' }, '成立日期'],
    ['a missing name', { 对象名称: '' }, '对象名称'],
    ['a missing number', { 统一社会信用代码或编号: '' }, '统一社会信用代码或编号'],
    ['a former registration number', { 统一社会信用代码或编号: '510822000012345' }, '统一社会信用代码或编号'],
  ])('asks about %s', async (_, changes, column) => {
    const line = await one(changes);
    expect([line.status, line.questions.map((question) => question.column)]).toEqual(['question', [column]]);
  });

  it.each([
    ['存续（在营、开业、在册）', 'ACTIVE'],
    ['在业', 'ACTIVE'],
    ['注销', 'CANCELLED'],
    ['吊销，未注销', 'REVOKED'],
    ['吊销，已注销', 'CANCELLED'],
    ['歇业', 'SUSPENDED'],
  ])('knows the standing %s (R018)', async (said, status) => {
    expect((await one({ 登记状态: said })).values.status).toBe(status);
  });

  it.each([
    ['C', 'C'],
    ['C类', 'C'],
    ['较高风险（C类）', undefined],
    ['较高风险', 'C'],
    ['低风险', 'A'],
    ['未分类', undefined],
  ])('reads the risk class %s as %s', async (said, riskClass) => {
    expect((await one({ 信用风险类别: said })).values.riskClass).toBe(riskClass);
  });

  it('takes words of risk for the national classes only below its heading', async () => {
    const headings = HEADINGS.map((heading) => (heading === '信用风险类别' ? '风险等级' : heading));
    expect((await one({ 风险等级: '低风险' }, headings)).values.riskClass).toBeUndefined();
    expect((await one({ 风险等级: 'A级' }, headings)).values.riskClass).toBe('A');
  });

  it('refuses a target that stands there twice, however its number is written', async () => {
    const lines = await readTargets(HEADINGS, FULL, [ENTERPRISE.toLowerCase(), '甲公司', '企业', '存续']);
    expect(lines.map(({ status }) => status)).toEqual(['ok', 'refused']);
    expect(lines[1]!.problems[0]!.problem.zh).toContain('第 2 行');
  });

  it('keeps who a person is out of what it tells (R015, R021)', async () => {
    const headings = ['姓名', '身份证号', '对象类型', '住址', '备注'];
    const [person, wrong] = await readTargets(
      headings,
      ['张三丰', '11010519491231002X', '自然人', '幸福里1号', ''],
      ['李四', '110105194912310021', '自然人', '幸福里2号', ''],
    );
    expect(person).toMatchObject({ status: 'ok', values: { key: '11010519491231002X', kind: 'NATURAL_PERSON' } });
    expect(targetTable.shown!(person!.values)).toMatchObject({ key: '1101**********002X', name: '张**' });
    expect(wrong!.problems.map(({ column, text }) => [column, text])).toEqual([['身份证号', '1101**********0021']]);
  });
});

describe('keys that were seen', () => {
  it('are found again among a hundred thousand, and no others', () => {
    const keys = new SeenKeys();
    for (let i = 1; i <= 100_000; i += 1) expect(keys.seen(`9151082${i}`, i)).toBeNull();
    for (let i = 1; i <= 100_000; i += 997) expect(keys.seen(`9151082${i}`, 1)).toBe(i);
    for (let i = 100_001; i <= 200_000; i += 1) expect(keys.seen(`9151082${i}`, i)).toBeNull();
  });
});
