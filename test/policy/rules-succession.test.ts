import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../server/kernel/clock.ts';
import { type DatedValue, policyOn } from '../../server/policy/policy.ts';
import { type Dated, heldOn, heldSince, newestOn, nextTurn } from '../../server/policy/succession.ts';

const from = (validFrom: string, more: Partial<Dated> = {}): Dated => ({ validFrom, validTo: null, ...more });

const SPRING = from('2026-03-01');
const SUMMER = from('2026-06-01');
const JUNE_ONLY = from('2026-06-01', { validTo: '2026-06-30' });
const CITY = from('2025-01-01', { depth: 1 });
const CITY_LATER = from('2026-05-01', { depth: 1 });
const PROVINCE = from('2024-01-01', { depth: 2 });
const ENDS_OWN = from('2026-06-01', { inherits: true });

describe('which decision holds', () => {
  it.each([
    ['nobody decided', '2026-04-01', [], null],
    ['it has not begun', '2026-02-28', [SPRING], null],
    ['its first day', '2026-03-01', [SPRING], SPRING],
    ['long after', '2090-01-01', [SPRING], SPRING],
    ['its last day', '2026-06-30', [JUNE_ONLY], JUNE_ONLY],
    ['the day after its last', '2026-07-01', [JUNE_ONLY], null],
    ['a later one has begun', '2026-06-01', [SPRING, SUMMER], SUMMER],
    ['the later one lies ahead', '2026-05-31', [SUMMER, SPRING], SPRING],
    ['the later one is over again', '2026-07-01', [SPRING, JUNE_ONLY], SPRING],
    ['only the city decided', '2026-04-01', [CITY], CITY],
    ['the county decided before the city’s newer one', '2026-06-01', [SPRING, CITY_LATER], SPRING],
    ['the county’s own lies ahead', '2026-02-28', [SPRING, CITY], CITY],
    ['the county’s own is over', '2026-07-01', [JUNE_ONLY, CITY], CITY],
    ['the county gives its own up', '2026-06-01', [SPRING, ENDS_OWN, CITY], CITY],
    ['the county will give its own up', '2026-05-31', [SPRING, ENDS_OWN, CITY], SPRING],
    ['it gives its own up and nobody is above', '2026-06-01', [SPRING, ENDS_OWN], null],
    ['the nearest above goes first', '2026-02-01', [PROVINCE, CITY], CITY],
    ['further above where the nearest says nothing', '2024-06-01', [PROVINCE, CITY], PROVINCE],
  ] as const)('when %s', (_, day, decisions, held) => {
    expect(heldOn(day, decisions)).toBe(held);
  });

  it('is the last decided of two that begin on one day', () => {
    const first = from('2026-03-01', { order: 7 });
    const second = from('2026-03-01', { order: 8 });
    expect(newestOn('2026-03-01', [second, first])).toBe(second);
    expect(newestOn('2026-03-01', [first, second])).toBe(second);
  });
});

describe('since when', () => {
  it.each([
    ['always, where nobody decided', '2026-04-01', [], null],
    ['its first day', '2026-05-01', [SPRING], '2026-03-01'],
    ['the day after a later one ended', '2026-08-01', [SPRING, JUNE_ONLY], '2026-07-01'],
    ['the day from which the county gave its own up', '2026-08-01', [SPRING, ENDS_OWN, CITY], '2026-06-01'],
    [
      'its own first day though the city decided anew meanwhile',
      '2026-08-01',
      [SPRING, CITY, CITY_LATER],
      '2026-03-01',
    ],
    ['the day after the only decision ended', '2026-08-01', [JUNE_ONLY], '2026-07-01'],
  ] as const)('%s', (_, day, decisions, since) => {
    expect(heldSince(day, decisions)).toBe(since);
  });
});

describe('what holds next', () => {
  it.each([
    ['nothing is known', '2026-04-01', [SPRING], null],
    ['a later one', '2026-04-01', [SPRING, SUMMER], '2026-06-01'],
    ['what held before, when a temporary one ends', '2026-06-15', [SPRING, JUNE_ONLY], '2026-07-01'],
    ['nothing, where only the superior decides anew', '2026-04-01', [SPRING, CITY, CITY_LATER], null],
    ['the superior’s newer one, where it is inherited', '2026-04-01', [CITY, CITY_LATER], '2026-05-01'],
    ['nobody’s any more', '2026-06-15', [JUNE_ONLY], '2026-07-01'],
  ] as const)('%s', (_, day, decisions, on) => {
    expect(nextTurn(day, decisions)).toBe(on);
  });
});

describe('any decisions at all', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-01-01', n));
  const decision = fc
    .record({ first: day, days: fc.option(fc.nat(20)), depth: fc.nat(2), order: fc.nat(9), inherits: fc.boolean() })
    .map(({ first, days, ...more }): Dated => ({
      validFrom: first,
      validTo: days === null ? null : addDays(first, days),
      ...more,
    }));

  it('hold without a break from `since` until the day before the next turn', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), day, (decisions, on) => {
        const held = heldOn(on, decisions);
        const since = heldSince(on, decisions) ?? '2025-12-31';
        const next = nextTurn(on, decisions) ?? '2026-05-01';
        for (let at = since; at < next; at = addDays(at, 1)) expect(heldOn(at, decisions)).toBe(held);
        if (heldSince(on, decisions) !== null) expect(heldOn(addDays(since, -1), decisions)).not.toBe(held);
        if (nextTurn(on, decisions) !== null) expect(heldOn(next, decisions)).not.toBe(held);
      }),
    );
  });
});

describe('the policy of a day', () => {
  const stored = (key: string, value: unknown, more: Partial<DatedValue> = {}): DatedValue => ({
    key,
    value,
    validFrom: '2026-01-01',
    validTo: null,
    document: '县联〔2026〕1号',
    article: '三',
    ...more,
  });

  it('asks nothing where nobody decided, but what the law asks of everyone', () => {
    const policy = policyOn('2026-06-01', []);
    expect(policy.yearlyCap).toEqual({ value: null, document: '', article: '' });
    expect(policy.generalItemOverCap.value).toBe('ALLOW');
    expect(policy.teamMinimum).toEqual({ value: 2, document: '舞政办明电〔2023〕4号', article: '第十三条' });
  });

  it('gives each value with its clause, one by one', () => {
    const policy = policyOn('2026-06-01', [
      stored('yearlyCap', 2),
      stored('coverageGoal', 3, { validFrom: '2027-01-01' }),
    ]);
    expect(policy.yearlyCap).toEqual({ value: 2, document: '县联〔2026〕1号', article: '三' });
    expect(policy.coverageGoal.value).toBeNull();
  });

  it('takes a decision that there is none before the superior’s', () => {
    const city = stored('yearlyCap', 2, { depth: 1 });
    expect(policyOn('2026-06-01', [stored('yearlyCap', null), city]).yearlyCap.value).toBeNull();
    expect(policyOn('2026-06-01', [stored('yearlyCap', null, { inherits: true }), city]).yearlyCap.value).toBe(2);
  });

  it('passes over what is no key', () => {
    expect(policyOn('2026-06-01', [stored('toString', 1), stored('gone', 1)])).toEqual(policyOn('2026-06-01', []));
  });
});
