import { requireParty } from './commitment.ts';
import type { Secret } from './commitment.ts';
import { nameField } from './fields.ts';
import { ProtocolError } from './problem.ts';
import type { Digest } from './digest.ts';
import { compareText, requireHex32, requireNfc, utf8 } from './text.ts';

/** What of a plan goes into the seed: its number and two digests of 64 hex digits. */
export type SeedPlan = { number: string; frameDigest: string; rulesDigest: string };

/**
 * The round's seed, 32 bytes, from all that was sealed, every secret and the beacon ('' where none is used).
 * Order of the arguments' members does not matter. Throws a ProtocolError for anything malformed or twice.
 */
export function seedOf(
  plans: readonly SeedPlan[],
  secrets: readonly Secret[],
  beacon: string,
  digest: Digest,
): Uint8Array {
  requireBeacon(beacon);
  const planLines = sortedOnce(plans, (plan) => plan.number, 'plan').map((plan) => {
    requirePlanNumber(plan.number);
    requireHex32(plan.frameDigest, "A frame's digest");
    requireHex32(plan.rulesDigest, "A rules file's digest");
    return `${plan.number}\t${plan.frameDigest}\t${plan.rulesDigest}\n`;
  });
  const secretLines = sortedOnce(secrets, (secret) => secret.party, 'party').map(({ party, secret }) => {
    requireParty(party);
    requireHex32(secret, 'A secret');
    return `${party}:${secret}\n`;
  });
  return digest.sha256(utf8(['onedoor-seed/1\n', ...planLines, ...secretLines, `beacon:${beacon}\n`].join('')));
}

/** Refuses a beacon that is not digits: only digits have one spelling. Empty means none. */
export function requireBeacon(beacon: string): void {
  if (!/^[0-9]*$/.test(beacon)) throw new ProtocolError('A beacon must be digits only.');
}

/** Refuses a plan's number that would break its line. */
export function requirePlanNumber(number: string): void {
  requireNfc(number, "A plan's number");
  nameField(number, "A plan's number");
}

function sortedOnce<T>(members: readonly T[], nameOf: (member: T) => string, what: string): T[] {
  const sorted = [...members].sort((a, b) => compareText(nameOf(a), nameOf(b)));
  sorted.forEach((member, i) => {
    const before = sorted[i - 1];
    if (before !== undefined && nameOf(before) === nameOf(member)) {
      throw new ProtocolError(`The ${what} ${nameOf(member)} stands twice in one round.`);
    }
  });
  return sorted;
}
