import type { DrawPlan, Round } from '../useDraw.ts';

/** Numbers of a round's plans as far as the viewer may read them, this one at least. */
export function numbersOf({ draws }: Round, plan: DrawPlan): string[] {
  const numbers = draws.flatMap((draw) => (draw.plan == null ? [] : [draw.plan.number]));
  return numbers.length === 0 ? [plan.number] : numbers;
}
