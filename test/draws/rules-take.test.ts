import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentUnits, rulesLines, take } from '../../server/draws/protocol/index.ts';
import type { AnnouncedRule } from '../../server/draws/protocol/index.ts';

const plain = { atLeast: null, atMost: null };

describe('a percentage', () => {
  it.each([
    ['0', 0],
    ['3', 30_000],
    ['20.5', 205_000],
    ['33.3333', 333_333],
    ['0.0001', 1],
    ['100', 1_000_000],
    ['100.0000', 1_000_000],
  ])('%s is %i ten-thousandths', (text, units) => {
    expect(percentUnits(text)).toBe(units);
  });

  it.each(['', ' 5', '5 ', '.5', '5.', '05', '+5', '-1', '1e1', '5%', '33.33333', '100.0001', '101', '1,5', '５'])(
    'refuses %j',
    (text) => {
      expect(() => percentUnits(text)).toThrow('A percentage must be');
    },
  );
});

describe('how many are drawn (R052)', () => {
  it.each([
    [60, '1', null, null, 1],
    [60, '5', null, null, 3],
    [39, '20.5', null, null, 8],
    [3, '33.3333', null, null, 1],
    [3, '33.3334', null, null, 2],
    [10, '0', null, null, 0],
    [10, '0', 2, null, 2],
    [10, '50', null, 3, 3],
    [10, '50', 7, 4, 4],
    [3, '50', 9, null, 3],
    [1_000_000, '0.0001', null, null, 1],
    [1_000_001, '0.0001', null, null, 2],
  ])('of %i at %s percent, at least %p, at most %p: %i', (size, percent, atLeast, atMost, count) => {
    expect(take(size, { percent, atLeast, atMost })).toBe(count);
  });

  it('is the smallest number that reaches the percentage', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(1_000_000), (size, units) => {
        const percent = `${Math.floor(units / 10_000)}.${String(units % 10_000).padStart(4, '0')}`;
        const count = BigInt(take(size, { percent, ...plain }));
        const due = BigInt(size) * BigInt(units);
        expect(count * 1_000_000n >= due && (count - 1n) * 1_000_000n < due).toBe(true);
      }),
    );
  });

  it('never leaves the bounds', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(100), fc.nat(50), fc.nat(50), (size, percent, atLeast, atMost) => {
        const count = take(size, { percent: String(percent), atLeast, atMost });
        expect(count).toBeLessThanOrEqual(Math.min(size, atMost));
        expect(count).toBeGreaterThanOrEqual(Math.min(size, atMost, atLeast));
      }),
    );
  });

  it.each([1.5, -1, Number.NaN])('refuses %p as a bound', (atLeast) => {
    expect(() => take(10, { percent: '1', atLeast, atMost: null })).toThrow('whole number');
  });
});

describe('the lines of the rules', () => {
  const frame = (['B', 'A', 'B'] as const).map((stratum, i) => ({ stratum, key: `k${i}`, weight: 1 }));

  it('stand for the strata that the frame holds; one without a rule draws none', () => {
    const rules: AnnouncedRule[] = [
      { stratum: 'B', percent: '50', ...plain },
      { stratum: 'D', percent: '100', ...plain },
    ];
    expect(rulesLines(frame, rules)).toEqual([
      { stratum: 'B', size: 2, take: 1 },
      { stratum: 'A', size: 1, take: 0 },
    ]);
  });

  it.each([
    ['two for one stratum', ['B', 'B'], 'two rules'],
    ['* beside a class', ['*', 'B'], 'not for both'],
  ] as const)('refuse %s', (_, strata, why) => {
    const rules = strata.map((stratum) => ({ stratum, percent: '5', ...plain }));
    expect(() => rulesLines(frame, rules)).toThrow(why);
  });
});
