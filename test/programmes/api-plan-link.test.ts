import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { type Cast, castOf, itemCodesOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { bring, decide, drafted, jointMeeting, jointTask, meeting, published, task, todayOf, told } from './county.ts';
import { ADJUST, ATTACH, ENDORSE, FILE, PUBLISH, REMOVE_TASKS, SAVE_TASKS, SUBMIT } from './documents.ts';

const CREATE = `mutation ($input: CreateJointPlanInput!) { createJointPlan(input: $input) { plan { id programmeTask { id name } } } }`;
const UPDATE = `mutation ($input: UpdateJointPlanInput!) { updateJointPlan(input: $input) { plan { programmeTask { name } } } }`;

let hub: TestHub;
let cast: Cast;
let scjg: Caller;
let gaj: Caller;
let admin: Caller;
let year: number;
let own: any;
const policy = (key: string, value: object | null) => decide(hub, admin, key, value);
const on = (programmeId: string, more: object = {}) => ({ input: { programmeId, ...more } });

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  [scjg, gaj, admin] = [cast.lead, cast.others.gaj!, await hub.signIn('admin')];
  year = Number(todayOf(hub).slice(0, 4));
  own = await published(scjg, year, 'DEPARTMENT', [task(year), task(year, { name: '餐饮检查' })]);
});
afterAll(() => hub.close());

const plan = (more: object = {}) => ({ input: planInput({ ...more }) });
const seal = (planId: string) => ({ input: { planIds: [planId] } });

describe('a joint plan', () => {
  it('may name the task of a published programme that it carries out', async () => {
    const [first, second] = own.tasks.nodes;
    const made = (await scjg.get(CREATE, plan({ programmeTaskId: first.id }))).plan;
    expect(made.programmeTask).toEqual({ id: first.id, name: '旅馆业检查' });
    const update = async (more: object) => (await scjg.get(UPDATE, { input: { planId: made.id, ...more } })).plan;
    expect((await update({ title: '改名' })).programmeTask).toEqual({ name: '旅馆业检查' });
    expect((await update({ programmeTaskId: second.id })).programmeTask).toEqual({ name: '餐饮检查' });
    expect((await update({ programmeTaskId: null })).programmeTask).toBeNull();
  });

  it('names none that is unknown, not published, or another department’s', async () => {
    const draft = await drafted(gaj, year, 'DEPARTMENT', [task(year, { leadCode: 'gaj', itemCodes: ['GAJ-001'] })]);
    const wrong = ['x', `ptk_${'0'.repeat(32)}`, draft.tasks.nodes[0].id];
    for (const programmeTaskId of wrong) {
      expect(told(await gaj.refused(CREATE, plan({ programmeTaskId })))).toBe('BAD_USER_INPUT programmeTaskId');
    }
    const foreign = plan({ programmeTaskId: own.tasks.nodes[0].id });
    expect(told(await gaj.refused(CREATE, foreign))).toBe('BAD_USER_INPUT programmeTaskId');
  });
});

describe('sealing a draw, where policy asks for the year’s programme', () => {
  it('refuses a plan that stands in none (R040), and takes one that does', async () => {
    const [outside, inside] = [
      await planUpTo('announced', cast),
      await planUpTo('announced', cast, { programmeTaskId: own.tasks.nodes[0].id }),
    ];
    await policy('UNPLANNED_DRAW', { choice: 'REFUSE' });
    expect(told(await scjg.refused('SealDraw', seal(outside.id)))).toBe('RULE R040');
    const { round } = await scjg.do('SealDraw', { planIds: [inside.id] });
    await scjg.do('AbandonRound', { roundId: round.id, reason: '测试' });
    await policy('UNPLANNED_DRAW', null);
  });

  it('refuses what an adjustment took out or was never filed (R040), until it is filed and published', async () => {
    const [hotels, meals] = own.tasks.nodes;
    const planned = await planUpTo('announced', cast, { programmeTaskId: hotels.id });
    const dropped = await planUpTo('announced', cast, { programmeTaskId: meals.id });
    const adjust = async (id: string, change: (programme: any) => Promise<unknown>, filed: boolean) => {
      const { programme } = await scjg.get(ADJUST, on(id, { reason: '年中调整' }));
      await change(programme);
      const fileId = await bring(hub, scjg, 'ADJUSTMENT_DOCUMENT');
      const document = { fileId, number: '县市监〔2026〕9号', approvedBy: '局长', approvedOn: todayOf(hub) };
      await scjg.get(ATTACH, on(programme.id, document));
      if (filed) await scjg.get(FILE, on(programme.id, { receiptNumber: '府备7号', filedOn: todayOf(hub) }));
      await scjg.get(PUBLISH, on(programme.id));
      return programme.id as string;
    };
    const second = await adjust(
      own.id,
      ({ id, tasks }) => scjg.get(REMOVE_TASKS, on(id, { taskIds: [tasks.nodes[1].id] })),
      false,
    );
    await policy('UNPLANNED_DRAW', { choice: 'REFUSE' });
    for (const { id } of [planned, dropped]) {
      expect(told(await scjg.refused('SealDraw', seal(id)))).toBe('RULE R040');
    }
    const adHoc = task(year, { name: '燃气专项', origin: 'AD_HOC', cause: '辖区发生事故' });
    await adjust(second, ({ id }) => scjg.get(SAVE_TASKS, on(id, { tasks: [adHoc] })), true);
    expect(told(await scjg.refused('SealDraw', seal(dropped.id)))).toBe('RULE R040');
    await scjg.do('SealDraw', { planIds: [planned.id] });
    await policy('UNPLANNED_DRAW', null);
  });

  it('refuses a joint plan of a programme that the joint meeting has not endorsed (R032)', async () => {
    const body = await jointMeeting(hub, admin);
    const { id } = await drafted(scjg, year, 'JOINT', [jointTask(year), jointTask(year, { name: '餐饮联合检查' })]);
    const loose = await planUpTo('announced', cast);
    const { plan: alone } = await scjg.do('CreateJointPlan', planInput());
    await scjg.do('ContributeItems', { planId: alone.id, itemCodes: (await itemCodesOf(scjg, 'scjg')).slice(0, 3) });
    for (const step of ['FreezeItems', 'AnnouncePlan']) await scjg.do(step, { planId: alone.id });
    await policy('JOINT_MEETING_APPROVAL', { choice: 'REFUSE' });
    expect(told(await scjg.refused('SealDraw', seal(loose.id)))).toBe('RULE R032');
    // What a department does by itself is not the joint meeting's.
    await scjg.do('SealDraw', { planIds: [alone.id] });
    await scjg.get(SUBMIT, on(id));
    const { id: meetingId } = await meeting(hub, scjg, body.id);
    await (await hub.signIn('leader')).get(ENDORSE, on(id, { meetingId, decision: '同意' }));
    const { programme } = await scjg.get(PUBLISH, on(id));
    const studied = await planUpTo('announced', cast, { programmeTaskId: programme.tasks.nodes[0].id });
    await scjg.do('SealDraw', { planIds: [studied.id] });
    await policy('JOINT_MEETING_APPROVAL', null);
  });
});
