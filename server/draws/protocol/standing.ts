import type { Digest, Hmac } from './digest.ts';
import type { Stratum } from './fields.ts';
import { readDrawnFile, readFrameFile, readRulesFile } from './files.ts';
import type { FrameLine } from './files.ts';
import { isWithheld } from './proof.ts';
import type { ProofPlan, WholeProof } from './proof.ts';
import { linesOf } from './shown-lines.ts';
import type { ShownLines } from './shown-lines.ts';
import { seedOf } from './seed.ts';
import { byTicket, ticketOf } from './targets.ts';
import { sealedDigestsOf } from './verify-files.ts';

/** Where a target stood in a plan's draw: "was I in it, was I drawn, and why". */
export type Standing = {
  plan: string;
  /** With `DRAWN` a target that was not drawn cannot be told from one that was not in the frame. */
  lines: ShownLines;
  found: FoundStanding | null;
};

export type FoundStanding = {
  stratum: Stratum;
  weight: number;
  /** 64 hex digits. */
  ticket: string;
  isDrawn: boolean;
  /** Its place among the tickets of its stratum, from 1; null where it was not counted. */
  place: number | null;
  /** Targets of its stratum, and how many of them are drawn: those with the smallest tickets. */
  size: number;
  take: number;
  /** The largest ticket that is drawn in its stratum; null where none is. */
  lastTicket: string | null;
};

// A place is counted by signing every key of the stratum: beyond this the ticket itself must do.
const MOST_COUNTED = 50_000;

/** Where a target stood in each plan that the proof shows. `key` as the frame has it. Throws for a malformed proof. */
export function standingsOf(proof: WholeProof, key: string, digest: Digest): Standing[] {
  const sealed = proof.plans.map((plan) => sealedDigestsOf(plan, digest));
  const hmac = digest.hmac(seedOf(sealed, proof.secrets, proof.beacon, digest));
  return proof.plans.flatMap((plan) =>
    isWithheld(plan) ? [] : [{ plan: plan.number, lines: linesOf(plan), found: standingIn(plan, key, hmac) }],
  );
}

function standingIn(plan: ProofPlan, key: string, hmac: Hmac): FoundStanding | null {
  // Looked for in the text first: a frame of millions is not split for one who is not in it.
  if (!plan.frame.includes(`\t${key}\t`)) return null;
  const frame = readFrameFile(plan.frame);
  const line = frame.find((one) => one.key === key);
  if (line === undefined) return null;
  const ticket = ticketOf(hmac, key, line.weight);
  const found = standingOfLine(line, plan, ticket);
  if (found.isDrawn || linesOf(plan) === 'DRAWN') return found;
  return { ...found, place: placeOf(frame, line, ticket, hmac) };
}

/** Where a target stood by its line in the frame and its ticket; the place of who was not drawn is left to be counted. */
export function standingOfLine(
  line: FrameLine,
  files: Pick<ProofPlan, 'rules' | 'drawn'>,
  ticket: string,
): FoundStanding {
  const rule = readRulesFile(files.rules).find(({ stratum }) => stratum === line.stratum);
  const drawn = readDrawnFile(files.drawn).filter(({ stratum }) => stratum === line.stratum);
  const at = drawn.findIndex((one) => one.key === line.key);
  return {
    stratum: line.stratum,
    weight: line.weight,
    ticket,
    isDrawn: at >= 0,
    place: at >= 0 ? at + 1 : null,
    size: rule?.size ?? 0,
    take: rule?.take ?? 0,
    lastTicket: drawn.at(-1)?.ticket ?? null,
  };
}

function placeOf(frame: readonly FrameLine[], own: FrameLine, ticket: string, hmac: Hmac): number | null {
  const others = frame.filter(({ stratum }) => stratum === own.stratum);
  if (others.length > MOST_COUNTED) return null;
  const at = { ticket, key: own.key };
  const before = others.filter(({ key, weight }) => byTicket({ ticket: ticketOf(hmac, key, weight), key }, at) < 0);
  return before.length + 1;
}
