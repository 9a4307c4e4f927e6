import type { Scene } from '../action/scene.ts';
import type { DrawPreviewView } from '../draws/index.ts';
import { localDate } from '../kernel/clock.ts';
import type { PreviewIndicator } from '../../schema/reports/preview-indicator.ts';
import { backgroundOf } from './background.ts';
import { indicatorsOf, type YearFigures } from './indicators.ts';
import { yearCounts } from './year-counts.ts';

const PREVIEWED = ['JOINT_DRAW_SHARE', 'JOINT_TARGET_SHARE', 'RISK_BASED_SHARE', 'COVERAGE'] as const;
type Code = (typeof PREVIEWED)[number];

/** The parts and the wholes that the previewed indicators are shares of. */
const partsOf = ({ plans, targets, enterprises }: YearFigures): Record<Code, [part: number, whole: number]> => ({
  JOINT_DRAW_SHARE: [plans.joint, plans.total],
  JOINT_TARGET_SHARE: [targets.joint, targets.drawn],
  RISK_BASED_SHARE: [plans.riskBased, plans.total],
  COVERAGE: [enterprises.drawn, enterprises.active],
});

/**
 * What is missing to a goal in percent. Of coverage the whole stands still; of the others every further one counts in the
 * whole too, so a goal of all cannot be reached once something else was counted.
 */
export function missingTo(code: Code, part: number, whole: number, goal: number | null): number | null {
  if (goal === null) return null;
  const short = goal * whole - part * 100;
  if (short <= 0) return 0;
  if (code === 'COVERAGE') return Math.ceil(short / 100);
  return goal >= 100 ? null : Math.ceil(short / (100 - goal));
}

/** A year's figures once a plan runs beside what is counted already. */
export function withPlan(
  figures: YearFigures,
  plan: { isCounted: boolean; isReleased: boolean; isJoint: boolean; riskBased: boolean },
  drawn: { targets: number; enterprises: number },
): YearFigures {
  const { plans, targets, enterprises } = figures;
  const one = plan.isCounted ? 0 : 1;
  const count = plan.isReleased ? 0 : drawn.targets;
  // Who of the drawn was drawn this year already nobody may know beforehand: as many as of all enterprises (R075).
  const fresh = enterprises.active === 0 ? 0 : 1 - Math.min(1, enterprises.drawn / enterprises.active);
  return {
    ...figures,
    plans: {
      total: plans.total + one,
      joint: plans.joint + (plan.isJoint ? one : 0),
      riskBased: plans.riskBased + (plan.riskBased ? one : 0),
    },
    targets: { drawn: targets.drawn + count, joint: targets.joint + (plan.isJoint ? count : 0) },
    enterprises: {
      active: enterprises.active,
      drawn: enterprises.drawn + (plan.isReleased ? 0 : Math.round(drawn.enterprises * fresh)),
    },
  };
}

/** The year's indicators as they are, and as they would be once a previewed plan runs (R056, R057, R069). */
export async function previewIndicators(
  { hub, language }: Scene,
  { plan, drawn, enterprises }: DrawPreviewView,
): Promise<PreviewIndicator[]> {
  const { jurisdictionId, year, riskBased, state } = plan;
  const counts = await yearCounts(hub, jurisdictionId, year, localDate(hub.clock.now()));
  const { policy, ...background } = await backgroundOf(hub, jurisdictionId, year, counts.targets.drawn);
  const before: YearFigures = { ...counts, ...background };
  const standing = {
    isCounted: plan.announcedAt !== null,
    isReleased: ['IN_PROGRESS', 'CHECKED', 'CLOSED'].includes(state),
    isJoint: plan.participantRows.some((part) => part.state === 'ACCEPTED'),
    riskBased,
  };
  const after = withPlan(before, standing, { targets: drawn, enterprises });
  const [now, then] = [indicatorsOf(before, policy), indicatorsOf(after, policy)];
  const parts = partsOf(after);
  return PREVIEWED.map((code) => {
    const one = now.find((indicator) => indicator.code === code)!;
    const other = then.find((indicator) => indicator.code === code)!;
    return {
      code,
      name: one.name[language],
      before: one.value,
      after: other.value,
      goal: one.goal,
      missing: missingTo(code, ...parts[code], one.goal),
      clause: one.clause,
    };
  });
}
