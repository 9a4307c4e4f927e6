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
      coalesce(targets_drawn, 0) as drawn, coalesce(separate_visits - joint_visits, 0) as saved, ends_on < $3::date as is_over
    from joint_plans where jurisdiction_id = $1 and year = $2 and announced_at is not null and state <> 'CANCELLED'
  ), joined as materialized (
    select plan_id, department_id from plan_participants
    where state = 'ACCEPTED' and plan_id in (select id from year_plans)
  ), totals as (
    select count(*)::int as plans, count(j.plan_id)::int as joint_plans, (count(*) filter (where risk_based))::int as risk_based_plans,
      coalesce(sum(drawn), 0)::int as drawn, coalesce(sum(drawn) filter (where j.plan_id is not null), 0)::int as joint_drawn,
      coalesce(sum(checks_total), 0)::int as total, coalesce(sum(checks_completed), 0)::int as completed,
      coalesce(sum(checks_with_problems), 0)::int as problems, coalesce(sum(saved), 0)::int as saved
    from year_plans left join (select distinct plan_id from joined) j on j.plan_id = id
  ), by_department as (
    select department_id, sum(led)::int as led, sum(took_part)::int as took_part, sum(parts)::int as parts,
      sum(done)::int as done, sum(problems)::int as problems, sum(overdue)::int as overdue
    from (
      select lead_id as department_id, 1 as led, 0 as took_part, 0 as parts, 0 as done, 0 as problems, 0 as overdue from year_plans
      union all select department_id, 0, 1, 0, 0, 0, 0 from joined
      union all select department_id, 0, 0, parts_total, parts_completed, parts_with_problems,
        case when is_over then parts_total - parts_completed else 0 end
      from plan_department_progress join year_plans on id = plan_id
    ) counted group by department_id
  )
  select ${SNAPSHOT_SQL} as xmin, t.plans, t.joint_plans as "jointPlans", t.risk_based_plans as "riskBasedPlans", t.drawn,
    t.joint_drawn as "jointDrawn", t.total, t.completed, t.problems, t.saved as "visitsSaved",
    d.department_id as "departmentId", d.led as "plansLed", d.took_part as "plansJoined", d.parts as "checksTotal",
    d.done as "checksCompleted", d.problems as "withProblems", d.overdue
  from totals t left join by_department d on true`;

/** Counts the announced plans of a year; `today` tells which of their last days are over. */
export async function countYear(reader: Reader, jurisdictionId: string, year: number, today: LocalDate): Promise<YearCounts> {
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
