import type { LocalDate } from '../kernel/clock.ts';
import { definitionOf, isPolicyKey, POLICY_KEYS, type PolicyKey, type ValueOf } from './keys.ts';
import { type Dated, heldOn } from './succession.ts';

export interface PolicyValue<T> {
  value: T;
  /** Both empty where nobody has decided and no law asks it of everyone. */
  document: string;
  article: string;
}

/**
 * What holds in a jurisdiction on a day, each value with the clause it comes from. Thresholds differ by place and year,
 * so none of them is a constant of the program.
 */
export type Policy = { [K in PolicyKey]: PolicyValue<ValueOf<K>> };

/** A stored value and the days on which it holds, both included. */
export interface DatedValue extends Dated {
  key: string;
  value: unknown;
  document: string;
  article: string;
}

/**
 * The policy of one day: of each value what the jurisdiction itself has decided last for that day, else its superior.
 * What was never decided asks nothing of anyone beyond the law.
 */
export function policyOn(day: LocalDate, stored: readonly DatedValue[]): Policy {
  const byKey = new Map<PolicyKey, DatedValue[]>();
  for (const value of stored) {
    if (isPolicyKey(value.key)) byKey.set(value.key, [...(byKey.get(value.key) ?? []), value]);
  }
  const values = POLICY_KEYS.map((key) => {
    const { value, document, article } = heldOn(day, byKey.get(key) ?? []) ?? definitionOf(key).undecided;
    return [key, { value, document, article }];
  });
  return Object.fromEntries(values) as Policy;
}
