import type { LocalDate } from '../kernel/clock.ts';

/**
 * What a jurisdiction has decided, each value with the clause it comes from. Thresholds differ by place and year, so
 * none of them is a constant of the program.
 */
export interface Policy {
  /** Inspectors a department sends at least (R073). */
  teamMinimum: PolicyValue<number>;
  /** How often one target may be checked in a year over all departments; null: no cap (R063). */
  yearlyCap: PolicyValue<number | null>;
  /** What happens when a plan takes more of general items' targets than their cap allows (R007). */
  generalItemOverCap: PolicyValue<'ALLOW' | 'REFUSE'>;
  /** Goals of the indicators, in percent; null: no goal is set. */
  jointDrawShareGoal: PolicyValue<number | null>;
  jointTargetShareGoal: PolicyValue<number | null>;
  riskBasedShareGoal: PolicyValue<number | null>;
  coverageGoal: PolicyValue<number | null>;
}

export interface PolicyValue<T> {
  value: T;
  document: string;
  article: string;
}

export type PolicyKey = keyof Policy;

/** A stored value and the days on which it holds, both included. */
export interface DatedValue {
  key: string;
  value: unknown;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  document: string;
  article: string;
}

const UNSET: PolicyValue<never>['document'] = '';

function unset<T>(value: T): PolicyValue<T> {
  return { value, document: UNSET, article: UNSET };
}

const WITHOUT_DECISION: Policy = {
  teamMinimum: { value: 2, document: '舞政办明电〔2023〕4号', article: '第十三条' },
  yearlyCap: unset<number | null>(null),
  generalItemOverCap: unset<'ALLOW' | 'REFUSE'>('ALLOW'),
  jointDrawShareGoal: unset<number | null>(null),
  jointTargetShareGoal: unset<number | null>(null),
  riskBasedShareGoal: unset<number | null>(null),
  coverageGoal: unset<number | null>(null),
};

/** The policy of one day: of each value the newest that holds then. What was never decided asks nothing of anyone. */
export function policyOn(day: LocalDate, stored: readonly DatedValue[]): Policy {
  const policy: Record<string, PolicyValue<unknown>> = { ...WITHOUT_DECISION };
  const holding = stored
    .filter((value) => value.validFrom <= day && (value.validTo === null || day <= value.validTo))
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  for (const { key, value, document, article } of holding) {
    if (key in WITHOUT_DECISION) policy[key] = { value, document, article };
  }
  return policy as unknown as Policy;
}
