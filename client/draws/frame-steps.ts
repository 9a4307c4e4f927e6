import type { FrameStep } from '../generated/graphql.js';

interface Step {
  step: FrameStep;
  excluded: number;
  remaining: number;
}

/** Steps by which the law, and not the plan, leaves somebody out are told even when they leave out nobody. */
const ALWAYS: readonly FrameStep[] = ['INDUSTRY', 'ACTIVE', 'YEARLY_CAP', 'ITEM_APPLIES'];

export function frameSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ step, excluded }) => excluded > 0 || ALWAYS.includes(step));
}

const CLOSE = 0.6;

/**
 * Where a scale is to begin so that small steps can be told apart: a round number below the last value when that is close
 * to the second, else zero. The first value, the whole registry, runs out of sight anyway.
 */
export function scaleFrom(values: readonly number[]): number {
  const [, second = 0] = values;
  const last = values.at(-1) ?? 0;
  if (second === 0 || last / second < CLOSE || last === second) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(last)) - 1);
  return Math.max(0, Math.floor((last - (second - last)) / unit) * unit);
}
