import {
  fromHex32,
  isWithheld,
  plainDigest,
  type ProofPlan,
  readDrawnFile,
  readFrameFile,
  readRulesFile,
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
  /** Of a proof that shows the drawn only, nobody else can be told whether it was in the frame. */
  showsAll: boolean;
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
  const drawn = readDrawnFile(plan.drawn);
  const hmac = plainDigest.hmac(fromHex32(seed, 'A seed'));
  const ticket = ticketOf(hmac, key, own.weight);
  let size = 0;
  let before = 0;
  for (const line of frame) {
    if (line.stratum !== own.stratum) continue;
    size++;
    const other = ticketOf(hmac, line.key, line.weight);
    if (other < ticket || (other === ticket && line.key < key)) before++;
  }
  const rule = readRulesFile(plan.rules).find(({ stratum }) => stratum === own.stratum);
  const byTarget = plan.replacements.filter((one) => !('certificate' in one));
  const replaced = byTarget.find(({ target }) => target === key);
  const steppedIn = byTarget.find(({ by }) => by === key);
  return {
    stratum: own.stratum,
    weight: own.weight,
    size: rule?.size ?? size,
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
    isWithheld(plan) ? [] : [{ number: plan.number, showsAll: plan.lines === undefined, lot: lotOf(plan, key, seed) }],
  );
}
