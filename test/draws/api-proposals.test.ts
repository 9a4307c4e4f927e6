import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { announcedAlone, DOCUMENTS } from '../support/proposals.ts';

let hub: TestHub;
let scjg: Caller;
let xfj: Caller;
let gaj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, xfj, gaj] = (await Promise.all(['scjg', 'xfj', 'gaj'].map((code) => hub.signIn(`${code}.liaison`)))) as [
    Caller,
    Caller,
    Caller,
  ];
});
afterAll(() => hub.close());

const OVERLAP = `query ($id: ID!) { roundProposal(id: $id) { overlap {
  draws visits doorsApart doorsTogether mostPeople boundPeople } } }`;
const DOORS = 'query ($id: ID!) { plan(id: $id) { draw { round { doors { visits doors mostPeople } } } } }';
const few = { sampling: [{ percent: '0', atLeast: 8 }] };
const ask = async (who: Caller, document: keyof typeof DOCUMENTS, input: object): Promise<any> => {
  const { proposal, round } = await who.get(DOCUMENTS[document], { input });
  return proposal ?? round;
};
const refused = (who: Caller, document: keyof typeof DOCUMENTS, input: object) =>
  who.refused(DOCUMENTS[document], { input });

/** Two announced plans of two leads, proposed by the first. */
async function proposed(): Promise<{ own: any; theirs: any; proposal: any }> {
  const own = await announcedAlone(scjg, 'scjg', few);
  const theirs = await announcedAlone(xfj, 'xfj', few);
  const input = { planIds: [own.id], planNumbers: [theirs.number], message: '同一批企业' };
  const proposal = await ask(scjg, 'propose', input);
  return { own, theirs, proposal };
}

describe('a proposal to draw together (R053)', () => {
  it('is agreed to by its proposer, waits for the other lead, and is told to both', async () => {
    const { own, theirs, proposal } = await proposed();
    expect(proposal).toMatchObject({
      state: 'OPEN',
      message: '同一批企业',
      proposedBy: { code: 'scjg' },
      round: null,
      viewerCanConsent: { code: null },
      viewerCanSeal: { code: 'WRONG_STATE' },
      viewerCanWithdraw: { code: null },
    });
    expect(
      proposal.plans.map(({ number, consent, lead, plan }: any) => [number, consent, lead.code, plan?.id]),
    ).toEqual(
      [
        [own.number, 'CONSENTED', 'scjg', own.id],
        [theirs.number, 'WAITING', 'xfj', undefined],
      ].sort(),
    );
    expect(told(await eventsOf(hub, xfj, theirs.id)).at(-1)).toBe('ROUND_PROPOSED scjg');
    const waiting = await xfj.get(DOCUMENTS.tasks);
    expect(waiting).toContainEqual({
      kind: 'CONSENT',
      planNumbers: [own.number, theirs.number].sort(),
      planId: theirs.id,
      from: { code: 'scjg' },
      proposal: { id: proposal.id },
      round: null,
    });
    const agreed = await ask(xfj, 'consent', { proposalId: proposal.id });
    expect(agreed.plans.every(({ consent }: any) => consent === 'CONSENTED')).toBe(true);
    expect(told(await eventsOf(hub, scjg, own.id)).at(-1)).toBe('ROUND_CONSENTED xfj');
    expect(await scjg.get(DOCUMENTS.tasks)).toContainEqual(
      expect.objectContaining({ kind: 'SEAL', proposal: { id: proposal.id } }),
    );
    const shown = await xfj.get('query ($id: ID!) { plan(id: $id) { revision proposals { id } } }', { id: theirs.id });
    expect(shown).toEqual({ revision: theirs.revision + 2, proposals: [{ id: proposal.id }] });
  });

  it('is sealed, run and proved as one round once all agree, and each lead releases its own plan', async () => {
    const { own, theirs, proposal } = await proposed();
    expect(await refused(scjg, 'seal', { proposalId: proposal.id })).toEqual({ code: 'WRONG_STATE', state: 'OPEN' });
    await ask(xfj, 'consent', { proposalId: proposal.id });
    for (const who of [xfj, gaj])
      expect((await refused(who, 'seal', { proposalId: proposal.id })).code).toBe(
        who === xfj ? 'FORBIDDEN' : 'NOT_FOUND',
      );
    const { overlap } = await scjg.get(OVERLAP, { id: proposal.id });
    expect(overlap).toMatchObject({ draws: 20, visits: 16 });
    expect(overlap.doorsTogether).toBeLessThan(overlap.doorsApart);
    expect(overlap.mostPeople).toBeLessThanOrEqual(overlap.boundPeople);
    const round = await ask(scjg, 'seal', { proposalId: proposal.id });
    expect(round).toMatchObject({ state: 'SEALED', assurance: 'HUB_ONLY', lead: { code: 'scjg' }, parties: [] });
    expect(round.draws).toHaveLength(2);
    expect(await scjg.get(DOCUMENTS.proposal, { id: proposal.id })).toMatchObject({
      state: 'SEALED',
      round: { id: round.id },
    });
    const { proof: sealed } = await proofOf(hub.anyone, round.id);
    expect((await refused(xfj, 'run', { roundId: round.id })).code).toBe('FORBIDDEN');
    const RUNS = 'query ($id: ID!) { plan(id: $id) { draw { round { viewerCanRun { code reason } } } } }';
    const { viewerCanRun } = (await xfj.get(RUNS, { id: theirs.id })).draw.round;
    expect(viewerCanRun).toEqual({ code: 'FORBIDDEN', reason: expect.stringMatching(/sealed the round/) });
    await ask(scjg, 'run', { roundId: round.id });
    await scjg.do('ReleaseChecks', { planId: own.id });
    expect((await scjg.get(DOORS, { id: own.id })).draw.round.doors).toBeNull();
    expect((await proofOf(xfj, round.id)).state).toBe('SEALED');
    await xfj.do('ReleaseChecks', { planId: theirs.id });
    const { state, proof } = await proofOf(xfj, round.id);
    const keys = [own, theirs].flatMap(({ number }) => planOf(proof, number).drawn.map(({ key }) => key));
    const { doors } = (await scjg.get(DOORS, { id: own.id })).draw.round;
    expect(doors).toMatchObject({ visits: 16, doors: new Set(keys).size });
    expect(state).toBe('CONFIDENTIAL_RELEASED');
    expect(await proofOf(scjg, round.id)).toEqual({ state, proof });
    expect((await proofOf(gaj, round.id)).state).toBe('SEALED');
    expect(verify(proof, sealed)).toMatchObject({ ok: true, compared: true });
    const tickets = new Map(planOf(proof, own.number).drawn.map(({ key, ticket }) => [key, ticket]));
    const both = planOf(proof, theirs.number).drawn.filter(({ key }) => tickets.has(key));
    for (const { key, ticket } of both) expect(tickets.get(key)).toBe(ticket);
  });

  it('that a lead declines is not sealed (R053); the reason stays, and it may agree after all', async () => {
    const { own, proposal } = await proposed();
    const { id: proposalId } = proposal;
    expect(await refused(xfj, 'decline', { proposalId, reason: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'reason' }],
    });
    const declined = await ask(xfj, 'decline', { proposalId, reason: '检查期不同' });
    expect(declined.plans).toContainEqual(expect.objectContaining({ consent: 'DECLINED', reason: '检查期不同' }));
    expect(await refused(scjg, 'seal', { proposalId })).toEqual({ code: 'WRONG_STATE', state: 'OPEN' });
    const [last] = (await eventsOf(hub, scjg, own.id)).slice(-1);
    expect(last).toMatchObject({ type: 'ROUND_DECLINED', department: { code: 'xfj' } });
    await ask(xfj, 'consent', { proposalId });
    await ask(scjg, 'seal', { proposalId });
    const sealed = { code: 'WRONG_STATE', state: 'SEALED' };
    expect(await refused(xfj, 'consent', { proposalId })).toEqual(sealed);
    expect(await refused(xfj, 'decline', { proposalId, reason: '晚了' })).toEqual(sealed);
    expect(await refused(scjg, 'withdraw', { proposalId, reason: '晚了' })).toEqual(sealed);
    expect(await refused(scjg, 'seal', { proposalId })).toEqual(sealed);
  });

  it('holds a plan whose lead agreed, and nobody else’s', async () => {
    const { own, theirs, proposal } = await proposed();
    const short = { input: { planIds: [own.id] } };
    expect(await scjg.refused('SealDraw', short)).toEqual({ code: 'WRONG_STATE', state: 'PROPOSED' });
    expect(await refused(scjg, 'propose', { planIds: [own.id] })).toEqual({ code: 'WRONG_STATE', state: 'PROPOSED' });
    // It has not agreed, so nothing keeps it from its own way.
    const other = await ask(xfj, 'propose', { planIds: [theirs.id] });
    expect(await refused(xfj, 'consent', { proposalId: proposal.id })).toEqual({
      code: 'WRONG_STATE',
      state: 'PROPOSED',
    });
    await ask(xfj, 'withdraw', { proposalId: other.id, reason: '改为合批' });
    await ask(xfj, 'consent', { proposalId: proposal.id });
    const { withdrawReason, state } = await ask(scjg, 'withdraw', { proposalId: proposal.id, reason: '暂缓' });
    expect([state, withdrawReason]).toEqual(['WITHDRAWN', '暂缓']);
    await scjg.do('SealDraw', short.input);
    await xfj.do('SealDraw', { planIds: [theirs.id] });
  });

  it('names announced plans only, one at least of the own', async () => {
    const own = await announcedAlone(scjg, 'scjg', few);
    const theirs = await announcedAlone(xfj, 'xfj', few);
    const hidden = (await xfj.do('CreateJointPlan', planInput({ title: '未公示' }))).plan;
    const sealed = await announcedAlone(scjg, 'scjg', few);
    await scjg.do('SealDraw', { planIds: [sealed.id] });
    expect(await refused(scjg, 'propose', { planIds: [theirs.id] })).toEqual({ code: 'FORBIDDEN' });
    expect(await refused(scjg, 'propose', { planIds: [own.id, hidden.id] })).toEqual({ code: 'NOT_FOUND' });
    expect(await refused(scjg, 'propose', { planIds: [own.id, sealed.id] })).toEqual({
      code: 'WRONG_STATE',
      state: 'SEALED',
    });
    expect(await refused(scjg, 'propose', { planIds: [] })).toMatchObject({ fields: [{ path: 'planIds' }] });
    expect(await refused(scjg, 'propose', { planIds: [own.id], message: '长'.repeat(501) })).toMatchObject({
      fields: [{ path: 'message' }],
    });
    expect(await hub.anyone.refused(DOCUMENTS.propose, { input: { planIds: [own.id] } })).toEqual({
      code: 'UNAUTHENTICATED',
    });
  });

  it('goes on without a plan that is cancelled, and can always be withdrawn', async () => {
    const { own, theirs, proposal } = await proposed();
    const { id: proposalId } = proposal;
    await xfj.do('CancelPlan', { planId: theirs.id, reason: '不再需要' });
    const left = await scjg.get(DOCUMENTS.proposal, { id: proposalId });
    expect(left.plans.map(({ number }: any) => number)).toEqual([own.number]);
    expect(left.viewerCanSeal).toMatchObject({ code: null });
    const round = await ask(scjg, 'seal', { proposalId });
    expect(round.draws).toHaveLength(1);
    const alone = await proposed();
    await scjg.do('CancelPlan', { planId: alone.own.id, reason: '不再需要' });
    await xfj.do('CancelPlan', { planId: alone.theirs.id, reason: '不再需要' });
    const empty = { proposalId: alone.proposal.id };
    expect(await refused(scjg, 'seal', empty)).toEqual({ code: 'WRONG_STATE', state: 'OPEN' });
    expect((await ask(scjg, 'withdraw', { ...empty, reason: '都已取消' })).state).toBe('WITHDRAWN');
  });

  it('that was drawn tells its proof to the leads of what is left of it, not to one whose plan was cancelled (R075)', async () => {
    const { own, theirs, proposal } = await proposed();
    await ask(xfj, 'consent', { proposalId: proposal.id });
    const round = await ask(scjg, 'seal', { proposalId: proposal.id });
    await ask(scjg, 'run', { roundId: round.id });
    await xfj.do('CancelPlan', { planId: theirs.id, reason: '机构调整' });
    await scjg.do('ReleaseChecks', { planId: own.id });
    expect((await proofOf(scjg, round.id)).state).toBe('CONFIDENTIAL_RELEASED');
    expect((await proofOf(xfj, round.id)).state).toBe('SEALED');
  });

  it('is agreed to anew where a plan was announced anew since', async () => {
    const { theirs, proposal } = await proposed();
    const { id: proposalId } = proposal;
    await ask(xfj, 'consent', { proposalId });
    hub.clock.skip(60_000);
    await hub.hub.database.transaction((tx) =>
      tx.rows('update joint_plans set announced_at = $2 where number = $1', [
        theirs.number,
        hub.hub.clock.now().toISOString(),
      ]),
    );
    expect(await refused(scjg, 'seal', { proposalId })).toEqual({ code: 'WRONG_STATE', state: 'OPEN' });
    const asked = await ask(xfj, 'consent', { proposalId });
    expect(asked.plans.every(({ consent }: any) => consent === 'CONSENTED')).toBe(true);
    await ask(scjg, 'seal', { proposalId });
  });

  it('ends where a plan of it is sealed in another round: its proposer is told, and holds its own again (R044)', async () => {
    const { own, theirs, proposal } = await proposed();
    await xfj.do('SealDraw', { planIds: [theirs.id] });
    expect(await refused(xfj, 'consent', { proposalId: proposal.id })).toEqual({
      code: 'WRONG_STATE',
      state: 'WITHDRAWN',
    });
    const ended = await scjg.get(DOCUMENTS.proposal, { id: proposal.id });
    expect(ended).toMatchObject({ state: 'WITHDRAWN', withdrawReason: `${theirs.number} was sealed in another draw` });
    expect((await eventsOf(hub, scjg, own.id)).at(-1)).toMatchObject({
      type: 'PROPOSAL_WITHDRAWN',
      department: { code: 'xfj' },
    });
    expect(told(await eventsOf(hub, xfj, theirs.id)).slice(-2)).toEqual(['DRAW_SEALED xfj', 'PROPOSAL_WITHDRAWN xfj']);
    const { revision } = await scjg.get('query ($id: ID!) { plan(id: $id) { revision } }', { id: own.id });
    expect(revision).toBe(own.revision + 2);
    await scjg.do('SealDraw', { planIds: [own.id] });
  });

  it('ends another that names one of its plans when it is sealed (R044)', async () => {
    const { own, theirs, proposal } = await proposed();
    const third = await announcedAlone(gaj, 'gaj', few);
    const other = await ask(gaj, 'propose', { planIds: [third.id], planNumbers: [own.number, theirs.number] });
    await ask(xfj, 'consent', { proposalId: proposal.id });
    await ask(scjg, 'seal', { proposalId: proposal.id });
    const ended = await gaj.get(DOCUMENTS.proposal, { id: other.id });
    expect([ended.state, ended.withdrawReason]).toEqual([
      'WITHDRAWN',
      expect.stringContaining([own.number, theirs.number].sort().join(', ')),
    ]);
    expect(told(await eventsOf(hub, gaj, third.id)).at(-1)).toBe('PROPOSAL_WITHDRAWN scjg');
    await gaj.do('SealDraw', { planIds: [third.id] });
  });

  it('asked for again with its requestId is answered as it was', async () => {
    const own = await announcedAlone(scjg, 'scjg', few);
    const input = { planIds: [own.id], requestId: 'propose-once' };
    const first = await ask(scjg, 'propose', input);
    expect(await ask(scjg, 'propose', input)).toEqual(first);
    expect((await eventsOf(hub, scjg, own.id)).filter(({ type }) => type === 'ROUND_PROPOSED')).toHaveLength(1);
  });
});
