import { describe, expect, it } from '@jest/globals';
import { demoCounty } from '../../server/app/demo/county.ts';

const options = { seed: 'county', today: '2026-03-01' };
const county = demoCounty(options);

describe('the demo county', () => {
  it('is a division that does not exist, with eight towns', () => {
    expect(county.jurisdiction).toEqual({ code: '990101', name: '示范县' });
    expect(county.parents.at(-1)).toEqual({ code: '990100', name: '示范市' });
    expect(county.districts).toHaveLength(8);
    expect(county.districts.every(({ code }) => /^990101\d{3}$/.test(code))).toBe(true);
    expect(new Set(county.districts.map(({ code }) => code)).size).toBe(8);
  });

  it('has the twelve departments of the contract', () => {
    const codes = county.departments.map(({ code }) => code);
    expect(codes).toEqual(['scjg', 'gaj', 'wjw', 'xfj', 'jyj', 'wgl', 'zjj', 'jtj', 'swj', 'yjj', 'sthj', 'rsj']);
    expect(county.departments.map(({ sortOrder }) => sortOrder)).toEqual(codes.map((_, i) => i + 1));
    expect(county.departments.every(({ level, parentCode }) => level === 'COUNTY' && parentCode === null)).toBe(true);
  });

  it('lists each industry once, under one that is listed too', () => {
    const codes = new Set(county.industries.map(({ code }) => code));
    expect(codes.size).toBe(county.industries.length);
    for (const { code, parentCode } of county.industries) {
      if (/^[A-T]$/.test(code)) {
        expect(parentCode).toBeNull();
        continue;
      }
      expect(code).toMatch(/^\d{2,4}$/);
      expect(codes.has(parentCode ?? '')).toBe(true);
      if (code.length > 2) expect(parentCode).toBe(code.slice(0, -1));
      else expect(parentCode).toMatch(/^[A-T]$/);
    }
    expect(county.industries).toContainEqual({ code: '6110', name: '旅游饭店', parentCode: '611' });
    expect(county.industries).toContainEqual({ code: '61', name: '住宿业', parentCode: 'H' });
  });

  it('is the same for the same seed and another for another seed', () => {
    const keys = (seed: string) => [...demoCounty({ ...options, seed, scale: 0.1 }).targets()];
    expect(keys('one')).toEqual(keys('one'));
    const [one, two] = [keys('one'), new Set(keys('two').map(({ key }) => key))];
    expect(one.filter(({ key }) => two.has(key)).length).toBeLessThan(one.length / 4);
    expect(demoCounty(options).inspectors).toEqual(county.inspectors);
    expect(demoCounty({ ...options, seed: 'two' }).inspectors).not.toEqual(county.inspectors);
  });

  it('hands out copies, so that no caller changes the source', () => {
    const first = demoCounty(options);
    first.items[0]?.targetKinds.push('PROJECT');
    first.items[0]?.labels.push('x');
    (first.industries[0] ?? { name: '' }).name = 'x';
    expect(demoCounty(options).items).toEqual(county.items);
    expect(demoCounty(options).industries).toEqual(county.industries);
  });
});
