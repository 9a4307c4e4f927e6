import type { LocalDate } from '../kernel/clock.ts';
import type { Reader } from '../platform/database.ts';
import { type DatedValue, type Policy, policyOn } from './policy.ts';

// No tree of divisions is deeper; a circle in the data must not run for ever.
const DEEPEST = 10;

/** A jurisdiction and those above it, with how far above: a table for queries that take the jurisdiction as $1. */
export const LINEAGE_SQL = `recursive lineage as (
    select id, code, name, parent_id, 0 as depth from jurisdictions where id = $1
    union all
    select j.id, j.code, j.name, j.parent_id, l.depth + 1 from jurisdictions j
      join lineage l on j.id = l.parent_id where l.depth < ${DEEPEST}
  )`;

/** The policy of a jurisdiction on a day: its own values, and its superiors' where it has decided nothing. */
export async function getPolicy(reader: Reader, jurisdictionId: string, day: LocalDate): Promise<Policy> {
  const stored = await reader.rows<DatedValue>(
    `with ${LINEAGE_SQL}
     select v.key, v.value, v.valid_from as "validFrom", v.valid_to as "validTo", v.document, v.article, v.inherits,
       v.decided_order::int as "order", l.depth
     from policy_values v join lineage l on l.id = v.jurisdiction_id
     where v.withdrawn_at is null and v.valid_from <= $2 and (v.valid_to is null or v.valid_to >= $2)`,
    [jurisdictionId, day],
  );
  return policyOn(day, stored);
}
