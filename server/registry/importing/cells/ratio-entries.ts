import { type Amount, concern, possible, type Sampling } from './sampling.ts';

const BOUNDS = ['percentMin', 'percentMax', 'countMin', 'countMax'] as const;

const isOneSided = (amount: Amount): boolean => BOUNDS.filter((bound) => amount[bound] !== undefined).length === 1;

/**
 * A bound that follows an amount and names nobody belongs to it: 5%,不少于5户 and 不低于5%,不高于10%. Null where it says
 * the same side again, or where two exact amounts (5%;43户) stand beside each other.
 */
export function bounded(before: readonly Sampling[], next: readonly Sampling[]): Sampling | null {
  const [main, ...others] = before;
  const [bound, ...more] = next;
  if (main === undefined || bound === undefined || others.length + more.length > 0) return null;
  if (concern(bound) !== concern({}) || !isOneSided(bound) || BOUNDS.some((key) => key in main && key in bound)) {
    return null;
  }
  const both = { ...main, ...bound };
  return possible(both) ? both : null;
}

/** Whether entries can stand beside each other: each concerns others, and none concerns all beside some. */
export function agree(sampling: readonly Sampling[]): boolean {
  const concerns = new Set(sampling.map(concern));
  const whole = sampling.filter(({ riskClass, level, kind, when }) => !riskClass && !level && !kind && !when);
  const parted = sampling.filter(({ riskClass, level, kind }) => riskClass || level || kind);
  if (concerns.size < sampling.length || (whole.length > 0 && parted.length > 0)) return false;
  const ways = new Set(parted.map(({ riskClass, level, kind }) => [riskClass, level, kind].map(Boolean).join()));
  return ways.size <= 1;
}
