import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, itemCodesOf, LEAD, OTHERS, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const REASON = '人手不足';
const itemsOf = ({ items }: any): string[] =>
  items.map(({ department, item }: any) => `${department.code} ${item.code}`);
const read = (planId: string, who = cast.lead) => who.ask('PlanPage', { id: planId, first: 1 });

describe('contributeItems', () => {
  const codes: Record<string, string[]> = {};
  beforeAll(async () => {
    for (const code of [LEAD, ...OTHERS]) codes[code] = await itemCodesOf(cast.lead, code);
  });

  it('stands department by department: the lead, then as they accepted, each in its own order', async () => {
    const plan = await planUpTo('invited', cast);
    for (const code of ['wgl', 'gaj'] as const)
      await cast.others[code]!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    const given: Record<string, string[]> = {
      gaj: codes.gaj!.slice(0, 2),
      wgl: [codes.wgl![2]!, codes.wgl![0]!],
      [LEAD]: codes[LEAD]!.slice(1, 3),
    };
    for (const [code, itemCodes] of Object.entries(given))
      await (cast.others[code] ?? cast.lead).do('ContributeItems', { planId: plan.id, itemCodes });
    const { data } = await read(plan.id);
    expect(itemsOf(data!.plan)).toEqual(
      [LEAD, 'wgl', 'gaj'].flatMap((code) => given[code]!.map((one) => `${code} ${one}`)),
    );
  });

  it('replaces what the department had, in the new order, each once; nothing is a list too', async () => {
    const plan = await planUpTo('created', cast);
    const [a, b, c] = codes[LEAD]!;
    for (const itemCodes of [[a, b], [c, a, c], [b], [], [a]]) {
      const { plan: now } = await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes });
      expect(itemsOf(now)).toEqual([...new Set(itemCodes)].map((code) => `${LEAD} ${code}`));
      expect(now.state).toBe('DRAFT');
    }
    expect(
      told(await eventsOf(hub, cast.lead, plan.id)).filter((fact) => fact === `ITEMS_CONTRIBUTED ${LEAD}`),
    ).toHaveLength(5);
  });

  it('takes only what is on the own claimed list (清单之外无检查, R002)', async () => {
    const plan = await planUpTo('accepted', cast);
    const { nodes } = await cast.lead.get('InspectionItems', {
      filter: { departmentCode: 'gaj', claimed: false },
      first: 100,
    });
    const own = codes.gaj!.slice(0, 1);
    await cast.others.gaj!.do('ContributeItems', { planId: plan.id, itemCodes: own });
    const foreign = ['GAJ-999', '', codes[LEAD]![0]!, own[0]!.toLowerCase(), ...nodes.map(({ code }: any) => code)];
    for (const code of foreign) {
      const refused = await cast.others.gaj!.refused('ContributeItems', {
        input: { planId: plan.id, itemCodes: [...own, code] },
      });
      expect([code, refused]).toEqual([
        code,
        { code: 'RULE', rule: { id: 'R002', document: '昌企监〔2023〕4号', article: '二（一）' } },
      ]);
    }
    expect(itemsOf((await read(plan.id)).data!.plan)).toEqual([`gaj ${own[0]}`]);
  });

  it('is the lead’s and that of accepted departments', async () => {
    const plan = await planUpTo('invited', cast);
    const input = { planId: plan.id, itemCodes: [] };
    for (const name of ['gaj.liaison', 'scjg.leader', 'leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('ContributeItems', { input })]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
    expect(await (await hub.signIn('xfj.liaison')).refused('ContributeItems', { input })).toEqual({
      code: 'NOT_FOUND',
    });
  });
});

describe('withdrawParticipation', () => {
  it.each(['contributed', 'frozen', 'announced'] as const)(
    'from a plan %s takes the items along and opens the list',
    async (step) => {
      const plan = await planUpTo(step, cast);
      const { plan: now } = await cast.others.gaj!.do('WithdrawParticipation', {
        planId: plan.id,
        reason: ` ${REASON} `,
      });
      expect(now).toMatchObject({ id: plan.id, state: 'INVITING', revision: plan.revision + 1 });
      expect(now.participants[0]).toMatchObject({ department: { code: 'gaj' }, state: 'WITHDRAWN', reason: REASON });
      expect(itemsOf(now)).toEqual(itemsOf(plan).filter((item) => !item.startsWith('gaj ')));
      expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(plan.revision + 2)).toEqual([
        'PARTICIPATION_WITHDRAWN gaj',
      ]);
      const outside = { code: step === 'announced' ? 'FORBIDDEN' : 'NOT_FOUND' };
      expect((await read(plan.id, cast.others.gaj)).errors![0]!.extensions).toEqual(outside);
      expect(
        await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: plan.id, reason: REASON } }),
      ).toEqual(outside);
    },
  );

  it('answers, asked again from another document, with nothing that came later', async () => {
    const plan = await planUpTo('contributed', cast);
    const input = { planId: plan.id, reason: REASON, requestId: `${plan.id}/leave` };
    const { plan: left } = await cast.others.gaj!.do('WithdrawParticipation', input);
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '后来的名称' });
    expect(await cast.others.gaj!.do('WithdrawParticipation', input)).toEqual({ plan: left });
    const other = `mutation ($input: WithdrawParticipationInput!) { withdrawParticipation(input: $input) { plan { id
      participants { state } items { id } } } }`;
    const answer = await cast.others.gaj!.get(other, { input });
    expect(answer.plan).toMatchObject({ id: plan.id, participants: [], items: [] });
  });

  it('is undone by a new invitation, behind those who stayed', async () => {
    const plan = await planUpTo('announced', cast);
    await cast.others.gaj!.do('WithdrawParticipation', { planId: plan.id, reason: REASON });
    await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['gaj'] });
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.gaj!.do('ContributeItems', {
      planId: plan.id,
      itemCodes: (await itemCodesOf(cast.lead, 'gaj')).slice(0, 1),
    });
    const { data } = await read(plan.id);
    expect([...new Set(itemsOf(data!.plan).map((item) => item.split(' ')[0]))]).toEqual([LEAD, 'jyj', 'wgl', 'gaj']);
  });

  it('is not possible while the round is sealed, nor once it is drawn', async () => {
    const input = { reason: REASON };
    const sealed = await planUpTo('sealed', cast);
    expect(await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: sealed.id, ...input } })).toEqual(
      { code: 'WRONG_STATE', state: 'SEALED' },
    );
    await cast.lead.do('RunDraw', { roundId: sealed.round.id });
    expect(await cast.others.gaj!.refused('WithdrawParticipation', { input: { planId: sealed.id, ...input } })).toEqual(
      { code: 'WRONG_STATE', state: 'DRAWN' },
    );
  });

  it('is an accepted department’s alone, with a reason', async () => {
    const plan = await planUpTo('accepted', cast, {});
    await cast.lead.do('InviteDepartments', { planId: plan.id, departmentCodes: ['wjw'] });
    const input = { planId: plan.id, reason: REASON };
    for (const name of ['scjg.liaison', 'gaj.leader', 'auditor']) {
      expect([name, await (await hub.signIn(name)).refused('WithdrawParticipation', { input })]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
    expect(await (await hub.signIn('wjw.liaison')).refused('WithdrawParticipation', { input })).toEqual({
      code: 'WRONG_STATE',
      state: 'INVITED',
    });
    const refused = await cast.others.gaj!.refused('WithdrawParticipation', { input: { ...input, reason: '　' } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'reason' }] });
  });
});
