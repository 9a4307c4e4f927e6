import { type Clause, clauseOf, type RequirementId } from '../kernel/clauses.ts';
import { type Text, text } from '../kernel/text.ts';
import type { Policy, PolicyValue } from '../policy/index.ts';

/** What a year's indicators are computed of. */
export interface YearFigures {
  plans: { total: number; joint: number; riskBased: number };
  targets: { drawn: number; joint: number };
  checks: { total: number; completed: number };
  /** Distinct enterprises drawn in the year, and those that the register holds as active. */
  enterprises: { drawn: number; active: number };
  /** Visits to the target that was visited most often. */
  mostVisits: number;
}

export interface IndicatorValue {
  code: string;
  name: Text;
  value: number | null;
  goal: number | null;
  met: boolean | null;
  clause: Clause;
}

type Goal = PolicyValue<number | null>;

/** A goal's own clause where the jurisdiction set one, else the clause that the requirement comes from. */
function clauseFor(id: RequirementId, goal: Goal | null): Clause {
  return goal === null || goal.value === null || goal.document === ''
    ? clauseOf(id)
    : { id, document: goal.document, article: goal.article };
}

/** A part of a whole in percent with one decimal; null where there is no whole. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}

function share(
  code: string,
  name: Text,
  id: RequirementId,
  part: number,
  whole: number,
  goal: Goal | null,
): IndicatorValue {
  const wanted = goal?.value ?? null;
  return {
    code,
    name,
    value: percent(part, whole),
    goal: wanted,
    // Judged by the counts: 59.96 is shown as 60.0 and is still short of 60.
    met: wanted === null || whole === 0 ? null : part * 100 >= wanted * whole,
    clause: clauseFor(id, goal),
  };
}

function yearlyMost(most: number, cap: Goal): IndicatorValue {
  return {
    code: 'YEARLY_MAX',
    name: text('同一对象年度最多检查次数', 'Most visits to one target in the year'),
    value: most,
    goal: cap.value,
    met: cap.value === null ? null : most <= cap.value,
    clause: clauseFor('R063', cap),
  };
}

/** The indicators of a year (requirements A.11), always all of them and in this order. */
export function indicatorsOf(
  { plans, targets, checks, enterprises, mostVisits }: YearFigures,
  policy: Policy,
): IndicatorValue[] {
  return [
    share(
      'JOINT_DRAW_SHARE',
      text('部门联合抽查次数占比', 'Share of joint draws'),
      'R069',
      plans.joint,
      plans.total,
      policy.jointDrawShareGoal,
    ),
    share(
      'JOINT_TARGET_SHARE',
      text('部门联合抽查户数占比', 'Share of jointly drawn targets'),
      'R069',
      targets.joint,
      targets.drawn,
      policy.jointTargetShareGoal,
    ),
    share(
      'RISK_BASED_SHARE',
      text('按信用风险分类抽查占比', 'Share of draws by credit risk class'),
      'R057',
      plans.riskBased,
      plans.total,
      policy.riskBasedShareGoal,
    ),
    share(
      'COVERAGE',
      text('企业抽查覆盖率', 'Coverage of enterprises'),
      'R056',
      enterprises.drawn,
      enterprises.active,
      policy.coverageGoal,
    ),
    share('COMPLETION', text('检查完成率', 'Checks completed'), 'R098', checks.completed, checks.total, null),
    yearlyMost(mostVisits, policy.yearlyCap),
  ];
}
