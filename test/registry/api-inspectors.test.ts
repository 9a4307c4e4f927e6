import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { csv, linesOf, staged } from '../imports/staging.ts';
import type { Caller } from '../support/caller.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act, answerTo, findTargets, historyOf, personRecord, refusedAct } from './records.ts';

const IDENTITY = '11010519491231002X';
const PHONE = '13912345678';
const today = localDate(new Date());

let hub: TestHub;
let scjg: Caller;
let legal: Caller;
let gaj: Caller;
let admin: Caller;
let number = 0;

beforeAll(async () => {
  hub = await openTestHub({ LOG_LEVEL: 'trace' });
  [scjg, legal, gaj, admin] = (await Promise.all(
    ['scjg.liaison', 'scjg.legal', 'gaj.liaison', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller, Caller];
});
afterAll(() => hub.close());

const enter = (more: Record<string, unknown> = {}, who = scjg): Promise<any> =>
  act(who, 'saveInspector', {
    name: '赵新录',
    title: '科员',
    certificateNumber: `豫A01-${String((number += 1)).padStart(4, '0')}`,
    validFrom: addDays(today, -100),
    validTo: addDays(today, 900),
    phone: PHONE,
    ...more,
  });

const rule = (id: string) => ({ code: 'RULE', rule: { id } });

describe('an inspector’s record (R021)', () => {
  it('is entered, then verified by the legal section, and told in its history', async () => {
    const { inspector, drawable } = await enter();
    expect([drawable.allowed, drawable.clause.id]).toEqual([false, 'R024']);
    for (const who of [scjg, gaj, admin])
      expect((await refusedAct(who, 'verifyInspector', { inspectorId: inspector.id })).code).toBe('FORBIDDEN');
    const verified = await act(legal, 'verifyInspector', { inspectorId: inspector.id, expectedRevision: 1 });
    expect(verified).toMatchObject({
      verifiedBy: '市场监督管理局法制审核员',
      drawable: { allowed: true },
      inspector: { verifiedAt: expect.any(String), revision: 2 },
    });
    expect((await refusedAct(legal, 'verifyInspector', { inspectorId: inspector.id })).code).toBe('WRONG_STATE');
    const facts = await historyOf(scjg, 'inspector', inspector.id);
    expect(facts.map(({ kind }) => kind)).toEqual(['VERIFIED', 'ADDED']);
  });

  it('loses its verification with a change of the certificate, and keeps it with another', async () => {
    const { inspector } = await enter();
    const inspectorId = inspector.id;
    await act(legal, 'verifyInspector', { inspectorId });
    expect((await act(scjg, 'saveInspector', { inspectorId, title: '科长' })).inspector.verifiedAt).not.toBeNull();
    const changed = await act(scjg, 'saveInspector', { inspectorId, validTo: addDays(today, 1500) });
    expect([changed.inspector.verifiedAt, changed.verifiedBy]).toEqual([null, null]);
    await act(legal, 'verifyInspector', { inspectorId });
    await act(legal, 'withdrawVerification', { inspectorId, reason: '证件存疑' });
    expect((await personRecord(scjg, inspectorId)).inspector.verifiedAt).toBeNull();
    expect((await refusedAct(legal, 'withdrawVerification', { inspectorId, reason: '再次' })).code).toBe('WRONG_STATE');
  });

  it('is verified by none whose certificate has expired (R022), who is an expert (R026) or an auxiliary (R023)', async () => {
    const { inspector: expired } = await enter({ validTo: addDays(today, -1) });
    expect(await refusedAct(legal, 'verifyInspector', { inspectorId: expired.id })).toMatchObject({
      code: 'RULE',
      rule: { id: 'R022', document: '舞政办明电〔2023〕4号', article: '第五条' },
    });
    for (const [personType, id] of [
      ['EXPERT', 'R026'],
      ['AUXILIARY', 'R023'],
    ]) {
      const without = { certificateNumber: null, validFrom: null, validTo: null };
      const { inspector, drawable } = await enter({ personType, ...without });
      expect(drawable).toMatchObject({ allowed: false, clause: { id } });
      expect(await refusedAct(legal, 'verifyInspector', { inspectorId: inspector.id })).toMatchObject(rule(id!));
      expect(
        await refusedAct(scjg, 'saveInspector', { inspectorId: inspector.id, personType: 'INSPECTOR' }),
      ).toMatchObject({
        ...rule('R023'),
        fields: [{ path: 'certificateNumber' }],
      });
    }
    expect(await refusedAct(scjg, 'saveInspector', { name: '无证者' })).toMatchObject(rule('R023'));
  });

  it('holds specialties of the taxonomy alone (R025)', async () => {
    expect(
      (
        await answerTo(scjg, 'saveInspector', {
          name: '甲',
          certificateNumber: '豫A99-1',
          validFrom: today,
          validTo: today,
          specialties: ['无此专长'],
        })
      ).errors![0]!.extensions,
    ).toMatchObject({
      ...rule('R025'),
      fields: [{ path: 'specialties' }],
    });
    await act(admin, 'saveSpecialty', { code: 'ELEVATOR', name: '电梯检验', kind: 'QUALIFICATION' });
    expect((await enter({ specialties: ['ELEVATOR'] })).inspector.specialties).toEqual(['ELEVATOR']);
    expect((await refusedAct(scjg, 'saveSpecialty', { code: 'X', name: 'X', kind: 'FIELD' })).code).toBe('FORBIDDEN');
  });

  it('is refused with all that is wrong, and to another department', async () => {
    const { fields } = await refusedAct(scjg, 'saveInspector', {
      name: ' ',
      certificateNumber: 'A,1',
      identityNumber: '110105194912310021',
      phone: 'x',
      username: 'scjg.liaison',
    });
    expect(fields.map(({ path }: any) => path)).toEqual([
      'name',
      'certificateNumber',
      'validFrom',
      'identityNumber',
      'phone',
    ]);
    for (const name of ['\u200b', '赵\n新录', '赵\u202e录'])
      expect((await refusedAct(scjg, 'saveInspector', { name })).fields[0].path).toBe('name');
    const { inspector } = await enter();
    expect((await refusedAct(gaj, 'saveInspector', { inspectorId: inspector.id, title: '他' })).code).toBe('FORBIDDEN');
    const taken = { name: '重号', certificateNumber: inspector.certificateNumber, validFrom: today, validTo: today };
    expect((await refusedAct(gaj, 'saveInspector', taken)).fields[0].path).toBe('certificateNumber');
  });
});

describe('identity number and phone (R021)', () => {
  it('are of one record: who is there already is not entered again, in no department (R073)', async () => {
    const identityNumber = '110101199003070134';
    const { inspector } = await enter({ identityNumber });
    const again = { name: '同一人', certificateNumber: '豫A98-1', validFrom: today, validTo: today, identityNumber };
    for (const who of [scjg, gaj]) {
      const { code, fields } = await refusedAct(who, 'saveInspector', again);
      expect([code, fields]).toMatchObject(['BAD_USER_INPUT', [{ path: 'identityNumber' }]]);
    }
    const table = csv(
      ['姓名', '执法证号', '有效期起', '有效期止', '身份证号'],
      ['同一人', '豫A98-2', '2024-01-01', '2030-01-01', identityNumber],
    );
    const { id } = await staged(scjg, 'INSPECTORS', table);
    const [line] = await linesOf(scjg, id);
    expect(line.status).toBe('REFUSED');
    expect(line.findings.map(({ message }: any) => message).join()).toContain('in the registry already (市监)');
    const { fields } = await refusedAct(scjg, 'saveInspector', again);
    expect(fields).toHaveLength(1);
    await act(scjg, 'saveInspector', { inspectorId: inspector.id, identityNumber: null });
    await act(scjg, 'saveInspector', again);
  });

  it('are masked but for their end, and whole for the own liaison with a reason that stays', async () => {
    const { inspector, identityNumber, phone } = await enter({ identityNumber: IDENTITY });
    expect([identityNumber, phone]).toEqual(['**************002X', '*******5678']);
    const inspectorId = inspector.id;
    const unmask = { inspectorId, reason: '核发证件', requestId: 'show' };
    const whole = await act(scjg, 'unmaskInspector', unmask);
    expect([whole.identityNumber, whole.phone]).toEqual([IDENTITY, PHONE]);
    expect((await act(scjg, 'unmaskInspector', unmask)).phone).toBe(PHONE);
    for (const who of [gaj, admin, legal])
      expect((await refusedAct(who, 'unmaskInspector', { inspectorId, reason: '看看' })).code).toBe('FORBIDDEN');
    const [fact] = await historyOf(scjg, 'inspector', inspectorId);
    expect(fact).toMatchObject({ kind: 'UNMASKED', reason: '核发证件', by: '市场监督管理局联络员' });
  });

  it('lie open nowhere at rest and in no log line', async () => {
    await enter({ requestId: 'kept' });
    const tables = await hub.hub.database.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
         and table_name not in ('targets', 'target_marks')`,
    );
    const hex = [IDENTITY, PHONE].map((secret) => Buffer.from(secret, 'utf8').toString('hex'));
    for (const { name } of tables) {
      const rows = await hub.hub.database.rows<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
      const open = rows.filter(({ row }) => [IDENTITY, PHONE, ...hex].some((secret) => row.includes(secret)));
      expect([name, open.length]).toEqual([name, 0]);
    }
    hub.hub.log.info('the end of the log');
    const log = hub.log.join('\n');
    expect([log.includes('the end'), log.includes(IDENTITY), log.includes(PHONE)]).toEqual([true, false, false]);
  });

  it('answer a repetition with another number as another request', async () => {
    const input = {
      name: '重复',
      certificateNumber: '豫B01-0001',
      validFrom: today,
      validTo: today,
      requestId: 'same',
    };
    const first = await act(scjg, 'saveInspector', { ...input, phone: '13900000001' });
    expect((await act(scjg, 'saveInspector', { ...input, phone: '13900000001' })).inspector.id).toBe(
      first.inspector.id,
    );
    expect((await refusedAct(scjg, 'saveInspector', { ...input, phone: '13900000002' })).fields[0].path).toBe(
      'requestId',
    );
  });
});

describe('the registry against accounts (R020)', () => {
  const GAPS = `{ personnelGaps(departmentCode: "scjg", first: 100) { totalCount nodes { kind name inspectorId } } }`;

  it('names records without an account and accounts without a record', async () => {
    const { inspector } = await enter({ name: '无账号者' });
    const { nodes } = await scjg.get(GAPS);
    expect(nodes).toContainEqual({ kind: 'RECORD_WITHOUT_ACCOUNT', name: '无账号者', inspectorId: inspector.id });
    const username = 'scjg-0003';
    await hub.hub.database.transaction((tx) =>
      tx.rows(`update inspectors set account_id = null where certificate_number = 'SCJG-0003'`),
    );
    expect((await scjg.get(GAPS)).nodes).toContainEqual(
      expect.objectContaining({ kind: 'ACCOUNT_WITHOUT_RECORD', inspectorId: null }),
    );
    const linked = await act(scjg, 'saveInspector', { inspectorId: inspector.id, username });
    expect(linked.username).toBe(username);
    expect((await scjg.get(GAPS)).nodes.map(({ name }: any) => name)).not.toContain('无账号者');
  });
});

describe('the list', () => {
  const LIST = `query ($filter: InspectorFilter) { inspectors(departmentCode: "scjg", filter: $filter, first: 100) {
    totalCount nodes { personType verifiedAt onDuty validTo name specialties } } }`;

  it('is of inspectors where nothing else is asked, and holds to its filters', async () => {
    await enter({ personType: 'EXPERT', name: '专家甲', certificateNumber: null, validFrom: null, validTo: null });
    const all = await gaj.get(LIST, { filter: { personType: null } });
    const plain = await gaj.get(LIST);
    expect(plain.nodes.every(({ personType }: any) => personType === 'INSPECTOR')).toBe(true);
    expect(all.totalCount).toBeGreaterThan(plain.totalCount);
    const of = async (filter: object) => (await gaj.get(LIST, { filter })).nodes;
    for (const one of await of({ verified: false })) expect(one.verifiedAt).toBeNull();
    for (const one of await of({ onDuty: false })) expect(one.onDuty).toBe(false);
    for (const one of await of({ validBefore: today })) expect(one.validTo < today).toBe(true);
    expect((await of({ personType: 'EXPERT', text: '家甲' })).map(({ name }: any) => name)).toEqual(['专家甲']);
    expect(await of({ text: 'SCJG-0001' })).toEqual([]);
    const { inspector } = await enter({ name: '欧阳雪峰' });
    for (const text of ['OYXF', 'yxf', '阳雪'])
      expect((await of({ text, verified: false })).map(({ name }: any) => name)).toEqual(['欧阳雪峰']);
    await act(scjg, 'saveInspector', { inspectorId: inspector.id, name: '欧阳林' });
    expect(await of({ text: 'oyxf', verified: false })).toEqual([]);
  });
});

describe('the draw', () => {
  const pooled = async (planId: string) =>
    (
      await scjg.get('query ($id: ID!) { plan(id: $id) { samplingPreview { pools { departmentCode inspectors } } } }', {
        id: planId,
      })
    ).samplingPreview.pools.find(({ departmentCode }: any) => departmentCode === 'scjg').inspectors;

  it('takes only who is verified, there, and an inspector', async () => {
    const plan = await planUpTo('announced', await castOf(hub, ['gaj']));
    const before = await pooled(plan.id);
    const { inspector } = await enter({ specialties: [] });
    const inspectorId = inspector.id;
    expect(await pooled(plan.id)).toBe(before);
    await act(legal, 'verifyInspector', { inspectorId });
    expect(await pooled(plan.id)).toBe(before + 1);
    const absences = [{ kind: 'LEAVE', from: addDays(today, -1), to: addDays(today, 1) }];
    expect((await act(scjg, 'setInspectorLeave', { inspectorId, absences })).drawable.code).toBe('WRONG_STATE');
    expect(await pooled(plan.id)).toBe(before);
    await act(scjg, 'setInspectorLeave', { inspectorId, absences: [] });
    expect(await pooled(plan.id)).toBe(before + 1);
    await act(scjg, 'saveInspector', { inspectorId, onDuty: false });
    expect(await pooled(plan.id)).toBe(before);
  });

  it('passes over who is recused, by target and by a word in its name (R076)', async () => {
    const plan = await planUpTo('announced', await castOf(hub, ['gaj']), { sampling: [{ percent: '0', atLeast: 20 }] });
    const people = await hub.hub.database.rows<{ id: string; certificate: string }>(
      `select 'ins_' || replace(i.id::text, '-', '') as id, certificate_number as certificate from inspectors i
       join departments d on d.id = i.department_id where d.code = 'scjg' and verified_at is not null and on_duty order by 2 limit 2`,
    );
    const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
    await act(scjg, 'recuseInspector', { inspectorId: one.id, keyword: '示范', reason: '亲属经营' });
    const { nodes } = await findTargets(scjg, { industryCodes: ['6110'], status: 'ACTIVE' });
    const recused = await act(scjg, 'recuseInspector', {
      inspectorId: other.id,
      targetId: nodes[0].id,
      reason: '曾任职',
    });
    expect(recused.recusals).toMatchObject([{ reason: '曾任职', target: { id: nodes[0].id } }]);
    const { round } = await scjg.do('SealDraw', { planIds: [plan.id] });
    await scjg.do('RunDraw', { roundId: round.id });
    await scjg.do('ReleaseChecks', { planId: plan.id });
    const { checks } = await scjg.get('PlanPage', { id: plan.id, first: 100 });
    const teams = checks.nodes.flatMap(({ target, parts }: any) =>
      parts.flatMap((part: any) => part.inspectors.map((person: any) => [target.name, person.certificateNumber])),
    );
    expect(teams.length).toBeGreaterThan(20);
    expect(
      teams.filter(([name, certificate]: string[]) => certificate === one.certificate && name!.includes('示范')),
    ).toEqual([]);
    const proof = JSON.parse(
      (await scjg.get('query ($id: ID!) { drawProof(roundId: $id) { json } }', { id: round.id })).json,
    );
    expect(proof.plans[0].recusals).toContain(`${nodes[0].key}\t${other.certificate}`);
    const { recusals } = await personRecord(scjg, one.id);
    const input = { recusalId: recusals[0].id, reason: '亲属已转让' };
    expect((await act(scjg, 'endRecusal', input)).recusals).toEqual([]);
    expect((await refusedAct(scjg, 'endRecusal', input)).code).toBe('WRONG_STATE');
    expect(
      (await refusedAct(gaj, 'recuseInspector', { inspectorId: one.id, keyword: '示范', reason: '代办' })).code,
    ).toBe('FORBIDDEN');
  });
});
