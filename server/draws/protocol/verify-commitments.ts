import { HUB, commitmentDigest } from './commitment.ts';
import type { Digest } from './digest.ts';
import type { SealedProof, WholeProof } from './proof.ts';
import { requireBeacon } from './seed.ts';
import { demand, reading } from './verdict.ts';

/** Every party committed before the draw to the secret that it showed after, and the assurance is not overstated. */
export function verifyCommitments(proof: WholeProof, sealed: SealedProof | null, digest: Digest): void {
  const committed = new Map(proof.commitments.map((one) => [one.party, one.digest]));
  if (sealed) comparePublished(committed, sealed);
  const secrets = new Map(proof.secrets.map((one) => [one.party, one]));
  for (const party of new Set([HUB, ...secrets.keys()])) {
    demand(committed.has(party), 'COMMITMENT_MISSING', `The party ${party} has no commitment.`, { party });
  }
  for (const [party, promised] of committed) {
    const secret = secrets.get(party);
    demand(secret !== undefined, 'SECRET_MISSING', `The party ${party} committed and shows no secret.`, {
      party,
    });
    const found = commitmentDigest(secret, digest);
    demand(found === promised, 'COMMITMENT', `The secret of ${party} gives the commitment ${found}, not ${promised}.`, {
      party,
    });
  }
  verifyAssurance(proof, sealed);
}

function comparePublished(committed: Map<string, string>, sealed: SealedProof): void {
  const published = new Map(sealed.commitments.map((one) => [one.party, one.digest]));
  for (const [party, promised] of published) {
    const found = committed.get(party);
    demand(
      found !== undefined,
      'COMMITMENT_MISSING',
      `The commitment of ${party} was published; the proof leaves it out.`,
      { party },
    );
    demand(
      found === promised,
      'COMMITMENT',
      `The commitment of ${party} was published as ${promised}, the proof says ${found}.`,
      { party },
    );
  }
  for (const party of committed.keys()) {
    demand(published.has(party), 'PARTY_UNKNOWN', `The party ${party} had no commitment when the round was sealed.`, {
      party,
    });
  }
}

function verifyAssurance({ assurance, beacon, secrets }: WholeProof, sealed: SealedProof | null): void {
  reading(() => requireBeacon(beacon), 'BEACON');
  const others = secrets.filter(({ party }) => party !== HUB).length;
  if (assurance === 'BEACON') {
    demand(beacon !== '', 'ASSURANCE', 'The proof claims BEACON and holds no beacon value.');
    demand(!sealed || sealed.beacon !== undefined, 'BEACON', 'No beacon was announced when the round was sealed.');
    return;
  }
  demand(!sealed?.beacon, 'BEACON', `A beacon was announced, which ${assurance} does not use.`);
  demand(beacon === '', 'ASSURANCE', `The proof claims ${assurance} and yet holds a beacon value.`);
  if (assurance === 'PARTIES') {
    demand(others > 0, 'ASSURANCE', 'The proof claims PARTIES, but only the hub put in a secret.');
  } else {
    demand(others === 0, 'ASSURANCE', 'The proof claims HUB_ONLY, but other parties put in secrets.');
  }
}
