import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, FLOOR, pairsOf } from '../../server/registry/matters/pairs.ts';
import { coreOf, featuresOf, lawsOf, scoreOf } from '../../server/registry/matters/similarity.ts';
import { requireApart, requireTogether } from '../../server/registry/matters/matter-rules.ts';

const likened = (name: string, more: object = {}) =>
  featuresOf({ departmentId: name, name, legalBasis: '', targetKinds: [], industryPrefixes: [], ...more });
const candidate = (code: string, name: string, more: object = {}): Candidate => ({
  code,
  matter: code,
  ...likened(name, { departmentId: code, ...more }),
});
const never = () => false;

describe('a name', () => {
  it.each([
    ['宾馆、旅店消防情况的检查', '对旅馆业消防安全的监督检查'],
    ['校车安全的检查', '对校车安全进行监督检查'],
    ['ＧＳＰ 符合性检查', 'gsp符合性'],
  ])('"%s" says what "%s" says', (one, other) => expect(coreOf(one)).toBe(coreOf(other)));

  it('that consists of such words alone keeps them', () => {
    expect(coreOf('监督检查')).toBe('监督检查');
  });
});

describe('laws', () => {
  it('are those in 《》, without the country, each once', () => {
    expect(lawsOf('《中华人民共和国食品安全法》第一条；《食品安全法》、《消防法》')).toEqual(
      ['消防法', '食品安全法'].sort(),
    );
    expect(lawsOf('食品安全法')).toEqual([]);
  });
});

describe('a score', () => {
  const names = fc.string({ unit: fc.constantFrom(...'宾馆旅店消防卫生治安检查许可情况') });
  const items = fc.record({
    name: names,
    legalBasis: fc.constantFrom('', '《消防法》', '《消防法》《食品安全法》'),
    targetKinds: fc.subarray(['ENTERPRISE', 'PROJECT']),
    industryPrefixes: fc.subarray(['61', '6121', '83']),
    departmentId: fc.constantFrom('a', 'b'),
  });

  it('is 0 to 1, the same both ways, and 1 for an item and itself', () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        const [there, back] = [
          scoreOf(featuresOf(one), featuresOf(other)),
          scoreOf(featuresOf(other), featuresOf(one)),
        ];
        expect(there.score).toBe(back.score);
        for (const part of [there.score, there.name, there.laws ?? 0, there.targets ?? 0]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(scoreOf(featuresOf(one), featuresOf(one)).score).toBe(1);
      }),
    );
  });

  it('is raised by a law that both rest on, and never within a department', () => {
    const law = { legalBasis: '《旅馆业治安管理办法》' };
    const [one, other] = [likened('旅馆治安', law), likened('旅馆许可', law)];
    expect(scoreOf(one, other)).toMatchObject({ laws: 1, sharedLaws: ['旅馆业治安管理办法'] });
    expect(scoreOf(one, other).score).toBeGreaterThan(scoreOf(one, likened('旅馆许可')).score);
    const own = { ...other, departmentId: one.departmentId };
    expect(scoreOf(one, own)).toMatchObject({ laws: null, sharedLaws: [] });
  });
});

describe('pairs', () => {
  const list = [
    candidate('A-1', '宾馆、旅店消防情况的检查'),
    candidate('B-1', '对旅馆业消防安全的监督检查'),
    candidate('C-1', '校车安全的检查'),
  ];

  it('are the likely ones alone, whatever order the items come in', async () => {
    const pairs = await pairsOf(list, never);
    expect(pairs.map(({ first, second, score }) => [first, second, score])).toEqual([['A-1', 'B-1', 1]]);
    expect(await pairsOf([...list].reverse(), never)).toEqual(pairs);
  });

  it('leave out what is one matter already, and what was told apart', async () => {
    const same = list.map((item) => ({ ...item, matter: 'one' }));
    expect(await pairsOf(same, never)).toEqual([]);
    expect(await pairsOf(list, () => true)).toEqual([]);
  });

  it('are bounded: each of many alike is compared with a few', async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      candidate(`X-${String(i).padStart(4, '0')}`, `对第${i}类场所消防的检查`),
    );
    let breaths = 0;
    const pairs = await pairsOf(many, never, async () => void (breaths += 1));
    expect(pairs.length).toBeLessThanOrEqual(2000 * 12);
    expect(breaths).toBe(10);
    for (const { score } of pairs) expect(score).toBeGreaterThanOrEqual(FLOOR);
  });
});

describe('telling matters', () => {
  const item = (uuid: string, mergeGroup: string | null = null) => ({
    uuid,
    code: uuid,
    matterName: uuid,
    nationalCode: null,
    mergeGroup,
  });
  const [a, b, c] = [item('a'), item('b', 'g'), item('c', 'g')];

  it('needs both of a rejected pair named', () => {
    const rejected = [{ one: 'a', other: 'c' }];
    expect(requireTogether([a, b], [a, b, c], rejected)?.details.state).toBe('REJECTED');
    expect(requireTogether([a, b, c], [a, b, c], rejected)).toBeNull();
    expect(requireTogether([b, c], [b, c], [])?.details.state).toBe('CONFIRMED');
  });

  it('apart is not for those that share a check point, a code or a name', () => {
    expect(requireApart([a, b])).toBeNull();
    expect(requireApart([b, c])?.details.state).toBe('CONFIRMED');
    expect(requireApart([a, { ...item('d'), matterName: 'a' }])?.details.state).toBe('CONFIRMED');
  });
});
