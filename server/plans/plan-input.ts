import { isLocalDate, type LocalDate } from '../kernel/clock.ts';
import { lengthOf } from '../kernel/length.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { RiskClass, SamplingRule, TeamPool } from './plan.ts';

/** What a plan selects and how, as the lead writes it; a selector left out restricts nothing. */
export interface PlanFields {
  title: string;
  year: number;
  startsOn: LocalDate;
  endsOn: LocalDate;
  industryCodes: string[];
  districtCodes: string[];
  targetKinds: string[];
  registeredBefore: LocalDate | null;
  registeredAfter: LocalDate | null;
  riskBased: boolean;
  sampling: SamplingRule[];
  teamPool: TeamPool;
}

/** The same as it comes in: everything but what must be given may be left out. */
export interface GivenPlanFields {
  title?: string | null;
  year?: number | null;
  startsOn?: LocalDate | null;
  endsOn?: LocalDate | null;
  industryCodes?: string[] | null;
  districtCodes?: string[] | null;
  targetKinds?: string[] | null;
  registeredBefore?: LocalDate | null;
  registeredAfter?: LocalDate | null;
  riskBased?: boolean | null;
  sampling?:
    { riskClass?: RiskClass | null; percent: string; atLeast?: number | null; atMost?: number | null }[] | null;
  teamPool?: TeamPool | null;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

function samplingOf(given: NonNullable<GivenPlanFields['sampling']>): SamplingRule[] {
  return given.map((rule) => ({
    riskClass: rule.riskClass ?? null,
    // The draw protocol knows no leading zeros: `05` is announced as `5`.
    percent: rule.percent.trim().replace(/^0+(?=\d)/, ''),
    atLeast: rule.atLeast ?? null,
    atMost: rule.atMost ?? null,
  }));
}

/** Lays what is given over what there was; a plan is risk-based where its rules tell classes apart (R057). */
export function fieldsOf(given: GivenPlanFields, before?: PlanFields): PlanFields {
  const sampling = given.sampling ? samplingOf(given.sampling) : (before?.sampling ?? []);
  const byClass = sampling.some((rule) => rule.riskClass !== null);
  const pick = <K extends 'registeredBefore' | 'registeredAfter'>(key: K) =>
    given[key] === undefined ? (before?.[key] ?? null) : given[key];
  return {
    title: (given.title ?? before?.title ?? '').normalize('NFC').trim(),
    year: given.year ?? before?.year ?? 0,
    startsOn: given.startsOn ?? before?.startsOn ?? '',
    endsOn: given.endsOn ?? before?.endsOn ?? '',
    industryCodes: unique(given.industryCodes ?? before?.industryCodes ?? []),
    districtCodes: unique(given.districtCodes ?? before?.districtCodes ?? []),
    targetKinds: unique(given.targetKinds ?? before?.targetKinds ?? []),
    registeredBefore: pick('registeredBefore') ?? null,
    registeredAfter: pick('registeredAfter') ?? null,
    riskBased: given.riskBased ?? (given.sampling || before === undefined ? byClass : before.riskBased),
    sampling,
    teamPool: given.teamPool ?? before?.teamPool ?? 'WHOLE_BUREAU',
  };
}

const PERCENT = /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/;
const INDUSTRY = /^([A-T]|\d{2,4})$/;
const CODES = {
  industryCodes: [INDUSTRY, ' GB/T 4754 代码', 'GB/T 4754'],
  districtCodes: [/^\S{1,32}$/, '行政区划代码', 'a district'],
} as const;
const LONGEST_SHOWN = 20;
const MOST_CODES = 1000;
const LONGEST_TITLE = 200;
const LARGEST_COUNT = 10_000_000;

function samplingProblems(rules: readonly SamplingRule[]): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
  if (rules.length === 0) say('sampling', '须至少有一条抽取规则', 'at least one sampling rule must be given');
  const classes = rules.map((rule) => rule.riskClass);
  if (classes.includes(null) && classes.some((c) => c !== null)) {
    say('sampling', '分类规则与不分类规则不能并用', 'rules by class and a rule for all cannot stand in one plan');
  }
  rules.forEach((rule, i) => {
    const at = (field: string) => `sampling.${i}.${field}`;
    if (!PERCENT.test(rule.percent)) {
      say(at('percent'), '比例须为 0 至 100、至多四位小数', 'percent must be 0 to 100 with at most four decimals');
    }
    if (classes.indexOf(rule.riskClass) !== i)
      say(at('riskClass'), '同一类别只能有一条规则', 'a class may have one rule only');
    for (const field of ['atLeast', 'atMost'] as const) {
      const value = rule[field];
      if (value !== null && (value < 0 || value > LARGEST_COUNT)) {
        say(
          at(field),
          `户数须为 0 至 ${LARGEST_COUNT} 的整数`,
          `a count must be a whole number, 0 to ${LARGEST_COUNT}`,
        );
      }
    }
    if (rule.atLeast !== null && rule.atMost !== null && rule.atLeast > rule.atMost) {
      say(at('atMost'), '上限不能小于下限', 'atMost must not be below atLeast');
    }
  });
  return problems;
}

function codeProblems(field: 'industryCodes' | 'districtCodes', code: string, i: number): Problem[] {
  const [pattern, zh, en] = CODES[field];
  if (pattern.test(code)) return [];
  const shown = code.slice(0, LONGEST_SHOWN);
  return [{ path: `${field}.${i}`, problem: text(`“${shown}”不是${zh}`, `"${shown}" is no code of ${en}`) }];
}

/** All that is wrong with a plan's fields at once, with the path of each as the input has it. */
export function planProblems(fields: PlanFields, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
  if (fields.title === '') say('title', '请填写名称', 'a title must be given');
  if (lengthOf(fields.title) > LONGEST_TITLE) say('title', '名称至多 200 字', 'a title has at most 200 characters');
  if (!Number.isInteger(fields.year) || fields.year < 2000 || fields.year > 2100) {
    say('year', '年度须为 2000 至 2100', 'the year must be 2000 to 2100');
  }
  if (!isLocalDate(fields.startsOn)) say('startsOn', '请填写开始日期', 'a first day must be given');
  if (!isLocalDate(fields.endsOn)) say('endsOn', '请填写结束日期', 'a last day must be given');
  else if (fields.endsOn < today) say('endsOn', '结束日期不能早于今天', 'the last day must not be in the past');
  else if (fields.endsOn < fields.startsOn)
    say('endsOn', '结束日期不能早于开始日期', 'the last day must not be before the first');
  for (const field of ['industryCodes', 'districtCodes'] as const) {
    const codes = fields[field];
    if (codes.length > MOST_CODES) say(field, `至多 ${MOST_CODES} 个代码`, `at most ${MOST_CODES} codes`);
    else codes.forEach((code, i) => problems.push(...codeProblems(field, code, i)));
  }
  if (fields.registeredBefore && fields.registeredAfter && fields.registeredAfter > fields.registeredBefore) {
    say('registeredBefore', '登记日期范围为空', 'no registration date lies between the two');
  }
  return [...problems, ...samplingProblems(fields.sampling)];
}
