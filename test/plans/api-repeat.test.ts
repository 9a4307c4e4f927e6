import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { documents } from '../support/documents.ts';
import { eventsOf } from '../support/events.ts';
import { checksOf, partsOf, results } from '../support/field-work.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { ONE_CHECK } from '../support/stages.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj']);
});
afterAll(() => hub.close());

/** One request with what it was answered first. */
interface Done {
  who: Caller;
  mutation: string;
  input: Record<string, unknown>;
  text: string;
}

const done: Done[] = [];
const ask = async (who: Caller, mutation: string, input: Record<string, unknown>) => who.ask(mutation, { input });

/** Performs a mutation under a key of its own and at once again; gives the payload. */
async function twice(who: Caller, mutation: string, asked: Record<string, unknown>): Promise<any> {
  const input = { ...asked, requestId: randomUUID() };
  const first = await ask(who, mutation, input);
  if (first.errors !== undefined) throw new Error(`${mutation}: ${JSON.stringify(first.errors)}`);
  const text = JSON.stringify(first);
  done.push({ who, mutation, input, text });
  expect([mutation, JSON.stringify(await ask(who, mutation, input))]).toEqual([mutation, text]);
  return Object.values(first.data!)[0];
}

describe('every mutation, asked twice with one key', () => {
  let planId: string;
  let other: string;
  const reason = '调整安排';

  it('is answered alike while a plan is made and frozen', async () => {
    ({
      plan: { id: planId },
    } = await twice(cast.lead, 'CreateJointPlan', planInput(ONE_CHECK)));
    await twice(cast.lead, 'UpdateJointPlan', { planId, title: '改名', expectedRevision: 1 });
    await twice(cast.lead, 'InviteDepartments', {
      planId,
      departmentCodes: ['gaj', 'jyj'],
      respondBy: planInput().endsOn,
      message: '请参加',
    });
    await twice(cast.others.gaj!, 'AnswerInvitation', { planId, answer: 'ACCEPT' });
    await twice(cast.others.jyj!, 'AnswerInvitation', { planId, answer: 'DECLINE', reason });
    await twice(cast.others.gaj!, 'ContributeItems', { planId, itemCodes: await itemCodesOf(cast.lead, 'gaj') });
    await twice(cast.others.gaj!, 'WithdrawParticipation', { planId, reason });
    await twice(cast.lead, 'ContributeItems', { planId, itemCodes: await itemCodesOf(cast.lead, LEAD) });
    await twice(cast.lead, 'FreezeItems', { planId });
    await twice(cast.lead, 'UnfreezeItems', { planId, reason });
    await twice(cast.lead, 'FreezeItems', { planId });
    await twice(cast.lead, 'AnnouncePlan', { planId });
  });

  it('is answered alike while it is drawn, released and checked', async () => {
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString();
    const beacon = { source: '双色球', publishedAt };
    const { round: first } = await twice(cast.lead, 'SealDraw', { planIds: [planId], beacon });
    await twice(cast.lead, 'AbandonRound', { roundId: first.id, reason });
    const { round } = await twice(cast.lead, 'SealDraw', { planIds: [planId] });
    await twice(cast.lead, 'RunDraw', { roundId: round.id });
    await twice(cast.lead, 'ReleaseChecks', { planId });
    for (const { checkId, team, entryIds } of await partsOf(await checksOf(cast.lead, planId), hub.anyone)) {
      await twice(team[0]!, 'RecordResults', { checkId, results: results(entryIds), expectedRevision: 1 });
      await twice(team[0]!, 'SubmitPart', { checkId, signature: { kind: 'ABSENT', reason, witness: '居委会' } });
    }
    const { plan } = await twice(cast.lead, 'CreateJointPlan', planInput());
    other = plan.id;
    await twice(cast.lead, 'CancelPlan', { planId: other, reason });
    expect(new Set(done.map(({ mutation }) => mutation)).size).toBe(16);
  });

  it('is answered word for word alike after all the rest, and changed nothing again', async () => {
    const isRevealed = async () =>
      (await eventsOf(hub, cast.lead, planId)).some(({ type }) => type === 'ROUND_REVEALED');
    // Nobody's request tells it: a sweep does, shortly after the last check.
    await until(isRevealed);
    const before = await eventsOf(hub, cast.lead, null);
    expect(before.filter(({ plan }) => plan.id === planId).at(-1)).toMatchObject({ plan: { state: 'CHECKED' } });
    for (const { who, mutation, input, text } of done) {
      expect([mutation, JSON.stringify(await ask(who, mutation, input))]).toEqual([mutation, text]);
    }
    expect(await eventsOf(hub, cast.lead, null)).toEqual(before);
  });

  it('is BAD_USER_INPUT with another input, or of another mutation', async () => {
    for (const { who, mutation, input } of done) {
      const refused = await who.refused(mutation, { input: { ...input, ...otherThan(input, other) } });
      expect([mutation, refused]).toEqual([mutation, USED]);
    }
    const [create, update] = done;
    expect(
      await create!.who.refused('CancelPlan', { input: { planId, reason, requestId: create!.input.requestId } }),
    ).toEqual(USED);
    expect(
      await create!.who.refused('CreateJointPlan', { input: { ...create!.input, requestId: update!.input.requestId } }),
    ).toEqual(USED);
  });

  it('is another request from another account', async () => {
    const { input } = done[0]!;
    const answer = await cast.others.gaj!.ask('CreateJointPlan', { input });
    expect(answer.data!.createJointPlan.plan).toMatchObject({ lead: { code: 'gaj' } });
    expect(answer.data!.createJointPlan.plan.id).not.toBe(planId);
  });

  it('is one request from another session of the same account', async () => {
    const { input, text } = done[0]!;
    expect(JSON.stringify(await (await hub.signIn('scjg.liaison')).ask('CreateJointPlan', { input }))).toBe(text);
  });
});

const USED = {
  code: 'BAD_USER_INPUT',
  fields: [{ path: 'requestId', problem: 'this requestId was used for another request' }],
};

function otherThan(input: Record<string, unknown>, planId: string): Record<string, unknown> {
  if ('beacon' in input) return { beacon: { ...(input.beacon as object), publishedAt: '2099-01-01T00:00:00.000Z' } };
  for (const [field, other] of [
    ['title', '另一个'],
    ['reason', '另一个'],
    ['answer', 'DECLINE'],
    ['departmentCodes', ['wgl']],
    ['itemCodes', []],
  ] as const) {
    if (field in input) return { [field]: other };
  }
  if ('results' in input) return { results: [] };
  if ('signature' in input) return { signature: { kind: 'SIGNED' } };
  if ('planIds' in input) return { planIds: [planId] };
  return 'roundId' in input ? { roundId: 'x' } : { planId };
}

describe('a key', () => {
  const input = (more: Record<string, unknown> = {}) => ({ ...planInput(more), requestId: randomUUID() });

  it('is not used up by a refused request', async () => {
    const asked = input();
    expect(await cast.lead.refused('CreateJointPlan', { input: { ...asked, title: ' ' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const { plan } = await cast.lead.do('CreateJointPlan', asked);
    expect(plan).toMatchObject({ title: planInput().title, state: 'DRAFT' });
    const freeze = { planId: plan.id, requestId: randomUUID() };
    expect(await cast.lead.refused('FreezeItems', { input: freeze })).toMatchObject({
      code: 'RULE',
      rule: { id: 'R043' },
    });
    await cast.lead.do('ContributeItems', {
      planId: plan.id,
      itemCodes: (await itemCodesOf(cast.lead, LEAD)).slice(0, 1),
    });
    expect((await cast.lead.do('FreezeItems', freeze)).plan.state).toBe('FROZEN');
  });

  it('given ten times at once makes one plan', async () => {
    const asked = input();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => cast.lead.ask('CreateJointPlan', { input: asked })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]!.errors).toBeUndefined();
  });

  it('keeps its answer from another document too: the same plan, and no second one', async () => {
    const asked = input();
    const { plan } = await cast.lead.do('CreateJointPlan', asked);
    const other =
      'mutation Other($input: CreateJointPlanInput!) { createJointPlan(input: $input) { plan { id number } } }';
    expect(await cast.lead.get(other, { input: asked })).toEqual({ plan: { id: plan.id, number: plan.number } });
  });

  it.each([
    ['a number', () => 4711],
    ['200 characters', () => randomUUID().padEnd(200, 'x')],
    ['Chinese', () => `请求 ${randomUUID()}`],
  ])('may be %s', async (_, key) => {
    const asked = { ...planInput(), requestId: key() };
    const { plan } = await cast.lead.do('CreateJointPlan', asked);
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '改名' });
    expect(await cast.lead.do('CreateJointPlan', asked)).toEqual({ plan });
  });

  it.each(['', '  ', 'x'.repeat(201)])('may not be "%s"', async (requestId) => {
    const refused = await cast.lead.refused('CreateJointPlan', { input: { ...planInput(), requestId } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'requestId' }] });
  });

  it('counts however the input is written: one value for a list, an instant in another zone', async () => {
    const asked = { ...input(), targetKinds: 'ENTERPRISE' };
    const first = await cast.lead.ask('CreateJointPlan', { input: asked });
    expect(await cast.lead.ask('CreateJointPlan', { input: asked })).toEqual(first);
    expect(await cast.lead.ask('CreateJointPlan', { input: { ...asked, targetKinds: ['ENTERPRISE'] } })).toEqual(first);
  });

  it('counts where the input stands in the document itself', async () => {
    const endsOn = addDays(planInput().startsOn as string, 5);
    const document = `mutation { createJointPlan(input: { title: "直接写", year: 2026, startsOn: "${endsOn}", endsOn: "${endsOn}",
      sampling: [{ percent: "1" }], requestId: "${randomUUID()}" }) { plan { id revision title } } }`;
    const { plan } = await cast.lead.get(document);
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '改名' });
    expect(await cast.lead.get(document)).toEqual({ plan });
  });

  it('counts with an operation named among several', async () => {
    const asked = input();
    const document = `${documents.CreateJointPlan} query Other { viewer { id } }`;
    const body = { query: document, operationName: 'CreateJointPlan', variables: { input: asked } };
    const send = async () =>
      (
        await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${cast.lead.token}` },
        })
      ).text();
    expect(await send()).toBe(await send());
  });
});
