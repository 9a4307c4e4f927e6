import { fieldName } from '../kernel/field-names.ts';
import { listed } from '../kernel/listing.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { PolicyValueType } from '../../schema/policy/policy-enums.ts';
import type { KeyDefinition } from './key-definition.ts';
import type { RiskClass } from './kinds.ts';

/** A value as it comes in: just one of its ways is given. */
export interface GivenSetting {
  none?: boolean | null;
  number?: number | null;
  from?: number | null;
  to?: number | null;
  choice?: string | null;
  choices?: string[] | null;
  days?: string[] | null;
  text?: string | null;
  byClass?: { riskClass: RiskClass; percent: number }[] | null;
}

type Way = keyof GivenSetting;
type Definition = Pick<KeyDefinition<unknown>, 'kind' | 'none'>;
type Named = Definition & Pick<KeyDefinition<unknown>, 'name'>;

/** The fields in which a value of a type stands. */
const WAYS: Record<PolicyValueType, readonly Way[]> = {
  NUMBER: ['number'],
  PERCENT: ['number'],
  RANGE: ['from', 'to'],
  DAY_OF_MONTH: ['number'],
  DAYS_OF_YEAR: ['days'],
  CHOICE: ['choice'],
  CHOICES: ['choices'],
  TEXT: ['text'],
  BY_RISK_CLASS: ['byClass'],
};

const LONGEST_TEXT = 60;
const SHOWN = 20;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The stored value of what was given; ask `settingProblems` first. */
export function valueOf({ kind }: Definition, given: GivenSetting): unknown {
  if (given.none === true) return null;
  switch (kind.type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'DAY_OF_MONTH':
      return given.number;
    case 'RANGE':
      return { from: given.from, to: given.to };
    case 'DAYS_OF_YEAR':
      return unique(given.days!).sort();
    case 'CHOICE':
      return given.choice;
    case 'CHOICES':
      return kind.options!.map(({ code }) => code).filter((code) => given.choices!.includes(code));
    case 'TEXT':
      return given.text!.normalize('NFC').trim();
    case 'BY_RISK_CLASS':
      return Object.fromEntries(given.byClass!.map(({ riskClass, percent }) => [riskClass, percent]));
  }
}

/** All that is wrong with a value for a key, each with its path below `value`, told of the key by its name. */
export function settingProblems(definition: Named, given: GivenSetting): Problem[] {
  const { zh, en } = definition.name;
  return problemsOf(definition, given).map(({ path, problem }) => ({
    path,
    problem: text(`“${zh}”${problem.zh}`, `"${en}": ${problem.en}`),
  }));
}

function problemsOf(definition: Definition, given: GivenSetting): Problem[] {
  const { kind, none } = definition;
  const ways = WAYS[kind.type];
  const said = (Object.keys(given) as Way[]).filter((way) => given[way] != null && given[way] !== false);
  if (said.length === 1 && said[0] === 'none') {
    if (none !== null) return [];
    return [{ path: 'value.none', problem: text('此项必须有值，请填写', 'this must have a value; give one') }];
  }
  const stray = said.filter((way) => !ways.includes(way));
  if (stray.length > 0) {
    return stray.map((way) => ({
      path: `value.${way}`,
      problem: text(
        `此项只填${listed(ways.map((one) => fieldName(one).zh)).zh}`,
        `give only ${ways.join(' and ')} for this key`,
      ),
    }));
  }
  const missing = ways.filter((way) => !said.includes(way));
  if (missing.length > 0) {
    return missing.map((way) => ({
      path: `value.${way}`,
      problem: text(`请填写${fieldName(way).zh}`, `${way} must be given`),
    }));
  }
  return contentProblems(definition, given);
}

function contentProblems({ kind }: Definition, given: GivenSetting): Problem[] {
  switch (kind.type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'DAY_OF_MONTH':
      return numberProblems(kind, 'value.number', given.number!);
    case 'RANGE':
      return rangeProblems(kind, given.from!, given.to!);
    case 'DAYS_OF_YEAR':
      return dayProblems(kind, given.days!);
    case 'CHOICE':
      return optionProblems(kind, [given.choice!], () => 'value.choice');
    case 'CHOICES':
      return listProblems('value.choices', given.choices!, kind.options!.length).concat(
        optionProblems(kind, given.choices!, (i) => `value.choices.${i}`),
      );
    case 'TEXT':
      return textProblems(given.text!);
    case 'BY_RISK_CLASS':
      return classProblems(kind, given.byClass!);
  }
}

type KindOf = Definition['kind'];

function numberProblems({ type, unit, min = 0, max = 0 }: KindOf, path: string, value: number): Problem[] {
  const isPercent = unit?.en === '%';
  const fits = isPercent ? Math.abs(Math.round(value * 10_000) - value * 10_000) < 1e-6 : Number.isInteger(value);
  if (fits && value >= min && value <= max) return [];
  const zh = isPercent ? `须为 ${min} 至 ${max}、至多四位小数` : `须为 ${min} 至 ${max} 的整数`;
  const en = isPercent
    ? `must be ${min} to ${max} with at most four decimals`
    : `must be a whole number, ${min} to ${max}`;
  const hint =
    type === 'DAY_OF_MONTH' ? text(`${zh}（每个月都有的日子）`, `${en} (a day that every month has)`) : text(zh, en);
  return [{ path, problem: hint }];
}

function rangeProblems(kind: KindOf, from: number, to: number): Problem[] {
  const problems = [...numberProblems(kind, 'value.from', from), ...numberProblems(kind, 'value.to', to)];
  if (problems.length > 0 || from <= to) return problems;
  return [{ path: 'value.to', problem: text('上限不能小于下限', 'the greatest must not be below the least') }];
}

/** Whether a text names a day that some year has. */
export function isDayOfYear(day: string): boolean {
  if (!/^\d{2}-\d{2}$/.test(day)) return false;
  // 2024 has a 29 February.
  const at = new Date(`2024-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(5, 10) === day;
}

function dayProblems({ mostDays = 1 }: KindOf, days: readonly string[]): Problem[] {
  const wrong = days.flatMap((day, i): Problem[] =>
    isDayOfYear(day)
      ? []
      : [{ path: `value.days.${i}`, problem: text('须写成“月-日”，如 03-31', 'must be written MM-DD, such as 03-31') }],
  );
  return [...listProblems('value.days', days, mostDays), ...wrong.slice(0, SHOWN)];
}

function listProblems(path: string, list: readonly unknown[], most: number): Problem[] {
  if (list.length >= 1 && list.length <= most) return [];
  return [{ path, problem: text(`须有 1 至 ${most} 项`, `must hold 1 to ${most} values`) }];
}

function optionProblems({ options = [] }: KindOf, given: readonly string[], at: (i: number) => string): Problem[] {
  const codes = options.map(({ code }) => code);
  const names = options.map(({ name }) => `“${name.zh}”`);
  const problem = text(`须为${names.join('')}之一`, `must be one of ${codes.join(', ')}`);
  return given
    .flatMap((code, i): Problem[] => (codes.includes(code) ? [] : [{ path: at(i), problem }]))
    .slice(0, SHOWN);
}

function textProblems(given: string): Problem[] {
  const length = [...given.trim()].length;
  if (length >= 1 && length <= LONGEST_TEXT) return [];
  return [
    { path: 'value.text', problem: text(`须为 1 至 ${LONGEST_TEXT} 字`, `must have 1 to ${LONGEST_TEXT} characters`) },
  ];
}

function classProblems(kind: KindOf, shares: readonly { riskClass: RiskClass; percent: number }[]): Problem[] {
  const classes = shares.map(({ riskClass }) => riskClass);
  return [
    ...(shares.length === 0
      ? [{ path: 'value.byClass', problem: text('至少填写一个类别', 'give at least one class') }]
      : []),
    ...shares.flatMap(({ riskClass, percent }, i) => [
      ...numberProblems(kind, `value.byClass.${i}.percent`, percent),
      ...(classes.indexOf(riskClass) === i
        ? []
        : [{ path: `value.byClass.${i}.riskClass`, problem: text('同一类别只填一次', 'a class is given once only') }]),
    ]),
  ];
}
