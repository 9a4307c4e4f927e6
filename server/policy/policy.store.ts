import type { LocalDate } from '../kernel/clock.ts';
import type { Reader } from '../platform/database.ts';
import { type DatedValue, type Policy, policyOn } from './policy.ts';

/** The policy of a jurisdiction on a day. */
export async function getPolicy(reader: Reader, jurisdictionId: string, day: LocalDate): Promise<Policy> {
  const stored = await reader.rows<DatedValue>(
    `select key, value, valid_from as "validFrom", valid_to as "validTo", document, article
     from policy_values where jurisdiction_id = $1`,
    [jurisdictionId],
  );
  return policyOn(day, stored);
}
