import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const DEPARTMENTS = ['scjg', 'gaj', 'wjw', 'xfj', 'jyj', 'wgl', 'zjj', 'jtj', 'swj', 'yjj', 'sthj', 'rsj'];

let hub: TestHub;
let liaison: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('wjw.liaison');
});
afterAll(() => hub.close());

const all: Caller['all'] = (...asked) => liaison.all(...asked);
const countOf = async (filter: Record<string, unknown>): Promise<number> =>
  (await liaison.get('Targets', { filter, first: 1 })).totalCount;

describe('inspectionItems', () => {
  it('are the claimed ones unless asked otherwise', async () => {
    const [claimed, open] = [
      await all('InspectionItems'),
      await all('InspectionItems', { filter: { claimed: false } }),
    ];
    const both = await all('InspectionItems', { filter: { claimed: null } });
    expect(claimed).toEqual(await all('InspectionItems', { filter: { claimed: true } }));
    expect(open.length).toBeGreaterThan(0);
    const codes = (items: any[]) => items.map(({ code }) => code).sort();
    expect(codes(both)).toEqual(codes([...claimed, ...open]));
    expect(new Set(codes(both)).size).toBe(both.length);
  });

  it('are found by department, class and text', async () => {
    const everything = await all('InspectionItems');
    for (const departmentCode of [...DEPARTMENTS, 'nobody']) {
      const expected = everything.filter(({ department }) => department.code === departmentCode);
      expect(await all('InspectionItems', { filter: { departmentCode } })).toEqual(expected);
    }
    for (const itemClass of ['KEY', 'GENERAL']) {
      const expected = everything.filter((item) => item.itemClass === itemClass);
      expect(expected.length).toBeGreaterThan(0);
      expect(await all('InspectionItems', { filter: { itemClass } })).toEqual(expected);
    }
    const [{ name, code }] = everything;
    const word = name.slice(1, 5);
    const named = everything.filter((item) => item.name.includes(word));
    expect(await all('InspectionItems', { filter: { text: word } })).toEqual(named);
    expect(await all('InspectionItems', { filter: { text: code.toLowerCase() } })).toEqual([everything[0]]);
    expect(await all('InspectionItems', { filter: { text: '%' } })).toEqual(
      everything.filter((item) => item.name.includes('%')),
    );
    expect(await all('InspectionItems', { filter: { text: 'scjg', departmentCode: 'gaj' } })).toEqual([]);
  });
});

describe('targets', () => {
  it('are found by all that a filter names, counted and listed alike', async () => {
    const rows = await hub.hub.database.rows<any>(
      'select key, kind, status, risk_class as risk, industry_code as industry, district_code as district from targets',
    );
    const parents = new Map(
      (await hub.hub.database.rows<any>('select code, parent_code as parent from industries')).map(
        ({ code, parent }) => [code, parent],
      ),
    );
    const isUnder = (code: string | null, asked: string[]) => {
      for (let at = code; at; at = parents.get(at) ?? null) if (asked.includes(at)) return true;
      return false;
    };
    const filters = [
      { industryCodes: ['H'] },
      { industryCodes: ['61', '6110', 'H'] },
      { industryCodes: ['nothing'] },
      { districtCodes: ['990101101', '990101107'] },
      { kinds: ['PRODUCT', 'FACILITY'] },
      { riskClass: 'D' },
      { riskClass: 'UNRATED' },
      { status: 'REVOKED' },
      { industryCodes: ['62'], districtCodes: ['990101102'], kinds: ['ENTERPRISE'], riskClass: 'A', status: 'ACTIVE' },
    ];
    for (const filter of filters as Record<string, any>[]) {
      const { industryCodes, districtCodes, kinds, riskClass, status } = filter;
      const expected = rows.filter(
        (row) =>
          (!industryCodes || isUnder(row.industry, industryCodes)) &&
          (!districtCodes || districtCodes.includes(row.district)) &&
          (!kinds || kinds.includes(row.kind)) &&
          (!riskClass || (row.risk ?? 'UNRATED') === riskClass) &&
          (!status || row.status === status),
      );
      expect([filter, await countOf(filter)]).toEqual([filter, expected.length]);
      if (expected.length < 700) {
        const listed = await all('Targets', { filter });
        const shown = (rows: any[]) => rows.filter(({ kind }) => kind !== 'NATURAL_PERSON').map(({ key }) => key);
        expect(listed).toHaveLength(expected.length);
        expect(shown(listed).sort()).toEqual(shown(expected).sort());
      }
    }
  });

  it('are found by name and key; natural persons are masked and never found so', async () => {
    const { nodes } = await liaison.get('Targets', { filter: { kinds: ['ENTERPRISE'] }, first: 1 });
    const [{ key, name }] = nodes;
    expect((await liaison.get('Targets', { filter: { text: key.toLowerCase() }, first: 10 })).nodes).toEqual(nodes);
    const named = (await liaison.get('Targets', { filter: { text: name.slice(1) }, first: 100 })).nodes;
    expect(named.map((target: any) => target.key)).toContain(key);
    const [person] = await hub.hub.database.rows<{ key: string; name: string }>(
      `select key, name from targets where kind = 'NATURAL_PERSON' limit 1`,
    );
    const shown = await all('Targets', { filter: { kinds: ['NATURAL_PERSON'] } });
    for (const target of shown)
      expect([target.key, target.name]).toEqual([expect.stringMatching(/\*{4}/), expect.stringMatching(/^.\*+$/)]);
    for (const text of [person!.key, person!.name]) expect(await countOf({ text, kinds: ['NATURAL_PERSON'] })).toBe(0);
  });
});

describe('inspectors', () => {
  const document = `query ($first: Int!, $after: String, $departmentCode: String) { inspectors(first: $first, after: $after, departmentCode: $departmentCode) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name certificateNumber department { code } } } }`;

  it('are masked but for the own department’s liaison', async () => {
    const everyone = await all(document);
    expect(new Set(everyone.map(({ department }) => department.code)).size).toBe(12);
    for (const { department, certificateNumber } of everyone)
      expect(certificateNumber.includes('*')).toBe(department.code !== 'wjw');
    const own = await all(document, { departmentCode: 'wjw' });
    expect(own).toEqual(everyone.filter(({ department }) => department.code === 'wjw'));
    expect(await all(document, { departmentCode: 'nobody' })).toEqual([]);
  });
});
