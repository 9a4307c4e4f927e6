import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
  for (const who of [cast.lead, cast.lead, cast.others.gaj!])
    await who.do('CreateJointPlan', planInput({ year: 2030, endsOn: '2030-12-31' }));
  for (const step of ['created', 'announced'] as const) {
    const { id } = await planUpTo(step, cast);
    await cast.lead.do('CancelPlan', { planId: id, reason: '机构调整' });
  }
});
afterAll(() => hub.close());

const year = Number(planInput().year);
const create = async (more: Record<string, unknown> = {}) =>
  (await cast.lead.do('CreateJointPlan', planInput(more))).plan;

describe('plans', () => {
  const find = async (filter: Record<string, unknown> | undefined, who = cast.lead) => {
    const { nodes, totalCount } = await who.get('Plans', { filter, first: 100 });
    expect(nodes).toHaveLength(Math.min(totalCount, 100));
    return nodes;
  };

  it('are those of the own department, the newest first', async () => {
    const nodes = await find(undefined);
    const inOrder = nodes.map(({ id }: any) => id);
    expect(inOrder).toEqual([...inOrder].sort().reverse());
    for (const { lead } of nodes) expect(lead.code).toBe('scjg');
    const [own] = await find(undefined, cast.others.gaj);
    expect([
      own.lead.code === 'gaj' || own.participants.some(({ department }: any) => department.code === 'gaj'),
    ]).toEqual([true]);
    expect(await find(undefined, await hub.signIn('rsj.liaison'))).toEqual([]);
  });

  it('are found by year, state, department, text and all together', async () => {
    const all = await find(undefined);
    const titled = await create({ title: '加油站 100%_专项' });
    const other = await planUpTo('invited', cast, { title: '加油站 100x专项', year: year + 1 });
    expect((await find({ year: 2030 })).map(({ year: one }: any) => one)).toEqual([2030, 2030]);
    for (const { state } of await find({ state: 'CANCELLED' })) expect(state).toBe('CANCELLED');
    expect(await find({ state: 'CANCELLED' })).toHaveLength(2);
    const ids = async (filter: Record<string, unknown>) => (await find(filter)).map(({ id }: any) => id);
    expect(await ids({ text: '加油站' })).toEqual([other.id, titled.id]);
    expect(await ids({ text: '100%_' })).toEqual([titled.id]);
    expect(await ids({ text: titled.number })).toEqual([titled.id]);
    expect((await ids({ departmentCode: 'gaj' })).includes(other.id)).toBe(true);
    expect(await ids({ departmentCode: 'gaj', text: '加油站', year: year + 1, state: 'INVITING' })).toEqual([other.id]);
    expect(await ids({ departmentCode: 'nobody' })).toEqual([]);
    expect((await ids({ departmentCode: 'scjg' })).length).toBe(all.length + 2);
  });

  it('are no longer those that were declined or left', async () => {
    const plan = await planUpTo('invited', cast);
    const isListed = async (code: string) =>
      (await find(undefined, cast.others[code])).some(({ id }: any) => id === plan.id);
    expect([await isListed('gaj'), await isListed('jyj'), await isListed('wgl')]).toEqual([true, true, true]);
    await cast.others.gaj!.do('AnswerInvitation', { planId: plan.id, answer: 'DECLINE', reason: '人手不足' });
    await cast.others.jyj!.do('AnswerInvitation', { planId: plan.id, answer: 'ACCEPT' });
    await cast.others.jyj!.do('WithdrawParticipation', { planId: plan.id, reason: '人手不足' });
    expect([await isListed('gaj'), await isListed('jyj'), await isListed('wgl')]).toEqual([false, false, true]);
    expect((await find({ departmentCode: 'gaj' })).some(({ id }: any) => id === plan.id)).toBe(false);
  });
});
