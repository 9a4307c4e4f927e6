import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { settled } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { proofOf } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;
let outsider: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  outsider = await hub.signIn('xfj.liaison');
});
afterAll(() => hub.close());

const read = (id: string, who = cast.lead) => who.get('PlanPage', { id, first: 1 });
const seal = async (planIds: string[], more = {}) => (await cast.lead.do('SealDraw', { planIds, ...more })).round;

describe('abandonRound', () => {
  it('gives the plans back to be sealed anew; its proof stays sealed for ever', async () => {
    const plans = [await planUpTo('announced', cast), await planUpTo('announced', cast)];
    const round = await seal(plans.map(({ id }) => id));
    const before = await proofOf(hub.anyone, round.id);
    const { round: abandoned } = await cast.lead.do('AbandonRound', { roundId: round.id, reason: ' 信标有误 ' });
    expect(abandoned).toEqual({ ...round, state: 'ABANDONED' });
    await settled(hub);
    for (const { id, revision } of plans) {
      expect(await read(id)).toMatchObject({ state: 'ANNOUNCED', draw: null, revision: revision + 2 });
      const { nodes } = await cast.lead.get(
        'query ($id: ID!) { events(planId: $id, first: 100) { nodes { type reason department { code } } } }',
        { id },
      );
      expect(nodes.at(-1)).toEqual({ type: 'ROUND_ABANDONED', reason: '信标有误', department: { code: 'scjg' } });
    }
    const next = await seal([plans[0]!.id]);
    await cast.lead.do('RunDraw', { roundId: next.id });
    await cast.lead.do('ReleaseChecks', { planId: plans[0]!.id });
    for (const who of [hub.anyone, cast.lead, await hub.signIn('auditor')])
      expect(await proofOf(who, round.id)).toEqual(before);
    for (const mutation of ['AbandonRound', 'RunDraw']) {
      expect(
        await cast.lead.refused(mutation, {
          input: { roundId: round.id, ...(mutation === 'RunDraw' ? {} : { reason: '再次' }) },
        }),
      ).toEqual({ code: 'WRONG_STATE', state: 'ABANDONED' });
    }
  });

  it('is refused in the usual order, to outsiders as on the plan', async () => {
    const { round } = await planUpTo('sealed', cast);
    const input = { roundId: round.id, reason: ' ' };
    expect(await hub.anyone.refused('AbandonRound', { input })).toEqual({ code: 'UNAUTHENTICATED' });
    expect(await cast.lead.refused('AbandonRound', { input: { ...input, roundId: 'x' } })).toEqual({
      code: 'NOT_FOUND',
    });
    for (const who of [outsider, cast.others.gaj!]) {
      expect(await who.refused('AbandonRound', { input })).toEqual({ code: 'FORBIDDEN' });
      expect(await who.refused('RunDraw', { input: { roundId: round.id, beaconValue: '1' } })).toEqual({
        code: 'FORBIDDEN',
      });
    }
    expect(await cast.lead.refused('AbandonRound', { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'reason' }],
    });
  });

  it('asks for no revision, and takes none', async () => {
    const { round } = await planUpTo('sealed', cast);
    const refused = await cast.lead.refused('AbandonRound', {
      input: { roundId: round.id, reason: '信标有误', expectedRevision: 1 },
    });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('an unknown round', () => {
  it.each(['x', `rnd_${'0'.repeat(32)}`, `pln_${'0'.repeat(32)}`, ''])('"%s" has no proof', async (roundId) => {
    expect(await hub.anyone.get('DrawProof', { roundId })).toBeNull();
    expect(await cast.lead.refused('RunDraw', { input: { roundId } })).toEqual({ code: 'NOT_FOUND' });
  });
});
