import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, itemCodesOf, LEAD, OTHERS, planInput, planUpTo } from '../support/flow.ts';
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
const partsOf = ({ participants }: any) => participants.map(({ department, state }: any) => `${department.code} ${state}`);
const itemsOf = ({ items }: any): string[] => items.map(({ department, item }: any) => `${department.code} ${item.code}`);
const read = (planId: string, who = cast.lead) => who.ask('PlanPage', { id: planId, first: 1 });

describe('inviteDepartments', () => {
  it('makes participants of the departments in the order asked, who see the plan at once', async () => {
    const plan = await planUpTo('created', cast);
    const feed = cast.others.jyj!.subscribe('DepartmentEvents', { after: plan.cursor });
    const respondBy = addDays(today, 7);
    const { plan: now } = await cast.lead.do('InviteDepartments', {
      planId: plan.id, departmentCodes: ['jyj', 'gaj', 'jyj'], respondBy, message: ' 请于本周答复 ',
    });
    expect(now).toMatchObject({ state: 'INVITING', revision: 2, participants: [
      { department: { code: 'jyj' }, state: 'INVITED', respondBy, reason: null, progress: { total: 0, completed: 0 } },
      { department: { code: 'gaj' }, state: 'INVITED', respondBy, reason: null },
    ] });
    const [event] = await feed.until(({ length }) => length > 0);
    expect(event).toMatchObject({ type: 'DEPARTMENT_INVITED', department: { code: 'jyj' }, plan: { id: plan.id, state: 'INVITING' } });
    await feed.close();
    const message = 'query ($id: ID!) { plan(id: $id) { participants { message } } }';
    expect(await cast.others.gaj!.get(message, { id: plan.id })).toEqual({ participants: [{ message: '请于本周答复' }, { message: '请于本周答复' }] });
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(1)).toEqual(['DEPARTMENT_INVITED jyj', 'DEPARTMENT_INVITED gaj']);
  });

  it('of one that is invited or has accepted changes nothing and tells nothing', async () => {
    const plan = await planUpTo('invited', cast);
    const { plan: accepted } = await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    const events = await eventsOf(hub, cast.lead, plan.id);
    const { plan: again } = await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj', 'jyj'], respondBy: today, message: '再请' });
    expect({ ...again, revision: 0, cursor: '' }).toEqual({ ...accepted, revision: 0, cursor: '' });
    expect(await eventsOf(hub, cast.lead, plan.id)).toEqual(events);
    const { plan: mixed } = await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj', 'wjw'] });
    expect(partsOf(mixed)).toEqual(['gaj ACCEPTED', 'jyj INVITED', 'wgl INVITED', 'wjw INVITED']);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(events.length)).toEqual(['DEPARTMENT_INVITED wjw']);
  });

  it('of one that declined or withdrew is a new invitation', async () => {
    const plan = await planUpTo('invited', cast, {});
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: REASON });
    await cast.others.jyj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.wgl!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.jyj!.do('WithdrawParticipation', { planId: plan.id, reason: REASON });
    const { plan: now } = await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['jyj', 'gaj'], respondBy: addDays(today, 1) });
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
    const { plan: now } = await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'], respondBy: today });
    expect((await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT', expectedRevision: now.revision })).plan.state).toBe('INVITING');
  });
});

describe('answerInvitation', () => {
  it('accepts, with a reason or without', async () => {
    const plan = await planUpTo('invited', cast);
    for (const [code, reason] of [['wgl', undefined], ['gaj', '可以参加']] as const) {
      const { plan: now } = await cast.others[code]!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT', reason });
      expect(now.participants.find(({ department }: any) => department.code === code)).toMatchObject({ state: 'ACCEPTED', reason: reason ?? null });
    }
  });

  it.each([[undefined], [null], [''], [' 　']])('declines with a reason only, not with %j', async (reason) => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'DECLINE' };
    const refused = await cast.others.gaj!.refused('AnswerInvitation', { input: { ...input, reason } });
    expect(refused).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: 'reason', problem: 'a reason must be given' }] });
    const { plan: now } = await cast.others.gaj!.do('AnswerInvitation', { ...input, reason: ` ${REASON} ` });
    expect(now.participants[0]).toMatchObject({ department: { code: 'gaj' }, state: 'DECLINED', reason: REASON });
    expect(now.state).toBe('INVITING');
  });

  it('is given once', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'DECLINE', reason: REASON };
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    expect(await cast.others.gaj!.refused('AnswerInvitation', { input })).toEqual({ code: 'WRONG_STATE', state: 'ACCEPTED' });
    await cast.others.jyj!.do('AnswerInvitation', input);
    expect(await cast.others.jyj!.refused('AnswerInvitation', { input })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is the invited department’s liaison’s alone', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, answer: 'ACCEPT' };
    for (const name of ['scjg.liaison', 'gaj.leader', 'leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('AnswerInvitation', { input })]).toEqual([name, { code: 'FORBIDDEN' }]);
    }
    for (const name of ['xfj.liaison', 'admin', 'gaj-0001']) {
      expect([name, await (await hub.signIn(name)).refused('AnswerInvitation', { input })]).toEqual([name, { code: 'NOT_FOUND' }]);
    }
  });

  it('takes a department that declined out of the plan: it reads nothing further of it', async () => {
    const plan = await planUpTo('invited', cast);
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: REASON });
    expect((await read(plan.id, cast.others.gaj)).errors![0]!.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(await cast.others.gaj!.refused('Events', { planId: plan.id, first: 1 })).toEqual({ code: 'NOT_FOUND' });
    expect(await cast.others.gaj!.refused('ContributeItems', { input: { planId: plan.id, itemCodes: [] } })).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('contributeItems', () => {
  const codes: Record<string, string[]> = {};
  beforeAll(async () => {
    for (const code of [LEAD, ...OTHERS]) codes[code] = await itemCodesOf(cast.lead, code);
  });

  it('stands department by department: the lead, then as they accepted, each in its own order', async () => {
    const plan = await planUpTo('invited', cast);
    for (const code of ['wgl', 'gaj'] as const) await cast.others[code]!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    const given: Record<string, string[]> = { gaj: codes.gaj!.slice(0, 2), wgl: [codes.wgl![2]!, codes.wgl![0]!], [LEAD]: codes[LEAD]!.slice(1, 3) };
    for (const [code, itemCodes] of Object.entries(given)) await (cast.others[code] ?? cast.lead).do('ContributeItems', { planId: plan.id, itemCodes });
    const { data } = await read(plan.id);
    expect(itemsOf(data!.plan)).toEqual([LEAD, 'wgl', 'gaj'].flatMap((code) => given[code]!.map((one) => `${code} ${one}`)));
  });

  it('replaces what the department had, in the new order, each once; nothing is a list too', async () => {
    const plan = await planUpTo('created', cast);
    const [a, b, c] = codes[LEAD]!;
    for (const itemCodes of [[a, b], [c, a, c], [b], [], [a]]) {
      const { plan: now } = await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes });
      expect(itemsOf(now)).toEqual([...new Set(itemCodes)].map((code) => `${LEAD} ${code}`));
      expect(now.state).toBe('DRAFT');
    }
    expect(told(await eventsOf(hub, cast.lead, plan.id)).filter((fact) => fact === `ITEMS_CONTRIBUTED ${LEAD}`)).toHaveLength(5);
  });

  it('takes only what is on the own claimed list (清单之外无检查, R002)', async () => {
    const plan = await planUpTo('accepted', cast);
    const { nodes } = await cast.lead.get('InspectionItems', { filter: { departmentCode: 'gaj', claimed: false }, first: 100 });
    const own = codes.gaj!.slice(0, 1);
    await cast.others.gaj!.do('ContributeItems', { planId: plan.id, itemCodes: own });
    const foreign = ['GAJ-999', '', codes[LEAD]![0]!, own[0]!.toLowerCase(), ...nodes.map(({ code }: any) => code)];
    for (const code of foreign) {
      const refused = await cast.others.gaj!.refused('ContributeItems', { input: { planId: plan.id, itemCodes: [...own, code] } });
      expect([code, refused]).toEqual([code, { code: 'RULE', rule: { id: 'R002', document: '昌企监〔2023〕4号', article: '二（一）' } }]);
    }
    expect(itemsOf((await read(plan.id)).data!.plan)).toEqual([`gaj ${own[0]}`]);
  });

  it('is the lead’s and that of accepted departments', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, itemCodes: [] };
    for (const name of ['gaj.liaison', 'scjg.leader', 'leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('ContributeItems', { input })]).toEqual([name, { code: 'FORBIDDEN' }]);
    }
    expect(await (await hub.signIn('xfj.liaison')).refused('ContributeItems', { input })).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('withdrawParticipation', () => {
  it.each(['contributed', 'frozen', 'announced'] as const)('from a plan %s takes the items along and opens the list', async (step) => {
    const plan = await planUpTo(step, cast);
    const { plan: now } = await cast.others.gaj!.do('WithdrawParticipation', { planId: plan.id, reason: ` ${REASON} ` });
    expect(now).toMatchObject({ id: plan.id, state: 'INVITING', revision: plan.revision + 1 });
    expect(now.participants[0]).toMatchObject({ department: { code: 'gaj' }, state: 'WITHDRAWN', reason: REASON });
    expect(itemsOf(now)).toEqual(itemsOf(plan).filter((item) => !item.startsWith('gaj ')));
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(plan.revision + 2)).toEqual(['PARTICIPATION_WITHDRAWN gaj']);
    const outside = { code: step === 'announced' ? 'FORBIDDEN' : 'NOT_FOUND' };
    expect((await read(plan.id, cast.others.gaj)).errors![0]!.extensions).toEqual(outside);
    expect(await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: plan.id, reason: REASON } })).toEqual(outside);
  });

  it('answers, asked again from another document, with nothing that came later', async () => {
    const plan = await planUpTo('contributed', cast);
    const input = { planId: plan.id, reason: REASON, requestId: `${plan.id}/leave` };
    const { plan: left } = await cast.others.gaj!.do('WithdrawParticipation', input);
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '后来的名称' });
    expect(await cast.others.gaj!.do('WithdrawParticipation', input)).toEqual({ plan: left });
    const other = `mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { plan { id
      participants { state } items { id } mergePreview { itemsContributed } } } }`;
    const answer = await cast.others.gaj!.get(other, { input });
    expect(answer.plan).toMatchObject({ id: plan.id, participants: [], items: [] });
    expect(answer.plan.mergePreview.itemsContributed).toBeLessThanOrEqual(5);
  });

  it('is undone by a new invitation, behind those who stayed', async () => {
    const plan = await planUpTo('announced', cast);
    await cast.others.gaj!.do('WithdrawParticipation', { planId: plan.id, reason: REASON });
    await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'] });
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.gaj!.do('ContributeItems', { planId: plan.id, itemCodes: (await itemCodesOf(cast.lead, 'gaj')).slice(0, 1) });
    const { data } = await read(plan.id);
    expect([...new Set(itemsOf(data!.plan).map((item) => item.split(' ')[0]))]).toEqual([LEAD, 'jyj', 'wgl', 'gaj']);
  });

  it('is not possible while the round is sealed, nor once it is drawn', async () => {
    const input = { reason: REASON };
    const sealed = await planUpTo('sealed', cast);
    expect(await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: sealed.id, ...input } })).toEqual({ code: 'WRONG_STATE', state: 'SEALED' });
    await cast.lead.do('RunDraw', { roundId: sealed.round.id });
    expect(await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: sealed.id, ...input } })).toEqual({ code: 'WRONG_STATE', state: 'DRAWN' });
  });

  it('is an accepted department’s alone, with a reason', async () => {
    const plan = await planUpTo('accepted', cast, {});
    await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['wjw'] });
    const input = { planId: plan.id, reason: REASON };
    for (const name of ['scjg.liaison', 'gaj.leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('WithdrawParticipation', { input })]).toEqual([name, { code: 'FORBIDDEN' }]);
    }
    expect(await (await hub.signIn('wjw.liaison')).refused('WithdrawParticipation', { input })).toEqual({ code: 'WRONG_STATE', state: 'INVITED' });
    const refused = await cast.others.gaj!.refused('WithdrawParticipation', { input: { ...input, reason: '　' } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'reason' }] });
  });
});
