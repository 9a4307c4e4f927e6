import { describe, expect, it } from '@jest/globals';
import { composeRelease, type ToRelease } from '../../server/checks/merged-lists.ts';
import type { DrawnTarget } from '../../server/draws/index.ts';
import type { Matter, PlanMergeItem } from '../../server/merging/index.ts';

const item = (departmentId: string, name: string, more: Partial<PlanMergeItem> = {}): PlanMergeItem => ({
  planItemId: `${departmentId}/${name}`,
  itemId: `item ${departmentId}/${name}`,
  code: '',
  departmentId,
  name,
  legalBasis: `《${departmentId}法》`,
  nationalCode: null,
  mergeGroup: null,
  targetKinds: [],
  labels: [],
  industryPrefixes: [],
  requiredSpecialties: [],
  itemClass: 'KEY',
  capPercent: null,
  ...more,
});

const order = ['lead', 'fire', 'police'];
const matters: Matter<PlanMergeItem>[] = [
  { items: [item('lead', '公示信息'), item('police', '公示信息')] },
  { items: [item('fire', '消防通道', { targetKinds: ['ENTERPRISE'] })] },
  { items: [item('police', '治安', { labels: ['旅馆'] })] },
];

const drawn = (targetId: string, kind: string, labels: string[], departments: string[]): DrawnTarget => ({
  targetId,
  shape: { kind, industryCode: null, labels },
  teams: departments.map((departmentId) => ({
    departmentId,
    certificates: [`${departmentId}-2`, `${departmentId}-1`],
  })),
});

const given = (targets: DrawnTarget[]): ToRelease => ({
  drawn: targets,
  matters,
  order,
  contents: new Map(matters.flatMap(({ items }) => items.map((one) => [one.itemId, `看${one.name}`]))),
  inspectors: new Map(order.flatMap((one) => [1, 2].map((n) => [`${one}-${n}`, `${one} person ${n}`]))),
});

describe('a release', () => {
  const hotel = drawn('hotel', 'ENTERPRISE', ['旅馆'], ['police', 'lead', 'fire']);
  const shop = drawn('shop', 'INDIVIDUAL_BUSINESS', [], ['lead']);
  const release = composeRelease(given([hotel, shop, { ...hotel, targetId: 'inn' }]));

  it('keeps the drawn order and gives each target the entries that apply to it', () => {
    expect(release.checks.map(({ targetId, matters: list }) => [targetId, list.map(({ name }) => name)])).toEqual([
      ['hotel', ['公示信息', '消防通道', '治安']],
      ['shop', ['公示信息']],
      ['inn', ['公示信息', '消防通道', '治安']],
    ]);
  });

  it('sends only departments that answer an entry, in the plan’s order, the responsible inspector first', () => {
    const [first, second] = release.checks;
    expect(first!.parts).toEqual([
      { departmentId: 'lead', entries: 1, inspectorIds: ['lead person 2', 'lead person 1'] },
      { departmentId: 'fire', entries: 1, inspectorIds: ['fire person 2', 'fire person 1'] },
      { departmentId: 'police', entries: 1, inspectorIds: ['police person 2', 'police person 1'] },
    ]);
    expect(second!.parts.map((part) => part.departmentId)).toEqual(['lead']);
  });

  it('names all departments of an entry, the one that looks first', () => {
    expect(release.checks[1]!.matters[0]).toEqual({
      name: '公示信息',
      legalBasis: '《lead法》；《police法》',
      content: '看公示信息',
      departmentIds: ['lead', 'police'],
    });
  });

  it('makes a line once, however many checks have it', () => {
    expect(release.matters).toHaveLength(3);
    expect(release.checks[0]!.matters[0]).toBe(release.checks[1]!.matters[0]);
  });

  it('counts the visits that each department would have made, and those together', () => {
    expect(release.visits).toEqual({ separate: 3 + 2 + 3, joint: 3 });
  });

  it('fails where a department that must go has no team, or a stranger is on one', () => {
    expect(() => composeRelease(given([{ ...hotel, teams: hotel.teams.slice(1) }]))).toThrow('team');
    expect(() => composeRelease({ ...given([hotel]), inspectors: new Map() })).toThrow('inspector');
  });

  it('of nothing drawn is empty', () => {
    expect(composeRelease(given([]))).toEqual({ checks: [], matters: [], visits: { separate: 0, joint: 0 } });
  });
});
