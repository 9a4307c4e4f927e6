import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWholeProof, verifyProof, withholdPlan } from '../../server/draws/protocol/index.ts';
import type { Verdict } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { RUN_AT, exampleRound } from './rules-round.ts';
import type { Example } from './rules-round.ts';

const verify = ({ proof, sealed }: Example): Verdict => verifyProof(proof, nodeDigest, sealed);

describe('a proof that holds', () => {
  it.each([
    ['HUB_ONLY', [], ''],
    ['PARTIES', ['scjg', 'xfj'], ''],
    ['BEACON', [], '417'],
    ['BEACON', ['xfj'], '0417'],
  ])('%s, parties %j, beacon %j', (assurance, parties, beacon) => {
    const example = exampleRound(parties, beacon);
    for (const verdict of [verify(example), verifyProof(JSON.parse(JSON.stringify(example.proof)), nodeDigest)]) {
      expect(verdict).toMatchObject({
        ok: true,
        assurance,
        parties: ['hub', ...parties],
        plans: [
          { number: 'P-1', frameSize: 40, drawn: 9, teams: 18 },
          { number: 'P-2', frameSize: 46, drawn: 9, teams: 18 },
        ],
      });
    }
  });

  it('may withhold a plan that was cancelled after the draw', () => {
    const { proof, sealed } = exampleRound(['xfj']);
    const withheld = withholdPlan(proof, 'P-1', nodeDigest);
    expect(Object.keys(withheld.plans[0]!)).toEqual(['number', 'withheld', 'frameDigest', 'rulesDigest']);
    expect(verifyProof(withheld, nodeDigest, sealed)).toMatchObject({
      ok: true,
      plans: [
        { number: 'P-1', withheld: true },
        { number: 'P-2', withheld: false, drawn: 9 },
      ],
    });
  });
});

describe('a proof with one changed character', () => {
  const { proof, sealed } = exampleRound(['xfj'], '', ['P-1']);
  const text = JSON.stringify(proof);

  it('is refused without an exception, unless it still says the same', () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(...'0123456789abcdef"\\,:\uFEFF\u0301'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), anyCharacter, (at, character) => {
        let json: unknown;
        try {
          json = JSON.parse(text.slice(0, at) + character + text.slice(at + 1));
        } catch {
          return;
        }
        // Only the instant of the run is told by nothing that was sealed or drawn.
        if (verifyProof(json, nodeDigest, sealed).ok) expect({ ...readWholeProof(json), runAt: RUN_AT }).toEqual(proof);
      }),
      { numRuns: 600 },
    );
  });
});
