import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainDigest, runVectors } from '../../server/draws/protocol/index.ts';
import type { Vector } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';

const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as Vector[];

describe.each([
  ['native', nodeDigest],
  ['plain', plainDigest],
])('the protocol on the %s digest', (_, digest) => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('gives the vector: %s', (name, vector) => {
    expect([...runVectors([vector], digest)]).toEqual([{ name, ok: true }]);
  });
});

describe('the runner of vectors', () => {
  const [first] = vectors as [Vector];

  it.each([
    ['seed', { ...first.expect, seed: '00' }],
    ['commitments.hub', { ...first.expect, commitments: { hub: '00' } }],
    ['plans.P-1.drawn', { ...first.expect, plans: { 'P-1': { drawn: ['x'] } } }],
    ['plans.P-1.unheard', { ...first.expect, plans: { 'P-1': { unheard: 1 } } }],
  ])('says that %s differs', (path, expected) => {
    const [outcome] = runVectors([{ ...first, expect: expected }], nodeDigest);
    expect(outcome).toMatchObject({
      name: first.name,
      ok: false,
      why: expect.stringContaining(`${path} must`),
    });
  });

  it('fails a vector of the wrong shape and goes on with the next', () => {
    expect([...runVectors([{ name: 'broken' }, first], nodeDigest)].map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('refuses an empty list, which would prove nothing', () => {
    expect(() => [...runVectors([], nodeDigest)]).toThrow('at least one');
  });
});
