import { HUB } from './commitment.ts';
import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { writeFrameFile, writeInspectorsFile, writeRecusalsFile, writeRulesFile } from './files.ts';
import type { FrameLine, InspectorLine, RecusalLine } from './files.ts';
import type { Assurance, SealedPlan } from './proof.ts';
import { rulesLines } from './rules.ts';
import type { AnnouncedRule } from './rules.ts';

/** What of a plan is fixed before its draw (R052); lists in any order. */
export type PlanToSeal = {
  number: string;
  rulesAnnounced: AnnouncedRule[];
  frame: readonly FrameLine[];
  inspectors: readonly InspectorLine[];
  recusals: readonly RecusalLine[];
};

/** A plan's sealed files, as digested; confidential until the round's release. */
export type SealedFiles = { frame: string; rules: string; inspectors: string; recusals: string };

/**
 * Fixes a plan's files: what is public of it from now on, and the files to keep. Throws a ProtocolError for
 * anything that the protocol's files cannot hold.
 */
export function sealPlan(plan: PlanToSeal, digest: Digest): { sealed: SealedPlan; files: SealedFiles } {
  const files = {
    frame: writeFrameFile(plan.frame),
    rules: writeRulesFile(rulesLines(plan.frame, plan.rulesAnnounced)),
    inspectors: writeInspectorsFile(plan.inspectors),
    recusals: writeRecusalsFile(plan.recusals),
  };
  const sealed = {
    number: plan.number,
    rulesAnnounced: plan.rulesAnnounced,
    frameSize: plan.frame.length,
    frameDigest: digestOf(files.frame, digest),
    rulesDigest: digestOf(files.rules, digest),
    inspectorsDigest: digestOf(files.inspectors, digest),
    recusalsDigest: digestOf(files.recusals, digest),
  };
  return { sealed, files };
}

/** The most that a round may claim. `parties` are those who made and kept a secret of their own. */
export function assuranceOf(parties: readonly string[], hasBeacon: boolean): Assurance {
  if (hasBeacon) return 'BEACON';
  return parties.some((party) => party !== HUB) ? 'PARTIES' : 'HUB_ONLY';
}
