import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide, told } from '../programmes/county.ts';
import type { Caller } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj] = (await Promise.all(['scjg.liaison', 'gaj.liaison'].map((name) => hub.signIn(name)))) as [
    Caller,
    Caller,
  ];
  await decide(hub, await hub.signIn('admin'), 'YEARLY_CAP', { number: 1 });
});
afterAll(() => hub.close());

async function announced(by: Caller, itemCode: string, more: object = {}): Promise<string> {
  const { plan } = await by.do('CreateJointPlan', planInput({ industryCodes: ['61'], ...more }));
  await by.do('ContributeItems', { planId: plan.id, itemCodes: [itemCode] });
  await by.do('FreezeItems', { planId: plan.id });
  await by.do('AnnouncePlan', { planId: plan.id });
  return plan.id;
}

const FRAME = 'query ($id: ID!) { plan(id: $id) { frame { size steps { step excluded } } samplingPreview { total } } }';

async function frameOf(by: Caller, id: string): Promise<{ size: number; held: number; capped: number; total: number }> {
  const { frame, samplingPreview } = await by.get(FRAME, { id });
  const left = (step: string) => frame.steps.find((one: any) => one.step === step).excluded as number;
  return { size: frame.size, held: left('HELD'), capped: left('YEARLY_CAP'), total: samplingPreview.total };
}

describe('a frame that is sealed (R063)', () => {
  it('holds its targets until the release, and tells nobody who of it was drawn (R075)', async () => {
    const [own, other] = [await announced(scjg, 'SCJG-001'), await announced(gaj, 'GAJ-001')];
    const free = await frameOf(gaj, other);
    expect(free).toMatchObject({ held: 0, capped: 0 });
    const { round } = await scjg.do('SealDraw', { planIds: [own] });
    const held = await frameOf(gaj, other);
    expect(held).toEqual({ size: 0, held: free.size, capped: 0, total: 0 });
    // Its own draw does not stand in its way.
    expect(await frameOf(scjg, own)).toEqual(free);
    expect(told(await gaj.refused('SealDraw', { input: { planIds: [other] } }))).toBe('RULE R063');
    await scjg.do('RunDraw', { roundId: round.id });
    expect(await frameOf(gaj, other)).toEqual(held);
    await scjg.do('ReleaseChecks', { planId: own });
    const { drawnCount } = (await scjg.get('PlanPage', { id: own, first: 1 })).draw;
    expect(await frameOf(gaj, other)).toMatchObject({ held: 0, capped: drawnCount, size: free.size - drawnCount });
    await gaj.do('SealDraw', { planIds: [other] });
  });

  it('lets go of them when its round is given up or its plan cancelled', async () => {
    const selection = { industryCodes: ['62'] };
    const [own, other] = [await announced(scjg, 'SCJG-001', selection), await announced(gaj, 'GAJ-001', selection)];
    const free = await frameOf(gaj, other);
    const { round } = await scjg.do('SealDraw', { planIds: [own] });
    await scjg.do('AbandonRound', { roundId: round.id, reason: '信标停播' });
    expect(await frameOf(gaj, other)).toEqual(free);
    const again = await scjg.do('SealDraw', { planIds: [own] });
    await scjg.do('RunDraw', { roundId: again.round.id });
    expect((await frameOf(gaj, other)).held).toBe(free.size);
    await scjg.do('CancelPlan', { planId: own, reason: '不再需要' });
    expect(await frameOf(gaj, other)).toEqual(free);
  });

  it('holds nothing of another year', async () => {
    const selection = { industryCodes: ['90'] };
    const own = await announced(scjg, 'SCJG-001', selection);
    const next = await announced(gaj, 'GAJ-001', { ...selection, year: new Date().getFullYear() + 1 });
    const free = await frameOf(gaj, next);
    await scjg.do('SealDraw', { planIds: [own] });
    expect(await frameOf(gaj, next)).toEqual(free);
  });
});
