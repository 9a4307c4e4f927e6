import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commitmentDigest, take } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import type { Caller } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively } from '../support/naive-merge.ts';
import { proofOf, verify } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;
let outsider: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  outsider = await hub.signIn('xfj.liaison');
});
afterAll(() => hub.close());

const HEX = /^[0-9a-f]{64}$/;
const read = (id: string, who = cast.lead) => who.get('PlanPage', { id, first: 1 });
const seal = async (planIds: string[], more = {}) => (await cast.lead.do('SealDraw', { planIds, ...more })).round;
const codesOf = ({ items }: any): string[] => items.map(({ item }: any) => item.code);

describe('sealDraw', () => {
  it('fixes frame and rules of an announced plan and publishes their digests', async () => {
    const plan = await planUpTo('announced', cast);
    const round = await seal([plan.id]);
    expect(round).toEqual({
      id: expect.stringMatching(/^rnd_/),
      state: 'SEALED',
      assurance: 'HUB_ONLY',
      beacon: null,
      commitments: [{ party: 'hub', digest: expect.stringMatching(HEX) }],
      draws: [
        {
          plan: { id: plan.id, number: plan.number },
          id: expect.stringMatching(/^drw_/),
          frameSize: expect.any(Number),
          drawnCount: null,
          frameDigest: expect.stringMatching(HEX),
          rulesDigest: expect.stringMatching(HEX),
          drawnDigest: null,
          round: { id: round.id },
        },
      ],
    });
    const { plan: _, ...draw } = round.draws[0];
    const now = await read(plan.id);
    expect(now).toMatchObject({
      state: 'ANNOUNCED',
      revision: plan.revision + 1,
      draw,
      progress: { total: 0 },
      checks: { totalCount: 0, nodes: [] },
    });
    expect(await read(plan.id, cast.others.gaj)).toMatchObject({ draw });
    const naive = await mergeNaively(hub, codesOf(plan), { targetKinds: ['ENTERPRISE'] });
    expect(draw.frameSize).toBe(naive.lists.size);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(-1)).toEqual(['DRAW_SEALED scjg']);
  });

  it('publishes the sealed part to everyone alike, and no more', async () => {
    const plan = await planUpTo('sealed', cast);
    const { state, proof } = await proofOf(hub.anyone, plan.round.id);
    expect(state).toBe('SEALED');
    expect(Object.keys(proof).sort()).toEqual(['assurance', 'commitments', 'plans', 'protocol', 'round', 'sealedAt']);
    expect(proof).toMatchObject({
      protocol: 'onedoor/1',
      round: plan.round.id,
      assurance: 'HUB_ONLY',
      commitments: plan.round.commitments,
    });
    expect(Object.keys(proof.plans[0]).sort()).toEqual([
      'frameDigest',
      'frameSize',
      'inspectorsDigest',
      'number',
      'recusalsDigest',
      'rulesAnnounced',
      'rulesDigest',
    ]);
    const { frameSize, frameDigest, rulesDigest } = plan.draw;
    expect(proof.plans).toMatchObject([
      {
        number: plan.number,
        frameSize,
        frameDigest,
        rulesDigest,
        rulesAnnounced: [{ stratum: '*', percent: '1', atLeast: 4, atMost: 6 }],
      },
    ]);
    for (const who of [cast.lead, cast.others.gaj!, outsider, await hub.signIn('auditor')])
      expect(await proofOf(who, plan.round.id)).toEqual({ state, proof });
    expect(verify(proof)).toMatchObject({ ok: false, what: 'NOT_RELEASED' });
  });

  it('makes a fresh secret each time: two seals of one frame commit to different ones', async () => {
    const plan = await planUpTo('sealed', cast);
    await cast.lead.do('AbandonRound', { roundId: plan.round.id, reason: '信标有误' });
    const again = await seal([plan.id]);
    expect(again.draws[0]).toMatchObject({ frameDigest: plan.draw.frameDigest, rulesDigest: plan.draw.rulesDigest });
    expect(again.commitments[0].digest).not.toBe(plan.round.commitments[0].digest);
    expect(again.commitments[0].digest).not.toBe(
      commitmentDigest({ party: 'hub', secret: '0'.repeat(64) }, nodeDigest),
    );
  });

  it('takes of each class what its rule says of its size', async () => {
    const rules = [
      { riskClass: 'A', percent: '0.1', atLeast: null, atMost: null },
      { riskClass: 'B', percent: '3', atLeast: null, atMost: 7 },
      { riskClass: 'C', percent: '0', atLeast: 5, atMost: null },
      { riskClass: 'D', percent: '2.5001', atLeast: 1, atMost: 100 },
    ];
    const plan = await planUpTo('sealed', cast, {
      sampling: rules,
      targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'PROJECT'],
    });
    const document =
      'query ($id: ID!) { plan(id: $id) { items { item { code } } samplingPreview { total strata { ...S } } draw { frameSize strata { ...S } } } } fragment S on DrawStratum { stratum percent atLeast atMost size take }';
    const { draw, samplingPreview, ...shown } = await cast.lead.get(document, { id: plan.id });
    const naive = await mergeNaively(hub, codesOf(shown), {
      targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'PROJECT'],
    });
    const sizes: Record<string, number> = {};
    for (const { risk } of naive.targets.values()) sizes[risk ?? 'U'] = (sizes[risk ?? 'U'] ?? 0) + 1;
    const none = { percent: '0', atLeast: null, atMost: null };
    const expected = Object.keys(sizes)
      .sort()
      .map((stratum) => {
        const { riskClass: _, ...rule } = {
          riskClass: '',
          ...(rules.find(({ riskClass }) => riskClass === stratum) ?? none),
        };
        return { stratum, ...rule, size: sizes[stratum], take: take(sizes[stratum]!, rule) };
      });
    expect(draw).toEqual({ frameSize: naive.lists.size, strata: expected });
    expect(samplingPreview.strata).toEqual(expected);
    expect(samplingPreview.total).toBe(expected.reduce((sum, stratum) => sum + stratum.take, 0));
  });

  it('reads percent however it was written', async () => {
    const plan = await planUpTo('sealed', cast, { sampling: [{ percent: '00.50', atMost: 3 }] });
    expect((await proofOf(hub.anyone, plan.round.id)).proof.plans[0].rulesAnnounced).toEqual([
      { stratum: '*', percent: '0.50', atLeast: null, atMost: 3 },
    ]);
  });

  it('of several plans is one round, each once', async () => {
    const plans = [
      await planUpTo('announced', cast),
      await planUpTo('announced', cast),
      await planUpTo('announced', cast),
    ];
    const ids = plans.map(({ id }) => id);
    const round = await seal([...ids, ids[0]]);
    expect(round.draws.map(({ plan }: any) => plan.id).sort()).toEqual([...ids].sort());
    for (const { id, revision } of plans) {
      expect(await read(id)).toMatchObject({ revision: revision + 1, draw: { round: { id: round.id } } });
      expect(told(await eventsOf(hub, cast.lead, id)).slice(-1)).toEqual(['DRAW_SEALED scjg']);
      expect(await cast.lead.refused('SealDraw', { input: { planIds: [id] } })).toEqual({
        code: 'WRONG_STATE',
        state: 'SEALED',
      });
    }
  });

  it('of several plans seals none where one is refused', async () => {
    const [good, frozen] = [await planUpTo('announced', cast), await planUpTo('frozen', cast)];
    const foreign = await (
      await hub.signIn('gaj.liaison')
    ).do('CreateJointPlan', {
      title: '他人',
      year: 2026,
      startsOn: good.startsOn,
      endsOn: good.endsOn,
      sampling: [{ percent: '1' }],
    });
    const refused = (planIds: string[]) => cast.lead.refused('SealDraw', { input: { planIds } });
    expect(await refused([good.id, frozen.id])).toEqual({ code: 'WRONG_STATE', state: 'FROZEN' });
    expect(await refused([good.id, 'x'])).toEqual({ code: 'NOT_FOUND' });
    expect(await refused([good.id, foreign.plan.id])).toEqual({ code: 'NOT_FOUND' });
    expect(await refused([])).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'planIds' }] });
    expect(await read(good.id)).toMatchObject({ draw: null, revision: good.revision });
  });

  it('of plans of two leads is FORBIDDEN', async () => {
    const own = await planUpTo('announced', cast);
    const gaj = await hub.signIn('gaj.liaison');
    const theirs = (
      await gaj.do('CreateJointPlan', {
        title: '他人',
        year: 2026,
        startsOn: own.startsOn,
        endsOn: own.endsOn,
        sampling: [{ percent: '1', atMost: 1 }],
      })
    ).plan;
    const { nodes } = await gaj.get('InspectionItems', { filter: { departmentCode: 'gaj' }, first: 1 });
    await gaj.do('ContributeItems', { planId: theirs.id, itemCodes: [nodes[0].code] });
    await gaj.do('FreezeItems', { planId: theirs.id });
    await gaj.do('AnnouncePlan', { planId: theirs.id });
    for (const who of [cast.lead, gaj])
      expect(await who.refused('SealDraw', { input: { planIds: [own.id, theirs.id] } })).toEqual({ code: 'FORBIDDEN' });
    await gaj.do('SealDraw', { planIds: [theirs.id] });
  });

  const FINDINGS = 'query ($id: ID!) { plan(id: $id) { findings { clause { id } severity } } }';
  const R052 = { code: 'RULE', rule: { id: 'R052', document: '舞政办明电〔2023〕4号', article: '第七条' } };

  it('that could draw nobody is RULE R052', async () => {
    const plan = await planUpTo('announced', cast, { industryCodes: ['0190'] });
    const input = { planIds: [plan.id] };
    expect(await cast.lead.refused('SealDraw', { input })).toEqual(R052);
    // What the refusal advises can be done.
    const { errors } = await cast.lead.ask('SealDraw', { input });
    expect(errors![0]!.message).toMatch(/cancel the plan/);
    await cast.lead.do('CancelPlan', { planId: plan.id, reason: '范围内没有对象' });
  });

  it('is no dead end of ratios that draw nobody: they are RULE R052 before the plan is announced', async () => {
    for (const sampling of [
      [{ percent: '0' }],
      [{ percent: '100', atMost: 0 }],
      [
        { riskClass: 'C', percent: '0' },
        { riskClass: 'D', percent: '5', atMost: 0 },
      ],
    ]) {
      const plan = await planUpTo('frozen', cast, { sampling });
      const { findings } = await cast.lead.get(FINDINGS, { id: plan.id });
      expect(findings).toEqual([{ clause: { id: 'R052' }, severity: 'REFUSED' }]);
      expect(await cast.lead.refused('AnnouncePlan', { input: { planId: plan.id } })).toEqual(R052);
      await cast.lead.do('UnfreezeItems', { planId: plan.id, reason: '修改比例' });
      await cast.lead.do('UpdateJointPlan', { planId: plan.id, sampling: [{ percent: '0', atLeast: 2 }] });
      await cast.lead.do('FreezeItems', { planId: plan.id });
      await cast.lead.do('AnnouncePlan', { planId: plan.id });
    }
  });

  it('is the lead’s liaison’s alone', async () => {
    const plan = await planUpTo('announced', cast);
    for (const name of ['gaj.liaison', 'scjg.leader', 'xfj.liaison', 'leader', 'auditor', 'admin', 'scjg-0001']) {
      expect([name, await (await hub.signIn(name)).refused('SealDraw', { input: { planIds: [plan.id] } })]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
  });
});
