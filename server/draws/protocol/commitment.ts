import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { ProtocolError } from './problem.ts';
import { requireHex32, requireNfc } from './text.ts';

/** A party's promise, public from sealing on. `party` is `hub` or a department's code. */
export type Commitment = { party: string; digest: string };
/** What the promise was about: 32 random bytes as 64 hex digits, shown to nobody before the run. */
export type Secret = { party: string; secret: string };

/** The hub's own party, which every round has. */
export const HUB = 'hub';

/** The commitment to a secret: 64 hex digits. Throws a ProtocolError for a malformed party or secret. */
export function commitmentDigest({ party, secret }: Secret, digest: Digest): string {
  requireParty(party);
  requireHex32(secret, 'A secret');
  return digestOf(`onedoor-commit/1\n${party}\n${secret}\n`, digest);
}

/** Refuses a party's name that could make two different rounds hash alike. */
export function requireParty(party: string): void {
  requireNfc(party, 'A party');
  if (party === '' || /[\t\n\r:]/.test(party)) {
    throw new ProtocolError('A party must be a code without tab, colon or line end.');
  }
}
