import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { addDays } from '../../server/kernel/clock.ts';
import { bring, drafted, jointMeeting, meeting, todayOf, told, years } from './county.ts';
import { BODIES, ENDORSE, HAND_OVER, RECORD_MEETING, RETURN, SAVE_BODY, SAVE_MEMBER, SUBMIT } from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let head: Caller;
let admin: Caller;
let joint: any;
const nextYear = years();
const day = (days: number) => addDays(todayOf(hub), days);
const member = (more: object = {}) => ({ role: 'MEMBER', name: '赵某', post: '副局长', from: day(-10), ...more });
const saving = (bodyId: string, more: object, memberId?: string) => ({
  input: { bodyId, memberId, member: member(more) },
});

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, head, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'scjg.leader', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller, Caller];
  joint = await jointMeeting(hub, admin);
});
afterAll(() => hub.close());

describe('the joint meeting (R046)', () => {
  it('is set up once, by an administrator', async () => {
    const input = { kind: 'JOINT_MEETING', name: '联席会议', officeCode: 'scjg' };
    expect(told(await scjg.refused(SAVE_BODY, { input }))).toBe('FORBIDDEN');
    expect(told(await admin.refused(SAVE_BODY, { input }))).toBe('WRONG_STATE SET_UP');
    const wrong = { ...input, bodyId: joint.id, departmentCode: 'scjg', officeCode: 'nobody', name: ' ' };
    expect(told(await admin.refused(SAVE_BODY, { input: wrong }))).toBe(
      'BAD_USER_INPUT name departmentCode officeCode kind',
    );
    const { body } = await admin.get(SAVE_BODY, { input: { ...input, bodyId: joint.id } });
    expect(body).toMatchObject({ name: '联席会议', revision: joint.revision + 1 });
    const stale = { input: { ...input, bodyId: joint.id, expectedRevision: joint.revision } };
    expect((await admin.refused(SAVE_BODY, stale)).code).toBe('STALE');
  });

  it('has members by role with terms and duties (R047), and refuses what cannot be', async () => {
    const { body } = await admin.get(
      SAVE_MEMBER,
      saving(joint.id, {
        role: 'DEPUTY_CONVENER',
        post: '发改委主任',
        departmentCode: 'scjg',
        duties: '营商环境优化的综合协调',
        to: day(400),
      }),
    );
    expect(body.members.at(-1)).toMatchObject({
      role: 'DEPUTY_CONVENER',
      duties: '营商环境优化的综合协调',
      isInTerm: true,
    });
    const wrong = {
      role: 'LIAISON',
      name: '',
      post: '',
      username: 'nobody',
      departmentCode: 'x',
      to: day(-11),
      deputyOf: 'x',
    };
    const refused = await admin.refused(SAVE_MEMBER, saving(joint.id, wrong));
    expect(refused.fields.map(({ path }: any) => path.replace('member.', ''))).toEqual([
      'name',
      'post',
      'username',
      'role',
      'departmentCode',
      'to',
      'deputyOf',
    ]);
    expect(told(await scjg.refused(SAVE_MEMBER, saving(joint.id, {})))).toBe('FORBIDDEN');
    const unknown = saving(joint.id, {}, `bmb_${'0'.repeat(32)}`);
    expect(told(await admin.refused(SAVE_MEMBER, unknown))).toBe('BAD_USER_INPUT memberId');
  });

  it('is spoken for by who is in term, and by a deputy while both are', async () => {
    const { id } = await drafted(scjg, nextYear(), 'JOINT');
    const on = (more: object = {}) => ({ input: { programmeId: id, ...more } });
    const bring = () => scjg.get(SUBMIT, on());
    await bring();
    const refuses = async (caller: Caller) => told(await caller.refused(RETURN, on({ reason: '再议' })));
    expect(await refuses(head)).toBe('FORBIDDEN');
    const convener = joint.members[0];
    const deputy = { username: 'scjg.leader', deputyOf: convener.id, from: day(1) };
    const { body } = await admin.get(SAVE_MEMBER, saving(joint.id, deputy));
    expect(await refuses(head)).toBe('FORBIDDEN');
    const deputyId = body.members.at(-1).id;
    await admin.get(SAVE_MEMBER, saving(joint.id, { ...deputy, from: day(0) }, deputyId));
    await head.get(RETURN, on({ reason: '再议' }));
    await bring();
    const past = { role: 'CONVENER', username: 'leader', from: day(-400), to: day(-1) };
    await admin.get(SAVE_MEMBER, saving(joint.id, past, convener.id));
    expect(await refuses(head)).toBe('FORBIDDEN');
    expect(await refuses(await hub.signIn('leader'))).toBe('FORBIDDEN');
    await admin.get(SAVE_MEMBER, saving(joint.id, { ...past, to: null }, convener.id));
    await head.get(RETURN, on({ reason: '再议' }));
  });

  it('keeps its meetings with minutes and decisions, some about a programme', async () => {
    const programme = await drafted(scjg, nextYear(), 'JOINT');
    const decisions = [{ content: '同意年度联合计划', programmeId: programme.id }, { content: '加强平台培训' }];
    const held = await meeting(hub, scjg, joint.id, { decisions });
    expect(held.decisions).toEqual([
      { number: 1, content: '同意年度联合计划', programmeId: programme.id },
      { number: 2, content: '加强平台培训', programmeId: null },
    ]);
    const input = { bodyId: joint.id, title: ' ', heldOn: day(1), minutesFileId: `fil_${'0'.repeat(32)}` };
    expect(told(await gaj.refused(RECORD_MEETING, { input }))).toBe('FORBIDDEN');
    const unknown = { ...input, decisions: [{ content: '', programmeId: `prg_${'0'.repeat(32)}` }] };
    expect(told(await scjg.refused(RECORD_MEETING, { input: unknown }))).toBe(
      'BAD_USER_INPUT title heldOn minutesFileId decisions.0.content decisions.0.programmeId',
    );
    const foreign = { ...input, title: '会', heldOn: day(0), minutesFileId: await bring(hub, gaj, 'MEETING_MINUTES') };
    expect(told(await scjg.refused(RECORD_MEETING, { input: foreign }))).toBe('BAD_USER_INPUT minutesFileId');
    // A decision on a programme is counted on behind those that were recorded with the meeting.
    await scjg.get(SUBMIT, { input: { programmeId: programme.id } });
    const endorsing = { programmeId: programme.id, meetingId: held.id, decision: '原则同意' };
    const leader = await hub.signIn('leader');
    const { programme: endorsed } = await leader.get(ENDORSE, { input: endorsing });
    expect(endorsed.endorsement.decisionNumber).toBe(3);
    const [shown] = await gaj.get(BODIES);
    expect(shown.meetings.nodes[0]).toMatchObject({ id: held.id, title: '第一次联席会议' });
    expect(shown.viewerCanRecordMeeting.code).toBe('FORBIDDEN');
    expect((await scjg.get(BODIES))[0].viewerCanRecordMeeting.allowed).toBe(true);
  });
});

describe('a leading group (R048)', () => {
  it('belongs to a bureau, whose liaison keeps it', async () => {
    const input = { kind: 'LEADING_GROUP', name: '工作领导小组', departmentCode: 'gaj', officeCode: 'gaj' };
    expect(told(await scjg.refused(SAVE_BODY, { input }))).toBe('FORBIDDEN');
    const { body } = await gaj.get(SAVE_BODY, { input });
    expect(body).toMatchObject({ department: { code: 'gaj' }, viewerCanKeep: { allowed: true } });
    await gaj.get(SAVE_MEMBER, saving(body.id, { role: 'HEAD', name: '局长', post: '党委书记' }));
    expect(told(await gaj.refused(SAVE_MEMBER, saving(body.id, { role: 'CONVENER' })))).toBe(
      'BAD_USER_INPUT member.role',
    );
    expect(told(await scjg.refused(SAVE_MEMBER, saving(body.id, {})))).toBe('FORBIDDEN');
  });
});

describe('the liaisons (R049)', () => {
  it('are named department by department, and hand over from a day on', async () => {
    const { body } = await admin.get(SAVE_BODY, {
      input: { kind: 'LIAISON_SYSTEM', name: '信息联络员', officeCode: 'scjg' },
    });
    expect(body.vacancies.length).toBeGreaterThanOrEqual(12);
    expect(told(await admin.refused(SAVE_MEMBER, saving(body.id, { role: 'LIAISON' })))).toBe(
      'BAD_USER_INPUT member.departmentCode',
    );
    const liaison = { role: 'LIAISON', departmentCode: 'gaj', username: 'gaj.liaison' };
    const { body: named } = await admin.get(SAVE_MEMBER, saving(body.id, liaison));
    const codes = (of: any) => of.vacancies.map(({ code }: any) => code);
    expect(codes(named)).not.toContain('gaj');
    const [before] = named.members;
    await admin.get(SAVE_MEMBER, saving(body.id, { ...liaison, username: null, deputyOf: before.id }));
    const over = { bodyId: body.id, memberId: before.id, on: day(3), name: '钱某', post: '科长' };
    expect(told(await scjg.refused(HAND_OVER, { input: over }))).toBe('FORBIDDEN');
    expect(told(await admin.refused(HAND_OVER, { input: { ...over, on: before.from, name: '' } }))).toBe(
      'BAD_USER_INPUT name on',
    );
    const { body: after } = await admin.get(HAND_OVER, { input: over });
    const successor = after.members.find(({ name }: any) => name === '钱某');
    expect(after.members[0]).toMatchObject({ id: before.id, to: day(2), isInTerm: true });
    expect(successor).toMatchObject({ from: day(3), to: null, department: { code: 'gaj' }, isInTerm: false });
    expect(after.members.find(({ deputyOf }: any) => deputyOf !== null).deputyOf).toBe(successor.id);
    expect(told(await admin.refused(HAND_OVER, { input: { ...over, on: day(5) } }))).toBe('WRONG_STATE ENDED');
    expect(codes(after)).not.toContain('gaj');
  });

  it('are read by offices, not by inspectors', async () => {
    const [{ certificate }] = (await hub.hub.database.rows(
      `select username as certificate from accounts where roles = '{INSPECTOR}' limit 1`,
    )) as [{ certificate: string }];
    expect((await (await hub.signIn(certificate)).refused(BODIES, {})).code).toBe('FORBIDDEN');
    expect((await hub.anyone.refused(BODIES, {})).code).toBe('UNAUTHENTICATED');
  });
});
