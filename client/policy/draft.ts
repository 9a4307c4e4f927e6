import type { PolicyKeyFieldsFragment, PolicySettingFieldsFragment, PolicySettingInput } from '../generated/graphql.js';

export const CLASSES = ['A', 'B', 'C', 'D', 'UNRATED'] as const;
export type RiskClass = (typeof CLASSES)[number];

/** A value as it is typed: texts until it is sent, for whatever was typed must not be lost. */
export interface Draft {
  none: boolean;
  number: string;
  from: string;
  to: string;
  choice: string | undefined;
  choices: string[];
  days: string;
  text: string;
  byClass: Partial<Record<RiskClass, string>>;
}

const written = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** What is in force, ready to be changed. */
export function draftOf(value: PolicySettingFieldsFragment): Draft {
  return {
    none: false,
    number: written(value.number),
    from: written(value.from),
    to: written(value.to),
    choice: value.choice ?? undefined,
    choices: value.choices ?? [],
    days: (value.days ?? []).join(', '),
    text: value.text ?? '',
    byClass: Object.fromEntries((value.byClass ?? []).map(({ riskClass, percent }) => [riskClass, String(percent)])),
  };
}

/** A number, or nothing where none can be read: the hub then names the place. */
function numberOf(typed: string): number | undefined {
  const value = Number(typed.trim());
  return typed.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

const daysOf = (typed: string): string[] => typed.split(/[\s,，、;；]+/).filter((day) => day !== '');

/** The input that a draft stands for. */
export function settingOf({ type }: Pick<PolicyKeyFieldsFragment, 'type'>, draft: Draft): PolicySettingInput {
  if (draft.none) return { none: true };
  switch (type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'DAY_OF_MONTH':
      return { number: numberOf(draft.number) };
    case 'RANGE':
      return { from: numberOf(draft.from), to: numberOf(draft.to) };
    case 'DAYS_OF_YEAR':
      return { days: daysOf(draft.days) };
    case 'CHOICE':
      return { choice: draft.choice };
    case 'CHOICES':
      return { choices: draft.choices };
    case 'TEXT':
      return { text: draft.text };
    case 'BY_RISK_CLASS':
      return {
        byClass: CLASSES.flatMap((riskClass) => {
          const percent = numberOf(draft.byClass[riskClass] ?? '');
          return percent === undefined ? [] : [{ riskClass, percent }];
        }),
      };
  }
}
