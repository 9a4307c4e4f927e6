import { describe, expect, it } from '@jest/globals';
import { demoCounty } from '../../server/app/demo/county.ts';
import type { DemoItem } from '../../server/app/demo/county.types.ts';

const { items, departments, industries, specialties, targets } = demoCounty({
  seed: 'items',
  today: '2026-03-01',
});
const all = [...targets()];
const claimedOf = (code: string) => items.filter((item) => item.claimed && item.departmentCode === code);
const everywhere = (item: DemoItem) =>
  item.industryCodes.length === 0 &&
  item.labels.length === 0 &&
  item.targetKinds.includes('ENTERPRISE') &&
  item.targetKinds.includes('INDIVIDUAL_BUSINESS');

const GENERALISTS = ['scjg', 'gaj', 'jyj', 'wgl', 'wjw', 'xfj', 'zjj', 'yjj'];

describe('the items of the demo county', () => {
  it('are enough, and no code is used twice', () => {
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    for (const { code, departmentCode } of items) {
      expect(code).toMatch(new RegExp(`^${departmentCode.toUpperCase()}-\\d{3}$`));
    }
  });

  it.each(items.map((item) => [item.code, item] as const))('%s fills all eight fields (R001)', (_, item) => {
    const texts = [item.name, item.legalBasis, item.subject, item.content, item.targetDescription];
    expect([...texts, item.ratioText, item.frequencyText].every((text) => text.trim() !== '')).toBe(true);
    expect(item.methods.length).toBeGreaterThan(0);
    expect(item.targetKinds.length).toBeGreaterThan(0);
    expect(item.source).not.toBe('');
    expect(item.filledForDemo.every((field) => field in item)).toBe(true);
  });

  it('hold only values of the model', () => {
    const kinds = new Set(all.map(({ kind }) => kind));
    const methods = new Set(['ON_SITE', 'WRITTEN', 'NETWORK', 'ENTRUSTED']);
    const codes = new Set(industries.map(({ code }) => code));
    for (const item of items) {
      expect(item.targetKinds.every((kind) => kinds.has(kind))).toBe(true);
      expect(item.methods.every((method) => methods.has(method))).toBe(true);
      expect(item.industryCodes.every((code) => codes.has(code))).toBe(true);
      expect(departments.some(({ code }) => code === item.departmentCode)).toBe(true);
    }
  });

  it('cap the ratio of general items and of no key item (R007)', () => {
    for (const { itemClass, capPercent } of items) {
      if (itemClass === 'KEY') expect(capPercent).toBeNull();
      else expect(capPercent).toMatch(/^(100|[1-9]\d?)$/);
    }
    expect(items.filter(({ itemClass }) => itemClass === 'KEY').length).toBeGreaterThan(3);
  });

  it.each(GENERALISTS)('%s holds at least two that apply to every business, first in its list', (code) => {
    const applying = claimedOf(code).filter(everywhere);
    expect(applying.length).toBeGreaterThanOrEqual(2);
    expect(claimedOf(code).slice(0, 2)).toEqual(applying.slice(0, 2));
  });

  it('are held by every department, and unclaimed here and there', () => {
    for (const { code } of departments) expect(claimedOf(code).length).toBeGreaterThanOrEqual(3);
    const open = items.filter(({ claimed }) => !claimed).map(({ departmentCode }) => departmentCode);
    expect(new Set(open).size).toBeGreaterThanOrEqual(4);
  });

  it('share exactly one name among scjg, gaj, jyj and wgl, and it applies to every business', () => {
    const lists = ['scjg', 'gaj', 'jyj', 'wgl'].map((code) => claimedOf(code));
    const shared = new Set(lists[0]?.map(({ name }) => name));
    for (const list of lists)
      for (const name of shared) if (!list.some((item) => item.name === name)) shared.delete(name);
    expect(shared.size).toBe(1);
    const holders = lists.flat().filter(({ name }) => shared.has(name));
    expect(holders).toHaveLength(4);
    expect(new Set(holders.map(({ code }) => code)).size).toBe(4);
    expect(holders.every(everywhere)).toBe(true);
  });

  it('merge across departments under different wording', () => {
    const across = (field: 'mergeGroup' | 'nationalCode') =>
      [...new Set(items.map((item) => item[field]).filter((value) => value !== null))].filter((value) => {
        const same = items.filter((item) => item.claimed && item[field] === value);
        const holders = new Set(same.map(({ departmentCode }) => departmentCode));
        return holders.size > 1 && new Set(same.map(({ name }) => name)).size > 1;
      });
    expect(across('mergeGroup').length).toBeGreaterThanOrEqual(6);
    expect(across('nationalCode').length).toBeGreaterThanOrEqual(1);
    for (const item of items.filter(everywhere)) expect(item.mergeGroup ?? item.nationalCode).toBeNull();
  });

  it('cover the hotel scenario with its five departments', () => {
    const holders = items.filter((item) => item.claimed && item.industryCodes.includes('6129'));
    const codes = new Set(holders.map(({ departmentCode }) => departmentCode));
    expect([...codes].sort()).toEqual(['gaj', 'scjg', 'wjw', 'xfj', 'zjj']);
  });

  it('each find at least one active target', () => {
    const open = items.filter(
      (item) => item.claimed && !all.some((target) => target.status === 'ACTIVE' && applies(item, target)),
    );
    expect(open.map(({ code }) => code)).toEqual([]);
  });

  it('ask only for specialties that are listed', () => {
    const listed = new Set(specialties.map(({ code }) => code));
    for (const item of items) for (const word of item.requiredSpecialties) expect(listed.has(word)).toBe(true);
    expect(specialties.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['食品', '特种设备', '计量', '消防', '治安']),
    );
  });
});

function applies(item: DemoItem, target: (typeof all)[number]): boolean {
  if (!item.targetKinds.includes(target.kind)) return false;
  if (item.industryCodes.length > 0 && !item.industryCodes.includes(target.industryCode ?? '')) return false;
  return item.labels.every((label) => target.labels.includes(label));
}
