import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { type Refusal } from '../../server/kernel/refusal.ts';
import {
  equals,
  exactPattern,
  given,
  holdsThat,
  isOneOf,
  likePattern,
  where,
  wordsOf,
} from '../../server/registry/conditions.ts';
import { codesUnder, industryTree, prefixesUnder } from '../../server/registry/industry-tree.ts';
import { shortDecimal } from '../../server/registry/item-row.ts';
import { maskName, maskNumber } from '../../server/registry/masking.ts';
import { readerOf, type Registry } from '../../server/registry/registry.permits.ts';
import type { Directory } from '../../server/identity/index.ts';
import { type TargetRow, targetView } from '../../server/registry/targets/target-row.ts';
import { TargetKindValues } from '../../schema/registry/target-enums.ts';

describe('masking (R021)', () => {
  it.each([
    ['440301199001011234', '4403**********1234'],
    ['NP-2024-00001', 'NP-*******001'],
    ['GAJ-0001', 'GA****01'],
    ['ABC', '***'],
    ['', ''],
  ])('of the number %s leaves a quarter at each end at most', (number, masked) => {
    expect(maskNumber(number)).toBe(masked);
  });

  it.each([
    ['张三丰', '张**'],
    ['𠮷野', '𠮷*'],
    ['李', '*'],
    ['', '*'],
  ])('of the name %s leaves the first character', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

const tree = industryTree(
  [
    ['6210', '621'],
    ['H', null],
    ['62', 'H'],
    ['61', 'H'],
    ['621', '62'],
    ['6220', '622'],
    ['622', '62'],
    ['C', null],
    ['13', 'C'],
  ].map(([code, parentCode]) => ({ code: code!, name: `行业${code}`, parentCode: parentCode ?? null })),
);

describe('an industry code', () => {
  it.each([
    [['6210'], ['6210']],
    [['H'], ['61', '62']],
    [
      ['H', '621', 'C'],
      ['13', '61', '62'],
    ],
    [
      ['622', '621'],
      ['621', '622'],
    ],
    [['Z', '6', ''], []],
    [[], []],
  ])('%j covers the prefixes %j', (codes, prefixes) => {
    expect(prefixesUnder(tree, codes)).toEqual(prefixes);
  });

  it.each([
    [['62'], ['62', '621', '6210', '622', '6220']],
    [
      ['621', '6210'],
      ['621', '6210'],
    ],
    [['H'], ['61', '62', '621', '6210', '622', '6220', 'H']],
    [['Z'], []],
  ])('%j covers the codes %j', (codes, covered) => {
    expect(codesUnder(tree, codes)).toEqual(covered);
  });

  it('finds by codes just what it finds by prefixes, but for the section itself', () => {
    for (const { code } of tree.all) {
      const prefixes = prefixesUnder(tree, [code]);
      const byPrefix = tree.all.filter((other) => prefixes.some((prefix) => other.code.startsWith(prefix)));
      expect(codesUnder(tree, [code]).filter((found) => /^\d/.test(found))).toEqual(
        byPrefix.map((other) => other.code),
      );
    }
  });
});

describe('a filter', () => {
  it('escapes what LIKE would read as a wildcard, and takes out what PostgreSQL cannot store', () => {
    expect(likePattern(' 100%_\\ ')).toBe('%100\\%\\_\\\\%');
    expect(exactPattern('GAJ_1')).toBe('GAJ\\_1');
    expect(likePattern('a\0b')).toBe('%a\ufffdb%');
  });

  it('is not restricted by blank text nor by an absent or empty list', () => {
    expect([wordsOf(null), wordsOf('  '), wordsOf(' 店 ')]).toEqual([null, null, '店']);
    expect([given(null), given(undefined), given([]), given(['a'])]).toEqual([null, null, null, ['a']]);
  });

  it('puts only what was given into the statement, numbering the parameters', () => {
    const { sql, parameters } = where(
      equals('a', 'x'),
      equals('b', null),
      isOneOf('c', null),
      isOneOf('d', ['y', 'y']),
      isOneOf('e', ['y', 'z']),
      holdsThat(() => 'f is null'),
      holdsThat((p, q) => `(g, h) > (${p}, ${q})`, 1, 2),
    );
    expect(sql).toBe('a = $1 and d = $2 and e = any($3) and f is null and (g, h) > ($4, $5)');
    expect(parameters).toEqual(['x', 'y', ['y', 'z'], 1, 2]);
    expect(where(equals('a', undefined))).toEqual({ sql: 'true', parameters: [] });
  });

  it('that names unknown codes alone finds nothing', () => {
    expect(where(isOneOf('a', []))).toEqual({ sql: 'a = any($1)', parameters: [[]] });
  });
});

describe('a target in a list', () => {
  const names = {
    industries: tree,
    districts: { byCode: () => undefined, inJurisdiction: () => [], count: 0 },
    directory: {} as Directory,
  };
  const row = (kind: TargetRow['kind']): TargetRow => ({
    uuid: '01a1fc1b-8476-72ee-958e-adc3421708e9',
    key: '440301199001011234',
    name: '张三丰',
    kind,
    status: 'ACTIVE',
    riskClass: null,
    industryCode: '6210',
    districtCode: null,
    registeredOn: '2020-02-29',
    labels: [],
    address: '示范县城关镇解放路1号',
    recordRevision: 1,
    statusOn: null,
    riskClassSource: null,
    riskClassOn: null,
    recordSource: null,
    recordedOn: '2026-01-01',
    claimants: '',
  });

  it.each(Object.values(TargetKindValues))('of the kind %s is masked where it is a person, and only there', (kind) => {
    const { key, name, industry, district, address } = targetView(row(kind), names);
    const isPerson = kind === 'NATURAL_PERSON';
    expect(address === null).toBe(isPerson);
    expect([key.includes('*'), name.includes('*')]).toEqual([isPerson, isPerson]);
    expect([industry?.code, district]).toEqual(['6210', null]);
    expect(targetView(row(kind), names, 'SHOWN').name).toBe('张三丰');
  });
});

describe('the registries', () => {
  const registries: Registry[] = ['items', 'targets', 'industries', 'districts', 'inspectors', 'health'];
  const readable: Record<Role, Registry[]> = {
    LIAISON: registries,
    AUDITOR: registries,
    ADMINISTRATOR: registries,
    INSPECTOR: ['items', 'industries'],
    LEGAL: ['inspectors'],
    DEPARTMENT_LEADER: ['health'],
    LEADER: ['health'],
  };
  const answer = (actor: Actor | null, registry: Registry): string => {
    try {
      return readerOf(actor, registry).name;
    } catch (error) {
      return (error as Refusal).code;
    }
  };

  it.each(Object.keys(readable) as Role[])('open to %s as they should', (role) => {
    const actor: Actor = {
      accountId: 'a',
      sessionId: '',
      name: 'may',
      roles: [role],
      departmentId: null,
      jurisdictionId: 'j',
    };
    for (const registry of registries) {
      expect(answer(actor, registry)).toBe(readable[role].includes(registry) ? 'may' : 'FORBIDDEN');
      expect(answer(null, registry)).toBe('UNAUTHENTICATED');
    }
  });
});

it.each([
  ['30.0000', '30'],
  ['12.5000', '12.5'],
  ['100', '100'],
  ['0.0000', '0'],
])('%s percent is shown as %s', (stored, shown) => {
  expect(shortDecimal(stored)).toBe(shown);
});
