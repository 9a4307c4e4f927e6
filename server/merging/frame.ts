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
  /**
   * Targets that reached the cap by the visits that the reader is told of, where the frame is only shown (R075); null: all
   * released visits count, as they must at sealing.
   */
  capped: readonly string[] | null;
  /** Targets that reach the cap once the draws that hold them are released (R063). */
  held: readonly string[];
  /** Targets of a list that a superior drew: just these, whatever else is selected (R041); null: no such list. */
  listed: readonly string[] | null;
  /** Named targets for which the cap was lifted, with an approver's reason (R063). */
  admitted: readonly string[];
  /** Whether targets of class A are left out: no cause to visit them was given (R058). */
  sparesClassA: boolean;
  /** Targets all of whose matters were looked at lately (R080). */
  concluded: readonly string[];
}

/** The steps from the registry to the frame, in the order in which they exclude. */
export const FRAME_STEPS = [
  'LISTED',
  'INDUSTRY',
  'DISTRICT',
  'KIND',
  'REGISTERED',
  'ACTIVE',
  'CLASS_A',
  'YEARLY_CAP',
  'HELD',
  'CONCLUDED',
] as const;
export type FrameStep = (typeof FRAME_STEPS)[number];

/** Begins the condition of a cap: those for whom it was lifted pass it. */
const admitted = (plan: FrameSelection, given: (value: unknown) => string): string =>
  plan.admitted.length === 0 ? '(' : `(t.id = any(${given(plan.admitted)}::uuid[]) or `;

/** A superior's list is taken as it is: what else the plan selects does not narrow it, and it is a cause by itself. */
const BY_SELECTION: ReadonlySet<FrameStep> = new Set(['INDUSTRY', 'DISTRICT', 'KIND', 'REGISTERED', 'CLASS_A']);

/** SQL for one step over `targets t`, or null where the plan does not restrict it. */
function condition(step: FrameStep, plan: FrameSelection, given: (value: unknown) => string): string | null {
  if (plan.listed !== null && BY_SELECTION.has(step)) return null;
  switch (step) {
    case 'LISTED':
      return plan.listed === null ? null : `t.id = any(${given(plan.listed)}::uuid[])`;
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
    case 'CLASS_A':
      return plan.sparesClassA ? `t.risk_class is distinct from 'A'` : null;
    case 'YEARLY_CAP':
      if (plan.yearlyCap === null) return null;
      return plan.capped !== null
        ? `${admitted(plan, given)}t.id <> all(${given(plan.capped)}::uuid[]))`
        : `${admitted(plan, given)}not exists (select 1 from target_visits v where v.target_id = t.id and v.year = ${given(plan.year)}
             and v.visits >= ${given(plan.yearlyCap)}))`;
    case 'HELD':
      return plan.held.length === 0 ? null : `${admitted(plan, given)}t.id <> all(${given(plan.held)}::uuid[]))`;
    case 'CONCLUDED':
      return plan.concluded.length === 0 ? null : `t.id <> all(${given(plan.concluded)}::uuid[])`;
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
  /** Told where asked for; null of targets without a district. */
  districtCode?: string | null;
  count: number;
}

/**
 * The selected targets counted by what decides which items apply: a few hundred rows, however many targets. `byDistrict`
 * tells their districts apart too.
 */
export function countShapes(reader: Reader, plan: FrameSelection, byDistrict = false): Promise<ShapeCount[]> {
  const { where, parameters } = frameCondition(plan);
  const district = byDistrict ? 't.district_code' : 'null::text';
  return reader.rows<ShapeCount>(
    `select t.kind, t.industry_code as "industryCode", t.labels, t.risk_class as "riskClass",
       ${district} as "districtCode", count(*)::int as count
     from targets t where ${where} group by t.kind, t.industry_code, t.labels, t.risk_class, ${district}`,
    parameters,
  );
}

/** SQL for the first step that leaves a target out; null where none does. */
function firstStep(plan: FrameSelection, given: (value: unknown) => string): string {
  const branches = FRAME_STEPS.flatMap((step) => {
    const sql = condition(step, plan, given);
    return sql === null ? [] : [`when not coalesce((${sql}), false) then '${step}'`];
  });
  return `case ${branches.join(' ')} end`;
}

/** Of named targets what decides which items apply, and the first step that leaves each out; null where none does. */
export function findFates(
  reader: Reader,
  plan: FrameSelection,
  ids: readonly string[],
): Promise<(TargetShape & { id: string; step: FrameStep | null })[]> {
  const parameters: unknown[] = [plan.jurisdictionId, ids];
  const step = firstStep(plan, (value) => `$${parameters.push(value)}`);
  return reader.rows(
    `select t.id, t.kind, t.industry_code as "industryCode", t.labels, ${step} as step
     from targets t where t.jurisdiction_id = $1 and t.id = any($2::uuid[])`,
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
  const rows = await reader.rows<{ step: FrameStep | null; count: number }>(
    `select ${firstStep(plan, given)} as step, count(*)::int as count from targets t where t.jurisdiction_id = $1 group by 1`,
    parameters,
  );
  const excluded = Object.fromEntries(FRAME_STEPS.map((step) => [step, 0])) as Record<FrameStep, number>;
  for (const { step, count } of rows) if (step !== null) excluded[step] = count;
  return { registry: rows.reduce((sum, row) => sum + row.count, 0), excluded };
}
