import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { newId } from '../../server/kernel/ids.ts';
import { type Cast, castOf, planInput, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub({ LIMIT_QUESTIONS: '40' });
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const PAGE = `query ($id: ID!) { publicRound(roundId: $id) { id state assurance opensOn proofLines runAt abandonReason
  missingParty parties { party name digest isHandedIn } plans { number title endsOn lead { code name } frameSize drawnCount
  frameDigest drawnDigest strata { stratum size take } amendments { number } } } }`;
const WAS = `query ($id: ID!, $code: String!) { wasDrawn(roundId: $id, code: $code) { isOpen opensOn key plans {
  planNumber isInFrame isDrawn stratum weight ticket place size take lastTicket } } }`;

const few = {
  targetKinds: ['ENTERPRISE', 'NATURAL_PERSON'],
  sampling: [
    { riskClass: 'B', percent: '0', atLeast: 3 },
    { riskClass: 'UNRATED', percent: '0', atLeast: 2 },
  ],
};
const days = () => {
  const today = localDate(hub.clock.now());
  return { startsOn: today, endsOn: addDays(today, 5) };
};
const page = (id: string) => hub.anyone.get(PAGE, { id });
const was = (id: string, code: string) => hub.anyone.get(WAS, { id, code });
const PERSONS = `select registry_number as number from targets where kind = 'NATURAL_PERSON' and status = 'ACTIVE' limit 1`;

describe('a round by itself, without sign-in (R053)', () => {
  let plan: any;

  it('shows plans, digests and parties, and when it will be open', async () => {
    plan = await planUpTo('sealed', cast, few);
    expect(await page('rnd_x')).toBeNull();
    expect(await page(plan.round.id)).toEqual({
      id: plan.round.id,
      state: 'SEALED',
      assurance: 'HUB_ONLY',
      opensOn: addDays(plan.endsOn, 1),
      proofLines: 'FULL',
      runAt: null,
      abandonReason: null,
      missingParty: null,
      parties: [{ party: 'hub', name: null, digest: plan.round.commitments[0].digest, isHandedIn: true }],
      plans: [
        {
          number: plan.number,
          title: plan.title,
          endsOn: plan.endsOn,
          lead: { code: 'scjg', name: '市场监督管理局' },
          frameSize: plan.draw.frameSize,
          drawnCount: null,
          frameDigest: plan.draw.frameDigest,
          drawnDigest: null,
          strata: expect.any(Array),
          amendments: [],
        },
      ],
    });
  });

  it('tells nobody whether a target was drawn before it is revealed', async () => {
    await cast.lead.do('RunDraw', { roundId: plan.round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const { proof } = await proofOf(cast.lead, plan.round.id);
    const { key } = planOf(proof, plan.number).drawn[0]!;
    const later = { isOpen: false, opensOn: addDays(plan.endsOn, 1), key: null, plans: [] };
    for (const who of [hub.anyone, cast.lead, await hub.signIn('auditor')])
      expect(await who.get(WAS, { id: plan.round.id, code: key })).toEqual(later);
    expect(await was(plan.round.id, '0')).toEqual(later);
  });

  it('tells once it is revealed: drawn, not drawn, or not in the frame, each with why', async () => {
    hub.clock.skipDays(70);
    const { state, proof } = await proofOf(hub.anyone, plan.round.id);
    expect([state, (await page(plan.round.id)).opensOn]).toEqual(['REVEALED', null]);
    const { drawn, frame } = planOf(proof, plan.number);
    const inB = drawn.filter(({ stratum }) => stratum === 'B');
    const told = await was(plan.round.id, ` ${inB[1]!.key.toLowerCase()} `);
    expect(told).toMatchObject({ isOpen: true, key: inB[1]!.key });
    expect(told.plans).toEqual([
      {
        planNumber: plan.number,
        isInFrame: true,
        isDrawn: true,
        stratum: 'B',
        weight: 1,
        ticket: inB[1]!.ticket,
        place: 2,
        size: frame.filter(({ stratum }) => stratum === 'B').length,
        take: 3,
        lastTicket: inB[2]!.ticket,
      },
    ]);
    const other = frame.find(({ key, stratum }) => stratum === 'B' && !drawn.some((one) => one.key === key))!;
    const missed = (await was(plan.round.id, other.key)).plans[0];
    expect(missed).toMatchObject({ isInFrame: true, isDrawn: false, take: 3, lastTicket: inB[2]!.ticket });
    expect(missed.place).toBeGreaterThan(3);
    expect(missed.ticket > inB[2]!.ticket).toBe(true);
    const nowhere = { planNumber: plan.number, isInFrame: false, isDrawn: false, stratum: null, ticket: null };
    for (const code of ['91990101MA00000000', '没有这个对象'])
      expect((await was(plan.round.id, code)).plans).toMatchObject([nowhere]);
  });

  it('knows a target by the code that it was given since it was drawn, and by the one before (R053)', async () => {
    const { proof } = await proofOf(hub.anyone, plan.round.id);
    const { key } = planOf(proof, plan.number).drawn.find((line) => line.stratum === 'B')!;
    const before = await was(plan.round.id, key);
    expect(before.plans).toMatchObject([{ isInFrame: true, isDrawn: true }]);
    const renewed = '91990101MARENEWED1';
    await hub.hub.database.transaction((tx) => tx.rows('update targets set key = $2 where key = $1', [key, renewed]));
    expect(await was(plan.round.id, renewed)).toEqual(before);
    expect(await was(plan.round.id, key)).toEqual(before);
  });

  it('knows a natural person by the number that stands in no proof', async () => {
    const lead = await hub.signIn('scjg.liaison');
    const { plan: people } = await lead.do(
      'CreateJointPlan',
      planInput({ ...days(), targetKinds: ['NATURAL_PERSON'], sampling: [{ percent: '0', atLeast: 1 }] }),
    );
    await lead.do('ContributeItems', { planId: people.id, itemCodes: ['SCJG-017'] });
    await lead.do('FreezeItems', { planId: people.id });
    await lead.do('AnnouncePlan', { planId: people.id });
    const { round } = await lead.do('SealDraw', { planIds: [people.id] });
    await lead.do('RunDraw', { roundId: round.id });
    await lead.do('ReleaseChecks', { planId: people.id });
    hub.clock.skipDays(10);
    const [person] = await hub.hub.database.rows<{ number: string }>(PERSONS);
    const { proof } = await proofOf(hub.anyone, round.id);
    const { key, plans } = await was(round.id, person!.number);
    expect(key).toMatch(/^p:[0-9a-f]{64}$/);
    expect(plans).toMatchObject([{ isInFrame: true, stratum: '*' }]);
    expect(JSON.stringify(proof)).toContain(key);
    expect(JSON.stringify(proof)).not.toContain(person!.number);
  });

  it('refuses a code that is none, and too many questions', async () => {
    for (const code of ['', '  ', 'x'.repeat(101), 'a\u0000']) {
      expect(await hub.anyone.refused(WAS, { id: plan.round.id, code })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const codes = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const { errors } = await hub.anyone.ask(WAS, { id: plan.round.id, code: '0' });
        return errors?.[0]?.extensions.code ?? 'told';
      }),
    );
    expect(codes).toContain('LIMIT');
  });
});

describe('a proof by policy without undrawn lines', () => {
  it('is given to the public, while the lead’s liaison and auditors read the whole', async () => {
    await hub.hub.database.transaction((tx) =>
      tx.rows(
        `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
         select $1, id, 'publicProof', '"DRAWN"'::jsonb, '2021-01-01', '试行', '一' from jurisdictions where code = '990101'`,
        [newId()],
      ),
    );
    cast = await castOf(hub, ['gaj']);
    const plan = await planUpTo('released', cast, { ...few, ...days() });
    const { proof: sealed } = await proofOf(hub.anyone, plan.round.id);
    const { proof: whole } = await proofOf(cast.lead, plan.round.id);
    hub.clock.skipDays(10);
    cast = await castOf(hub, ['gaj']);
    const asked = await hub.anyone.get('query ($id: ID!) { drawProof(roundId: $id) { state lines json } }', {
      id: plan.round.id,
    });
    const shown = JSON.parse(asked.json);
    expect([asked.state, asked.lines, (await page(plan.round.id)).proofLines]).toEqual(['REVEALED', 'DRAWN', 'DRAWN']);
    expect((await proofOf(cast.lead, plan.round.id)).proof).toEqual(whole);
    expect((await proofOf(await hub.signIn('auditor'), plan.round.id)).proof).toEqual(whole);
    const drawnKeys = planOf(whole, plan.number).drawn.map(({ key }) => key);
    const frameKeys = planOf(shown, plan.number).frame.map(({ key }) => key);
    expect(frameKeys.sort()).toEqual(drawnKeys.sort());
    expect(planOf(whole, plan.number).frame.length).toBeGreaterThan(drawnKeys.length);
    expect(verify(shown, sealed)).toMatchObject({ ok: true, compared: true, plans: [{ lines: 'DRAWN' }] });
    const undrawn = planOf(whole, plan.number).frame.find(
      ({ key }) => !planOf(shown, plan.number).frame.some((line) => line.key === key),
    )!;
    hub.clock.skip(120_000);
    expect((await was(plan.round.id, undrawn.key)).plans).toMatchObject([{ isInFrame: true, isDrawn: false }]);
  });
});
