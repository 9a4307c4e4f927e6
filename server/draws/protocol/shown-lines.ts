import { digestOf } from './digest.ts';
import type { Digest } from './digest.ts';
import { readDrawnFile, readFrameFile, writeFrameFile } from './files.ts';
import { isWithheld } from './proof.ts';
import type { ProofPlan, WholeProof } from './proof.ts';

/** Whether a plan's frame is shown whole, or only the lines of those drawn. */
export type ShownLines = 'FULL' | 'DRAWN';

export function linesOf({ lines }: Pick<ProofPlan, 'lines'>): ShownLines {
  return lines ?? 'FULL';
}

/** The keys whose lines stay: the drawn, and the reserves that took a place. */
function shownKeys(plan: ProofPlan): Set<string> {
  const reserves = plan.replacements.flatMap((one) => ('certificate' in one ? [] : [one.by]));
  return new Set([...readDrawnFile(plan.drawn).map(({ key }) => key), ...reserves]);
}

function drawnLines(plan: ProofPlan, digest: Digest): ProofPlan {
  if (linesOf(plan) === 'DRAWN') return plan;
  const frame = readFrameFile(plan.frame);
  const keys = shownKeys(plan);
  return {
    ...plan,
    lines: 'DRAWN',
    frame: writeFrameFile(frame.filter(({ key }) => keys.has(key))),
    frameDigest: digestOf(plan.frame, digest),
    frameSize: frame.length,
  };
}

/**
 * The proof without the frames' lines that were not drawn, since a frame tells each target's class: digests, sizes and
 * the tickets of the drawn stay (`DRAWN`).
 */
export function showDrawnLines(proof: WholeProof, digest: Digest): WholeProof {
  return { ...proof, plans: proof.plans.map((plan) => (isWithheld(plan) ? plan : drawnLines(plan, digest))) };
}
