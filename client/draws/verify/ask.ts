import {
  fromHex32,
  hex,
  isWithheld,
  plainDigest,
  type ProofPlan,
  readDrawnFile,
  readFrameFile,
  ticketOf,
  type WholeProof,
} from '../protocol.ts';

/** What a plan's draw was for one target. */
export interface Lot {
  stratum: string;
  /** Chances of the target; 1 unless policy raised it. */
  weight: number;
  size: number;
  take: number;
  /** Place of its ticket among the class's, from 1. */
  rank: number;
  ticket: string;
  isDrawn: boolean;
  /** Drawn, and then replaced: by whom and why. */
  replaced?: { by: string; reason: string };
  /** Not drawn, and then sent for in the place of another. */
  steppedIn?: { target: string; reason: string };
}

export interface PlanAnswer {
  number: string;
  /** Null where the target was not in the frame. */
  lot: Lot | null;
}

/** A credit code as it stands in files, however it was typed. */
export function keyOfInput(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

function lotOf(plan: ProofPlan, key: string, seed: string): Lot | null {
  const frame = readFrameFile(plan.frame);
  const own = frame.find((line) => line.key === key);
  if (own === undefined) return null;
  const hmac = plainDigest.hmac(fromHex32(seed, 'A seed'));
  const ticket = hex(ticketOf(hmac, key, own.weight));
  let size = 0;
  let before = 0;
  for (const line of frame) {
    if (line.stratum !== own.stratum) continue;
    size++;
    const other = hex(ticketOf(hmac, line.key, line.weight));
    if (other < ticket || (other === ticket && line.key < key)) before++;
  }
  const drawn = readDrawnFile(plan.drawn);
  const byTarget = plan.replacements.filter((one) => !('certificate' in one));
  const replaced = byTarget.find(({ target }) => target === key);
  const steppedIn = byTarget.find(({ by }) => by === key);
  return {
    stratum: own.stratum,
    weight: own.weight,
    size,
    take: drawn.filter(({ stratum }) => stratum === own.stratum).length,
    rank: before + 1,
    ticket,
    isDrawn: drawn.some((line) => line.key === key),
    ...(replaced && { replaced: { by: replaced.by, reason: replaced.reason } }),
    ...(steppedIn && { steppedIn: { target: steppedIn.target, reason: steppedIn.reason } }),
  };
}

/** Whether a target could be drawn, was drawn, and by which place of its ticket; for each plan of a proof that holds. */
export function answerOf(proof: WholeProof, seed: string, key: string): PlanAnswer[] {
  return proof.plans.flatMap((plan) =>
    isWithheld(plan) ? [] : [{ number: plan.number, lot: lotOf(plan, key, seed) }],
  );
}
