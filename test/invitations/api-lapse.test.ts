import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLapsing } from '../../server/invitations/lapse.ts';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const today = (): string => localDate(hub.clock.now());

/** Goes on by days; sessions end meanwhile, so the cast signs in again. */
async function skipDays(days: number): Promise<void> {
  hub.clock.skipDays(days);
  cast = await castOf(hub);
}

/** The hub looks for overdue invitations when it starts and every half minute; two who look at once do it once. */
async function sweep(planId: string, times: number): Promise<any[]> {
  const sweepers = [startLapsing(hub.hub), startLapsing(hub.hub)];
  const [{ cursor }] = await eventsOf(hub, cast.lead, planId);
  const feed = cast.lead.subscribe('PlanEvents', { planId, after: cursor });
  await feed.until((events) => events.filter(({ type }) => type === 'INVITATION_ANSWERED').length >= times);
  await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
  await feed.close();
  return eventsOf(hub, cast.lead, planId);
}

const states = ({ participants }: any) =>
  participants.map(({ department, state }: any) => `${department.code} ${state}`);

describe('an invitation with a last day to answer', () => {
  it('declines by itself once that day is over', async () => {
    const { plan } = await cast.lead.do('CreateJointPlan', planInput());
    const planId = plan.id;
    const invite = (departmentCodes: string[], respondBy?: string) =>
      cast.lead.do('InviteDepartments', { planId, departmentCodes, respondBy });
    await invite(['gaj', 'jyj'], today());
    await invite(['wgl', 'wjw'], addDays(today(), 1));
    await invite(['xfj']);
    await cast.others.gaj!.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
    await skipDays(1);
    const events = await sweep(planId, 2);
    expect(told(events).slice(-1)).toEqual(['INVITATION_ANSWERED jyj']);
    const { data } = await cast.lead.ask('PlanPage', { id: planId, first: 1 });
    expect(states(data!.plan)).toEqual(['gaj ACCEPTED', 'jyj DECLINED', 'wgl INVITED', 'wjw INVITED', 'xfj INVITED']);
    expect(data!.plan).toMatchObject({ state: 'INVITING', revision: 6, participants: { 1: { reason: null } } });
  });

  it('gives the event of each, by the department that lapsed', async () => {
    const { nodes } = await cast.lead.get('Plans', { first: 1 });
    await skipDays(1);
    const events = await sweep(nodes[0].id, 4);
    expect(told(events).slice(-2)).toEqual(['INVITATION_ANSWERED wgl', 'INVITATION_ANSWERED wjw']);
    const { data } = await cast.lead.ask('PlanPage', { id: nodes[0].id, first: 1 });
    expect(states(data!.plan)).toEqual(['gaj ACCEPTED', 'jyj DECLINED', 'wgl DECLINED', 'wjw DECLINED', 'xfj INVITED']);
    const heard = told(await eventsOf(hub, await hub.signIn('wjw.liaison'), null));
    expect(heard).toEqual([
      'DEPARTMENT_INVITED wjw',
      'DEPARTMENT_INVITED xfj',
      'INVITATION_ANSWERED gaj',
      'INVITATION_ANSWERED jyj',
      'INVITATION_ANSWERED wgl',
      'INVITATION_ANSWERED wjw',
    ]);
  });

  it('is not answered afterwards, told to the public or not', async () => {
    const plan = await planUpTo('created', cast, { endsOn: addDays(today(), 30) });
    await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'], respondBy: today() });
    await skipDays(1);
    const answer = { input: { planId: plan.id, answer: 'ACCEPT' } };
    // Until the hub has looked the department is still asked, though too late; then it takes no part.
    const { code, state } = await cast.others.gaj!.refused('AnswerInvitation', answer);
    expect([
      ['WRONG_STATE', 'DECLINED'],
      ['NOT_FOUND', undefined],
    ]).toContainEqual([code, state]);
    await sweep(plan.id, 1);
    expect(await cast.others.gaj!.refused('AnswerInvitation', answer)).toEqual({ code: 'NOT_FOUND' });
  });

  it('may be given again', async () => {
    const { nodes } = await cast.lead.get('Plans', { first: 1 });
    const { plan } = await cast.lead.do('InviteDepartments', {
      planId: nodes[0].id,
      departmentCodes: ['gaj'],
      respondBy: today(),
    });
    expect(states(plan)).toEqual(['gaj INVITED']);
    const { plan: now } = await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    expect(states(now)).toEqual(['gaj ACCEPTED']);
  });
});

describe('freezing', () => {
  it('lets what nobody answered lapse, with an event each behind its own', async () => {
    const endsOn = addDays(today(), 30);
    const plan = await planUpTo('invited', cast, { endsOn });
    const planId = plan.id;
    await cast.others.jyj!.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
    const { nodes } = await cast.lead.get('InspectionItems', { filter: { departmentCode: 'scjg' }, first: 1 });
    await cast.lead.do('ContributeItems', { planId, itemCodes: [nodes[0].code] });
    const { plan: frozen } = await cast.lead.do('FreezeItems', { planId });
    expect(states(frozen)).toEqual(['gaj DECLINED', 'jyj ACCEPTED', 'wgl DECLINED']);
    expect(told(await eventsOf(hub, cast.lead, planId)).slice(-3)).toEqual([
      'ITEMS_FROZEN scjg',
      'INVITATION_ANSWERED gaj',
      'INVITATION_ANSWERED wgl',
    ]);
    expect(told(await eventsOf(hub, cast.others.gaj!, null)).slice(-2)).toEqual([
      'ITEMS_FROZEN scjg',
      'INVITATION_ANSWERED gaj',
    ]);
    expect(told(await eventsOf(hub, cast.others.wgl!, null)).at(-1)).toBe('INVITATION_ANSWERED wgl');
    expect(await cast.others.gaj!.refused('Events', { planId, first: 1 })).toEqual({ code: 'NOT_FOUND' });
  });
});
