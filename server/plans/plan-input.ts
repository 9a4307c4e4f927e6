import { isLocalDate, type LocalDate } from '../kernel/clock.ts';
import { lengthOf } from '../kernel/length.ts';
import { isOneLine } from '../kernel/one-line.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { ClassAReason, RiskClass, SamplingPiece, SamplingRule, TeamPool, TeamStations } from './plan.ts';
import { stationProblems } from './team-stations.ts';

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
  classAReason: ClassAReason | null;
  classANote: string | null;
  /** Checks that are carried out together, in the order of visits (R009); null: no batches. */
  batchSize: number | null;
  teamStations: TeamStations[];
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
  sampling?:
    | {
        riskClass?: RiskClass | null;
        percent: string;
        atLeast?: number | null;
        atMost?: number | null;
        pieces?: SamplingPiece[] | null;
      }[]
    | null;
  teamPool?: TeamPool | null;
  classAReason?: ClassAReason | null;
  classANote?: string | null;
  batchSize?: number | null;
  teamStations?: TeamStations[] | null;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

// The draw protocol knows no leading zeros: `05` is announced as `5`.
const percentText = (percent: string): string => percent.trim().replace(/^0+(?=\d)/, '');

function samplingOf(given: NonNullable<GivenPlanFields['sampling']>): SamplingRule[] {
  return given.map((rule) => ({
    riskClass: rule.riskClass ?? null,
    percent: percentText(rule.percent),
    atLeast: rule.atLeast ?? null,
    atMost: rule.atMost ?? null,
    ...(rule.pieces && rule.pieces.length > 0
      ? { pieces: rule.pieces.map(({ upTo, percent }) => ({ upTo, percent: percentText(percent) })) }
      : {}),
  }));
}

const tellsClassesApart = (sampling: readonly SamplingRule[]): boolean =>
  sampling.some(({ riskClass }) => riskClass !== null);

/** Lays what is given over what there was. A plan is risk-based where its rules tell classes apart, whatever is ticked (R057). */
export function fieldsOf(given: GivenPlanFields, before?: PlanFields): PlanFields {
  const sampling = given.sampling ? samplingOf(given.sampling) : (before?.sampling ?? []);
  const pick = <K extends 'registeredBefore' | 'registeredAfter' | 'classAReason' | 'batchSize'>(key: K) =>
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
    riskBased: tellsClassesApart(sampling),
    sampling,
    teamPool: given.teamPool ?? before?.teamPool ?? 'WHOLE_BUREAU',
    classAReason: pick('classAReason') ?? null,
    batchSize: pick('batchSize') ?? null,
    classANote: given.classANote === undefined ? (before?.classANote ?? null) : given.classANote?.trim() || null,
    teamStations: stationsOf(given.teamStations ?? before?.teamStations ?? []),
  };
}

const stationsOf = (given: readonly TeamStations[]): TeamStations[] =>
  given.map(({ departmentCode, stations }) => ({
    departmentCode: departmentCode.trim(),
    stations: unique(stations.map((station) => station.normalize('NFC').trim())),
  }));

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
const LONGEST_NOTE = 200;
const MOST_PIECES = 10;
const MOST_IN_BATCH = 10_000;

/** Pieces stand by rising size, each with a percent of its own. */
function pieceProblems(pieces: readonly SamplingPiece[], path: string): Problem[] {
  if (pieces.length > MOST_PIECES) {
    return [{ path, problem: text(`至多 ${MOST_PIECES} 段`, `at most ${MOST_PIECES} pieces`) }];
  }
  return pieces.flatMap(({ upTo, percent }, i) => {
    const problems: Problem[] = [];
    const before = pieces[i - 1]?.upTo ?? 0;
    if (upTo <= before || upTo > LARGEST_COUNT) {
      const problem = text('户数须为正整数，并逐段递增', 'sizes must be positive whole numbers that rise');
      problems.push({ path: `${path}.${i}.upTo`, problem });
    }
    if (!PERCENT.test(percent)) {
      const problem = text('比例须为 0 至 100、至多四位小数', 'percent must be 0 to 100 with at most four decimals');
      problems.push({ path: `${path}.${i}.percent`, problem });
    }
    return problems;
  });
}

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
    problems.push(...pieceProblems(rule.pieces ?? [], at('pieces')));
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

/** A reason to visit class A names its case: the complaint's number, the notice, the clause (R058). */
function classAProblems({ classAReason, classANote }: PlanFields): Problem[] {
  const length = lengthOf(classANote ?? '');
  if (classAReason === null) {
    if (classANote === null) return [];
    return [{ path: 'classAReason', problem: text('请选择对 A 类现场检查的事由', 'choose why class A is visited') }];
  }
  if (length >= 1 && length <= LONGEST_NOTE) return [];
  const problem = text('请写明编号或依据（至多 200 字）', 'give its number or clause, at most 200 characters');
  return [{ path: 'classANote', problem }];
}

/** All that is wrong with a plan's fields at once, with the path of each as the input has it. */
export function planProblems(fields: PlanFields, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
  if (fields.title === '') say('title', '请填写名称', 'a title must be given');
  else if (!isOneLine(fields.title))
    say('title', '名称须为一行可读的文字', 'a title must be one line of readable text');
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
  const { batchSize } = fields;
  if (batchSize !== null && (batchSize < 1 || batchSize > MOST_IN_BATCH)) {
    say('batchSize', `每批须为 1 至 ${MOST_IN_BATCH} 户`, `a batch has 1 to ${MOST_IN_BATCH} checks`);
  }
  return [...problems, ...samplingProblems(fields.sampling), ...classAProblems(fields), ...stationProblems(fields)];
}
