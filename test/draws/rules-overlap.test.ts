import { describe, expect, it } from '@jest/globals';
import { boundOf, rehearse, type RehearsedPlan } from '../../server/draws/overlap/simulate.ts';

/** The same numbers each time, evenly spread. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const SIZE = 200;
const all = Int32Array.from({ length: SIZE }, (_, i) => i);
const half = all.slice(0, SIZE / 2);
const plan = (targets: Int32Array, take: number, people: number): RehearsedPlan => ({
  strata: [{ take, targets }],
  people: Uint8Array.from(all, (target) => (targets.includes(target) ? people : 0)),
  weights: new Uint8Array(SIZE).fill(1),
});

describe('a rehearsal', () => {
  it('of one frame twice meets at the same doors together, and at more apart', async () => {
    const { apart, together, mostPeople } = await rehearse([plan(all, 40, 2), plan(all, 20, 3)], SIZE, 50, dice(7));
    expect(together).toBe(40);
    expect(mostPeople).toBe(5);
    // Apart a target escapes both with (1 - 1/5) (1 - 1/10): 200 * 0.28 doors.
    expect(apart).toBeGreaterThan(54);
    expect(apart).toBeLessThan(58);
  });

  it('of frames that share nothing spares nothing', async () => {
    const plans = [plan(half, 10, 2), plan(all.slice(SIZE / 2), 10, 2)];
    const { apart, together, mostPeople } = await rehearse(plans, SIZE, 5, dice(1));
    expect([apart, together, mostPeople, boundOf(plans, SIZE)]).toEqual([20, 20, 2, 2]);
  });

  it('draws who has more chances more often (R062)', async () => {
    // Of two, one with nine chances: it is drawn nine times of ten, and the second plan always looks at the other.
    const two = Int32Array.from([0, 1]);
    const of = (targets: Int32Array, weights: number[]): RehearsedPlan => ({
      strata: [{ take: 1, targets }],
      people: Uint8Array.from([1, 1]),
      weights: Uint8Array.from(weights),
    });
    const { together } = await rehearse([of(two, [9, 1]), of(two.slice(1), [1, 1])], 2, 2000, dice(3));
    expect(together).toBeGreaterThan(1.88);
    expect(together).toBeLessThan(1.92);
  });

  it('bounds the people at one door by all plans whose frames hold it', () => {
    expect(boundOf([plan(all, 1, 4), plan(half, 1, 6), plan(half.slice(0, 1), 1, 2)], SIZE)).toBe(12);
    expect(boundOf([], 0)).toBe(0);
  });
});
