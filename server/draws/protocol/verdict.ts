import { ProtocolError } from './problem.ts';
import type { Assurance } from './proof.ts';
import type { ShownLines } from './shown-lines.ts';

/** What can fail to hold, in the order in which a verifier looks (draw protocol, version 1). */
export const FAULTS = [
  'PROTOCOL',
  'NOT_RELEASED',
  'SHAPE',
  'PUBLISHED',
  'ROUND',
  'TIME',
  'PLAN_MISSING',
  'PLAN_SURPLUS',
  'DIGEST',
  'AMENDMENT',
  'COMMITMENT_MISSING',
  'PARTY_UNKNOWN',
  'SECRET_MISSING',
  'COMMITMENT',
  'BEACON',
  'ASSURANCE',
  'FILE',
  'RULES',
  'SEED',
  'STRATUM',
  'TICKET',
  'TARGET_MISSING',
  'TARGET_SURPLUS',
  'DRAWN_ORDER',
  'DUTY_SURPLUS',
  'DUTY_MISSING',
  'TEAM_SHORT',
  'TEAM_MISSING',
  'TEAM',
  'TEAM_SURPLUS',
  'TEAM_ORDER',
  'REPLACEMENT',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Where in the proof it was found. `key` is a target's. */
export type Place = { plan?: string; party?: string; key?: string; department?: string };

/** The first thing that does not hold; `detail` is one English sentence. */
export type Refuted = { ok: false; what: Fault; detail: string } & Place;

/** A plan that holds: numbers of targets, teams, amendments and replacements, digests as computed. */
export type VerifiedPlan = {
  number: string;
  withheld: false;
  /** `DRAWN`: that no target left out had a smaller ticket, and the frame's own digest, could not be looked at. */
  lines: ShownLines;
  frameSize: number;
  drawn: number;
  teams: number;
  amendments: number;
  replacements: number;
  frameDigest: string;
  drawnDigest: string;
};

/** A plan of which the proof tells only what the seed needs; its draw cannot be looked at. */
export type UnseenPlan = { number: string; withheld: true; frameDigest: string };

export type Verified = {
  ok: true;
  round: string;
  assurance: Assurance;
  /** Codes of the parties whose secrets made the seed. */
  parties: string[];
  /** 64 hex digits. */
  seed: string;
  /** Whether the proof was compared with a sealed part that was published before. */
  compared: boolean;
  plans: (VerifiedPlan | UnseenPlan)[];
};

export type Verdict = Verified | Refuted;

/** Carries a fault from where it is found to `verifyProof`, which returns it. */
export class Refutation extends Error {
  readonly refuted: Refuted;

  constructor(what: Fault, detail: string, place: Place = {}) {
    super(detail);
    this.refuted = { ok: false, what, ...place, detail };
  }
}

/** Ends the verification unless `holds`. */
export function demand(holds: boolean, what: Fault, detail: string, place: Place = {}): asserts holds {
  if (!holds) throw new Refutation(what, detail, place);
}

/** Does `read`, turning a refusal of malformed input into a fault. */
export function reading<T>(read: () => T, what: Fault, place: Place = {}): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProtocolError) throw new Refutation(what, error.message, place);
    throw error;
  }
}
