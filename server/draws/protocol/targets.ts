import type { Hmac } from './digest.ts';
import type { Stratum } from './fields.ts';
import type { DrawnLine, FrameLine, RulesLine } from './files.ts';
import { Smallest } from './smallest.ts';
import { compareText } from './text.ts';

/** A key with its ticket, 64 hex digits. */
export type Ticketed = { ticket: string; key: string };

/** Order of tickets; of two equal ones the smaller key goes first. */
export const byTicket = (a: Ticketed, b: Ticketed): number =>
  a.ticket === b.ticket ? compareText(a.key, b.key) : a.ticket < b.ticket ? -1 : 1;

/**
 * A target's ticket: the smallest of as many HMACs as it has chances (R062). It does not depend on the plan,
 * so that plans drawn together meet at the same doors. `hmac` is keyed with the seed.
 */
export function ticketOf(hmac: Hmac, key: string, weight: number): string {
  let smallest = hmac(`target\t${key}\t1`);
  for (let i = 2; i <= weight; i++) {
    const ticket = hmac(`target\t${key}\t${i}`);
    if (ticket < smallest) smallest = ticket;
  }
  return smallest;
}

/**
 * The drawn targets of a plan, by ticket: in each stratum the `take` smallest tickets (R053). One pass over
 * the frame, which may be a stream in any order; memory is that of the drawn.
 */
export function drawTargets(hmac: Hmac, frame: Iterable<FrameLine>, rules: readonly RulesLine[]): DrawnLine[] {
  const kept = new Map<Stratum, Smallest<Ticketed>>();
  for (const { stratum, take } of rules) if (take > 0) kept.set(stratum, new Smallest(take, byTicket));
  for (const { stratum, key, weight } of frame) {
    kept.get(stratum)?.offer({ ticket: ticketOf(hmac, key, weight), key });
  }
  return [...kept]
    .flatMap(([stratum, smallest]) => smallest.sorted().map((one) => ({ ...one, stratum })))
    .sort(byTicket);
}

/** Keys in the order in which they are visited; where a whole frame is checked, the order of its batches. */
export function visitOrder(hmac: Hmac, keys: Iterable<string>): string[] {
  return Array.from(keys, (key) => ({ ticket: hmac(`visit\t${key}`), key }))
    .sort(byTicket)
    .map(({ key }) => key);
}

/**
 * Who takes the place of a drawn target that turns out closed, moved or missing: the next `count` tickets of
 * its stratum after those drawn, in order. Fewer where the stratum has no more.
 */
export function reserves(hmac: Hmac, frame: Iterable<FrameLine>, rule: RulesLine, count: number): DrawnLine[] {
  const further = { ...rule, take: Math.min(rule.size, rule.take + count) };
  return drawTargets(hmac, frame, [further]).slice(rule.take);
}
