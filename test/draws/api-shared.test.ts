import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf, told } from '../support/events.ts';
import { checksOf } from '../support/field-work.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { finishAll } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const few = (count: number) => ({ sampling: [{ percent: '0', atLeast: count }] });
const read = (id: string) => cast.lead.get('PlanPage', { id, first: 1 });

/** Plans drawn in one round. */
async function drawnTogether(...more: Record<string, unknown>[]): Promise<{ round: any; plans: any[]; sealed: any }> {
  const plans: any[] = [];
  for (const one of more) plans.push(await planUpTo('announced', cast, one));
  const {
    round: { id },
  } = await cast.lead.do('SealDraw', { planIds: plans.map((plan) => plan.id) });
  const { proof: sealed } = await proofOf(hub.anyone, id);
  const { round } = await cast.lead.do('RunDraw', { roundId: id });
  return { round, plans, sealed };
}

const revealed = async (planId: string) => {
  const [{ cursor }] = await eventsOf(hub, cast.lead, planId);
  const feed = cast.lead.subscribe('PlanEvents', { planId, after: cursor });
  const events = await feed.until((came) => came.some(({ type }) => type === 'ROUND_REVEALED'));
  await feed.close();
  return told(events);
};

describe('plans drawn together', () => {
  let round: any;
  let plans: any[];
  let sealed: any;
  let whole: any;

  it('are drawn in one run, each as it was sealed', async () => {
    ({ round, plans, sealed } = await drawnTogether(few(40), few(25), {
      ...few(30),
      targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
      industryCodes: ['F'],
    }));
    expect(round.draws.map(({ plan, drawnCount }: any) => [plan.id, drawnCount]).sort()).toEqual(
      plans.map(({ id }, i) => [id, [40, 25, 30][i]]).sort(),
    );
    for (const { id, revision } of plans)
      expect(await read(id)).toMatchObject({
        state: 'DRAWN',
        revision: revision + 2,
        draw: { round: { id: round.id } },
      });
    expect(sealed.plans.map(({ number }: any) => number).sort()).toEqual(plans.map(({ number }) => number).sort());
  });

  it('keep their proof until the last of them is released', async () => {
    const auditor = await hub.signIn('auditor');
    for (const [i, { id }] of plans.entries()) {
      expect([(await proofOf(cast.lead, round.id)).state, (await proofOf(auditor, round.id)).state]).toEqual([
        'SEALED',
        'SEALED',
      ]);
      await cast.lead.do('ReleaseChecks', { planId: id });
      expect(await checksOf(cast.lead, id)).toHaveLength([40, 25, 30][i]!);
    }
    ({ proof: whole } = await proofOf(cast.lead, round.id));
    expect(await proofOf(auditor, round.id)).toEqual({ state: 'CONFIDENTIAL_RELEASED', proof: whole });
    expect((await proofOf(cast.others.gaj!, round.id)).state).toBe('SEALED');
  });

  it('hold, and meet at the same doors as far as their frames do', () => {
    expect(verify(whole, sealed)).toMatchObject({ ok: true, compared: true, plans: { length: 3 } });
    const [first, second, third] = plans.map(({ number }) => planOf(whole, number));
    const keys = first!.drawn.map(({ key }) => key);
    // One frame twice: the smaller sample lies within the larger.
    expect(second!.drawn.map(({ key }) => key).filter((key) => !keys.includes(key))).toEqual([]);
    const tickets = new Map(
      [...first!.drawn, ...second!.drawn, ...third!.drawn].map(({ key, ticket }) => [key, ticket]),
    );
    for (const { drawn } of [first!, second!, third!])
      for (const { key, ticket } of drawn) expect(tickets.get(key)).toBe(ticket);
  });
});

describe('a plan cancelled after the draw', () => {
  let round: any;
  let plans: any[];
  let sealed: any;

  it('keeps its targets, while the others’ are released', async () => {
    ({ round, plans, sealed } = await drawnTogether(few(2), few(3)));
    const [kept, gone] = plans;
    await cast.lead.do('CancelPlan', { planId: gone.id, reason: '机构调整' });
    expect(await cast.lead.refused('ReleaseChecks', { input: { planId: gone.id } })).toEqual({
      code: 'WRONG_STATE',
      state: 'CANCELLED',
    });
    expect((await proofOf(cast.lead, round.id)).state).toBe('SEALED');
    await cast.lead.do('ReleaseChecks', { planId: kept.id });
    const { state, proof } = await proofOf(cast.lead, round.id);
    expect(state).toBe('CONFIDENTIAL_RELEASED');
    expect(proof.plans.find(({ number }: any) => number === gone.number)).toEqual({
      number: gone.number,
      withheld: true,
      frameDigest: expect.any(String),
      rulesDigest: expect.any(String),
    });
    expect(await checksOf(cast.lead, gone.id)).toEqual([]);
  });

  it('is left out of the reveal, of its proof and of its events', async () => {
    const [kept, gone] = plans;
    await finishAll(hub, cast, kept.id);
    expect((await revealed(kept.id)).at(-1)).toBe('ROUND_REVEALED -');
    const { state, proof } = await proofOf(hub.anyone, round.id);
    expect(state).toBe('REVEALED');
    const verdict = verify(proof, sealed);
    expect(verdict).toMatchObject({ ok: true, compared: true });
    expect((verdict as any).plans.find(({ number }: any) => number === gone.number)).toMatchObject({ withheld: true });
    expect(planOf(proof, kept.number).drawn).toHaveLength(2);
    expect(told(await eventsOf(hub, cast.lead, gone.id)).at(-1)).toBe('PLAN_CANCELLED scjg');
    expect(await read(gone.id)).toMatchObject({
      state: 'CANCELLED',
      progress: { total: 0, completed: 0 },
      checks: { totalCount: 0 },
    });
  });

  it('reveals the round itself where the others are done already', async () => {
    const {
      round: other,
      plans: [done, last],
    } = await drawnTogether(few(1), few(1));
    await cast.lead.do('ReleaseChecks', { planId: done.id });
    await finishAll(hub, cast, done.id);
    expect((await proofOf(hub.anyone, other.id)).state).toBe('SEALED');
    await cast.lead.do('CancelPlan', { planId: last.id, reason: '机构调整' });
    expect((await revealed(done.id)).at(-1)).toBe('ROUND_REVEALED -');
    expect((await proofOf(hub.anyone, other.id)).state).toBe('REVEALED');
  });

  it('alone in its round is never revealed, to nobody', async () => {
    const {
      round: alone,
      plans: [plan],
      sealed: part,
    } = await drawnTogether(few(1));
    await cast.lead.do('CancelPlan', { planId: plan.id, reason: '机构调整' });
    for (const who of [hub.anyone, cast.lead, await hub.signIn('auditor')])
      expect(await proofOf(who, alone.id)).toEqual({ state: 'SEALED', proof: part });
    expect(
      (
        await cast.lead.get('query ($id: ID!) { plan(id: $id) { draw { round { state } drawnCount } } }', {
          id: plan.id,
        })
      ).draw,
    ).toEqual({ round: { state: 'DRAWN' }, drawnCount: 1 });
  });
});
