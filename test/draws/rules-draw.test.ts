import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  drawTargets,
  plainDigest,
  reserves,
  rulesLines,
  ticketOf,
  visitOrder,
} from '../../server/draws/protocol/index.ts';
import type { AnnouncedRule, FrameLine, Hmac } from '../../server/draws/protocol/index.ts';

const STRATA = ['A', 'B', 'C', 'D', 'U'] as const;
const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const frame = fc.uniqueArray(
  fc.record({
    stratum: fc.constantFrom(...STRATA),
    key: fc.stringMatching(/^[0-9A-Z\u{4e00}-\u{4e20}]{1,6}$/u),
    weight: fc.integer({ min: 1, max: 5 }),
  }),
  { selector: (line) => line.key, maxLength: 60 },
);
const rules = fc.tuple(...STRATA.map(() => fc.nat(100))).map((percents) =>
  percents.map((percent, i): AnnouncedRule => {
    return {
      stratum: STRATA[i] as FrameLine['stratum'],
      percent: String(percent),
      atLeast: null,
      atMost: null,
    };
  }),
);

/** The same by brute force: every ticket of a stratum, sorted as text. */
function naive(hmac: Hmac, lines: FrameLine[], announced: AnnouncedRule[]): string[] {
  return rulesLines(lines, announced)
    .flatMap(({ stratum, take }) =>
      lines
        .filter((line) => line.stratum === stratum)
        .map((line) => `${ticketOf(hmac, line.key, line.weight)} ${line.key}`)
        .sort()
        .slice(0, take),
    )
    .sort()
    .map((row) => row.slice(65));
}

describe('drawing (R053)', () => {
  it('takes the smallest tickets of each stratum, sorted by ticket, whatever the order of the frame', () => {
    fc.assert(
      fc.property(seed, frame, rules, (key, lines, announced) => {
        const hmac = plainDigest.hmac(key);
        const drawn = drawTargets(hmac, lines, rulesLines(lines, announced));
        expect(drawn.map((line) => line.key)).toEqual(naive(hmac, lines, announced));
        expect(drawTargets(hmac, [...lines].reverse(), rulesLines(lines, announced))).toEqual(drawn);
        expect(drawn.map((line) => line.ticket)).toEqual(drawn.map((line) => line.ticket).sort());
      }),
    );
  });

  it('gives equal tickets to the smaller key', () => {
    const flat: Hmac = () => '0'.repeat(64);
    const lines = ['b', 'c', 'a'].map((key) => ({ stratum: '*' as const, key, weight: 1 }));
    expect(drawTargets(flat, lines, [{ stratum: '*', size: 3, take: 2 }]).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('gives the ticket of the best chance', () => {
    const hmac = plainDigest.hmac(new Uint8Array(32));
    const single = [1, 2, 3].map((i) => hmac(`target\tk\t${i}`));
    expect(ticketOf(hmac, 'k', 3)).toBe([...single].sort()[0]);
    expect(ticketOf(hmac, 'k', 1)).toBe(single[0]);
  });

  it('draws a target of weight 3 about three times as often as one of weight 1 (R062)', () => {
    const lines: FrameLine[] = [
      { stratum: '*', key: 'heavy', weight: 3 },
      { stratum: '*', key: 'light', weight: 1 },
    ];
    let heavy = 0;
    for (let i = 0; i < 4000; i++) {
      const hmac = plainDigest.hmac(Uint8Array.of(i & 255, i >> 8));
      if (drawTargets(hmac, lines, [{ stratum: '*', size: 2, take: 1 }])[0]?.key === 'heavy') heavy++;
    }
    // 3000 expected; the keys are fixed, so the count is too, and 150 is more than five standard deviations.
    expect(Math.abs(heavy - 3000)).toBeLessThan(150);
  });

  it('continues with the reserves in the order of tickets', () => {
    fc.assert(
      fc.property(seed, frame, fc.nat(5), (key, lines, count) => {
        const hmac = plainDigest.hmac(key);
        for (const { stratum, size } of rulesLines(lines, [])) {
          const all = drawTargets(hmac, lines, [{ stratum, size, take: size }]);
          const take = Math.floor(size / 2);
          expect(reserves(hmac, lines, { stratum, size, take }, count)).toEqual(all.slice(take, take + count));
        }
      }),
    );
  });

  it('orders the visits by a chance of their own', () => {
    const hmac = plainDigest.hmac(new Uint8Array(32));
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const due = keys.map((key) => hmac(`visit\t${key}`) + key).sort();
    expect(visitOrder(hmac, keys)).toEqual(due.map((row) => row.slice(64)));
    expect(visitOrder(hmac, [...keys].reverse())).toEqual(visitOrder(hmac, keys));
  });
});
