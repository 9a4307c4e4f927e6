import { registerEnumType } from 'type-graphql';

export const PolicyGroupValues = {
  GOALS: 'GOALS',
  SHARES: 'SHARES',
  PLANNING: 'PLANNING',
  DRAWING: 'DRAWING',
  RESULTS: 'RESULTS',
  REPORTING: 'REPORTING',
  WORDS: 'WORDS',
} as const;
export type PolicyGroup = keyof typeof PolicyGroupValues;

registerEnumType(PolicyGroupValues, {
  name: 'PolicyGroup',
  description: 'What a policy key is about.',
  valuesConfig: {
    GOALS: { description: 'Goals of the year’s indicators.' },
    SHARES: { description: 'How often and in which shares targets are inspected.' },
    PLANNING: { description: 'Plans, their deadlines and who makes them.' },
    DRAWING: { description: 'Drawing targets and inspectors.' },
    RESULTS: { description: 'Publishing results and what follows from them.' },
    REPORTING: { description: 'When reports are due.' },
    WORDS: { description: 'Names and terms that differ by place and year.' },
  },
});

export const PolicyValueTypeValues = {
  NUMBER: 'NUMBER',
  PERCENT: 'PERCENT',
  RANGE: 'RANGE',
  DAY_OF_MONTH: 'DAY_OF_MONTH',
  DAYS_OF_YEAR: 'DAYS_OF_YEAR',
  CHOICE: 'CHOICE',
  CHOICES: 'CHOICES',
  TEXT: 'TEXT',
  BY_RISK_CLASS: 'BY_RISK_CLASS',
} as const;
export type PolicyValueType = keyof typeof PolicyValueTypeValues;

registerEnumType(PolicyValueTypeValues, {
  name: 'PolicyValueType',
  description: 'What kind of value a key has, and so which field of a setting it stands in.',
  valuesConfig: {
    NUMBER: { description: 'A whole number, in `number`; the key’s unit says of what.' },
    PERCENT: { description: '0 to 100 with at most four decimals, in `number`.' },
    RANGE: { description: 'A least and a greatest number, in `from` and `to`; the key’s unit says of what.' },
    DAY_OF_MONTH: { description: 'A day that every month has, 1 to 28, in `number`.' },
    DAYS_OF_YEAR: { description: 'Days of the year as MM-DD, in `days`; 02-29 is the last day of February.' },
    CHOICE: { description: 'One of the key’s options, in `choice`.' },
    CHOICES: { description: 'One or more of the key’s options, in `choices`.' },
    TEXT: { description: 'Words, in `text`.' },
    BY_RISK_CLASS: { description: 'A percent for risk classes, in `byClass`.' },
  },
});

export const PolicyOriginValues = { OWN: 'OWN', INHERITED: 'INHERITED', UNDECIDED: 'UNDECIDED' } as const;
export type PolicyOrigin = keyof typeof PolicyOriginValues;

registerEnumType(PolicyOriginValues, {
  name: 'PolicyOrigin',
  description: 'Where a value in force comes from.',
  valuesConfig: {
    OWN: { description: 'The jurisdiction decided it itself.' },
    INHERITED: { description: 'A superior jurisdiction decided it, and this one nothing of its own.' },
    UNDECIDED: { description: 'Nobody decided it: the hub asks nothing, or what the law asks of everyone.' },
  },
});

export const PolicyDecisionStateValues = {
  UPCOMING: 'UPCOMING',
  IN_FORCE: 'IN_FORCE',
  REPLACED: 'REPLACED',
  OVER: 'OVER',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type PolicyDecisionState = keyof typeof PolicyDecisionStateValues;

registerEnumType(PolicyDecisionStateValues, {
  name: 'PolicyDecisionState',
  description: 'How a decision stands today.',
  valuesConfig: {
    UPCOMING: { description: 'Its first day lies ahead; it may still be withdrawn.' },
    IN_FORCE: { description: 'It is what its jurisdiction has decided for today.' },
    REPLACED: { description: 'A later decision of the same jurisdiction holds today instead.' },
    OVER: { description: 'Its last day is over.' },
    WITHDRAWN: { description: 'It was withdrawn before its first day and never held.' },
  },
});

export const PolicyPresetCodes = {
  TANG_2023: 'TANG_2023',
  YANSHI_2023: 'YANSHI_2023',
  SHAHE_2025: 'SHAHE_2025',
  WUGANG_2023: 'WUGANG_2023',
  CHANGJIANG_2023: 'CHANGJIANG_2023',
} as const;
export type PolicyPresetCode = keyof typeof PolicyPresetCodes;

registerEnumType(PolicyPresetCodes, {
  name: 'PolicyPresetCode',
  description: 'Published documents whose values a jurisdiction may adopt.',
  valuesConfig: {
    TANG_2023: { description: 'Tang County, Hebei, 2023: within one bureau.' },
    YANSHI_2023: { description: 'Yanshi District, Henan, 2023: within one bureau.' },
    SHAHE_2025: { description: 'Shahe City, Hebei, 2025: over all departments, with monthly reports.' },
    WUGANG_2023: { description: 'Wugang City, Henan, 2023: measures across departments in 21 articles.' },
    CHANGJIANG_2023: { description: 'Changjiang District, Jiangxi, 2023: over all departments.' },
  },
});
