import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inclusion } from '../../server/draws/chance.ts';
import { drawTargets, type FrameLine } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';

const seedOf = (n: number): Uint8Array => createHash('sha256').update(`chance ${n}`).digest();

describe('how probable it is that a target is drawn (R064)', () => {
  it('is the share that is taken where all have equally many chances', () => {
    expect(inclusion(13, [{ weight: 1, targets: 200 }])).toEqual(new Map([[1, 0.065]]));
    expect(inclusion(13, [{ weight: 7, targets: 200 }])).toEqual(new Map([[7, 0.065]]));
  });

  it('is nothing where nothing is taken, and certain where all are', () => {
    const groups = [
      { weight: 1, targets: 3 },
      { weight: 9, targets: 2 },
    ];
    expect([...inclusion(0, groups).values()]).toEqual([0, 0]);
    expect([...inclusion(5, groups).values()]).toEqual([1, 1]);
    expect([...inclusion(99, groups).values()]).toEqual([1, 1]);
  });

  it('adds up to what is taken, and rises with the chances (R062)', () => {
    const groups = [1, 2, 5, 100].map((weight) => ({ weight, targets: 50 }));
    for (const take of [1, 20, 100, 199]) {
      const chances = inclusion(take, groups);
      const expected = groups.reduce((sum, { weight, targets }) => sum + targets * chances.get(weight)!, 0);
      expect(expected).toBeCloseTo(take, 6);
      const rising = groups.map(({ weight }) => chances.get(weight)!);
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
    }
  });

  it('is what the protocol’s own draws come to', () => {
    const frame: FrameLine[] = Array.from({ length: 200 }, (_, i) => ({
      stratum: '*',
      key: `k${i}`,
      weight: i < 50 ? 5 : 1,
    }));
    const [draws, take] = [400, 40];
    let heavy = 0;
    for (let n = 0; n < draws; n++) {
      const drawn = drawTargets(nodeDigest.hmac(seedOf(n)), frame, [{ stratum: '*', size: 200, take }]);
      heavy += drawn.filter(({ key }) => Number(key.slice(1)) < 50).length;
    }
    const chances = inclusion(take, [
      { weight: 5, targets: 50 },
      { weight: 1, targets: 150 },
    ]);
    expect(heavy / draws / 50).toBeCloseTo(chances.get(5)!, 1);
    expect((take * draws - heavy) / draws / 150).toBeCloseTo(chances.get(1)!, 1);
  });
});
