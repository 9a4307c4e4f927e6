import { assuranceOf, buildRound, commitmentDigest, sealPlan } from '../../server/draws/protocol/index.ts';
import type { DutiesOf, PlanToSeal, ProofPlan, SealedProof, WholeProof } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';

/** A whole proof and the sealed part published before it, as a hub that keeps to the protocol makes them. */
export type Example = { proof: WholeProof; sealed: SealedProof };

export const SEALED_AT = '2026-03-02T01:00:00Z';
export const RUN_AT = '2026-03-02T02:00:00Z';

const SPECIALTIES = ['食品', '消防', '特种设备'];

/** A plan of `size` targets in classes B and C, with eight inspectors of each of two departments. */
export function examplePlan(number: string, size = 40): PlanToSeal {
  return {
    number,
    rulesAnnounced: [
      { stratum: 'B', percent: '10', atLeast: 3, atMost: null },
      { stratum: 'C', percent: '25.5', atLeast: null, atMost: 9 },
    ],
    frame: Array.from({ length: size }, (_, i) => ({
      stratum: i % 2 === 0 ? ('B' as const) : ('C' as const),
      key: `9113062700${String(i).padStart(4, '0')}`,
      weight: 1 + (i % 3),
    })),
    inspectors: ['scjg', 'xfj'].flatMap((department) =>
      Array.from({ length: 8 }, (_, i) => ({
        department,
        certificate: `${department}-${i}`,
        specialties: [SPECIALTIES[i % 3] as string],
      })),
    ),
    recusals: [{ key: '91130627000001', certificate: 'scjg-1' }],
  };
}

export const exampleDuties: DutiesOf = () => [
  { department: 'xfj', minimum: 2, specialties: [] },
  { department: 'scjg', minimum: 2, specialties: ['食品'] },
];

/** A round of the plans given, whose parties are `hub` and `parties`. */
export function exampleRound(parties: string[] = [], beacon = '', numbers: string[] = ['P-1', 'P-2']): Example {
  const secrets = ['hub', ...parties].map((party, i) => ({
    party,
    secret: `${i + 1}`.repeat(64).slice(0, 64),
  }));
  const plans = numbers.map((number, i) => sealPlan(examplePlan(number, 40 + 6 * i), nodeDigest));
  const head = {
    round: 'R-1',
    assurance: assuranceOf(parties, beacon !== ''),
    sealedAt: SEALED_AT,
    commitments: secrets.map((one) => ({ party: one.party, digest: commitmentDigest(one, nodeDigest) })),
  };
  const toDraw = plans.map(({ sealed, files }) => ({ ...sealed, files }));
  const result = buildRound({ ...head, runAt: RUN_AT, beacon, secrets, plans: toDraw }, exampleDuties, nodeDigest);
  if (!result.ok) throw new Error('the example round is short of inspectors');
  const announced = beacon === '' ? {} : { beacon: { source: 'lottery 3D, three digits', publishedAt: RUN_AT } };
  const sealed: SealedProof = {
    protocol: 'onedoor/1',
    ...head,
    ...announced,
    plans: plans.map((one) => one.sealed),
  };
  return { proof: result.proof, sealed };
}

/** Shares nothing with the original, nor the proof with the sealed part. */
export const copy = (example: Example): Example => JSON.parse(JSON.stringify(example)) as Example;

/** One change to a sound round, given its first plan, and what a verifier must name. */
export type Case = [name: string, what: string, place: object, change: (plan: ProofPlan, example: Example) => void];
