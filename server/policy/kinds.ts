import { type Text, text } from '../kernel/text.ts';
import type { PolicyValueType } from '../../schema/policy/policy-enums.ts';
import type { RiskClassValues } from '../../schema/registry/risk-class.ts';

export type RiskClass = keyof typeof RiskClassValues;
export type Strictness = 'ALLOW' | 'WARN' | 'REFUSE';

/** A value that a choice may have. */
export interface Option {
  code: string;
  name: Text;
  /** Whether the hub already acts on it. */
  inForce: boolean;
}

/** What a key's value may be. */
export interface Kind<T> {
  type: PolicyValueType;
  unit?: Text;
  /** Bounds of its numbers, both included. */
  min?: number;
  max?: number;
  mostDays?: number;
  options?: readonly Option[];
  /** Never there: it only carries the value's type. */
  holds?: T;
}

const PERCENT = text('%', '%');

export const percent: Kind<number> = { type: 'PERCENT', unit: PERCENT, min: 0, max: 100 };
export const percentRange: Kind<{ from: number; to: number }> = { type: 'RANGE', unit: PERCENT, min: 0, max: 100 };
export const byRiskClass: Kind<Partial<Record<RiskClass, number>>> = {
  type: 'BY_RISK_CLASS',
  unit: PERCENT,
  min: 0,
  max: 100,
};
export const dayOfMonth: Kind<number> = { type: 'DAY_OF_MONTH', min: 1, max: 28 };
export const words: Kind<string> = { type: 'TEXT' };

export function count(unit: Text, min: number, max: number): Kind<number> {
  return { type: 'NUMBER', unit, min, max };
}

export function range(unit: Text, min: number, max: number): Kind<{ from: number; to: number }> {
  return { type: 'RANGE', unit, min, max };
}

/** Days of the year, MM-DD: one deadline, or several. */
export function daysOfYear(mostDays: number): Kind<string[]> {
  return { type: 'DAYS_OF_YEAR', mostDays };
}

type Options<C extends string> = Readonly<Record<C, readonly [zh: string, en: string, acts?: 'acts']>>;

const optionsOf = (options: Options<string>): Option[] =>
  Object.entries(options).map(([code, [zh, en, acts]]) => ({ code, name: text(zh, en), inForce: acts === 'acts' }));

/** One of these; `acts` marks what the hub already acts on. */
export function choice<C extends string>(options: Options<C>): Kind<C> {
  return { type: 'CHOICE', options: optionsOf(options) };
}

/** Some of these. */
export function choices<C extends string>(options: Options<C>): Kind<C[]> {
  return { type: 'CHOICES', options: optionsOf(options) };
}

/** How strictly something is taken that a plan should not do. A warning asks for a reason and an approver. */
export function strictness(acting: readonly Strictness[] = []): Kind<Strictness> {
  const acts = (code: Strictness) => (acting.includes(code) ? 'acts' : undefined);
  return choice<Strictness>({
    ALLOW: ['允许', 'Allow', acts('ALLOW')],
    WARN: ['提醒，须写明理由', 'Warn and ask a reason', acts('WARN')],
    REFUSE: ['不允许', 'Refuse', acts('REFUSE')],
  });
}
