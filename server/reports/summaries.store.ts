import type { Reader } from '../platform/database.ts';
import { differencesOf, type Summary, type SummaryDifference } from './summary.ts';

type Row = { planId: string; departmentId: string | null } & Record<string, number | null>;

const PLANS_KEPT = `select id as "planId", null as "departmentId", checks_total as "checksTotal",
    checks_completed as "checksCompleted", checks_with_problems as "checksWithProblems", targets_drawn as "targetsDrawn",
    separate_visits as "separateVisits", joint_visits as "jointVisits"
  from joint_plans where id = any($1::uuid[])`;

// Before the release there is nothing to count, and the visits and targets are not told yet (R075).
const PLANS_COUNTED = `select p.id as "planId", null as "departmentId", count(c.id)::int as "checksTotal",
    count(c.completed_at)::int as "checksCompleted",
    (count(*) filter (where c.completed_at is not null and c.problem))::int as "checksWithProblems",
    case when p.targets_drawn is not null then count(distinct c.target_id)::int end as "targetsDrawn",
    case when p.targets_drawn is not null then coalesce(sum(c.departments), 0)::int end as "separateVisits",
    case when p.targets_drawn is not null then count(c.id)::int end as "jointVisits"
  from joint_plans p left join lateral (
    select c.id, c.target_id, c.completed_at,
      exists (select 1 from check_entries e where e.check_id = c.id and e.is_problem) as problem,
      (select count(distinct d) from check_entries e join check_matters m on m.id = e.matter_id
         cross join unnest(m.department_ids) as d where e.check_id = c.id) as departments
    from joint_checks c where c.plan_id = p.id
  ) c on true
  where p.id = any($1::uuid[]) group by p.id`;

const DEPARTMENTS_KEPT = `select plan_id as "planId", department_id as "departmentId", parts_total as "partsTotal",
    parts_completed as "partsCompleted", parts_with_problems as "partsWithProblems"
  from plan_department_progress where plan_id = any($1::uuid[])`;

const DEPARTMENTS_COUNTED = `select c.plan_id as "planId", p.department_id as "departmentId", count(*)::int as "partsTotal",
    (count(*) filter (where p.state in ('SUBMITTED', 'APPROVED')))::int as "partsCompleted",
    (count(*) filter (where p.state in ('SUBMITTED', 'APPROVED') and exists (select 1 from check_entries e
       where e.check_id = p.check_id and e.answered_by = p.department_id and e.is_problem)))::int as "partsWithProblems"
  from joint_checks c join check_parts p on p.check_id = c.id
  where c.plan_id = any($1::uuid[]) group by c.plan_id, p.department_id`;

async function read(reader: Reader, sql: string, planIds: readonly string[]): Promise<Summary[]> {
  const rows = await reader.rows<Row>(sql, [planIds]);
  return rows.map(({ planId, departmentId, ...figures }) => ({ planId, departmentId, figures }));
}

/** Counts the checks of these plans again and gives every kept figure that says otherwise. */
export async function findSummaryDifferencesOf(
  reader: Reader,
  planIds: readonly string[],
): Promise<SummaryDifference[]> {
  const kept = [...(await read(reader, PLANS_KEPT, planIds)), ...(await read(reader, DEPARTMENTS_KEPT, planIds))];
  const counted = [
    ...(await read(reader, PLANS_COUNTED, planIds)),
    ...(await read(reader, DEPARTMENTS_COUNTED, planIds)),
  ];
  return differencesOf(kept, counted);
}

const SHOWN = 1000;

/** The first of the targets whose visits of a year (R063) are kept otherwise than the released checks tell them. */
export async function findVisitDifferences(reader: Reader): Promise<SummaryDifference[]> {
  const rows = await reader.rows<{ targetId: string; year: number; kept: number | null; counted: number | null }>(
    `select target_id as "targetId", year, kept.visits as kept, counted.visits as counted
     from (select target_id, year, visits from target_visits) kept full join (
       select c.target_id, p.year, count(*)::int as visits
       from joint_checks c join joint_plans p on p.id = c.plan_id group by c.target_id, p.year
     ) counted using (target_id, year)
     where kept.visits is distinct from counted.visits order by target_id, year limit $1`,
    [SHOWN],
  );
  return rows.map(({ year, ...row }) => ({ ...row, planId: null, departmentId: null, figure: `visits ${year}` }));
}
