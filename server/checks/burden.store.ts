import type { VisitsToldTo } from '../merging/index.ts';
import type { Reader } from '../platform/database.ts';

/** A visit of a year to a target, with who goes and for whom they look. */
export interface VisitRow {
  targetId: string;
  isDone: boolean;
  /** Departments that answer something there. */
  departmentIds: string[];
  /** Departments that would have gone had each gone by itself. */
  separate: number;
}

/** SQL for a visit of `joint_checks c` and `joint_plans j` of which a department is told: it took place, or takes part. */
const told = (department: string): string => `(c.completed_at is not null or j.lead_id = ${department}
  or exists (select 1 from plan_participants a
             where a.plan_id = j.id and a.department_id = ${department} and a.state = 'ACCEPTED'))`;

/**
 * Visits of a year to targets: completed ones of all departments, and released ones of the plans that a department takes
 * part in. To nobody else are they told before they took place (R075).
 */
export function findVisits(
  reader: Reader,
  targetIds: readonly string[],
  year: number,
  departmentId: string | null,
): Promise<VisitRow[]> {
  return reader.rows<VisitRow>(
    `select c.target_id as "targetId", c.completed_at is not null as "isDone",
       array(select p.department_id::text from check_parts p where p.check_id = c.id order by p.place) as "departmentIds",
       (select count(distinct d)::int from check_entries e join check_matters m on m.id = e.matter_id
         cross join unnest(m.department_ids) d where e.check_id = c.id) as separate
     from joint_checks c join joint_plans j on j.id = c.plan_id
     where c.target_id = any($1::uuid[]) and j.year = $2 and ${told('$3')}`,
    [targetIds, year, departmentId],
  );
}

/** The same counted for every target that has any (R063, R075). */
export async function countToldVisits(
  reader: Reader,
  { jurisdictionId, year, departmentId }: VisitsToldTo,
): Promise<Map<string, number>> {
  const rows = await reader.rows<{ targetId: string; visits: number }>(
    `select c.target_id as "targetId", count(*)::int as visits from joint_checks c join joint_plans j on j.id = c.plan_id
     where j.jurisdiction_id = $1 and j.year = $2 and ${told('$3')} group by c.target_id`,
    [jurisdictionId, year, departmentId],
  );
  return new Map(rows.map(({ targetId, visits }) => [targetId, visits]));
}
