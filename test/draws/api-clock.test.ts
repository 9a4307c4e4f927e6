import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRevealing } from '../../server/draws/reveal.ts';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const today = (): string => localDate(hub.clock.now());
const inDays = (days: number): string => new Date(hub.clock.now().getTime() + days * 86_400_000).toISOString();

/** Goes on by days; sessions end meanwhile, so the cast signs in again. */
async function skipDays(days: number): Promise<void> {
  hub.clock.skipDays(days);
  cast = await castOf(hub, ['gaj']);
}

const made = (step: Parameters<typeof planUpTo>[0], days: number) =>
  planUpTo(step, cast, { startsOn: today(), endsOn: addDays(today(), days), sampling: [{ percent: '0', atLeast: 2 }] });

describe('a round with a beacon', () => {
  let round: any;
  let sealed: any;
  let plan: any;
  const source = '双色球 2026 年第 120 期，七个号码依次相连';

  it('names it at sealing, before it exists', async () => {
    plan = await made('announced', 60);
    const refused = (beacon: Record<string, unknown>) =>
      cast.lead.refused('SealDraw', { input: { planIds: [plan.id], beacon } });
    expect(await refused({ source: ' ', publishedAt: inDays(-1) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'beacon.source' }, { path: 'beacon.publishedAt' }],
    });
    const publishedAt = inDays(1);
    ({ round } = await cast.lead.do('SealDraw', {
      planIds: [plan.id],
      beacon: { source: ` ${source} `, publishedAt },
    }));
    expect(round).toMatchObject({ state: 'SEALED', assurance: 'BEACON', beacon: { source, publishedAt, value: null } });
    ({ proof: sealed } = await proofOf(hub.anyone, round.id));
    expect(sealed).toMatchObject({ assurance: 'BEACON', beacon: { source, publishedAt } });
  });

  it.each(['2099-01-01', '2099-13-01T00:00:00Z', '2099-01-01T00:00:00', 4_000_000_000])(
    'takes no %j for an instant',
    async (publishedAt) => {
      const refused = await cast.lead.refused('SealDraw', {
        input: { planIds: [plan.id], beacon: { source, publishedAt } },
      });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'beacon.publishedAt' }] });
    },
  );

  it('does not run before it is published', async () => {
    const input = { roundId: round.id, beaconValue: '01020304050607' };
    expect(await cast.lead.refused('RunDraw', { input })).toEqual({ code: 'WRONG_STATE', state: 'SEALED' });
    expect((await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).draw.drawnCount).toBeNull();
    // What is wrong with the value is told first.
    expect(await cast.lead.refused('RunDraw', { input: { roundId: round.id } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it.each([undefined, null, '', 'x', '1 2', '１２', '-1', '1.5', '9'.repeat(201)])(
    'takes no %j for a value',
    async (beaconValue) => {
      const refused = await cast.lead.refused('RunDraw', { input: { roundId: round.id, beaconValue } });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'beaconValue' }] });
    },
  );

  it('runs with the published value, which is in the proof', async () => {
    await skipDays(1.01);
    const { round: run } = await cast.lead.do('RunDraw', { roundId: round.id, beaconValue: '01020304050607' });
    expect(run).toMatchObject({ state: 'DRAWN', beacon: { source, value: '01020304050607' } });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const { proof } = await proofOf(cast.lead, round.id);
    expect(proof.beacon).toBe('01020304050607');
    expect(verify(proof, sealed)).toMatchObject({ ok: true, assurance: 'BEACON', compared: true });
    expect(verify({ ...proof, beacon: '01020304050608' }, sealed)).toMatchObject({ ok: false });
    expect(verify({ ...proof, runAt: proof.sealedAt }, sealed)).toMatchObject({ ok: false, what: 'TIME' });
  });
});

describe('the end of a plan', () => {
  const plans = {} as Record<'drawn' | 'released' | 'cancelled', any>;

  it('leaves a round alone until its last day is over', async () => {
    for (const step of ['drawn', 'released'] as const) plans[step] = await made(step, 2);
    plans.cancelled = await made('drawn', 2);
    await cast.lead.do('CancelPlan', { planId: plans.cancelled.id, reason: '机构调整' });
    await skipDays(2);
    for (const { round } of Object.values(plans)) expect((await proofOf(hub.anyone, round.id)).state).toBe('SEALED');
  });

  it('makes the proof public from the next day on, checks done or not', async () => {
    await skipDays(1);
    for (const step of ['drawn', 'released'] as const) {
      const { state, proof } = await proofOf(hub.anyone, plans[step].round.id);
      expect([step, state]).toEqual([step, 'REVEALED']);
      expect(verify(proof)).toMatchObject({ ok: true });
      expect(planOf(proof, plans[step].number).drawn).toHaveLength(2);
      expect((await hub.anyone.get('PublicPlan', { number: plans[step].number })).round.state).toBe('REVEALED');
    }
    expect((await proofOf(hub.anyone, plans.cancelled.round.id)).state).toBe('SEALED');
  });

  it('is told in the journal once, by the hub itself', async () => {
    // The hub looks when it starts, when a plan ends and every half minute; two who look at once tell it once.
    const sweepers = [startRevealing(hub.hub), startRevealing(hub.hub)];
    for (const step of ['drawn', 'released'] as const) {
      const [{ cursor }] = await eventsOf(hub, cast.lead, plans[step].id);
      const feed = cast.others.gaj!.subscribe('PlanEvents', { planId: plans[step].id, after: cursor });
      const events = await feed.until((came) => came.some(({ type }) => type === 'ROUND_REVEALED'));
      expect(events.at(-1)).toMatchObject({
        department: null,
        plan: { id: plans[step].id, state: step === 'drawn' ? 'DRAWN' : 'IN_PROGRESS' },
      });
      await feed.close();
    }
    await Promise.all(sweepers.map((sweeper) => sweeper.stop()));
    for (const [step, count] of [
      ['drawn', 1],
      ['released', 1],
      ['cancelled', 0],
    ] as const) {
      expect(
        told(await eventsOf(hub, cast.lead, plans[step].id)).filter((fact) => fact === 'ROUND_REVEALED -'),
      ).toHaveLength(count);
    }
  });
});
