import { percentFor } from '../../plans/index.ts';
import type { Source } from './source.ts';

const UNITS = 10_000;
const WHOLE = 100 * UNITS;

/** How many of `size` targets a rule takes: rounded up, raised to the least, cut to the most and to the size (R052). */
export function taken(size: number, rule: Omit<Source['rules'][number], 'riskClass'>): number {
  const units = Math.round(Number(percentFor(rule, size)) * UNITS);
  const share = Math.ceil((size * units) / WHOLE);
  return Math.min(size, rule.atMost ?? size, Math.max(share, rule.atLeast ?? 0));
}

/** What a source is expected to do in a year. */
export interface Expected {
  visits: number;
  /** Visits to one target of a class, by class. */
  perTarget: ReadonlyMap<string, number>;
}

/** What a source does, given how many targets of each class it could draw; a class without a rule is not drawn. */
export function expectedOf({ rules, timesAYear }: Source, sizes: ReadonlyMap<string, number>): Expected {
  const perTarget = new Map<string, number>();
  let visits = 0;
  const [first] = rules;
  const whole = first !== undefined && first.riskClass === null ? first : null;
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (whole !== null) visits = taken(all, whole) * timesAYear;
  for (const [riskClass, size] of sizes) {
    if (whole !== null) {
      perTarget.set(riskClass, all === 0 ? 0 : visits / all);
      continue;
    }
    const rule = rules.find((one) => one.riskClass === riskClass);
    const count = rule === undefined ? 0 : taken(size, rule) * timesAYear;
    perTarget.set(riskClass, size === 0 ? 0 : count / size);
    visits += count;
  }
  return { visits, perTarget };
}
