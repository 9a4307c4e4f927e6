import { addDays, type LocalDate } from '../kernel/clock.ts';

/** What of a decision says when it holds, and before which others. */
export interface Dated {
  /** First and last day, both included; null: until another takes over. */
  validFrom: LocalDate;
  validTo: LocalDate | null;
  /** How far above the jurisdiction that asks it was decided: 0 is its own. Left out: its own. */
  depth?: number;
  /** The order of deciding; of two that begin on one day the later holds. */
  order?: number;
  /** From its first day on the jurisdiction decides nothing itself, and its superior's value holds again. */
  inherits?: boolean;
}

function holdsOn(day: LocalDate, { validFrom, validTo }: Dated): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

function isLater(one: Dated, other: Dated): boolean {
  if (one.validFrom !== other.validFrom) return one.validFrom > other.validFrom;
  return (one.order ?? 0) >= (other.order ?? 0);
}

/** Of one jurisdiction's decisions on a key the one that holds on a day: the newest by its first day. */
export function newestOn<D extends Dated>(day: LocalDate, decisions: readonly D[]): D | null {
  return decisions.reduce<D | null>(
    (best, one) => (holdsOn(day, one) && (best === null || isLater(one, best)) ? one : best),
    null,
  );
}

/** The decision on a key that holds on a day: a jurisdiction's own before its superior's. Null: nobody has decided. */
export function heldOn<D extends Dated>(day: LocalDate, decisions: readonly D[]): D | null {
  const depths = [...new Set(decisions.map(({ depth = 0 }) => depth))].sort((a, b) => a - b);
  for (const depth of depths) {
    const own = newestOn(
      day,
      decisions.filter((one) => (one.depth ?? 0) === depth),
    );
    if (own !== null && own.inherits !== true) return own;
  }
  return null;
}

/** The days on which another decision could take over, in their order. */
function turns(decisions: readonly Dated[]): LocalDate[] {
  const days = decisions.flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo === null ? [] : [addDays(validTo, 1)]),
  ]);
  return [...new Set(days)].sort();
}

/** The day since which what holds on a day has held without a break; null: always. */
export function heldSince(day: LocalDate, decisions: readonly Dated[]): LocalDate | null {
  const held = heldOn(day, decisions);
  const begun = turns(decisions)
    .filter((turn) => turn <= day)
    .reverse();
  return begun.find((turn) => heldOn(addDays(turn, -1), decisions) !== held) ?? null;
}

/** The first day after a day on which another decision holds; null: none is known of. */
export function nextTurn(day: LocalDate, decisions: readonly Dated[]): LocalDate | null {
  const held = heldOn(day, decisions);
  return turns(decisions).find((turn) => turn > day && heldOn(turn, decisions) !== held) ?? null;
}
