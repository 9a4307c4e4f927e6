import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matterName } from '../../server/kernel/matter-name.ts';
import { departmentsOf, mattersOf, type MergeItem } from '../../server/merging/matters.ts';
import { item } from './rules-items.ts';

/** The matters as names of their items, each name standing for one item. */
const grouped = (...items: MergeItem[]): string[][] =>
  mattersOf(items).map((matter) => matter.items.map(({ planItemId }) => planItemId));
const named = (planItemId: string, more: Partial<MergeItem> = {}) =>
  item(planItemId[0]!, planItemId, { planItemId, ...more });

describe('the name of a matter', () => {
  it.each([
    ['登记事项检查', '登记事项检查'],
    ['　登记事项检查 ', '登记事项检查'],
    ['ＡＢＣ（１）', 'ABC(1)'],
    ['ﬁ', 'fi'],
  ])('"%s" is "%s"', (name, expected) => expect(matterName(name)).toBe(expected));

  it.each([
    ['登记事项检查', '登记 事项检查'],
    ['Abc', 'abc'],
  ])('"%s" is not "%s"', (one, other) => expect(matterName(one)).not.toBe(matterName(other)));
});

describe('items are one matter', () => {
  it.each([
    ['with one national code', { nationalCode: 'N1' }],
    ['with one merge group', { mergeGroup: 'G1' }],
    ['with one name', { name: '登记事项检查' }],
  ])('%s', (_, sign) => {
    expect(grouped(named('a1', sign), named('b1', sign), named('c1'))).toEqual([['a1', 'b1'], ['c1']]);
  });

  it('with names that differ in width and outer blanks alone', () => {
    expect(grouped(named('a1', { name: '检查（１）' }), named('b1', { name: ' 检查(1)　' }))).toEqual([['a1', 'b1']]);
  });

  it('within one department too', () => {
    expect(grouped(named('a1', { mergeGroup: 'G' }), named('a2'), named('a3', { mergeGroup: 'G' }))).toEqual([
      ['a1', 'a3'],
      ['a2'],
    ]);
  });

  it('over a chain of different signs', () => {
    const chain = [
      named('a1', { nationalCode: 'N' }),
      named('b1', { nationalCode: 'N', mergeGroup: 'G' }),
      named('c1', { mergeGroup: 'G', name: 'X' }),
      named('d1', { name: 'X' }),
    ];
    expect(grouped(...chain)).toEqual([['a1', 'b1', 'c1', 'd1']]);
  });

  it('where a later one joins two that were apart', () => {
    const items = [
      named('a1', { nationalCode: 'N' }),
      named('b1', { mergeGroup: 'G' }),
      named('x1'),
      named('c1', { nationalCode: 'N', mergeGroup: 'G' }),
    ];
    expect(grouped(...items)).toEqual([['a1', 'b1', 'c1'], ['x1']]);
  });
});

describe('items are not one matter', () => {
  it('because both have no code and no group, or an empty one', () => {
    expect(grouped(named('a1'), named('b1'))).toEqual([['a1'], ['b1']]);
    expect(
      grouped(named('a1', { nationalCode: '', mergeGroup: '' }), named('b1', { nationalCode: '', mergeGroup: '' })),
    ).toEqual([['a1'], ['b1']]);
  });

  it('because the code of one is the group or the name of the other', () => {
    expect(
      grouped(named('a1', { nationalCode: 'S' }), named('b1', { mergeGroup: 'S' }), named('c1', { name: 'S' })),
    ).toHaveLength(3);
  });

  it('where there are none', () => expect(mattersOf([])).toEqual([]));
});

describe('departments of items', () => {
  it('stand once, in the order of the items', () => {
    expect(departmentsOf([item('b', '1'), item('a', '2'), item('b', '3')])).toEqual(['b', 'a']);
  });
});

describe('matters of any items', () => {
  const sign = fc.option(fc.constantFrom('1', '2', '3', '4'), { nil: null });
  const anyItem = fc.record({
    nationalCode: sign,
    mergeGroup: sign,
    name: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚'),
  });
  const anyItems = fc
    .array(anyItem, { maxLength: 14 })
    .map((all) => all.map((more, i) => item('d', more.name, { ...more, planItemId: String(i) })));
  const related = (a: MergeItem, b: MergeItem): boolean =>
    a.name === b.name ||
    (a.nationalCode !== null && a.nationalCode === b.nationalCode) ||
    (a.mergeGroup !== null && a.mergeGroup === b.mergeGroup);

  it('are the classes of the relation’s closure', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const reach = items.map((a) => items.map((b) => related(a, b)));
        for (let k = 0; k < items.length; k += 1) {
          for (let i = 0; i < items.length; i += 1)
            for (let j = 0; j < items.length; j += 1) reach[i]![j] ||= reach[i]![k]! && reach[k]![j]!;
        }
        const found = new Map(
          mattersOf(items).flatMap((matter, n) =>
            matter.items.map(({ planItemId }) => [Number(planItemId), n] as const),
          ),
        );
        expect(found.size).toBe(items.length);
        items.forEach((_, i) => items.forEach((__, j) => expect(found.get(i) === found.get(j)).toBe(reach[i]![j])));
      }),
      { numRuns: 300 },
    );
  });

  it('keep the order of the items, in them and among them', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const places = mattersOf(items).map((matter) => matter.items.map(({ planItemId }) => Number(planItemId)));
        for (const own of places) expect(own).toEqual([...own].sort((a, b) => a - b));
        expect(places.map(([first]) => first!)).toEqual(places.map(([first]) => first!).sort((a, b) => a - b));
      }),
    );
  });
});
