import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCode } from '../../server/app/demo/credit-code.ts';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, findTargets, historyOf, refusedAct, targetRecord } from './records.ts';

const PREVIEW = `query ($targetIds: [ID!], $filter: TargetFilter, $set: TargetSetting!) {
  settingPreview(targetIds: $targetIds, filter: $filter, set: $set) {
    found changing refused { reason clause { id } targets examples { id name } } } }`;

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let admin: Caller;
const today = localDate(new Date());
let serial = 950_000;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

const enter = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
  const key = more.kind === undefined ? creditCode('91', '990101', (serial += 1), 17) : `PL-${(serial += 1)}`;
  const { target } = await act(scjg, 'saveTarget', {
    key,
    name,
    kind: 'ENTERPRISE',
    recordSource: '登记系统',
    ...more,
  });
  return target.id;
};
const preview = (who: Caller, targetIds: string[], set: object): Promise<any> => who.get(PREVIEW, { targetIds, set });
const target = async (id: string): Promise<any> => (await targetRecord(scjg, id)).target;

describe('many targets', () => {
  it('R017: get a class with its source and day; those with a later one are passed over, and named before', async () => {
    const [fresh, later, same] = await Promise.all([enter('批量甲公司'), enter('批量乙公司'), enter('批量丙公司')]);
    const on = addDays(today, -10);
    const set = { riskClass: 'D', source: ' 省信用平台 ', on };
    await act(scjg, 'setTargetClass', { targetId: later, riskClass: 'B', source: '县局', on: addDays(today, -1) });
    await act(scjg, 'setTargetClass', { targetId: same, riskClass: 'D', source: '省信用平台', on });
    const ids = [fresh, later, same];
    expect(await preview(scjg, ids, set)).toEqual({
      found: 3,
      changing: 1,
      refused: [
        {
          reason: expect.stringContaining('later class'),
          clause: { id: 'R017' },
          targets: 1,
          examples: [{ id: later, name: '批量乙公司' }],
        },
      ],
    });
    expect(await act(scjg, 'setTargets', { targetIds: ids, set })).toEqual({ changed: 1, remaining: 0 });
    expect(await target(fresh)).toMatchObject({ riskClass: 'D', riskClassSource: '省信用平台', riskClassOn: on });
    expect(await target(later)).toMatchObject({ riskClass: 'B' });
    expect((await historyOf(scjg, 'target', fresh))[0]).toMatchObject({
      kind: 'CLASS_SET',
      changes: expect.arrayContaining([{ field: 'riskClass', before: null, after: 'D' }]),
    });
    const away = { riskClass: 'UNRATED', source: '省信用平台', on: today };
    expect(await act(scjg, 'setTargets', { targetIds: [fresh], set: away })).toEqual({ changed: 1, remaining: 0 });
    expect((await target(fresh)).riskClass).toBeNull();
  });

  it('R018: get a standing with its day, not of before their registration, and keep the day of one that stands', async () => {
    const [old, young, ended] = await Promise.all([
      enter('批量丁公司', { registeredOn: '2020-01-01' }),
      enter('批量戊公司', { registeredOn: addDays(today, -1) }),
      enter('批量己公司'),
    ]);
    await act(scjg, 'setTargetStatus', { targetId: ended, status: 'CANCELLED', on: '2023-01-01' });
    const ids = [old, young, ended];
    const set = { status: 'CANCELLED', on: '2024-05-06' };
    expect(await preview(scjg, ids, set)).toMatchObject({
      found: 3,
      changing: 1,
      refused: [{ clause: { id: 'R018' }, targets: 1, examples: [{ id: young }] }],
    });
    expect(await act(scjg, 'setTargets', { targetIds: ids, set })).toEqual({ changed: 1, remaining: 0 });
    expect(await Promise.all(ids.map(target))).toMatchObject([
      { status: 'CANCELLED', statusOn: '2024-05-06' },
      { status: 'ACTIVE' },
      { status: 'CANCELLED', statusOn: '2023-01-01' },
    ]);
    expect((await historyOf(scjg, 'target', old))[0]).toMatchObject({ kind: 'STATUS_SET' });
  });

  it('R016: are passed over where another department alone claims them, save by an administrator', async () => {
    const [free, own, shared, theirs] = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) => enter(`认领${name}店`)),
    );
    const ids = [free!, own!, shared!, theirs!];
    await act(scjg, 'claimTargets', { targetIds: [own, shared] });
    await act(gaj, 'claimTargets', { targetIds: [shared, theirs] });
    const { nodes } = await scjg.get('{ districts(first: 1) { nodes { code } } }');
    const set = { districtCode: nodes[0].code };
    const found = await preview(scjg, ids, set);
    expect(found).toMatchObject({
      found: 4,
      changing: 3,
      refused: [{ clause: { id: 'R016' }, examples: [{ id: theirs }] }],
    });
    expect(await act(scjg, 'setTargets', { targetIds: ids, set })).toEqual({ changed: 3, remaining: 0 });
    expect(await preview(admin, ids, set)).toEqual({ found: 4, changing: 1, refused: [] });
    expect(await act(admin, 'setTargets', { targetIds: ids, set })).toEqual({ changed: 1, remaining: 0 });
    expect((await target(theirs!)).district).toEqual(nodes[0]);
    expect((await historyOf(scjg, 'target', theirs!))[0]).toMatchObject({
      kind: 'CHANGED',
      changes: [{ field: 'districtCode', before: null, after: nodes[0].code }],
    });
  });

  it('R021: are named without who a natural person is', async () => {
    const person = await enter('钱多多', { kind: 'NATURAL_PERSON' });
    await act(gaj, 'claimTargets', { targetIds: [person] });
    const found = await preview(scjg, [person], { status: 'CANCELLED', on: today });
    expect(found.refused[0].examples[0].name).toContain('*');
  });

  it('are set by a filter, at most a thousand a call, as the preview said', async () => {
    const filter = { kinds: ['INDIVIDUAL_BUSINESS'], industryCodes: ['6210'], status: 'ACTIVE' };
    const set = { riskClass: 'C', source: '县评定', on: today };
    const { changing } = await admin.get(PREVIEW, { filter, set });
    expect(changing).toBeGreaterThan(1000);
    expect(await act(admin, 'setTargets', { filter, set })).toEqual({ changed: 1000, remaining: changing - 1000 });
    expect((await findTargets(admin, { ...filter, riskClass: 'C' })).totalCount).toBeGreaterThanOrEqual(1000);
    expect((await admin.get(PREVIEW, { filter, set })).changing).toBe(changing - 1000);
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['set']],
    ['two things', { status: 'ACTIVE', on: '2024-01-01', districtCode: '1' }, ['set']],
    ['a class without source and day', { riskClass: 'A' }, ['set.source', 'set.on']],
    ['a blank source and a day ahead', { riskClass: 'A', source: ' ', on: '2999-01-01' }, ['set.source', 'set.on']],
    ['a standing with a source', { status: 'ACTIVE', on: '2024-01-01', source: '县局' }, ['set.source']],
    ['a district with a day', { districtCode: '990101001', on: '2024-01-01' }, ['set.on', 'set.districtCode']],
    ['a district that is not here', { districtCode: '000000' }, ['set.districtCode']],
  ])('are not set to %s', async (_, set, paths) => {
    const id = await enter('批量庚公司');
    const refused = await refusedAct(scjg, 'setTargets', { targetIds: [id], set });
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.fields.map(({ path }: any) => path)).toEqual(paths);
    expect((await scjg.refused(PREVIEW, { targetIds: [id], set })).fields).toEqual(refused.fields);
  });

  it('are set by liaisons and administrators alone', async () => {
    const id = await enter('批量辛公司');
    const auditor = await hub.signIn('auditor');
    const set = { status: 'CANCELLED', on: today };
    expect((await refusedAct(auditor, 'setTargets', { targetIds: [id], set })).code).toBe('FORBIDDEN');
    expect((await auditor.refused(PREVIEW, { targetIds: [id], set })).code).toBe('FORBIDDEN');
    const may = await auditor.get('{ targetRegistryRights { viewerCanSet { allowed } } }');
    expect(may).toEqual({ viewerCanSet: { allowed: false } });
  });
});
