import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { addDays } from '../../server/kernel/clock.ts';
import { bring, decide, drafted, jointMeeting, meeting, task, todayOf, told, years } from './county.ts';
import {
  ADJUST,
  ATTACH,
  DESK,
  DRAFT,
  ENDORSE,
  ENTER,
  FILE,
  HISTORY,
  JUSTIFY,
  PROGRAMME_OF,
  PUBLISH,
  RETURN,
  SAVE_TASKS,
  SUBMIT,
} from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let leader: Caller;
let admin: Caller;
let body: any;
const nextYear = years();
const policy = (key: string, value: object | null) => decide(hub, admin, key, value);
const on = (programmeId: string, more: object = {}) => ({ input: { programmeId, ...more } });
const receipt = () => ({ receiptNumber: '府备〔2026〕7号', filedOn: todayOf(hub) });

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, leader, admin] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'leader', 'admin'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller, Caller];
  body = await jointMeeting(hub, admin);
});
afterAll(() => hub.close());

describe('the joint programme where the joint meeting must study it (R032)', () => {
  beforeAll(() => policy('JOINT_MEETING_APPROVAL', { choice: 'REFUSE' }));
  afterAll(() => policy('JOINT_MEETING_APPROVAL', null));

  it('is drafted where the joint meeting’s office is', async () => {
    expect(told(await gaj.refused(DRAFT, { input: { kind: 'JOINT', year: nextYear() } }))).toBe('FORBIDDEN');
    expect(await gaj.get(DESK)).toMatchObject({
      viewerCanDraftOwn: { allowed: true },
      viewerCanDraftJoint: { code: 'FORBIDDEN' },
      viewerCanKeepBodies: { code: 'FORBIDDEN' },
    });
    expect((await scjg.get(DESK)).viewerCanDraftJoint.allowed).toBe(true);
  });

  it('is neither filed nor published before it is endorsed', async () => {
    const { id } = await drafted(scjg, nextYear(), 'JOINT');
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R032');
    expect(told(await scjg.refused(FILE, on(id, receipt())))).toBe('RULE R032');
    expect(await scjg.get(PROGRAMME_OF, { id })).toMatchObject({
      viewerCanSubmit: { allowed: true },
      viewerCanFile: { code: 'RULE', clause: { id: 'R032' } },
      findings: [{ clause: { id: 'R032' }, severity: 'REFUSED', taskKey: null }],
    });
  });

  it('goes to the meeting, comes back with a reason, goes again, and is endorsed with minutes', async () => {
    const { id, year } = await drafted(scjg, nextYear(), 'JOINT');
    await scjg.get(SUBMIT, on(id));
    expect(told(await scjg.refused(SUBMIT, on(id)))).toBe('WRONG_STATE SUBMITTED');
    expect(told(await scjg.refused(SAVE_TASKS, on(id, { tasks: [task(year)] })))).toBe('WRONG_STATE SUBMITTED');
    expect(told(await leader.refused(RETURN, on(id, { reason: ' ' })))).toBe('BAD_USER_INPUT reason');
    for (const caller of [scjg, gaj]) {
      expect(told(await caller.refused(RETURN, on(id, { reason: '退' })))).toBe('FORBIDDEN');
    }
    const { programme: returned } = await leader.get(RETURN, on(id, { reason: '补充消防部门' }));
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: '补充消防部门' });
    await scjg.get(SUBMIT, on(id));
    const held = await meeting(hub, scjg, body.id);
    const endorse = { meetingId: held.id, decision: '原则同意' };
    expect(told(await gaj.refused(ENDORSE, on(id, endorse)))).toBe('FORBIDDEN');
    const nowhere = { ...endorse, meetingId: `bmt_${'0'.repeat(32)}`, decision: '' };
    expect(told(await leader.refused(ENDORSE, on(id, nowhere)))).toBe('BAD_USER_INPUT meetingId decision');
    const { programme } = await leader.get(ENDORSE, on(id, endorse));
    expect(programme).toMatchObject({
      state: 'ENDORSED',
      endorsement: {
        decisionNumber: 1,
        meeting: {
          minutes: { name: '会议纪要.pdf' },
          decisions: [{ number: 1, content: '原则同意', programmeId: id }],
        },
      },
    });
    expect(told(await leader.refused(ENDORSE, on(id, endorse)))).toBe('WRONG_STATE ENDORSED');
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
    const { history } = await leader.get(HISTORY, { id });
    expect(history.nodes.map(({ kind }: any) => kind.replace('PROGRAMME_', ''))).toEqual([
      'PUBLISHED',
      'ENDORSED',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
      'TASKS_SAVED',
      'DRAFTED',
    ]);
    expect(history.nodes[3].reason).toBe('补充消防部门');
  });

  it('is endorsed and filed by papers older than what was typed, not by ones older than its year’s planning (R030, R032)', async () => {
    const thisYear = Number(todayOf(hub).slice(0, 4));
    const begin = `${thisYear - 1}-01-01`;
    const { id } = await drafted(scjg, thisYear, 'JOINT');
    await scjg.get(SUBMIT, on(id));
    const old = await meeting(hub, scjg, body.id, { heldOn: addDays(begin, -1) });
    const refused = await leader.refused(ENDORSE, on(id, { meetingId: old.id, decision: '同意' }));
    expect(told(refused)).toBe('BAD_USER_INPUT meetingId');
    expect(refused.fields[0].problem).toMatch(new RegExp(`${addDays(begin, -1)}.*${begin}`));
    const held = await meeting(hub, scjg, body.id, { heldOn: begin });
    await leader.get(ENDORSE, on(id, { meetingId: held.id, decision: '同意' }));
    const filed = (filedOn: string) => on(id, { receiptNumber: '府备〔2026〕9号', filedOn });
    const early = await scjg.refused(FILE, filed('1900-01-01'));
    expect(told(early)).toBe('BAD_USER_INPUT filedOn');
    expect(early.fields[0].problem).toMatch(new RegExp(`1900-01-01.*${begin}`));
    expect((await scjg.get(FILE, filed(begin))).programme.filing.filedOn).toBe(begin);
  });

  it('is not filed before the meeting that endorsed it (R030)', async () => {
    const [yesterday, today] = [addDays(todayOf(hub), -1), todayOf(hub)];
    const { id } = await drafted(scjg, nextYear(), 'JOINT');
    await scjg.get(SUBMIT, on(id));
    const held = await meeting(hub, scjg, body.id);
    await leader.get(ENDORSE, on(id, { meetingId: held.id, decision: '同意' }));
    const early = await scjg.refused(FILE, on(id, { receiptNumber: '府备〔2026〕10号', filedOn: yesterday }));
    expect(early.fields[0].problem).toMatch(new RegExp(`${yesterday}.*${today}`));
    await scjg.get(FILE, on(id, receipt()));
  });

  it('may go on with a reason and an approver where policy only warns', async () => {
    await policy('JOINT_MEETING_APPROVAL', { choice: 'WARN' });
    const { id } = await drafted(scjg, nextYear(), 'JOINT');
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R032');
    const why = { requirement: 'R032', reason: '会议改期，先行公示', approver: '王某 分管副县长' };
    expect(told(await scjg.refused(JUSTIFY, on(id, { ...why, requirement: 'R036' })))).toBe(
      'BAD_USER_INPUT requirement',
    );
    expect(told(await scjg.refused(JUSTIFY, on(id, { ...why, approver: ' ' })))).toBe('BAD_USER_INPUT approver');
    expect(told(await gaj.refused(JUSTIFY, on(id, why)))).toBe('FORBIDDEN');
    const { programme } = await scjg.get(JUSTIFY, on(id, why));
    expect(programme.findings).toMatchObject([{ severity: 'JUSTIFY', justification: { reason: why.reason } }]);
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
  });

  it('is no department’s own: that goes to no meeting', async () => {
    const { id } = await drafted(scjg, nextYear());
    expect(told(await scjg.refused(SUBMIT, on(id)))).toBe('WRONG_STATE DRAFT');
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
  });
});

describe('filing (R030)', () => {
  beforeAll(() => policy('PLAN_FILED_BY', { days: ['02-29'] }));
  afterAll(() => policy('PLAN_FILED_BY', null));

  it('comes before the publication, with a receipt number', async () => {
    const { id } = await drafted(scjg, nextYear());
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R030');
    const wrong = { receiptNumber: ' ', filedOn: addDays(todayOf(hub), 1) };
    expect(told(await scjg.refused(FILE, on(id, wrong)))).toBe('BAD_USER_INPUT receiptNumber filedOn');
    const { programme } = await scjg.get(FILE, on(id, receipt()));
    expect(programme).toMatchObject({ state: 'FILED', filing: receipt() });
    expect(told(await scjg.refused(SAVE_TASKS, on(id, { tasks: [task(programme.year)] })))).toBe('WRONG_STATE FILED');
    expect((await scjg.get(PUBLISH, on(id))).programme.state).toBe('PUBLISHED');
  });

  it('says that it comes first where the days of policy tell another order (R029, R030)', async () => {
    const { id } = await drafted(scjg, nextYear());
    await policy('PLAN_MADE_BY', { days: ['01-31'] });
    const { findings } = await scjg.get(PROGRAMME_OF, { id });
    await policy('PLAN_MADE_BY', null);
    expect(findings).toMatchObject([{ clause: { id: 'R030' }, sentence: expect.stringContaining('do both by 01-31') }]);
  });

  it('cannot be talked away: it must be mended', async () => {
    const { id } = await drafted(scjg, nextYear());
    const why = { requirement: 'R030', reason: '来不及', approver: '局长' };
    expect(told(await scjg.refused(JUSTIFY, on(id, why)))).toBe('RULE R030');
  });
});

describe('the platform (R031)', () => {
  it('is where a published programme is entered, with a receipt', async () => {
    const { id } = await drafted(scjg, nextYear());
    const entry = { platform: '省级监督平台', receiptNumber: 'JX-7', enteredOn: todayOf(hub) };
    expect(told(await scjg.refused(ENTER, on(id, entry)))).toBe('WRONG_STATE DRAFT');
    await scjg.get(PUBLISH, on(id));
    const wrong = { platform: '', receiptNumber: '', enteredOn: addDays(todayOf(hub), 1) };
    expect(told(await scjg.refused(ENTER, on(id, wrong)))).toBe('BAD_USER_INPUT platform receiptNumber enteredOn');
    expect((await scjg.get(ENTER, on(id, entry))).programme).toMatchObject({ entry });
  });
});

describe('an adjustment', () => {
  const document = async () => ({
    fileId: await bring(hub, scjg, 'ADJUSTMENT_DOCUMENT', '调整请示.pdf'),
    number: '县市监〔2026〕9号',
    approvedBy: '李某 局长',
    approvedOn: todayOf(hub),
  });

  async function adjusted(): Promise<any> {
    const { id } = await drafted(scjg, nextYear());
    await scjg.get(PUBLISH, on(id));
    return { first: id, ...(await scjg.get(ADJUST, on(id, { reason: '上半年任务推迟' }))).programme };
  }

  it('takes effect with its signed document alone (R039)', async () => {
    const { first, id } = await adjusted();
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R039');
    expect(told(await scjg.refused(FILE, on(id, receipt())))).toBe('RULE R039');
    expect(told(await scjg.refused(ATTACH, on(first, await document())))).toBe('WRONG_STATE PUBLISHED');
    const others = { ...(await document()), fileId: await bring(hub, gaj, 'ADJUSTMENT_DOCUMENT') };
    expect(told(await scjg.refused(ATTACH, on(id, others)))).toBe('BAD_USER_INPUT fileId');
    const minutes = { ...(await document()), fileId: await bring(hub, scjg, 'MEETING_MINUTES'), number: '' };
    expect(told(await scjg.refused(ATTACH, on(id, minutes)))).toBe('BAD_USER_INPUT fileId number');
    const { programme } = await scjg.get(ATTACH, on(id, await document()));
    expect(programme.document).toMatchObject({ number: '县市监〔2026〕9号', file: { name: '调整请示.pdf' } });
    await scjg.get(PUBLISH, on(id));
    expect((await scjg.get(PROGRAMME_OF, { id: first })).state).toBe('SUPERSEDED');
  });

  it('is one at a time, of what is published', async () => {
    const { first, id } = await adjusted();
    expect(told(await scjg.refused(ADJUST, on(first, { reason: '又要调整' })))).toBe('WRONG_STATE DRAFT');
    expect(told(await scjg.refused(ADJUST, on(id, { reason: '又要调整' })))).toBe('WRONG_STATE DRAFT');
    expect((await scjg.get(PROGRAMME_OF, { id: first })).viewerCanAdjust).toMatchObject({ code: 'WRONG_STATE' });
    expect(told(await gaj.refused(ADJUST, on(first, { reason: '又要调整' })))).toBe('FORBIDDEN');
    expect(told(await scjg.refused(ADJUST, on(first, { reason: '' })))).toBe('BAD_USER_INPUT reason');
  });

  it('is filed before it is published, where policy asks it of what was not planned (R040)', async () => {
    await policy('UNPLANNED_DRAW', { choice: 'REFUSE' });
    const { id, year } = await adjusted();
    const adHoc = task(year, { name: '燃气专项', origin: 'AD_HOC', cause: '辖区发生事故' });
    await scjg.get(SAVE_TASKS, on(id, { tasks: [adHoc] }));
    await scjg.get(ATTACH, on(id, await document()));
    expect(told(await scjg.refused(PUBLISH, on(id)))).toBe('RULE R040');
    await scjg.get(FILE, on(id, receipt()));
    const { programme } = await scjg.get(PUBLISH, on(id));
    expect(programme.tasks.nodes[1]).toMatchObject({ origin: 'AD_HOC', cause: '辖区发生事故' });
    await policy('UNPLANNED_DRAW', null);
  });

  it('is filed like the first version, where policy sets a day for filing (R030, R040)', async () => {
    await policy('PLAN_FILED_BY', { days: ['02-29'] });
    const { id: first } = await drafted(scjg, nextYear());
    await scjg.get(FILE, on(first, receipt()));
    await scjg.get(PUBLISH, on(first));
    const { programme: second } = await scjg.get(ADJUST, on(first, { reason: '上半年任务推迟' }));
    await scjg.get(ATTACH, on(second.id, await document()));
    expect(told(await scjg.refused(PUBLISH, on(second.id)))).toBe('RULE R030');
    expect(await scjg.get(PROGRAMME_OF, { id: second.id })).toMatchObject({
      filing: null,
      viewerCanFile: { allowed: true },
      viewerCanPublish: { code: 'RULE', clause: { id: 'R030' } },
      findings: [{ clause: { id: 'R030' }, sentence: expect.stringContaining('Version 2') }],
    });
    const early = await scjg.refused(FILE, on(second.id, { ...receipt(), filedOn: addDays(todayOf(hub), -1) }));
    expect(told(early)).toBe('BAD_USER_INPUT filedOn');
    expect(early.fields[0].problem).toContain('the version before it was published');
    const own = { receiptNumber: '府备〔2026〕8号', filedOn: todayOf(hub) };
    await scjg.get(FILE, on(second.id, own));
    expect((await scjg.get(PUBLISH, on(second.id))).programme).toMatchObject({ state: 'PUBLISHED', filing: own });
    expect((await scjg.get(PROGRAMME_OF, { id: first })).filing).toEqual(receipt());
    await policy('PLAN_FILED_BY', null);
  });
});
