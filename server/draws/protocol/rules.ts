import { stratumField } from './fields.ts';
import type { Stratum } from './fields.ts';
import type { FrameLine, RulesLine } from './files.ts';
import { ProtocolError } from './problem.ts';

/** How many of a stratum are drawn, as announced before the draw (R052). Bounds are numbers of targets. */
export type AnnouncedRule = {
  stratum: Stratum;
  /** A decimal from 0 to 100 of at most four places, e.g. `20.5`. */
  percent: string;
  atLeast: number | null;
  atMost: number | null;
};

const UNITS_OF_WHOLE = 1_000_000n;

/** A percentage as a whole number of ten-thousandths of a percent: `20.5` gives 205000. */
export function percentUnits(percent: string): number {
  const match = /^(0|[1-9]\d{0,2})(?:\.(\d{1,4}))?$/.exec(percent);
  const units = match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : Number.NaN;
  if (!(units <= 1_000_000)) {
    throw new ProtocolError(
      `A percentage must be from 0 to 100 with at most four places, not ${JSON.stringify(percent)}.`,
    );
  }
  return units;
}

/**
 * How many of `size` targets a rule draws: its percentage rounded up, raised to `atLeast`, cut to `atMost`,
 * cut to `size`. Whole-number arithmetic, so that every language rounds alike.
 */
export function take(size: number, rule: Omit<AnnouncedRule, 'stratum'>): number {
  requireCount(size);
  const scaled = BigInt(size) * BigInt(percentUnits(rule.percent));
  let count = Number((scaled + UNITS_OF_WHOLE - 1n) / UNITS_OF_WHOLE);
  if (rule.atLeast !== null) count = Math.max(count, requireCount(rule.atLeast));
  if (rule.atMost !== null) count = Math.min(count, requireCount(rule.atMost));
  return Math.min(count, size);
}

/** The rules file's lines for a frame; a stratum that no rule names is drawn at 0 percent. */
export function rulesLines(frame: Iterable<FrameLine>, announced: readonly AnnouncedRule[]): RulesLine[] {
  const sizes = new Map<Stratum, number>();
  for (const { stratum } of frame) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  return rulesOfSizes(sizes, announced);
}

/** The same for a frame whose strata are counted already. */
export function rulesOfSizes(sizes: ReadonlyMap<Stratum, number>, announced: readonly AnnouncedRule[]): RulesLine[] {
  requireRules(announced);
  const none: Omit<AnnouncedRule, 'stratum'> = { percent: '0', atLeast: null, atMost: null };
  return [...sizes].map(([stratum, size]) => {
    const rule = announced.find((one) => one.stratum === stratum) ?? none;
    return { stratum, size, take: take(size, rule) };
  });
}

/** Refuses rules that leave open what is meant: two for one stratum, or `*` beside risk classes. */
export function requireRules(rules: readonly AnnouncedRule[]): void {
  const strata = rules.map((rule) => stratumField(rule.stratum));
  if (new Set(strata).size !== strata.length) throw new ProtocolError('A stratum has two rules.');
  if (strata.includes('*') && strata.length > 1) {
    throw new ProtocolError('Rules are either for * or for risk classes, not for both.');
  }
  for (const rule of rules) take(0, rule);
}

function requireCount(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new ProtocolError(`A number of targets must be a whole number from 0, not ${count}.`);
  }
  return count;
}
