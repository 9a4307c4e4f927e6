import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, historyOf, personRecord, refusedAct } from './records.ts';

const PREVIEW = `query ($inspectorIds: [ID!], $filter: InspectorFilter, $departmentCode: String, $set: InspectorSetting!) {
  inspectorSettingPreview(inspectorIds: $inspectorIds, filter: $filter, departmentCode: $departmentCode, set: $set) {
    found changing refused { reason inspectors examples { id name certificateNumber } } } }`;
const CODES = `query { specialties(first: 100) { nodes { code } } }`;

let hub: TestHub;
let scjg: Caller;
let legal: Caller;
let gaj: Caller;
let admin: Caller;
let codes: string[];
let serial = 0;
const today = localDate(new Date());

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, legal, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'scjg.legal', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller, Caller];
  for (let i = 1; i <= 21; i += 1) {
    await act(admin, 'saveSpecialty', { code: `KC-${i}`, name: `课程${i}`, kind: 'FIELD' });
  }
  codes = (await scjg.get(CODES)).nodes
    .map(({ code }: { code: string }) => code)
    .filter((code: string) => code.startsWith('KC-'));
});
afterAll(() => hub.close());

const enter = async (name: string, more: Record<string, unknown> = {}, who = scjg): Promise<string> => {
  const certificateNumber = `豫P01-${String((serial += 1)).padStart(4, '0')}`;
  const [validFrom, validTo] = [addDays(today, -100), addDays(today, 900)];
  return (await act(who, 'saveInspector', { name, certificateNumber, validFrom, validTo, ...more })).inspector.id;
};
const preview = (who: Caller, inspectorIds: string[], set: object): Promise<any> =>
  who.get(PREVIEW, { inspectorIds, set });
const person = async (id: string): Promise<any> => (await personRecord(scjg, id)).inspector;
const station = async (id: string): Promise<string | null> =>
  (await scjg.get('query ($id: ID!) { inspectorRecord(id: $id) { inspector { station } } }', { id })).inspector.station;

describe('many inspectors', () => {
  it('R021: get a station and are told so in their history; whoever is there already is left', async () => {
    const [one, other, there] = await Promise.all([enter('所甲'), enter('所乙'), enter('所丙', { station: '城关所' })]);
    const [ids, set] = [[one, other, there], { station: ' 城关所 ' }];
    expect(await preview(scjg, ids, set)).toEqual({ found: 3, changing: 2, refused: [] });
    expect(await act(scjg, 'setInspectors', { inspectorIds: ids, set })).toEqual({ changed: 2, remaining: 0 });
    expect(await Promise.all(ids.map(station))).toEqual(['城关所', '城关所', '城关所']);
    expect((await Promise.all(ids.map(person))).map(({ revision }) => revision)).toEqual([2, 2, 1]);
    expect((await historyOf(scjg, 'inspector', one))[0]).toMatchObject({
      kind: 'CHANGED',
      changes: [{ field: 'station', before: null, after: '城关所' }],
    });
    expect(await act(scjg, 'setInspectors', { inspectorIds: ids, set })).toEqual({ changed: 0, remaining: 0 });
    expect((await person(one)).revision).toBe(2);
  });

  it('R021: go back to the bureau itself with a station of null', async () => {
    const [away, home] = await Promise.all([enter('回甲', { station: '北关所' }), enter('回乙')]);
    const set = { station: null };
    expect(await act(scjg, 'setInspectors', { inspectorIds: [away, home], set })).toEqual({ changed: 1, remaining: 0 });
    expect(await station(away)).toBeNull();
    expect((await historyOf(scjg, 'inspector', away))[0].changes).toEqual([
      { field: 'station', before: '北关所', after: null },
    ]);
  });

  it('R025: get specialties and lose others in one, in the order that they had; the station stays', async () => {
    const [keen, calm] = await Promise.all([
      enter('专甲', { specialties: ['KC-3', 'KC-2', 'KC-1'], station: '东关所' }),
      enter('专乙', { specialties: ['KC-4'] }),
    ]);
    const set = { addSpecialties: ['KC-4', 'KC-3', 'KC-4'], removeSpecialties: ['KC-2'] };
    expect(await preview(scjg, [keen, calm], set)).toMatchObject({ found: 2, changing: 2 });
    expect(await act(scjg, 'setInspectors', { inspectorIds: [keen, calm], set })).toEqual({ changed: 2, remaining: 0 });
    expect(await Promise.all([keen, calm].map(person))).toMatchObject([
      { specialties: ['KC-3', 'KC-1', 'KC-4'] },
      { specialties: ['KC-4', 'KC-3'] },
    ]);
    expect(await station(keen)).toBe('东关所');
    expect((await historyOf(scjg, 'inspector', keen))[0].changes).toEqual([
      { field: 'specialties', before: 'KC-3、KC-2、KC-1', after: 'KC-3、KC-1、KC-4' },
    ]);
    expect(await preview(scjg, [keen, calm], set)).toEqual({ found: 2, changing: 0, refused: [] });
  });

  it('R025: hold 20 specialties at most: those who would hold more are passed over, and named before', async () => {
    const [full, nearly] = await Promise.all([
      enter('满甲', { specialties: codes.slice(0, 20) }),
      enter('满乙', { specialties: codes.slice(0, 19) }),
    ]);
    const set = { addSpecialties: [codes[20]], station: '西关所' };
    expect(await preview(scjg, [full, nearly], set)).toEqual({
      found: 2,
      changing: 1,
      refused: [
        {
          reason: expect.stringContaining('20'),
          inspectors: 1,
          examples: [expect.objectContaining({ id: full, name: '满甲' })],
        },
      ],
    });
    expect(await act(scjg, 'setInspectors', { inspectorIds: [full, nearly], set })).toEqual({
      changed: 1,
      remaining: 0,
    });
    expect((await person(nearly)).specialties).toHaveLength(20);
    expect((await person(full)).specialties).toEqual(codes.slice(0, 20));
    expect(await station(full)).toBeNull();
    const swap = { ...set, removeSpecialties: [codes[0]] };
    expect(await preview(scjg, [full], swap)).toEqual({ found: 1, changing: 1, refused: [] });
  });

  it('R025: get no specialty that the taxonomy does not have, and lose none', async () => {
    const id = await enter('未知');
    for (const [path, set] of [
      ['set.addSpecialties', { addSpecialties: ['KC-1', 'KC-NO'] }],
      ['set.removeSpecialties', { removeSpecialties: ['KC-NO'] }],
    ] as const) {
      const refused = await refusedAct(scjg, 'setInspectors', { inspectorIds: [id], set });
      expect(refused).toMatchObject({ code: 'RULE', rule: { id: 'R025', document: '沙市监函〔2025〕5号' } });
      expect(refused.fields).toEqual([{ path, problem: expect.stringContaining('KC-NO') }]);
      expect((await scjg.refused(PREVIEW, { inspectorIds: [id], set })).fields).toEqual(refused.fields);
    }
    expect((await person(id)).specialties).toEqual([]);
  });

  it('R021: are passed over where they are another department’s, save by an administrator', async () => {
    const [own, theirs] = await Promise.all([enter('本局'), enter('外局', {}, gaj)]);
    const set = { station: '南关所' };
    const found = await preview(scjg, [own, theirs], set);
    expect(found).toMatchObject({
      found: 2,
      changing: 1,
      refused: [{ reason: expect.stringContaining('department'), inspectors: 1, examples: [{ id: theirs }] }],
    });
    // What is masked in the list is masked here (R021).
    expect(found.refused[0].examples[0].certificateNumber).toContain('*');
    const inspectorIds = [own, theirs];
    expect(await act(scjg, 'setInspectors', { inspectorIds, set })).toEqual({ changed: 1, remaining: 0 });
    expect(await station(theirs)).toBeNull();
    expect(await preview(admin, inspectorIds, set)).toEqual({ found: 2, changing: 1, refused: [] });
    expect(await act(admin, 'setInspectors', { inspectorIds, set })).toEqual({ changed: 1, remaining: 0 });
    expect(await station(theirs)).toBe('南关所');
  });

  it('R024: keep what the legal section verified, as where one record is saved', async () => {
    const [many, single] = await Promise.all([enter('审甲'), enter('审乙')]);
    for (const inspectorId of [many, single]) await act(legal, 'verifyInspector', { inspectorId });
    const before = await personRecord(scjg, many);
    await act(scjg, 'setInspectors', { inspectorIds: [many], set: { station: '城关所', addSpecialties: ['KC-1'] } });
    await act(scjg, 'saveInspector', { inspectorId: single, station: '城关所', specialties: ['KC-1'] });
    const after = await Promise.all([many, single].map((id) => personRecord(scjg, id)));
    expect(before.inspector.verifiedAt).not.toBeNull();
    expect(after[0].inspector.verifiedAt).toBe(before.inspector.verifiedAt);
    expect(after.map(({ verifiedBy, drawable }) => [verifiedBy, drawable.allowed])).toEqual([
      [before.verifiedBy, true],
      [before.verifiedBy, true],
    ]);
  });

  it('are set by the list’s filter and department, as the preview said', async () => {
    const [filter, departmentCode] = [{ verified: true }, 'wjw'];
    const list = `query ($filter: InspectorFilter, $departmentCode: String) {
      inspectors(filter: $filter, departmentCode: $departmentCode, first: 1) { totalCount } }`;
    const { totalCount } = await admin.get(list, { filter, departmentCode });
    const set = { station: '疾控队' };
    expect(totalCount).toBeGreaterThan(1);
    const counted = { found: totalCount, changing: totalCount, refused: [] };
    expect(await admin.get(PREVIEW, { filter, departmentCode, set })).toEqual(counted);
    expect(await admin.get(PREVIEW, { filter, departmentCode: 'nobody', set })).toMatchObject({ found: 0 });
    const done = await act(admin, 'setInspectors', { filter, departmentCode, set });
    expect(done).toEqual({ changed: totalCount, remaining: 0 });
    const there = await admin.get(list, { filter: { ...filter, text: '疾控队' }, departmentCode });
    expect(there).toEqual({ totalCount });
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['set']],
    ['no specialty', { addSpecialties: [], removeSpecialties: [] }, ['set']],
    ['a blank station', { station: '  ' }, ['set.station']],
    ['a station of 51 characters', { station: '所'.repeat(51) }, ['set.station']],
    [
      'the same specialty and not',
      { addSpecialties: ['KC-1'], removeSpecialties: ['KC-1'] },
      ['set.removeSpecialties'],
    ],
    ['a specialty that no code can be', { addSpecialties: ['课'.repeat(41)] }, ['set.addSpecialties']],
    ['21 specialties', { addSpecialties: Array.from({ length: 21 }, (_, i) => `KC-${i}`) }, ['set.addSpecialties']],
  ])('are not set to %s', async (_, set, paths) => {
    const id = await enter('有误');
    const refused = await refusedAct(scjg, 'setInspectors', { inspectorIds: [id], set });
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.fields.map(({ path }: any) => path)).toEqual(paths);
    expect((await scjg.refused(PREVIEW, { inspectorIds: [id], set })).fields).toEqual(refused.fields);
  });

  it.each<[string, object, string]>([
    ['nobody', {}, 'inspectorIds'],
    ['no ids', { inspectorIds: [] }, 'inspectorIds'],
    ['ids and a filter', { inspectorIds: ['x'], filter: {} }, 'inspectorIds'],
    ['a thousand and one', { inspectorIds: Array.from({ length: 1001 }, (_, i) => `ins_${i}`) }, 'inspectorIds'],
    ['ids and a department', { inspectorIds: ['x'], departmentCode: 'scjg' }, 'departmentCode'],
  ])('are not selected by %s', async (_, selection, path) => {
    const input = { ...selection, set: { station: '城关所' } };
    const refused = await refusedAct(scjg, 'setInspectors', input);
    expect([refused.code, refused.fields.map((field: any) => field.path)]).toEqual(['BAD_USER_INPUT', [path]]);
    expect((await scjg.refused(PREVIEW, input)).fields).toEqual(refused.fields);
  });

  it('are not found by the id of anything else', async () => {
    const id = await enter('查无');
    const { nodes } = await scjg.get('{ targets(first: 1) { nodes { id } } }');
    for (const inspectorIds of [[id, nodes[0].id], [`ins_${'0'.repeat(32)}`]]) {
      const input = { inspectorIds, set: { station: '城关所' } };
      expect((await refusedAct(scjg, 'setInspectors', input)).code).toBe('NOT_FOUND');
      expect((await scjg.refused(PREVIEW, input)).code).toBe('NOT_FOUND');
    }
    expect(await station(id)).toBeNull();
  });

  it('are set by liaisons and administrators alone', async () => {
    const input = { inspectorIds: [await enter('他人')], set: { station: '城关所' } };
    for (const who of [legal, await hub.signIn('auditor')]) {
      expect((await refusedAct(who, 'setInspectors', input)).code).toBe('FORBIDDEN');
      expect((await who.refused(PREVIEW, input)).code).toBe('FORBIDDEN');
    }
  });
});
