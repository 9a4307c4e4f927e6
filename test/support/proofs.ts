import {
  readDrawnFile,
  readDutiesFile,
  readFrameFile,
  readInspectorsFile,
  readTeamsFile,
  type Verdict,
  verifyProof,
} from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import type { Caller } from './caller.ts';

/** A round's proof as a caller is given it. */
export async function proofOf(caller: Caller, roundId: string): Promise<{ state: string; proof: any }> {
  const { state, json } = await caller.get('DrawProof', { roundId });
  return { state, proof: JSON.parse(json) };
}

/** Runs a proof again as an auditor would, against the sealed part where one was kept. */
export const verify = (proof: unknown, sealed?: unknown): Verdict => verifyProof(proof, nodeDigest, sealed);

/** A plan of a whole proof with its files read. */
export function planOf(proof: any, number: string) {
  const plan = proof.plans.find((one: any) => one.number === number);
  return {
    frame: readFrameFile(plan.frame),
    inspectors: readInspectorsFile(plan.inspectors),
    drawn: readDrawnFile(plan.drawn),
    duties: readDutiesFile(plan.duties),
    teams: readTeamsFile(plan.teams),
  };
}
