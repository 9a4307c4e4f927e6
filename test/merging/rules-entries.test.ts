import { describe, expect, it } from '@jest/globals';
import { answeringDepartments, applies, entriesFor, type TargetShape, visitsTo } from '../../server/merging/entries.ts';
import { mattersOf, type MergeItem } from '../../server/merging/matters.ts';
import { countVisits } from '../../server/merging/preview.ts';
import { item } from './rules-items.ts';

const hotel: TargetShape = { kind: 'ENTERPRISE', industryCode: '6110', labels: ['食品经营', '特种设备'] };
const shop: TargetShape = { kind: 'INDIVIDUAL_BUSINESS', industryCode: '5211', labels: [] };
const person: TargetShape = { kind: 'NATURAL_PERSON', industryCode: null, labels: [] };

describe('an item applies to a target', () => {
  it.each<[string, Partial<MergeItem>, boolean]>([
    ['without conditions', {}, true],
    ['of its kind', { targetKinds: ['COOPERATIVE', 'ENTERPRISE'] }, true],
    ['of another kind', { targetKinds: ['INDIVIDUAL_BUSINESS'] }, false],
    ['of its industry', { industryPrefixes: ['6110'] }, true],
    ['of an industry that covers it', { industryPrefixes: ['52', '61'] }, true],
    ['of an industry beside it', { industryPrefixes: ['6120'] }, false],
    ['of an industry below it', { industryPrefixes: ['61101'] }, false],
    ['with one of its labels', { labels: ['医疗', '特种设备'] }, true],
    ['with other labels', { labels: ['医疗'] }, false],
    ['of its kind, in another industry', { targetKinds: ['ENTERPRISE'], industryPrefixes: ['52'] }, false],
    ['of its industry, with other labels', { industryPrefixes: ['61'], labels: ['医疗'] }, false],
    ['by all three', { targetKinds: ['ENTERPRISE'], industryPrefixes: ['61'], labels: ['食品经营'] }, true],
  ])('%s: %j is %s', (_, more, expected) => expect(applies(item('a', 'x', more), hotel)).toBe(expected));

  it('without an industry only where it asks for none', () => {
    expect(applies(item('a', 'x'), person)).toBe(true);
    expect(applies(item('a', 'x', { industryPrefixes: ['61'] }), person)).toBe(false);
  });
});

/** Lead, then two participants as they accepted: a shared matter, an own one each, one of hotels alone. */
const shared = { mergeGroup: 'G' };
const items = [
  item('lead', '公示信息', { ...shared, requiredSpecialties: ['食品'] }),
  item('lead', '广告', { targetKinds: ['INDIVIDUAL_BUSINESS'] }),
  item('fire', '消防', { industryPrefixes: ['61'], requiredSpecialties: ['消防', '电气'] }),
  item('fire', '信息公示', { ...shared, requiredSpecialties: ['消防'] }),
  item('police', '公示', { ...shared, targetKinds: ['ENTERPRISE'] }),
];
const matters = mattersOf(items);
const lines = (target: TargetShape) =>
  entriesFor(matters, target).map(({ name, departmentIds }) => [name, ...departmentIds]);

describe('a target’s merged list', () => {
  it('holds what applies to it, each matter once, the first of its departments first', () => {
    expect(lines(hotel)).toEqual([
      ['公示信息', 'lead', 'fire', 'police'],
      ['消防', 'fire'],
    ]);
    expect(lines(shop)).toEqual([
      ['公示信息', 'lead', 'fire'],
      ['广告', 'lead'],
    ]);
  });

  it('leaves a department’s part of a matter out where its own item does not apply', () => {
    const without = mattersOf([item('lead', '甲', { ...shared, targetKinds: ['PRODUCT'] }), ...items.slice(3)]);
    expect(entriesFor(without, hotel).map(({ name, departmentIds }) => [name, departmentIds])).toEqual([
      ['信息公示', ['fire', 'police']],
    ]);
  });

  it('asks of whoever looks what their own items ask, not what the others’ do', () => {
    expect(entriesFor(matters, hotel).map(({ specialties }) => specialties)).toEqual([['食品'], ['消防', '电气']]);
    const twice = mattersOf([
      item('lead', '甲', { requiredSpecialties: ['计量', '食品'] }),
      item('lead', '甲', { requiredSpecialties: ['食品'] }),
    ]);
    expect(entriesFor(twice, hotel)[0]!.specialties).toEqual(['计量', '食品'].sort());
  });

  it('is empty where nothing applies', () => {
    expect(entriesFor(mattersOf([items[2]!]), shop)).toEqual([]);
    expect(entriesFor([], hotel)).toEqual([]);
  });
});

describe('who goes', () => {
  it('is who answers an entry; a department with none stays', () => {
    const going = [...answeringDepartments(entriesFor(matters, hotel))].map(([id, own]) => [
      id,
      own.map(({ name }) => name),
    ]);
    expect(going).toEqual([
      ['lead', ['公示信息']],
      ['fire', ['消防']],
    ]);
  });
});

describe('visits', () => {
  it('to one target are one a department with an item there, together one', () => {
    expect(visitsTo(entriesFor(matters, hotel))).toEqual({ separate: 3, joint: 1 });
    expect(visitsTo(entriesFor(matters, shop))).toEqual({ separate: 2, joint: 1 });
    expect(visitsTo([])).toEqual({ separate: 0, joint: 0 });
  });

  it('over a frame are summed; a target without an item is in no frame', () => {
    const only = mattersOf([items[2]!, items[4]!]);
    const shapes = [
      { ...hotel, count: 10 },
      { ...shop, count: 1000 },
      { ...person, count: 7 },
    ].map((shape) => ({ ...shape, riskClass: null }));
    expect(countVisits(matters, shapes)).toEqual({ targets: 1017, separate: 30 + 2000 + 14, joint: 1017 });
    expect(countVisits(only, shapes)).toEqual({ targets: 10, separate: 20, joint: 10 });
  });
});
