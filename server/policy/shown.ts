import type { Language } from '../kernel/text.ts';
import type { PolicyClassShare, PolicySetting } from '../../schema/policy/policy-value.ts';
import { definitionOf, type PolicyKey } from './keys.ts';
import type { RiskClass } from './kinds.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COMMA: Record<Language, string> = { zh: '、', en: ', ' };

/** The last day of February stands as the 29th: some years end it a day earlier. */
function dayText(day: string, language: Language): string {
  const [month, date] = day.split('-').map(Number) as [number, number];
  if (day === '02-29') return language === 'zh' ? '2月底' : 'end of Feb';
  return language === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`;
}

/** A number with its unit; Chinese leaves no space before its counters, English one before words. */
function amount(key: PolicyKey, value: number | string, language: Language): string {
  const unit = definitionOf(key).kind.unit?.[language] ?? '';
  return language === 'en' && unit !== '%' && unit !== '' ? `${value} ${unit}` : `${value}${unit}`;
}

const sharesOf = (value: unknown): PolicyClassShare[] =>
  Object.entries(value as Partial<Record<RiskClass, number>>)
    .map(([riskClass, percent]) => ({ riskClass: riskClass as RiskClass, percent }))
    .sort((a, b) => (a.riskClass < b.riskClass ? -1 : 1));

/** A value as people read it. */
export function shownValue(key: PolicyKey, value: unknown, language: Language): string {
  const { kind, none } = definitionOf(key);
  if (value === null) return none?.[language] ?? '';
  const nameOf = (code: unknown) =>
    kind.options?.find((option) => option.code === code)?.name[language] ?? String(code);
  switch (kind.type) {
    case 'NUMBER':
    case 'PERCENT':
      return amount(key, value as number, language);
    case 'DAY_OF_MONTH':
      return language === 'zh' ? `每月${value as number}日` : `day ${value as number} of the month`;
    case 'RANGE': {
      const { from, to } = value as { from: number; to: number };
      return amount(key, `${from}–${to}`, language);
    }
    case 'DAYS_OF_YEAR':
      return (value as string[]).map((day) => dayText(day, language)).join(COMMA[language]);
    case 'CHOICE':
      return nameOf(value);
    case 'CHOICES':
      return (value as string[]).map(nameOf).join(COMMA[language]);
    case 'TEXT':
      return value as string;
    case 'BY_RISK_CLASS':
      return sharesOf(value)
        .map(({ riskClass, percent }) => `${riskClass} ${percent}%`)
        .join(COMMA[language]);
  }
}

const EMPTY = {
  number: null,
  from: null,
  to: null,
  choice: null,
  choices: null,
  days: null,
  text: null,
  byClass: null,
};

/** A value as the API shows it. */
export function settingView(key: PolicyKey, value: unknown, language: Language): PolicySetting {
  return {
    ...EMPTY,
    none: value === null,
    shown: shownValue(key, value, language),
    ...(value === null ? {} : fieldsOf(key, value)),
  };
}

function fieldsOf(key: PolicyKey, value: unknown): Partial<PolicySetting> {
  switch (definitionOf(key).kind.type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'DAY_OF_MONTH':
      return { number: value as number };
    case 'RANGE':
      return value as { from: number; to: number };
    case 'DAYS_OF_YEAR':
      return { days: value as string[] };
    case 'CHOICE':
      return { choice: value as string };
    case 'CHOICES':
      return { choices: value as string[] };
    case 'TEXT':
      return { text: value as string };
    case 'BY_RISK_CLASS':
      return { byClass: sharesOf(value) };
  }
}
