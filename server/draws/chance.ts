/** Targets of a stratum that have equally many chances. */
export interface Weighted {
  weight: number;
  targets: number;
}

const STEPS = 60;

/** Expected number of targets whose ticket, the smallest of `weight` uniform draws, lies below a bound. */
const below = (bound: number, groups: readonly Weighted[]): number =>
  groups.reduce((sum, { weight, targets }) => sum + targets * (1 - (1 - bound) ** weight), 0);

/**
 * How probable it is that a target of each weight is drawn, 0 to 1 (R064). Where all have equally many chances it is
 * exactly the share that is taken; else it is the share whose tickets lie below the bound under which as many are expected
 * as are taken, which comes the nearer to the draw's own probability the more are taken.
 */
export function inclusion(take: number, groups: readonly Weighted[]): Map<number, number> {
  const size = groups.reduce((sum, { targets }) => sum + targets, 0);
  if (take <= 0) return new Map(groups.map(({ weight }) => [weight, 0]));
  if (take >= size) return new Map(groups.map(({ weight }) => [weight, 1]));
  if (new Set(groups.map(({ weight }) => weight)).size === 1) return new Map([[groups[0]!.weight, take / size]]);
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (below(middle, groups) < take) low = middle;
    else high = middle;
  }
  return new Map(groups.map(({ weight }) => [weight, 1 - (1 - high) ** weight]));
}
