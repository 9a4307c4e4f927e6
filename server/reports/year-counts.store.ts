import type { LocalDate } from '../kernel/clock.ts';
import { SNAPSHOT_SQL } from '../platform/cursor.ts';
import type { Reader } from '../platform/database.ts';

/** A jurisdiction's year in counts; all of them stood so at the same instant. */
export interface YearCounts {
  /** The journal's position that the counts belong to. */
  xmin: string;
  plans: { total: number; joint: number; riskBased: number };
  targets: { drawn: number; joint: number };
  checks: { total: number; completed: number; withProblems: number };
  visitsSaved: number;
  byDepartment: Map<string, DepartmentYear>;
}

export interface DepartmentYear {
  plansLed: number;
  plansJoined: number;
  checksTotal: number;
  checksCompleted: number;
  withProblems: number;
  overdue: number;
}

interface Row extends DepartmentYear {
  xmin: string;
  plans: number;
  jointPlans: number;
  riskBasedPlans: number;
  drawn: number;
  jointDrawn: number;
  total: number;
  completed: number;
  problems: number;
  visitsSaved: number;
  departmentId: string | null;
}

// Summary columns alone: no check is read. `targets_drawn` and the visits are set by the release and not before (R075).
const YEAR = `with year_plans as materialized (
    select id, lead_id, risk_based, checks_total, checks_completed, checks_with_problems,
      coalesce(targets_drawn, 0) as drawn, coalesce(separate_visits - joint_visits, 0) as saved, ends_on < $3::date as is_over,
      exists (select 1 from plan_participants a where a.plan_id = joint_plans.id and a.state = 'ACCEPTED') as is_joint
    from joint_plans where jurisdiction_id = $1 and year = $2 and announced_at is not null and state <> 'CANCELLED'
  ), totals as (
    select count(*)::int as plans, (count(*) filter (where is_joint))::int as joint_plans,
      (count(*) filter (where risk_based))::int as risk_based_plans,
      coalesce(sum(drawn), 0)::int as drawn, coalesce(sum(drawn) filter (where is_joint), 0)::int as joint_drawn,
      coalesce(sum(checks_total), 0)::int as total, coalesce(sum(checks_completed), 0)::int as completed,
      coalesce(sum(checks_with_problems), 0)::int as problems, coalesce(sum(saved), 0)::int as saved
    from year_plans
  ), led as (
    select lead_id as department_id, count(*)::int as plans from year_plans group by lead_id
  ), joined as (
    select department_id, count(*)::int as plans from plan_participants
    where state = 'ACCEPTED' and plan_id in (select id from year_plans) group by department_id
  ), parts as (
    select department_id, sum(parts_total)::int as total, sum(parts_completed)::int as completed,
      sum(parts_with_problems)::int as problems, coalesce(sum(parts_total - parts_completed) filter (where is_over), 0)::int as overdue
    from plan_department_progress join year_plans on id = plan_id group by department_id
  )
  select ${SNAPSHOT_SQL} as xmin, t.plans, t.joint_plans as "jointPlans", t.risk_based_plans as "riskBasedPlans", t.drawn,
    t.joint_drawn as "jointDrawn", t.total, t.completed, t.problems, t.saved as "visitsSaved", d.id as "departmentId",
    coalesce(l.plans, 0) as "plansLed", coalesce(j.plans, 0) as "plansJoined", coalesce(p.total, 0) as "checksTotal",
    coalesce(p.completed, 0) as "checksCompleted", coalesce(p.problems, 0) as "withProblems", coalesce(p.overdue, 0) as overdue
  from totals t left join departments d on d.jurisdiction_id = $1 left join led l on l.department_id = d.id
  left join joined j on j.department_id = d.id left join parts p on p.department_id = d.id`;

/** Counts the announced plans of a year; `today` tells which of their last days are over. */
export async function countYear(
  reader: Reader,
  jurisdictionId: string,
  year: number,
  today: LocalDate,
): Promise<YearCounts> {
  const rows = await reader.rows<Row>(YEAR, [jurisdictionId, year, today]);
  const all = rows[0]!;
  return {
    xmin: all.xmin,
    plans: { total: all.plans, joint: all.jointPlans, riskBased: all.riskBasedPlans },
    targets: { drawn: all.drawn, joint: all.jointDrawn },
    checks: { total: all.total, completed: all.completed, withProblems: all.problems },
    visitsSaved: all.visitsSaved,
    byDepartment: new Map(rows.flatMap((row) => (row.departmentId === null ? [] : [[row.departmentId, row]]))),
  };
}
