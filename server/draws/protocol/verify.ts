import type { Digest } from './digest.ts';
import { JsonShape } from './json-shape.ts';
import { PROTOCOL, isWithheld } from './proof.ts';
import { readSealedProof, readWholeProof } from './proof-reader.ts';
import { seedOf } from './seed.ts';
import { hex } from './text.ts';
import { Refutation, demand, reading } from './verdict.ts';
import type { Verdict, Verified } from './verdict.ts';
import { verifyCommitments } from './verify-commitments.ts';
import { readPlanFiles, sealedDigestsOf, verifyRules } from './verify-files.ts';
import { verifyDigests, verifyHead } from './verify-published.ts';
import { verifyReplacements } from './verify-replacements.ts';
import { requireSeed, verifyDrawn } from './verify-targets.ts';
import { verifyTeams } from './verify-teams.ts';

/**
 * Runs a whole proof again and says that it holds, or names the first thing that does not (R053, draw
 * protocol, version 1). `published` is the sealed part as it was public before the draw; only with it does the
 * verification show that what was sealed is what was drawn. Never throws for bad input.
 */
export function verifyProof(json: unknown, digest: Digest, published?: unknown): Verdict {
  try {
    return verify(json, digest, published);
  } catch (error) {
    if (error instanceof Refutation) return error.refuted;
    throw error;
  }
}

function verify(json: unknown, digest: Digest, published: unknown): Verified {
  requireReleased(json);
  const proof = reading(() => readWholeProof(json), 'SHAPE');
  const sealed = published === undefined ? null : reading(() => readSealedProof(published), 'PUBLISHED');
  verifyHead(proof, sealed);
  const digests = proof.plans.map((plan) => sealedDigestsOf(plan, digest));
  proof.plans.forEach((plan, i) => {
    verifyDigests(plan, digests[i]!, sealed?.plans.find((one) => one.number === plan.number) ?? null);
  });
  verifyCommitments(proof, sealed, digest);
  const files = proof.plans.flatMap((plan) => (isWithheld(plan) ? [] : [readPlanFiles(plan)]));
  files.forEach(verifyRules);
  const seed = seedOf(digests, proof.secrets, proof.beacon, digest);
  const hmac = digest.hmac(seed);
  requireSeed(files, hmac);
  for (const plan of files) {
    verifyDrawn(plan, hmac);
    verifyTeams(plan, hmac);
    verifyReplacements(plan, hmac);
  }
  return {
    ok: true,
    round: proof.round,
    assurance: proof.assurance,
    parties: proof.secrets.map(({ party }) => party),
    seed: hex(seed),
    compared: sealed !== null,
    plans: digests.map((plan) => {
      const read = files.find((one) => one.number === plan.number);
      if (!read) return { number: plan.number, withheld: true, frameDigest: plan.frameDigest };
      return {
        number: plan.number,
        withheld: false,
        lines: read.lines,
        frameSize: read.frameSize,
        drawn: read.drawn.length,
        teams: read.teams.length,
        amendments: read.amendments.length,
        replacements: read.replacements.length,
        frameDigest: plan.frameDigest,
        drawnDigest: plan.drawnDigest ?? '',
      };
    }),
  };
}

/** Told apart from a damaged proof: before release only the sealed part can be read, and nothing is wrong. */
function requireReleased(json: unknown): void {
  const shape = reading(() => new JsonShape(json, 'proof'), 'SHAPE');
  const protocol = shape.has('protocol') ? reading(() => shape.text('protocol'), 'SHAPE') : '';
  demand(protocol === PROTOCOL, 'PROTOCOL', `The proof must follow ${PROTOCOL}, not ${JSON.stringify(protocol)}.`);
  const sealedOnly = !shape.has('secrets') && !shape.has('runAt');
  demand(
    !sealedOnly,
    'NOT_RELEASED',
    'This is the sealed part of a proof; the draw can be run again once it is released.',
  );
}
