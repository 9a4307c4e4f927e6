import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newId } from '../../server/kernel/ids.ts';
import { dumpOf } from '../confidentiality/dump.ts';
import { Caller } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { proofOf, verify } from '../support/proofs.ts';
import { announcedAlone, DOCUMENTS, freshSecret, handInInput } from '../support/proposals.ts';
import { gatehouseOf } from '../../server/identity/index.ts';

let hub: TestHub;
let cast: Cast;
let gaj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj']);
  gaj = cast.others.gaj!;
});
afterAll(() => hub.close());

const R053 = { id: 'R053', document: '偃市监〔2023〕13号', article: '七（二）' };
const few = { sampling: [{ percent: '0', atLeast: 5 }] };
const ask = async (who: Caller, document: keyof typeof DOCUMENTS, input: object): Promise<any> => {
  const { proposal, round } = await who.get(DOCUMENTS[document], { input });
  return proposal ?? round;
};
const refused = (who: Caller, document: keyof typeof DOCUMENTS, input: object) =>
  who.refused(DOCUMENTS[document], { input });

/** A proposed plan into which public security has put a secret, and the round that it was sealed as. */
async function sealedWithParty(): Promise<{ plan: any; round: any; own: ReturnType<typeof freshSecret> }> {
  const plan = await planUpTo('announced', cast, few);
  const { id: proposalId } = await ask(cast.lead, 'propose', { planIds: [plan.id] });
  const own = freshSecret('gaj');
  await ask(gaj, 'commit', { proposalId, digest: own.digest });
  return { plan, own, round: await ask(cast.lead, 'seal', { proposalId }) };
}

describe('a department’s own secret (R053)', () => {
  it('is committed to before sealing, handed in after it, and stands in the proof', async () => {
    const { plan, round, own } = await sealedWithParty();
    expect(round).toMatchObject({
      assurance: 'PARTIES',
      handInKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      parties: [{ department: { code: 'gaj' }, digest: own.digest, handedInAt: null }],
    });
    expect(round.commitments).toContainEqual({ party: 'gaj', digest: own.digest });
    const { proof: sealed } = await proofOf(hub.anyone, round.id);
    expect(sealed).toMatchObject({ assurance: 'PARTIES', commitments: round.commitments });
    expect(await gaj.get(DOCUMENTS.tasks)).toContainEqual(
      expect.objectContaining({ kind: 'HAND_IN', planId: plan.id, round: { id: round.id } }),
    );
    const handedIn = await ask(gaj, 'handIn', handInInput(round, own));
    expect(handedIn.parties).toEqual([
      { department: { code: 'gaj' }, digest: own.digest, handedInAt: expect.any(String) },
    ]);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).at(-1)).toBe('SECRET_HANDED_IN gaj');
    expect(await cast.lead.get(DOCUMENTS.tasks)).toContainEqual(
      expect.objectContaining({ kind: 'RUN', round: { id: round.id } }),
    );
    await ask(cast.lead, 'run', { roundId: round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const { proof } = await proofOf(cast.lead, round.id);
    expect(proof.secrets).toContainEqual({ party: 'gaj', secret: own.secret });
    expect(verify(proof, sealed)).toMatchObject({ ok: true, assurance: 'PARTIES', parties: ['gaj', 'hub'] });
  });

  it('is read by nobody before the run: no answer, no row and no log holds it', async () => {
    const { plan, round, own } = await sealedWithParty();
    const input = { ...handInInput(round, own), requestId: 'hand-in-once' };
    const answers = [await gaj.ask(DOCUMENTS.handIn, { input }), await gaj.ask(DOCUMENTS.handIn, { input })];
    for (const who of [cast.lead, gaj, hub.anyone, await hub.signIn('auditor')])
      answers.push(await who.ask('DrawProof', { roundId: round.id }));
    answers.push(await cast.lead.ask('PlanPage', { id: plan.id, first: 1 }));
    const everywhere = [JSON.stringify(answers), hub.log.join('\n'), JSON.stringify(await dumpOf(hub))].join('\n');
    expect(everywhere).toContain(own.digest);
    expect(everywhere).not.toContain(own.secret);
    expect(everywhere).not.toContain(Buffer.from(own.secret).toString('hex'));
  });

  it('keeps the round from being run while it is missing, and names the department (R053)', async () => {
    const { round, own } = await sealedWithParty();
    const answer = await new Caller(cast.lead.url, cast.lead.token, 'zh-CN').ask(DOCUMENTS.run, {
      input: { roundId: round.id },
    });
    expect(answer.errors![0]!.extensions).toEqual({ code: 'WRONG_STATE', state: 'SEALED' });
    expect(answer.errors![0]!.message).toContain('公安局');
    expect(round.viewerCanRun).toMatchObject({ code: 'WRONG_STATE', reason: expect.stringContaining('公安局') });
    await ask(gaj, 'handIn', handInInput(round, own));
    expect((await ask(cast.lead, 'run', { roundId: round.id })).state).toBe('DRAWN');
    expect(await refused(gaj, 'handIn', handInInput(round, own))).toEqual({ code: 'WRONG_STATE', state: 'DRAWN' });
  });

  it('that does not fit the commitment is RULE R053, and nothing of it is kept', async () => {
    const { round, own } = await sealedWithParty();
    const other = { party: 'gaj', secret: randomBytes(32).toString('hex') };
    expect(await refused(gaj, 'handIn', handInInput(round, other))).toEqual({ code: 'RULE', rule: R053 });
    for (const sealedSecret of [
      '',
      '0'.repeat(160),
      handInInput({ ...round, id: 'rnd_other' }, own).sealedSecret,
      handInInput(round, { ...own, party: 'jyj' }).sealedSecret,
    ]) {
      expect(await refused(gaj, 'handIn', { roundId: round.id, sealedSecret })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'sealedSecret' }],
      });
    }
    await ask(gaj, 'handIn', handInInput(round, own));
    expect(await refused(gaj, 'handIn', handInInput(round, own))).toEqual({ code: 'WRONG_STATE', state: 'HANDED_IN' });
  });

  it('is the own department’s: others cannot commit, nor hand in', async () => {
    const { round, own } = await sealedWithParty();
    for (const who of [cast.lead, cast.others.jyj!, await hub.signIn('xfj.liaison'), await hub.signIn('gaj.leader')])
      expect(await refused(who, 'handIn', handInInput(round, own))).toEqual({ code: 'FORBIDDEN' });
    const plan = await planUpTo('announced', cast, few);
    const { id: proposalId } = await ask(cast.lead, 'propose', { planIds: [plan.id] });
    const { digest } = freshSecret('xfj');
    expect(await refused(await hub.signIn('xfj.liaison'), 'commit', { proposalId, digest })).toEqual({
      code: 'NOT_FOUND',
    });
    expect(await refused(await hub.signIn('gaj.leader'), 'commit', { proposalId, digest })).toEqual({
      code: 'FORBIDDEN',
    });
    expect(await refused(gaj, 'commit', { proposalId, digest: digest.toUpperCase() })).toMatchObject({
      fields: [{ path: 'digest' }],
    });
  });

  it('may be made anew until the round is sealed, and is never used twice (R053)', async () => {
    const { round, own } = await sealedWithParty();
    expect(
      await refused(cast.lead, 'abandon', { roundId: round.id, reason: '未交', missingParty: 'jyj' }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'missingParty' }] });
    const abandoned = await ask(cast.lead, 'abandon', { roundId: round.id, reason: '逾期未交', missingParty: 'gaj' });
    expect(abandoned).toMatchObject({ state: 'ABANDONED', missingParty: 'gaj', abandonReason: '逾期未交' });
    const planId = round.draws[0].plan.id;
    const { id: proposalId } = await ask(cast.lead, 'propose', { planIds: [planId] });
    expect(await refused(gaj, 'commit', { proposalId, digest: own.digest })).toEqual({ code: 'RULE', rule: R053 });
    const [lost, kept] = [freshSecret('gaj'), freshSecret('gaj')];
    await ask(gaj, 'commit', { proposalId, digest: lost.digest });
    const { commitments } = await ask(gaj, 'commit', { proposalId, digest: kept.digest });
    expect(commitments).toEqual([{ party: 'gaj', digest: kept.digest }]);
    const again = await ask(cast.lead, 'seal', { proposalId });
    expect(again.commitments.map(({ digest }: any) => digest)).not.toContain(round.commitments[0].digest);
    expect(again.handInKey).not.toBe(round.handInKey);
    expect(await refused(gaj, 'handIn', handInInput(again, lost))).toEqual({ code: 'RULE', rule: R053 });
    await ask(gaj, 'handIn', handInInput(again, kept));
    await ask(cast.lead, 'run', { roundId: again.id });
  });

  it('of a department that has left since is left out of the round', async () => {
    const plan = await planUpTo('announced', cast, few);
    const { id: proposalId } = await ask(cast.lead, 'propose', { planIds: [plan.id] });
    await ask(cast.others.jyj!, 'commit', { proposalId, digest: freshSecret('jyj').digest });
    await cast.others.jyj!.do('WithdrawParticipation', { planId: plan.id, reason: '人手不足' });
    await cast.lead.do('FreezeItems', { planId: plan.id });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    expect(await ask(cast.lead, 'seal', { proposalId })).toMatchObject({ assurance: 'HUB_ONLY', parties: [] });
  });
});

describe('a second person for the draw (R044)', () => {
  const decide = (value: string) =>
    hub.hub.database.transaction((tx) =>
      tx.rows(
        `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
         select $1, id, 'drawSecondPerson', $2::jsonb, '2021-01-01', '试行', '一' from jurisdictions where code = '990101'`,
        [newId(), JSON.stringify(value)],
      ),
    );

  const SEALS = 'query ($id: ID!) { plan(id: $id) { viewerCanSeal { code reason clause { id } } } }';
  const isRun = ({ kind }: any) => kind === 'RUN';

  it('is asked for where policy asks: whoever sealed is refused by R044 and not told to run, another liaison of the lead runs', async () => {
    const announced = await planUpTo('announced', cast, few);
    const plan = await planUpTo('sealed', cast, few);
    expect((await cast.lead.get(DOCUMENTS.tasks)).filter(isRun)).not.toEqual([]);
    await decide('ASKED');
    const alone = { code: 'RULE', rule: { id: 'R044', document: '唐市监字〔2023〕31号', article: '三（三）' } };
    expect(await cast.lead.refused('SealDraw', { input: { planIds: [announced.id] } })).toEqual(alone);
    const { viewerCanSeal } = await cast.lead.get(SEALS, { id: announced.id });
    expect(viewerCanSeal).toEqual({
      code: 'RULE',
      reason: expect.stringMatching(/no other liaison/),
      clause: { id: 'R044' },
    });
    const account = newId();
    await hub.hub.database.transaction((tx) =>
      tx.rows(
        `insert into accounts (id, username, password_hash, name, roles, department_id, jurisdiction_id)
         select $1, 'scjg.second', password_hash, '副联络员', roles, department_id, jurisdiction_id
         from accounts where username = 'scjg.liaison'`,
        [account],
      ),
    );
    const { token } = await gatehouseOf(hub.hub).sessions.open(account, 'test');
    const second = new Caller(hub.url, token);
    expect((await cast.lead.get(SEALS, { id: announced.id })).viewerCanSeal.code).toBeNull();
    expect(await cast.lead.refused('RunDraw', { input: { roundId: plan.round.id } })).toEqual(alone);
    expect((await cast.lead.get(DOCUMENTS.tasks)).filter(isRun)).toEqual([]);
    expect((await second.get(DOCUMENTS.tasks)).filter(isRun)).toContainEqual(
      expect.objectContaining({ planNumbers: [plan.number], round: { id: plan.round.id } }),
    );
    expect((await second.do('RunDraw', { roundId: plan.round.id })).round.state).toBe('DRAWN');
    await cast.lead.do('SealDraw', { planIds: [announced.id] });
  });
});

describe('who may not run a round (R044)', () => {
  it('is told what bars: the role, or the department that sealed', async () => {
    const theirs = await announcedAlone(gaj, 'gaj', few);
    const own = await announcedAlone(cast.lead, 'scjg', few);
    const proposal = await ask(cast.lead, 'propose', { planIds: [own.id], planNumbers: [theirs.number] });
    await ask(gaj, 'consent', { proposalId: proposal.id });
    const { id: roundId } = await ask(cast.lead, 'seal', { proposalId: proposal.id });
    const why = async (who: Caller, document: string, input: object): Promise<string> =>
      (await who.ask(document, { input })).errors![0]!.message;
    const head = await hub.signIn('scjg.leader');
    const sealer = /Only a liaison of the department that sealed the round \(scjg\)/;
    for (const who of [head, gaj]) expect(await why(who, 'RunDraw', { roundId })).toMatch(sealer);
    expect(await why(head, DOCUMENTS.abandon, { roundId, reason: '重来' })).toMatch(/Only liaisons of the leads/);
    expect(await why(gaj, DOCUMENTS.amend, { roundId, planId: own.id, reason: '增补' })).toMatch(
      /Only the lead department’s liaison/,
    );
    expect(await why(head, 'ReleaseChecks', { planId: own.id })).toMatch(/Only the lead department’s liaison/);
  });
});
