import { describe, expect, it } from '@jest/globals';
import { industryTree, isFound, openFor } from '../../client/plans/form/industryTree.ts';

const industry = (code: string, name: string, parentCode: string | null = null) =>
  ({ code, name, parentCode }) as never;
const tree = industryTree([
  industry('H', '住宿和餐饮业'),
  industry('62', '餐饮业', 'H'),
  industry('61', '住宿业', 'H'),
  industry('6121', '经济型连锁酒店', '61'),
  industry('F', '批发和零售业'),
  industry('5261', '汽车新车零售', 'F'),
  industry('99', '孤', 'gone'),
]);

describe('the tree of industries', () => {
  it('stands by code, with what lies under nothing known at the top', () => {
    expect(tree.map(({ value }) => value)).toEqual(['99', 'F', 'H']);
    expect(tree[2]!.children.map(({ title }) => title)).toEqual(['61 住宿业', '62 餐饮业']);
  });

  it.each([
    ['61', '61', true],
    ['6121', '61', true],
    ['5261', '61', false],
    ['H', '住宿', true],
    ['H', 'h', true],
    ['61', ' 住宿业 ', true],
  ])('%s is found by %j: %s', (code, search, found) => {
    const all = (nodes: typeof tree): typeof tree => nodes.flatMap((node) => [node, ...all(node.children)]);
    expect(
      isFound(
        all(tree).find(({ value }) => value === code)!,
        search,
      ),
    ).toBe(found);
  });

  it('opens what holds something found, and nothing else', () => {
    expect(openFor(tree, '61')).toEqual(['H', '61']);
    expect(openFor(tree, '餐饮业')).toEqual(['H']);
    expect(openFor(tree, 'nothing')).toEqual([]);
  });
});
