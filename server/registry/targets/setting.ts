import type { LocalDate } from '../../kernel/clock.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { TargetSetting } from '../../../schema/registry/target-setting.ts';

const LONGEST_SOURCE = 100;

export const LATER_CLASS = text(
  '已有更晚评定的类别，不能用更早的替换',
  'A later class stands; an earlier one does not take its place',
);
export const BEFORE_REGISTRATION = text('日期不能早于登记日期', 'on must not be before its registration');

/** What is wrong with a day on which something was given or since which it holds. */
export const dayProblems = (on: LocalDate, today: LocalDate, path = 'on'): Problem[] =>
  on <= today ? [] : [{ path, problem: text('日期不能晚于今天', 'on must not lie ahead') }];

export const plainSource = (source: string): string => source.normalize('NFC').trim();

/** What is wrong with who gave a class (R017). */
export function sourceProblems(source: string, path = 'source'): Problem[] {
  const words = plainSource(source);
  if (words !== '' && words.length <= LONGEST_SOURCE) return [];
  return [{ path, problem: text('请填写来源，不超过 100 字', 'source must have 1 to 100 characters') }];
}

const NEEDED: Readonly<Record<'on' | 'source', Text>> = {
  on: text('请填写日期', 'a day must be given'),
  source: text('请填写来源', 'a source must be given'),
};
const NOT_WITH = text('只与类别或登记状态一起填写', 'it goes with a class or a standing alone');
const ONE_OF = text(
  '请选择要改的一项：风险类别、登记状态或所在区划',
  'set just one: a risk class, a standing or a district',
);
const NO_DISTRICT = text('本地没有这个区划', 'there is no such district here');

/** What is wrong with what many targets shall get. */
export function settingProblems(
  { riskClass, source, status, on, districtCode }: TargetSetting,
  today: LocalDate,
  isHere: (districtCode: string) => boolean,
): Problem[] {
  const [isClass, isStatus, isDistrict] = [riskClass, status, districtCode].map((value) => value != null);
  if ([isClass, isStatus, isDistrict].filter(Boolean).length !== 1) return [{ path: 'set', problem: ONE_OF }];
  const problems: Problem[] = [];
  const needs = (field: 'on' | 'source', value: string | null | undefined, isNeeded: boolean | undefined): void => {
    const path = `set.${field}`;
    if (isNeeded === true && value == null) problems.push({ path, problem: NEEDED[field] });
    else if (isNeeded === false && value != null) problems.push({ path, problem: NOT_WITH });
  };
  needs('source', source, isClass);
  needs('on', on, isDistrict === false);
  if (isClass === true && source != null) problems.push(...sourceProblems(source, 'set.source'));
  if (isDistrict === false && on != null) problems.push(...dayProblems(on, today, 'set.on'));
  if (districtCode != null && !isHere(districtCode)) problems.push({ path: 'set.districtCode', problem: NO_DISTRICT });
  return problems;
}
