import type { LocalDate } from '../../kernel/clock.ts';
import { lengthOf } from '../../kernel/length.ts';
import { isOneLine } from '../../kernel/one-line.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { RiskClassValues } from '../../../schema/registry/risk-class.ts';
import type { TargetKindValues, TargetStatusValues } from '../../../schema/registry/target-enums.ts';
import { type CreditCodeFault, creditCodeFault } from '../credit-code.ts';
import { isIdentityNumber } from '../identity-number.ts';
import { registerNumberIsSound } from './register-number.ts';

export type TargetKind = keyof typeof TargetKindValues;
export type TargetStatus = keyof typeof TargetStatusValues;
export type RiskClass = Exclude<keyof typeof RiskClassValues, 'UNRATED'>;

/** A target's record, as rules see it. */
export interface TargetFields {
  key: string;
  name: string;
  kind: TargetKind;
  industryCode: string | null;
  districtCode: string | null;
  registeredOn: LocalDate | null;
  address: string | null;
  recordSource: string | null;
  recordedOn: LocalDate;
}

/** The same as it comes in: what is left out stays as it was. */
export type GivenTarget = { [Field in keyof TargetFields]?: TargetFields[Field] | null };

// A name keeps its wide brackets, as the register has them.
const trimmed = (value: string): string => value.normalize('NFC').trim();

const blankIsNone = (value: string | null): string | null => {
  const words = value === null ? '' : trimmed(value);
  return words === '' ? null : words;
};

/** Lays what is given over what there was. Keys are written in one width and in capitals, as registers have them. */
export function targetFields(given: GivenTarget, today: LocalDate, before?: TargetFields): TargetFields {
  const pick = <K extends 'industryCode' | 'districtCode' | 'registeredOn' | 'address' | 'recordSource'>(
    field: K,
  ): string | null => (given[field] === undefined ? (before?.[field] ?? null) : (given[field] as string | null));
  return {
    key: (given.key ?? before?.key ?? '').normalize('NFKC').trim().toUpperCase(),
    name: trimmed(given.name ?? before?.name ?? ''),
    kind: given.kind ?? before?.kind ?? 'ENTERPRISE',
    industryCode: pick('industryCode'),
    districtCode: pick('districtCode'),
    registeredOn: pick('registeredOn'),
    address: blankIsNone(pick('address')),
    recordSource: blankIsNone(pick('recordSource')),
    recordedOn: given.recordedOn ?? before?.recordedOn ?? today,
  };
}

const REGISTRANTS: readonly TargetKind[] = ['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE'];

const FAULTS: Record<CreditCodeFault, ReturnType<typeof text>> = {
  LENGTH: text('应为18位', 'it must have 18 characters'),
  CHARACTER: text('含有不用于代码的字符（I、O、Z、S、V 不使用）', 'it has a character that codes do not use'),
  CHECK_DIGIT: text('第18位校验码不符', 'its last character, the check digit, does not fit'),
  ORGANISATION: text('第9至17位主体标识码的校验码不符', 'the check digit of its 9th to 17th characters does not fit'),
};

/**
 * Why a key cannot be that of a target of this kind (R014): registrants are keyed by their unified social credit code
 * (GB 32100-2015), or by a register number of before the codes; persons by their identity number, whose check digit must
 * fit; whatever else there is by the number it is filed under.
 */
export function keyFault(kind: TargetKind, key: string): Refusal | null {
  if (kind === 'NATURAL_PERSON' && /^\d{17}[\dX]$/.test(key) && !isIdentityNumber(key)) {
    const problem = text('身份证号的校验码不符', 'The check digit of the identity number does not fit');
    return refusal.rule('R014', problem, { fields: [{ path: 'key', problem }] });
  }
  if (!REGISTRANTS.includes(kind)) return null;
  if (/^\d{15}$/.test(key)) {
    return registerNumberIsSound(key)
      ? null
      : badKey(text('15位注册号的校验位不符', 'the check digit of the register number does not fit'));
  }
  const fault = creditCodeFault(key);
  return fault === null ? null : badKey(FAULTS[fault]);
}

function badKey(why: ReturnType<typeof text>): Refusal {
  const problem = text(`统一社会信用代码有误：${why.zh}`, `The unified social credit code is wrong: ${why.en}`);
  return refusal.rule('R014', problem, { fields: [{ path: 'key', problem }] });
}

/** A key that is taken; the record that has it is named, so that it can be opened instead (R013, R015). */
export function keyTaken(shownName: string, shownKey: string): Refusal {
  const problem = text(
    `名录库中已有此编号：${shownName}（${shownKey}），请修改已有记录`,
    `The registry has this key already: ${shownName} (${shownKey}); change that record instead`,
  );
  return refusal.rule('R013', problem, { fields: [{ path: 'key', problem }] });
}

const LONGEST = { name: 200, address: 300, recordSource: 100 } as const;

/** What is wrong with a record's fields; codes are looked up by whoever knows them. `before`: the record as it is, where there is one. */
export function targetProblems(
  fields: TargetFields,
  today: LocalDate,
  knows: { industry(code: string): boolean; district(code: string): boolean },
  before: TargetFields | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, zh: string, en: string): void => void problems.push({ path, problem: text(zh, en) });
  // Of another kind its name and number would be shown to all, with no reason given and nobody told.
  if (before?.kind === 'NATURAL_PERSON' && fields.kind !== 'NATURAL_PERSON') {
    wrong(
      'kind',
      '自然人的记录不能改为其他类型；登记有误的，请注销此记录，另行登记',
      'a natural person’s record keeps its kind; where it was entered wrongly, set it to cancelled and enter another',
    );
  }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]{1,63}$/u.test(fields.key)) {
    wrong('key', '编号须为 2 至 64 个字母、数字或 -', 'key must have 2 to 64 letters, digits or -');
  }
  if (fields.name === '') wrong('name', '请填写名称', 'name must be given');
  else if (!isOneLine(fields.name))
    wrong('name', '名称写在一行内，不含不可见字符', 'name is one line without invisible characters');
  for (const [field, longest] of Object.entries(LONGEST)) {
    if (lengthOf(fields[field as keyof typeof LONGEST] ?? '') > longest)
      wrong(field, `不能超过 ${longest} 个字`, `${field} has at most ${longest} characters`);
  }
  if (fields.industryCode !== null && !knows.industry(fields.industryCode)) {
    wrong('industryCode', '没有这个行业代码', 'there is no such industry');
  }
  if (fields.districtCode !== null && !knows.district(fields.districtCode)) {
    wrong('districtCode', '本地没有这个区划', 'there is no such district here');
  }
  for (const field of ['registeredOn', 'recordedOn'] as const) {
    const day = fields[field];
    if (day !== null && day > today) wrong(field, '日期不能晚于今天', `${field} must not lie ahead`);
  }
  return problems;
}
