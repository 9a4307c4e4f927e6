import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import { eventsOf, settled, told } from '../support/events.ts';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const today = planInput().startsOn as string;
const REASON = '人手不足';
const partsOf = ({ participants }: any) =>
  participants.map(({ department, state }: any) => `${department.code} ${state}`);
const read = (planId: string, who = cast.lead) => who.ask('PlanPage', { id: planId, first: 1 });

describe('inviteDepartments', () => {
  it('makes participants of the departments in the order asked, who see the plan at once', async () => {
    const { id } = await planUpTo('created', cast);
    await settled(hub);
    const plan = await cast.lead.get('PlanPage', { id, first: 1 });
    const feed = cast.others.jyj!.subscribe('DepartmentEvents', { after: plan.cursor });
    const respondBy = addDays(today, 7);
    const { plan: now } = await cast.lead.do('InviteDepartments', {
      planId: plan.id,
      departmentCodes: ['jyj', 'gaj', 'jyj'],
      respondBy,
      message: ' 请于本周答复 ',
    });
    expect(now).toMatchObject({
      state: 'INVITING',
      revision: 2,
      participants: [
        {
          department: { code: 'jyj' },
          state: 'INVITED',
          respondBy,
          reason: null,
          progress: { total: 0, completed: 0 },
        },
        { department: { code: 'gaj' }, state: 'INVITED', respondBy, reason: null },
      ],
    });
    const [event] = await feed.until(({ length }) => length > 0);
    expect(event).toMatchObject({
      type: 'DEPARTMENT_INVITED',
      department: { code: 'jyj' },
      plan: { id: plan.id, state: 'INVITING' },
    });
    await feed.close();
    const message = 'query ($id: ID!) { plan(id: $id) { participants { message } } }';
    expect(await cast.others.gaj!.get(message, { id: plan.id })).toEqual({
      participants: [{ message: '请于本周答复' }, { message: '请于本周答复' }],
    });
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(1)).toEqual([
      'DEPARTMENT_INVITED jyj',
      'DEPARTMENT_INVITED gaj',
    ]);
  });

  it('of one that is invited or has accepted changes nothing and tells nothing', async () => {
    const plan = await planUpTo('invited', cast);
    const { plan: accepted } = await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    const events = await eventsOf(hub, cast.lead, plan.id);
    const { plan: again } = await cast.lead.do('InviteDepartments', {
      planId: plan.id,
      departmentCodes: ['gaj', 'jyj'],
      respondBy: today,
      message: '再请',
    });
    expect({ ...again, revision: 0, cursor: '' }).toEqual({ ...accepted, revision: 0, cursor: '' });
    expect(await eventsOf(hub, cast.lead, plan.id)).toEqual(events);
    const { plan: mixed } = await cast.lead.do('InviteDepartments', {
      planId: plan.id,
      departmentCodes: ['gaj', 'wjw'],
    });
    expect(partsOf(mixed)).toEqual(['gaj ACCEPTED', 'jyj INVITED', 'wgl INVITED', 'wjw INVITED']);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(events.length)).toEqual(['DEPARTMENT_INVITED wjw']);
  });

  it('of one that declined or withdrew is a new invitation', async () => {
    const plan = await planUpTo('invited', cast, {});
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: REASON });
    await cast.others.jyj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.wgl!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.jyj!.do('WithdrawParticipation', { planId: plan.id, reason: REASON });
    const { plan: now } = await cast.lead.do('InviteDepartments', {
      planId: plan.id,
      departmentCodes: ['jyj', 'gaj'],
      respondBy: addDays(today, 1),
    });
    const parts = Object.fromEntries(now.participants.map((part: any) => [part.department.code, part]));
    expect(parts.gaj).toMatchObject({ state: 'INVITED', reason: null, respondBy: addDays(today, 1) });
    expect(parts.jyj).toMatchObject({ state: 'INVITED', reason: null });
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    const { plan: last } = await cast.others.jyj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    expect(partsOf(last).sort()).toEqual(['gaj ACCEPTED', 'jyj ACCEPTED', 'wgl ACCEPTED']);
  });

  it.each([
    [{ departmentCodes: [] }, ['departmentCodes']],
    [{ departmentCodes: ['gaj', 'xxx'] }, ['departmentCodes.1']],
    [{ departmentCodes: ['scjg'] }, ['departmentCodes.0']],
    [{ departmentCodes: ['gaj'], respondBy: addDays(today, -1) }, ['respondBy']],
    [{ departmentCodes: ['gaj'], message: 'x'.repeat(2001) }, ['message']],
  ])('refuses %j', async (input, paths) => {
    const plan = await planUpTo('created', cast);
    const refused = await cast.lead.refused('InviteDepartments', { input: { planId: plan.id, ...input } });
    expect([refused.code, refused.fields.map(({ path }: any) => path)]).toEqual(['BAD_USER_INPUT', paths]);
    expect((await read(plan.id)).data!.plan).toMatchObject({ state: 'DRAFT', participants: [], revision: 1 });
  });

  it('may ask for an answer today', async () => {
    const plan = await planUpTo('created', cast);
    const { plan: now } = await cast.lead.do('InviteDepartments', {
      planId: plan.id,
      departmentCodes: ['gaj'],
      respondBy: today,
    });
    expect(
      (
        await cast.others.gaj!.do('AnswerInvitation', {
          planId: plan.id,
          answer: 'ACCEPT',
          expectedRevision: now.revision,
        })
      ).plan.state,
    ).toBe('INVITING');
  });
});

describe('answerInvitation', () => {
  it('accepts, with a reason or without', async () => {
    const plan = await planUpTo('invited', cast);
    for (const [code, reason] of [
      ['wgl', undefined],
      ['gaj', '可以参加'],
    ] as const) {
      const { plan: now } = await cast.others[code]!.do('AnswerInvitation', {
        planId: plan.id,
        answer: 'ACCEPT',
        reason,
      });
      expect(now.participants.find(({ department }: any) => department.code === code)).toMatchObject({
        state: 'ACCEPTED',
        reason: reason ?? null,
      });
    }
  });

  it.each([[undefined], [null], [''], [' 　']])('declines with a reason only, not with %j', async (reason) => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'DECLINE' };
    const refused = await cast.others.gaj!.refused('AnswerInvitation', { input: { ...input, reason } });
    expect(refused).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'reason', problem: 'a reason must be given' }],
    });
    const { plan: now } = await cast.others.gaj!.do('AnswerInvitation', { ...input, reason: ` ${REASON} ` });
    expect(now.participants[0]).toMatchObject({ department: { code: 'gaj' }, state: 'DECLINED', reason: REASON });
    expect(now.state).toBe('INVITING');
  });

  it('is given once', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'DECLINE', reason: REASON };
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    expect(await cast.others.gaj!.refused('AnswerInvitation', { input })).toEqual({
      code: 'WRONG_STATE',
      state: 'ACCEPTED',
    });
    await cast.others.jyj!.do('AnswerInvitation', input);
    expect(await cast.others.jyj!.refused('AnswerInvitation', { input })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is the invited department’s liaison’s alone', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'ACCEPT' };
    for (const name of ['scjg.liaison', 'gaj.leader', 'leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('AnswerInvitation', { input })]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
    for (const name of ['xfj.liaison', 'admin', 'gaj-0001']) {
      expect([name, await (await hub.signIn(name)).refused('AnswerInvitation', { input })]).toEqual([
        name,
        { code: 'NOT_FOUND' },
      ]);
    }
  });

  it('takes a department that declined out of the plan: it reads nothing further of it', async () => {
    const plan = await planUpTo('invited', cast);
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: REASON });
    expect((await read(plan.id, cast.others.gaj)).errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(await cast.others.gaj!.refused('Events', { planId: plan.id, first: 1 })).toEqual({ code: 'NOT_FOUND' });
    expect(await cast.others.gaj!.refused('ContributeItems', { input: { planId: plan.id, itemCodes: [] } })).toEqual({
      code: 'NOT_FOUND',
    });
  });
});
