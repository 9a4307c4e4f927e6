import type { Reader } from '../platform/database.ts';
import type { TargetShape } from './entries.ts';

/** What a plan selects, with its industry codes resolved to the digits that a target's code must begin with. */
export interface FrameSelection {
  jurisdictionId: string;
  year: number;
  industryPrefixes: readonly string[] | null;
  districtCodes: readonly string[];
  targetKinds: readonly string[];
  registeredBefore: string | null;
  registeredAfter: string | null;
  /** Targets checked so often this year already are left out (R063); null: no cap. */
  yearlyCap: number | null;
  /** Targets that reach the cap once the draws that hold them are released (R063). */
  held: readonly string[];
}

/** The steps from the registry to the frame, in the order in which they exclude. */
export const FRAME_STEPS = ['INDUSTRY', 'DISTRICT', 'KIND', 'REGISTERED', 'ACTIVE', 'YEARLY_CAP', 'HELD'] as const;
export type FrameStep = (typeof FRAME_STEPS)[number];

/** SQL for one step over `targets t`, or null where the plan does not restrict it. */
function condition(step: FrameStep, plan: FrameSelection, given: (value: unknown) => string): string | null {
  switch (step) {
    case 'INDUSTRY': {
      if (plan.industryPrefixes === null) return null;
      const likes = plan.industryPrefixes.map((prefix) => `t.industry_code like ${given(`${prefix}%`)}`);
      return likes.length === 0 ? 'false' : `(${likes.join(' or ')})`;
    }
    case 'DISTRICT':
      return plan.districtCodes.length === 0 ? null : `t.district_code = any(${given(plan.districtCodes)}::text[])`;
    case 'KIND':
      return plan.targetKinds.length === 0 ? null : `t.kind = any(${given(plan.targetKinds)}::text[])`;
    case 'REGISTERED': {
      const bounds = [];
      if (plan.registeredBefore !== null) bounds.push(`t.registered_on <= ${given(plan.registeredBefore)}::date`);
      if (plan.registeredAfter !== null) bounds.push(`t.registered_on >= ${given(plan.registeredAfter)}::date`);
      return bounds.length === 0 ? null : bounds.join(' and ');
    }
    case 'ACTIVE':
      return `t.status = 'ACTIVE'`;
    case 'YEARLY_CAP':
      return plan.yearlyCap === null
        ? null
        : `not exists (select 1 from target_visits v where v.target_id = t.id and v.year = ${given(plan.year)}
             and v.visits >= ${given(plan.yearlyCap)})`;
    case 'HELD':
      return plan.held.length === 0 ? null : `t.id <> all(${given(plan.held)}::uuid[])`;
  }
}

/** The whole selection as SQL over `targets t`, with its parameters numbered from 1. */
export function frameCondition(plan: FrameSelection): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [plan.jurisdictionId];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = FRAME_STEPS.map((step) => condition(step, plan, given)).filter((sql) => sql !== null);
  return { where: ['t.jurisdiction_id = $1', ...conditions].join(' and '), parameters };
}

export interface ShapeCount extends TargetShape {
  riskClass: string | null;
  count: number;
}

/** The selected targets counted by what decides which items apply: a few hundred rows, however many targets. */
export function countShapes(reader: Reader, plan: FrameSelection): Promise<ShapeCount[]> {
  const { where, parameters } = frameCondition(plan);
  return reader.rows<ShapeCount>(
    `select t.kind, t.industry_code as "industryCode", t.labels, t.risk_class as "riskClass", count(*)::int as count
     from targets t where ${where} group by t.kind, t.industry_code, t.labels, t.risk_class`,
    parameters,
  );
}

/** How many of the registry each step leaves out, in one pass over it. */
export async function countSteps(
  reader: Reader,
  plan: FrameSelection,
): Promise<{ registry: number; excluded: Record<FrameStep, number> }> {
  const parameters: unknown[] = [plan.jurisdictionId];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const branches = FRAME_STEPS.flatMap((step) => {
    const sql = condition(step, plan, given);
    return sql === null ? [] : [`when not coalesce((${sql}), false) then '${step}'`];
  });
  const rows = await reader.rows<{ step: FrameStep | null; count: number }>(
    `select case ${branches.join(' ')} end as step, count(*)::int as count from targets t where t.jurisdiction_id = $1 group by 1`,
    parameters,
  );
  const excluded = Object.fromEntries(FRAME_STEPS.map((step) => [step, 0])) as Record<FrameStep, number>;
  for (const { step, count } of rows) if (step !== null) excluded[step] = count;
  return { registry: rows.reduce((sum, row) => sum + row.count, 0), excluded };
}
