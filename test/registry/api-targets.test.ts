import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditCode } from '../../server/app/demo/credit-code.ts';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { csv, linesOf, staged } from '../imports/staging.ts';
import { act, answerTo, findTargets, historyOf, refusedAct, targetRecord } from './records.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let admin: Caller;
const today = localDate(new Date());
let serial = 900_000;
const freshKey = (): string => creditCode('91', '990101', (serial += 1), 17);

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

const enter = (who: Caller, more: Record<string, unknown> = {}): Promise<any> =>
  act(who, 'saveTarget', {
    key: freshKey(),
    name: '长乐银行培训中心',
    kind: 'ENTERPRISE',
    recordSource: '登记系统',
    ...more,
  });

describe('a target', () => {
  it('is entered, changed and told in its history, with its source and day', async () => {
    const { target } = await enter(scjg, {
      industryCode: '6110',
      registeredOn: '2020-05-06',
      recordedOn: '2026-01-02',
    });
    expect(target).toMatchObject({ status: 'ACTIVE', revision: 1, recordSource: '登记系统', recordedOn: '2026-01-02' });
    const input = { targetId: target.id, name: '长乐银行培训学校', expectedRevision: 1 };
    const { target: changed } = await act(scjg, 'saveTarget', input);
    expect(changed).toMatchObject({ revision: 2, name: '长乐银行培训学校', industry: { code: '6110' } });
    await act(scjg, 'setTargetStatus', { targetId: target.id, status: 'SUSPENDED', on: today });
    await act(scjg, 'setTargetClass', { targetId: target.id, riskClass: 'B', source: '省信用平台', on: '2026-01-05' });
    await act(scjg, 'setTargetClass', { targetId: target.id, riskClass: 'C', source: '省信用平台', on: '2026-02-05' });
    const facts = await historyOf(gaj, 'target', target.id);
    expect(facts.map(({ kind }) => kind)).toEqual(['CLASS_SET', 'CLASS_SET', 'STATUS_SET', 'CHANGED', 'ADDED']);
    expect(facts[0].changes).toEqual([
      { field: 'riskClass', before: 'B', after: 'C' },
      { field: 'riskClassOn', before: '2026-01-05', after: '2026-02-05' },
    ]);
    // Names stay out of the journal (R075).
    expect(facts[3]).toMatchObject({
      by: '市场监督管理局联络员',
      changes: [{ field: 'name', before: null, after: null }],
    });
  });

  it('whose credit code is wrong is refused by R014, at its field', async () => {
    const good = freshKey();
    const bad = good.slice(0, 17) + (good[17] === '0' ? '1' : '0');
    for (const key of [bad, '123456789012344', good.slice(0, 17)]) {
      expect(await refusedAct(scjg, 'saveTarget', { key, name: '错码公司', kind: 'ENTERPRISE' })).toMatchObject({
        code: 'RULE',
        rule: { id: 'R014', document: '舞政办明电〔2023〕4号', article: '第五条' },
        fields: [{ path: 'key' }],
      });
    }
    const { target } = await enter(scjg, { key: 'ZSF-2020-1', kind: 'BEHAVIOUR' });
    expect(target.key).toBe('ZSF-2020-1');
  });

  it('that is there already is refused by R013, with the record that has the key named', async () => {
    const { target } = await enter(scjg);
    const { errors } = await scjg.ask(
      'mutation ($input: SaveTargetInput!) { saveTarget(input: $input) { record { target { id } } } }',
      { input: { key: target.key.toLowerCase(), name: '另一家', kind: 'ENTERPRISE' } },
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'RULE', rule: { id: 'R013' }, fields: [{ path: 'key' }] });
    expect(errors![0]!.message).toContain('长乐银行培训中心');
  });

  it('answers all that is wrong at once, and a change from an old page as stale', async () => {
    const tomorrow = addDays(today, 1);
    const { fields } = await refusedAct(scjg, 'saveTarget', {
      key: '!',
      name: ' ',
      industryCode: 'none',
      registeredOn: tomorrow,
    });
    expect(fields.map(({ path }: any) => path)).toEqual(['kind', 'key', 'name', 'industryCode', 'registeredOn']);
    const { target } = await enter(scjg);
    const stale = { targetId: target.id, name: '改名', expectedRevision: 9 };
    expect((await refusedAct(scjg, 'saveTarget', stale)).code).toBe('STALE');
  });

  it('is answered once for one request id', async () => {
    const input = { key: freshKey(), name: '一次公司', kind: 'ENTERPRISE', requestId: 'once' };
    const first = await act(scjg, 'saveTarget', input);
    expect(await act(scjg, 'saveTarget', input)).toEqual(first);
    expect(await historyOf(scjg, 'target', first.target.id)).toHaveLength(1);
  });
});

describe('claims (R016)', () => {
  it('keep others from the record, pass over what is claimed, and are given back with a reason', async () => {
    const { target } = await enter(admin);
    const targetIds = [target.id];
    expect(await act(scjg, 'claimTargets', { targetIds })).toEqual({ changed: 1, remaining: 0 });
    expect(await act(scjg, 'claimTargets', { targetIds })).toEqual({ changed: 0, remaining: 0 });
    expect((await refusedAct(gaj, 'setTargetStatus', { targetId: target.id, status: 'REVOKED', on: today })).code).toBe(
      'FORBIDDEN',
    );
    expect((await targetRecord(gaj, target.id)).viewerCanSave).toEqual({ allowed: false, code: 'FORBIDDEN' });
    expect((await act(gaj, 'claimTargets', { targetIds })).changed).toBe(1);
    await act(gaj, 'setTargetStatus', { targetId: target.id, status: 'REVOKED', on: today });
    await act(scjg, 'giveBackTargets', { targetIds, reason: '不属本局监管' });
    expect((await targetRecord(scjg, target.id)).target.claimedBy).toEqual([{ code: 'gaj' }]);
    const [fact] = await historyOf(scjg, 'target', target.id);
    expect(fact).toMatchObject({ kind: 'GIVEN_BACK', reason: '不属本局监管', department: { code: 'scjg' } });
    expect((await refusedAct(admin, 'claimTargets', { targetIds })).code).toBe('FORBIDDEN');
  });

  it('are filtered by, and what nobody claims is found', async () => {
    const { totalCount: all } = await findTargets(scjg, {});
    const { totalCount: claimed } = await findTargets(scjg, { claimed: true });
    const { totalCount: unclaimed } = await findTargets(scjg, { claimed: false });
    expect([claimed > 0, unclaimed > 0, claimed + unclaimed]).toEqual([true, true, all]);
    const { nodes } = await findTargets(scjg, { claimedBy: 'gaj' });
    expect(nodes.every(({ claimedBy }: any) => claimedBy.some(({ code }: any) => code === 'gaj'))).toBe(true);
    expect((await findTargets(scjg, { claimedBy: 'nobody' })).totalCount).toBe(0);
  });
});

describe('labels (R019)', () => {
  it('are of the dictionary alone, synonyms standing for them', async () => {
    await act(admin, 'saveTargetLabel', { name: '宾馆旅店', synonyms: ['旅馆', '酒店住宿'], meaning: '有住宿许可' });
    const { target } = await enter(scjg);
    const targetIds = [target.id];
    expect(await refusedAct(gaj, 'labelTargets', { targetIds, add: ['没有的标注'] })).toMatchObject({
      code: 'RULE',
      rule: { id: 'R019', document: '沙市监函〔2025〕5号', article: '二（一）' },
      fields: [{ path: 'add' }],
    });
    expect(await act(gaj, 'labelTargets', { targetIds, add: ['旅馆', '校外培训'] })).toEqual({
      changed: 1,
      remaining: 0,
    });
    expect((await targetRecord(scjg, target.id)).target.labels).toEqual(['宾馆旅店', '校外培训']);
    expect((await findTargets(scjg, { label: '酒店住宿' })).nodes.map(({ id }: any) => id)).toEqual(targetIds);
    await act(gaj, 'labelTargets', { targetIds, remove: ['校外培训'] });
    expect((await targetRecord(scjg, target.id)).target.labels).toEqual(['宾馆旅店']);
    expect((await refusedAct(scjg, 'saveTargetLabel', { name: '新标注' })).code).toBe('FORBIDDEN');
  });

  it('merge: what a synonym named is named by its label, on targets and items', async () => {
    await act(admin, 'saveTargetLabel', { name: '甲类', synonyms: ['甲'] });
    await act(admin, 'saveTargetLabel', { name: '一类' });
    const { target } = await enter(scjg);
    await act(scjg, 'labelTargets', { targetIds: [target.id], add: ['甲类', '一类'] });
    const { label } = await act(admin, 'saveTargetLabel', { name: '一类', synonyms: ['甲类'], expectedRevision: 1 });
    expect(label).toMatchObject({ synonyms: ['甲类', '甲'], targets: 1, revision: 2 });
    expect((await targetRecord(scjg, target.id)).target.labels).toEqual(['一类']);
    expect(await refusedAct(admin, 'saveTargetLabel', { name: '乙类', synonyms: ['甲'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'synonyms' }],
    });
  });

  it('are given in bulk by a filter, at most a thousand a call, as the preview said', async () => {
    const filter = { kinds: ['INDIVIDUAL_BUSINESS'], industryCodes: ['6210'], unlabelled: true };
    const document = `query ($filter: TargetFilter, $add: [String!]) { labellingPreview(filter: $filter, add: $add) { found changing unknown } }`;
    const preview = await scjg.get(document, { filter, add: ['预付卡发卡企业', '生词'] });
    expect(preview).toMatchObject({ unknown: ['生词'], found: preview.changing });
    expect(preview.found).toBeGreaterThan(1000);
    const input = { filter, add: ['预付卡发卡企业'] };
    expect(await act(scjg, 'labelTargets', input)).toEqual({ changed: 1000, remaining: preview.found - 1000 });
    expect((await findTargets(scjg, filter)).totalCount).toBe(preview.found - 1000);
    const ids = Array.from({ length: 1001 }, (_, i) => `tgt_${String(i).padStart(32, '0')}`);
    expect((await refusedAct(scjg, 'labelTargets', { targetIds: ids, add: ['校外培训'] })).code).toBe('BAD_USER_INPUT');
  });
});

describe('a search', () => {
  it('finds part of the name, part of its initials as words are read, and the whole key', async () => {
    const { target } = await enter(scjg, { name: '重庆银行KTV长沙店' });
    for (const text of ['银行KTV', '行k', 'cqyhktv', 'TVCSD', target.key.toLowerCase()]) {
      const { nodes } = await findTargets(scjg, { text });
      expect([text, nodes.map(({ id }: any) => id)]).toEqual([text, expect.arrayContaining([target.id])]);
    }
    for (const text of ['zqyh', '行银', target.key.slice(0, 10), '%', '重庆%KTV']) {
      expect([text, (await findTargets(scjg, { text })).nodes.some(({ id }: any) => id === target.id)]).toEqual([
        text,
        false,
      ]);
    }
  });

  it('follows a new name, and reads the initials of what an import wrote when the hub starts', async () => {
    const { target } = await enter(scjg, { name: '旧字号商行' });
    await act(scjg, 'saveTarget', { targetId: target.id, name: '新字号商行' });
    expect((await findTargets(scjg, { text: '旧字号' })).totalCount).toBe(0);
    expect((await findTargets(scjg, { text: 'xzhsh' })).totalCount).toBeGreaterThan(0);
    await hub.hub.database.transaction((tx) =>
      tx.rows(`update targets set name = '导入的店', initials = null where key = $1`, [target.key]),
    );
    expect((await findTargets(scjg, { text: '导入的' })).totalCount).toBe(1);
    await hub.restart();
    scjg = await hub.signIn('scjg.liaison');
    gaj = await hub.signIn('gaj.liaison');
    admin = await hub.signIn('admin');
    while ((await findTargets(scjg, { text: 'drdd' })).totalCount === 0) await hub.hub.database.rows('select 1');
  });

  it('by the age of records and by lack of labels holds to them', async () => {
    const { nodes } = await findTargets(scjg, { recordedBefore: addDays(today, -400), unlabelled: true });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { recordedOn, labels } of nodes) expect([recordedOn < addDays(today, -400), labels]).toEqual([true, []]);
  });
});

describe('a natural person', () => {
  it('is masked, found by no search, and read whole with a reason that stays', async () => {
    const { target } = await enter(scjg, { key: '11010519491231002X', name: '欧阳示范', kind: 'NATURAL_PERSON' });
    expect([target.name, target.key]).toEqual(['欧***', '1101**********002X']);
    for (const text of ['欧阳示范', 'oysf', '11010519491231002X'])
      expect((await findTargets(scjg, { text })).totalCount).toBe(0);
    expect((await refusedAct(scjg, 'unmaskTarget', { targetId: target.id, reason: ' ' })).fields[0].path).toBe(
      'reason',
    );
    const { target: whole } = await act(scjg, 'unmaskTarget', {
      targetId: target.id,
      reason: '现场核对身份',
      requestId: 'u',
    });
    expect([whole.name, whole.key]).toEqual(['欧阳示范', '11010519491231002X']);
    const again = await act(scjg, 'unmaskTarget', { targetId: target.id, reason: '现场核对身份', requestId: 'u' });
    expect(again.target.name).toBe('欧阳示范');
    const facts = await historyOf(gaj, 'target', target.id);
    expect(facts.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['UNMASKED', '现场核对身份'],
      ['ADDED', null],
    ]);
    const kept = await hub.hub.database.rows<{ text: string }>('select response::text as text from request_answers');
    expect(kept.some(({ text }) => text?.includes('欧阳'))).toBe(false);
    const journal = await hub.hub.database.rows<{ text: string }>('select payload::text as text from journal');
    expect(journal.some(({ text }) => text.includes('欧阳') || text.includes('11010519'))).toBe(false);
    expect(
      (await refusedAct(await hub.signIn('auditor'), 'unmaskTarget', { targetId: target.id, reason: '看看' })).code,
    ).toBe('FORBIDDEN');
  });
});

describe('what a natural person’s record may become', () => {
  it('is no record of another kind, which would be shown to all: neither by hand nor by a table', async () => {
    const key = '110101199003070134';
    const { target } = await enter(scjg, { key, name: '司空示范', kind: 'NATURAL_PERSON' });
    const { code, fields } = await refusedAct(scjg, 'saveTarget', { targetId: target.id, kind: 'PROJECT' });
    expect([code, fields]).toMatchObject(['BAD_USER_INPUT', [{ path: 'kind' }]]);
    const table = csv(['统一社会信用代码或编号', '对象名称', '对象类型'], [key, '司空示范', '项目']);
    const { id } = await staged(scjg, 'TARGETS', table);
    const [line] = await linesOf(scjg, id);
    expect([line.status, line.findings.length]).toEqual(['REFUSED', 1]);
  });

  it('has an identity number whose check digit fits, and a name that reads as it is kept (R014)', async () => {
    const person = { key: '110101199003070135', name: '申屠示范', kind: 'NATURAL_PERSON' };
    expect((await refusedAct(scjg, 'saveTarget', person)).rule.id).toBe('R014');
    for (const name of ['\u200b', '示范\n企业', '示范\u202e企业', '𠮷'.repeat(201)])
      expect((await refusedAct(scjg, 'saveTarget', { key: freshKey(), kind: 'ENTERPRISE', name })).fields[0].path).toBe(
        'name',
      );
    expect((await enter(scjg, { name: '𠮷'.repeat(200) })).target.name).toHaveLength(400);
  });

  it('keeps the later of two classes, and no standing of before its registration (R017, R018)', async () => {
    const { target } = await enter(scjg, { registeredOn: addDays(today, -30) });
    const targetId = target.id;
    const rated = { targetId, riskClass: 'D', source: '年度评定' };
    await act(scjg, 'setTargetClass', { ...rated, on: addDays(today, -2) });
    for (const [mutation, input] of [
      ['setTargetClass', { ...rated, riskClass: 'A', on: addDays(today, -3) }],
      ['setTargetStatus', { targetId, status: 'CANCELLED', on: addDays(today, -31) }],
    ] as const)
      expect((await refusedAct(scjg, mutation, input)).fields[0].path).toBe('on');
  });

  it('names each missing field, and each fault once', async () => {
    const { errors } = await answerTo(scjg, 'saveTarget', { name: '缺编号' });
    expect(errors![0]!.message).toBe(
      'Input is not valid: key must be given for a new target; kind must be given for a new target',
    );
  });
});

describe('the registry’s health (R017)', () => {
  const HEALTH = `{ targetRegistryHealth { counts { active unlabelled unclassed unclaimed } ages { fromDays toDays targets }
    kinds { kind counts { active } register { count source } } districts { district { code } counts { active } } } }`;

  it('counts what the filters find, in every cut alike', async () => {
    const { counts, ages, kinds, districts } = await (await hub.signIn('leader')).get(HEALTH);
    const countOf = async (filter: object) => (await findTargets(scjg, { status: 'ACTIVE', ...filter })).totalCount;
    expect(counts).toEqual({
      active: await countOf({}),
      unlabelled: await countOf({ unlabelled: true }),
      unclassed: await countOf({ riskClass: 'UNRATED' }),
      unclaimed: await countOf({ claimed: false }),
    });
    const sum = (rows: any[], of: (row: any) => number) => rows.reduce((total, row) => total + of(row), 0);
    expect(sum(ages, ({ targets }) => targets)).toBe(counts.active);
    expect(sum(kinds, (row) => row.counts.active)).toBe(counts.active);
    expect(sum(districts, (row) => row.counts.active)).toBe(counts.active);
    expect(ages.map(({ fromDays, toDays }: any) => [fromDays, toDays])).toEqual([
      [0, 30],
      [30, 90],
      [90, 180],
      [180, 365],
      [365, 730],
      [730, null],
    ]);
    expect(ages[5].targets).toBe(await countOf({ recordedBefore: addDays(today, -729) }));
    expect(ages[4].targets).toBe((await countOf({ recordedBefore: addDays(today, -364) })) - ages[5].targets);
  });

  it('compares with the register’s own figure', async () => {
    const figure = { kind: 'ENTERPRISE', count: 5000, source: '登记系统', on: today };
    expect((await act(admin, 'setRegisterFigure', figure)).figure).toEqual(figure);
    const { kinds } = await scjg.get(HEALTH);
    expect(kinds.find(({ kind }: any) => kind === 'ENTERPRISE').register).toEqual({ count: 5000, source: '登记系统' });
  });
});
