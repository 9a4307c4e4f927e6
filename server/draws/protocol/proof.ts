import type { Commitment, Secret } from './commitment.ts';
import type { AnnouncedRule } from './rules.ts';

/** The protocol that a proof follows, as it names it. */
export const PROTOCOL = 'onedoor/1';

/**
 * How far the draw is beyond the hub's own reach: nothing was changed after sealing (`HUB_ONLY`), a department
 * kept a secret of its own (`PARTIES`), or a public value that did not exist at sealing took part (`BEACON`).
 */
export const ASSURANCES = ['HUB_ONLY', 'PARTIES', 'BEACON'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** The SHA-256 digests of a plan's sealed files, each 64 hex digits. */
export type SealedDigests = {
  frameDigest: string;
  rulesDigest: string;
  inspectorsDigest: string;
  recusalsDigest: string;
};

export type SealedPlan = SealedDigests & {
  number: string;
  rulesAnnounced: AnnouncedRule[];
  /** Number of targets in the frame. */
  frameSize: number;
  /** Changes of the inspectors' file since; a verifier reads them from the proof itself. */
  amendments?: Amendment[];
};

/** The public beacon as announced: what it is, and the instant before which it is not published. */
export type BeaconAnnounced = { source: string; publishedAt: string };

/** What everybody may read from sealing on. */
export type SealedProof = {
  protocol: typeof PROTOCOL;
  round: string;
  assurance: Assurance;
  sealedAt: string;
  beacon?: BeaconAnnounced;
  commitments: Commitment[];
  plans: SealedPlan[];
};

/** A change of the inspectors' file between sealing and the run, from digest `before` to digest `after`. */
export type Amendment = { number: number; at: string; reason: string; before: string; after: string };

/** A reserve that took the place of a drawn target, or of an earlier reserve. Both are keys. */
export type TargetReplacement = { target: string; by: string; reason: string; at: string };

/** A candidate who took the place of a member of the team of `department` at `target`. */
export type InspectorReplacement = TargetReplacement & { department: string; certificate: string };

export type Replacement = TargetReplacement | InspectorReplacement;

/** A plan's part of the whole proof: each file as it was digested. */
export type ProofPlan = {
  number: string;
  rulesAnnounced: AnnouncedRule[];
  frame: string;
  rules: string;
  inspectors: string;
  recusals: string;
  drawn: string;
  duties: string;
  teams: string;
  amendments: Amendment[];
  replacements: Replacement[];
  /** Present where the frame holds only the lines of the drawn; then `frameDigest` and `frameSize` tell of the whole. */
  lines?: 'DRAWN';
  frameSize?: number;
  /** Digests as published, where the proof repeats them; each is checked against its file. */
} & Partial<SealedDigests & { drawnDigest: string }>;

/** A plan cancelled after the draw: its targets stay confidential, only what the seed needs is told. */
export type WithheldPlan = { number: string; withheld: true; frameDigest: string; rulesDigest: string };

/** All that is needed to run the draw again (R053). The same shape is read before and after it is public. */
export type WholeProof = {
  protocol: typeof PROTOCOL;
  round: string;
  assurance: Assurance;
  sealedAt: string;
  runAt: string;
  /** The beacon's value, digits; empty where none is used. */
  beacon: string;
  commitments: Commitment[];
  secrets: Secret[];
  plans: (ProofPlan | WithheldPlan)[];
};

/** True of a plan without lines. */
export function isWithheld(plan: ProofPlan | WithheldPlan): plan is WithheldPlan {
  return 'withheld' in plan;
}
