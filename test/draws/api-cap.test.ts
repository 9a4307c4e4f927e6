import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide, told } from '../programmes/county.ts';
import type { Caller } from '../support/caller.ts';
import { checksOf, finish, partsOf } from '../support/field-work.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let jyj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, jyj] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'jyj.liaison'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
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

const keysOf = async (industry: string): Promise<string[]> => {
  const targets = await scjg.all(
    `query ($filter: TargetFilter, $first: Int!, $after: String) { targets(filter: $filter, first: $first, after: $after) {
       totalCount pageInfo { hasNextPage endCursor } nodes { key } } }`,
    { filter: { industryCodes: [industry], kinds: ['ENTERPRISE'], status: 'ACTIVE' } },
  );
  return targets.map(({ key }: { key: string }) => key);
};

const SET_LIST = 'mutation ($input: SetSuperiorListInput!) { setSuperiorList(input: $input) { plan { id } } }';

/** A plan of a department that takes part in nothing, with a list that it chose itself. */
async function listed(registryNumbers: readonly string[]): Promise<string> {
  const { plan } = await jyj.do('CreateJointPlan', planInput());
  await jyj.do('ContributeItems', { planId: plan.id, itemCodes: ['JYJ-001'] });
  await jyj.do(SET_LIST, { planId: plan.id, superiorNumber: '省双随机〔2026〕8号', registryNumbers });
  return plan.id;
}

const FATES = 'query ($id: ID!) { plan(id: $id) { superiorList { inFrame left { fate lines } } } }';
const fatesOf = async (id: string): Promise<any> => (await jyj.get(FATES, { id })).superiorList;

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
    // Whoever goes there is told; to others a visit to come is none, but the seal counts it.
    expect(await frameOf(scjg, own)).toMatchObject({ held: 0, capped: drawnCount, size: free.size - drawnCount });
    expect(await frameOf(gaj, other)).toEqual(free);
    const sealed = await gaj.do('SealDraw', { planIds: [other] });
    expect(sealed.round.draws[0].frameSize).toBe(free.size - drawnCount);
  });

  it('is not told target by target by a list of one’s own, before or after the release (R041, R075)', async () => {
    const selection = { industryCodes: ['1311'], sampling: [{ percent: '50' }] };
    const own = await announced(scjg, 'SCJG-001', selection);
    const keys = await keysOf('1311');
    const list = await listed(keys);
    expect(await fatesOf(list)).toEqual({ inFrame: keys.length, left: [] });
    const { round } = await scjg.do('SealDraw', { planIds: [own] });
    const all = keys.map((_, i) => i + 1);
    expect(await fatesOf(list)).toEqual({ inFrame: 0, left: [{ fate: 'HELD', lines: all }] });
    await scjg.do('RunDraw', { roundId: round.id });
    await scjg.do('ReleaseChecks', { planId: own });
    const free = { inFrame: keys.length, left: [] };
    expect(await fatesOf(list)).toEqual(free);
    const counts = 'query ($id: ID!) { plan(id: $id) { frame { size } mergePreview { targetsInFrame } } }';
    expect(await jyj.get(counts, { id: list })).toEqual({
      frame: { size: keys.length },
      mergePreview: { targetsInFrame: keys.length },
    });
    // A visit that took place is told to all, as the target's burden tells it.
    const [done] = await checksOf(scjg, own);
    for (const part of await partsOf([done], hub.anyone)) await finish(part);
    const line = keys.indexOf(done.target.key) + 1;
    expect(line).toBeGreaterThan(0);
    expect(await fatesOf(list)).toEqual({ inFrame: keys.length - 1, left: [{ fate: 'CAPPED', lines: [line] }] });
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
