import { describe, expect, it } from '@jest/globals';
import { demoCounty } from '../../server/app/demo/county.ts';
import type { DemoTarget } from '../../server/app/demo/county.types.ts';
import { isCreditCode } from '../../server/registry/index.ts';

const today = '2026-03-01';
const county = demoCounty({ seed: 'targets', today });
const targets = [...county.targets()];

const rated = targets.filter(({ kind }) => kind === 'ENTERPRISE' || kind === 'INDIVIDUAL_BUSINESS');
const active = targets.filter(({ status }) => status === 'ACTIVE');
const industriesInUse = [...new Set(rated.map(({ industryCode }) => industryCode))];
const SHARES = { A: 0.3, B: 0.55, C: 0.1, D: 0.05 } as const;

function count(list: readonly DemoTarget[], test: (target: DemoTarget) => boolean): number {
  return list.reduce((sum, target) => sum + (test(target) ? 1 : 0), 0);
}

function expectShares(list: readonly DemoTarget[], tolerance: number): void {
  for (const [riskClass, share] of Object.entries(SHARES)) {
    const difference = count(list, (target) => target.riskClass === riskClass) - share * list.length;
    expect(Math.abs(difference)).toBeLessThanOrEqual(tolerance);
  }
}

describe('the targets of the demo county', () => {
  it('are the same on every call', () => {
    expect([...county.targets()]).toEqual(targets);
  });

  it('are of every kind, in the numbers of the contract, also counting the active alone', () => {
    expect(count(active, ({ kind }) => kind === 'ENTERPRISE')).toBeGreaterThanOrEqual(4000);
    expect(count(active, ({ kind }) => kind === 'INDIVIDUAL_BUSINESS')).toBeGreaterThanOrEqual(25_000);
    expect(count(targets, ({ kind }) => kind === 'COOPERATIVE')).toBeGreaterThanOrEqual(100);
    for (const other of ['NATURAL_PERSON', 'PRODUCT', 'PROJECT', 'FACILITY', 'BEHAVIOUR'] as const) {
      expect(count(targets, ({ kind }) => kind === other)).toBeGreaterThanOrEqual(24);
    }
  });

  it('bear keys that occur once, with right check digits where they are credit codes', () => {
    expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
    const category = { ENTERPRISE: '91', INDIVIDUAL_BUSINESS: '92', COOPERATIVE: '93' };
    const wrong = targets.filter(({ kind, key, registryNumber }) => {
      if (key !== registryNumber) return true;
      if (!(kind in category)) return !/^(NP|PROD|PROJ|FAC|BEH)-\d{4}-\d{5}$/.test(key);
      return !isCreditCode(key) || !key.startsWith(`${category[kind as keyof typeof category]}990101`);
    });
    expect(wrong).toEqual([]);
  });

  it('bear names that are plainly made up and occur once', () => {
    expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
    const madeUp = /^(示范.+|[甲乙丙丁戊己庚辛壬癸]?[子丑寅卯辰巳午未申酉戌亥]?)$/u;
    expect(targets.filter(({ name }) => !madeUp.test(name))).toEqual([]);
    const lengths = new Set(targets.map(({ name }) => [...name].length));
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBe(30);
    expect(count(targets, ({ name }) => /[\u{20000}-\u{2A6DF}]/u.test(name))).toBeGreaterThan(20);
    expect(targets.every(({ name }) => name === name.normalize('NFC'))).toBe(true);
  });

  it('have classes in the assumed shares, overall, among the active and in each industry', () => {
    expectShares(rated, 2);
    expectShares(
      rated.filter(({ status }) => status === 'ACTIVE'),
      1,
    );
    for (const code of industriesInUse)
      expectShares(
        rated.filter(({ industryCode }) => industryCode === code),
        4,
      );
    expect(targets.filter((target) => !rated.includes(target) && target.riskClass !== null)).toEqual([]);
  });

  it('are active for the most part, and of every other status too', () => {
    expect(active.length / targets.length).toBeCloseTo(0.96, 2);
    for (const other of ['CANCELLED', 'REVOKED', 'SUSPENDED'] as const) {
      expect(count(targets, ({ status }) => status === other)).toBeGreaterThan(50);
    }
  });

  it('spread over at least thirty industries with forty active each, and over all towns', () => {
    expect(industriesInUse.length).toBeGreaterThanOrEqual(30);
    const known = new Set(county.industries.map(({ code }) => code));
    for (const code of new Set(active.map(({ industryCode }) => industryCode))) {
      if (code === null) continue;
      expect(known.has(code)).toBe(true);
      expect(count(active, ({ industryCode }) => industryCode === code)).toBeGreaterThanOrEqual(40);
    }
    for (const { code } of county.districts) {
      expect(count(active, ({ districtCode }) => districtCode === code)).toBeGreaterThan(500);
    }
  });

  it('make a hotel frame of about 1,150', () => {
    const hotels = ['6110', '6121', '6129', '6130'];
    const frame = count(active, ({ industryCode }) => hotels.includes(industryCode ?? ''));
    expect(frame).toBeGreaterThan(1130);
    expect(frame).toBeLessThan(1170);
  });

  it('were registered between 1998 and today, and name no person', () => {
    expect(targets.filter(({ registeredOn }) => registeredOn < '1998-01-01' || registeredOn > today)).toEqual([]);
    expect(targets.every(({ legalRepresentative, phone }) => legalRepresentative === null && phone === null)).toBe(
      true,
    );
  });

  it('grow and shrink with the scale, keys and names still unique', () => {
    const large = [...demoCounty({ seed: 'targets', today, scale: 3 }).targets()];
    expect(large.length).toBeGreaterThan(targets.length * 2.9);
    expect(new Set(large.map(({ key }) => key)).size).toBe(large.length);
    expect(new Set(large.map(({ name }) => name)).size).toBe(large.length);
    expect([...demoCounty({ seed: 'targets', today, scale: 0.01 }).targets()].length).toBeLessThan(700);
  });
});
