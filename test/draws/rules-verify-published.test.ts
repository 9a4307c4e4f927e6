import { describe, expect, it } from '@jest/globals';
import { commitmentDigest, verifyProof } from '../../server/draws/protocol/index.ts';
import type { ProofPlan, Verdict } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { copy, exampleRound } from './rules-round.ts';
import type { Case, Example } from './rules-round.ts';

const verify = ({ proof, sealed }: Example): Verdict => verifyProof(proof, nodeDigest, sealed);

describe('a proof beside its published sealed part', () => {
  const parts = ['frame', 'rules', 'inspectors', 'recusals'] as const;
  it.each(parts)('is refused for one changed byte of the %s file', (name) => {
    const example = copy(exampleRound(['xfj']));
    const plan = example.proof.plans[0] as ProofPlan;
    for (let at = 0; at < plan[name].length; at += 7) {
      const changed = plan[name].slice(0, at) + '~' + plan[name].slice(at + 1);
      const plans = [{ ...plan, [name]: changed }, example.proof.plans[1]!];
      expect(verify({ ...example, proof: { ...example.proof, plans } })).toMatchObject({
        what: 'DIGEST',
        plan: 'P-1',
      });
    }
  });

  const changes: Case[] = [
    ['another round', 'ROUND', {}, (_, { proof }) => (proof.round = 'R-2')],
    ['a higher assurance', 'ROUND', {}, (_, { sealed }) => (sealed.assurance = 'HUB_ONLY')],
    ['a plan left out', 'PLAN_MISSING', { plan: 'P-2' }, (_, { proof }) => proof.plans.pop()],
    ['a plan that was not sealed', 'PLAN_SURPLUS', { plan: 'P-2' }, (_, { sealed }) => sealed.plans.pop()],
    ['a party that came later', 'PARTY_UNKNOWN', { party: 'xfj' }, (_, { sealed }) => sealed.commitments.pop()],
    [
      'a party that is gone',
      'COMMITMENT_MISSING',
      { party: 'jyj' },
      (_, { sealed }) => {
        sealed.commitments.push({ party: 'jyj', digest: '0'.repeat(64) });
      },
    ],
    [
      'a secret and commitment made anew',
      'COMMITMENT',
      { party: 'hub' },
      (_, { proof }) => {
        proof.secrets[0]!.secret = 'e'.repeat(64);
        proof.commitments[0]!.digest = commitmentDigest(proof.secrets[0]!, nodeDigest);
      },
    ],
    ['rules announced otherwise', 'RULES', { plan: 'P-1' }, (plan) => (plan.rulesAnnounced[0]!.atLeast = 2)],
    ['a sealed part that is none', 'PUBLISHED', {}, (_, { sealed }) => Object.assign(sealed, { round: 1 })],
    [
      'a beacon announced and not used',
      'BEACON',
      {},
      (_, { sealed }) => {
        sealed.beacon = { source: 'lottery', publishedAt: '2026-03-02T01:30:00Z' };
      },
    ],
    [
      'a run before the beacon came out',
      'TIME',
      {},
      (_, { sealed }) => {
        sealed.beacon = { source: 'lottery', publishedAt: '2026-03-03T01:30:00Z' };
      },
    ],
  ];
  it.each(changes)('is refused for %s: %s', (_, what, place, change) => {
    const example = copy(exampleRound(['xfj']));
    change(example.proof.plans[0] as ProofPlan, example);
    expect(verify(example)).toMatchObject({ ok: false, what, ...place });
  });
});
