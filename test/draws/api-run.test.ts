import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively } from '../support/naive-merge.ts';
import { proofOf } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

const read = (id: string, who = cast.lead) => who.get('PlanPage', { id, first: 1 });
const codesOf = ({ items }: any): string[] => items.map(({ item }: any) => item.code);

describe('runDraw', () => {
  it('draws as many as were sealed, tells counts and digests, and no target', async () => {
    const plan = await planUpTo('sealed', cast);
    const { round } = await cast.lead.do('RunDraw', { roundId: plan.round.id });
    const drawnDigest = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(round).toEqual({
      ...plan.round,
      state: 'DRAWN',
      draws: [{ ...plan.round.draws[0], drawnCount: 6, drawnDigest }],
    });
    const now = await read(plan.id);
    expect(now).toMatchObject({
      state: 'DRAWN',
      revision: plan.revision + 1,
      progress: { total: 0, completed: 0, withProblems: 0 },
      draw: { drawnCount: 6 },
      checks: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    expect(await read(plan.id, cast.others.gaj)).toEqual({ ...now, cursor: expect.anything() });
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(-1)).toEqual(['DRAW_RUN scjg']);
  });

  it('leaves the proof sealed as it was until the release', async () => {
    const plan = await planUpTo('sealed', cast);
    const sealed = await proofOf(hub.anyone, plan.round.id);
    await cast.lead.do('RunDraw', { roundId: plan.round.id });
    for (const who of [hub.anyone, cast.lead, cast.others.gaj!, await hub.signIn('auditor')])
      expect(await proofOf(who, plan.round.id)).toEqual(sealed);
  });

  it('runs once and is not given up afterwards', async () => {
    const { round } = await planUpTo('drawn', cast);
    expect(await cast.lead.refused('RunDraw', { input: { roundId: round.id } })).toEqual({
      code: 'WRONG_STATE',
      state: 'DRAWN',
    });
    expect(await cast.lead.refused('AbandonRound', { input: { roundId: round.id, reason: '不满意' } })).toEqual({
      code: 'WRONG_STATE',
      state: 'DRAWN',
    });
  });

  it('asked twice at once runs once', async () => {
    const { id, round } = await planUpTo('sealed', cast);
    const answers = await Promise.all([1, 2, 3].map(() => cast.lead.ask('RunDraw', { input: { roundId: round.id } })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.state ?? 'ran').sort()).toEqual([
      'DRAWN',
      'DRAWN',
      'ran',
    ]);
    expect(told(await eventsOf(hub, cast.lead, id)).filter((fact) => fact === 'DRAW_RUN scjg')).toHaveLength(1);
  });

  it('is the lead’s, and takes no beacon’s value where there is no beacon', async () => {
    const { round } = await planUpTo('sealed', cast);
    for (const name of ['gaj.liaison', 'scjg.leader', 'xfj.liaison', 'leader', 'auditor', 'admin', 'scjg-0001']) {
      expect([
        name,
        await (await hub.signIn(name)).refused('RunDraw', { input: { roundId: round.id, beaconValue: '' } }),
      ]).toEqual([name, { code: 'FORBIDDEN' }]);
    }
    for (const beaconValue of ['', '1', 'x']) {
      expect(await cast.lead.refused('RunDraw', { input: { roundId: round.id, beaconValue } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'beaconValue' }],
      });
    }
    expect((await cast.lead.do('RunDraw', { roundId: round.id, beaconValue: null })).round.state).toBe('DRAWN');
  });
});

describe('a shortage of inspectors (R073)', () => {
  const short = async (round: { id: string }) => cast.lead.refused('RunDraw', { input: { roundId: round.id } });
  const R073 = { id: 'R073', document: '舞政办明电〔2023〕4号', article: '第十三条' };

  it('is answered by the run with all that is short, never by the seal', async () => {
    const plan = await planUpTo('sealed', cast, { endsOn: addDays(planInput().startsOn as string, 3650) });
    const events = await eventsOf(hub, cast.lead, plan.id);
    const refused = await short(plan.round);
    const naive = await mergeNaively(hub, codesOf(plan), { targetKinds: ['ENTERPRISE'] });
    const possible = new Set(
      [...naive.lists.values()].flatMap((list) =>
        list.flatMap(([first]) => [
          `${first!.department} team`,
          ...first!.specialties.map((s) => `${first!.department} ${s}`),
        ]),
      ),
    );
    const told = refused.short.map(({ department, specialty }: any) => `${department} ${specialty}`);
    expect(refused).toEqual({ code: 'RULE', rule: R073, short: expect.any(Array) });
    expect(told).toEqual(expect.arrayContaining([...new Set(told.map((one: string) => `${one.split(' ')[0]} team`))]));
    expect(told).toContain(`${LEAD} team`);
    expect(told.filter((one: string) => !possible.has(one))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    // Nothing is stored: the seal holds, nobody is told, and the round may be tried again or given up.
    const { round: _, ...stored } = plan;
    expect(await read(plan.id)).toEqual({ ...stored, cursor: expect.anything() });
    expect(await eventsOf(hub, cast.lead, plan.id)).toEqual(events);
    expect(await short(plan.round)).toEqual(refused);
    expect((await cast.lead.do('AbandonRound', { roundId: plan.round.id, reason: '人手不足' })).round.state).toBe(
      'ABANDONED',
    );
  });

  it('names specialties where people are enough: a station may lack what its bureau has', async () => {
    const plan = await planUpTo('accepted', cast, {
      teamPool: 'ONE_STATION',
      industryCodes: ['61', '62'],
      sampling: [{ percent: '100', atMost: 60 }],
    });
    await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(cast.lead, LEAD) });
    await cast.lead.do('FreezeItems', { planId: plan.id });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    const document =
      'query ($id: ID!) { plan(id: $id) { samplingPreview { pools { departmentCode inspectors missingSpecialties } } } }';
    const {
      samplingPreview: {
        pools: [pool],
      },
    } = await cast.lead.get(document, { id: plan.id });
    expect(pool).toMatchObject({
      departmentCode: LEAD,
      inspectors: 2,
      missingSpecialties: expect.arrayContaining([expect.any(String)]),
    });
    const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
    const refused = await short(round);
    expect(refused).toMatchObject({ code: 'RULE', rule: R073 });
    for (const one of refused.short)
      expect([LEAD, pool.missingSpecialties]).toEqual([one.department, expect.arrayContaining([one.specialty])]);
    expect(refused.short.length).toBeGreaterThan(0);
  });

  it('of one plan leaves the others of the round undrawn too', async () => {
    const [enough, lacking] = [
      await planUpTo('announced', cast),
      await planUpTo('announced', cast, { endsOn: addDays(planInput().startsOn as string, 3650) }),
    ];
    const { round } = await cast.lead.do('SealDraw', { planIds: [enough.id, lacking.id] });
    expect(await short(round)).toMatchObject({ code: 'RULE', rule: R073 });
    expect(await read(enough.id)).toMatchObject({
      state: 'ANNOUNCED',
      draw: { drawnCount: null, drawnDigest: null },
      revision: enough.revision + 1,
    });
    expect((await proofOf(hub.anyone, round.id)).state).toBe('SEALED');
  });
});
