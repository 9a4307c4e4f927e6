import { type LocalDate, startOfDay } from '../kernel/clock.ts';
import type { Reader } from '../platform/database.ts';

// Whoever was not found there, or had nothing of the matter, was not looked at.
const NOT_LOOKED_AT = `('UNREACHABLE', 'NOT_OPERATING', 'DEREGISTERED', 'NOT_APPLICABLE')`;

/** Names of the matters that completed checks looked at since a day, by target, whichever department looked (R080). */
export async function findConclusions(
  reader: Reader,
  jurisdictionId: string,
  since: LocalDate,
): Promise<Map<string, string[]>> {
  const rows = await reader.rows<{ targetId: string; names: string[] }>(
    `select c.target_id as "targetId", array_agg(distinct m.name) as names
     from joint_checks c join check_entries e on e.check_id = c.id join check_matters m on m.id = e.matter_id
     where c.jurisdiction_id = $1 and c.completed_at >= $2::timestamptz and e.outcome not in ${NOT_LOOKED_AT}
     group by c.target_id`,
    [jurisdictionId, startOfDay(since).toISOString()],
  );
  return new Map(rows.map(({ targetId, names }) => [targetId, names]));
}
