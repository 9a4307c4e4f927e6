import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Caller } from '../support/caller.ts';
import { checksOf } from '../support/field-work.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { announcedAlone, DOCUMENTS, freshSecret, handInInput } from '../support/proposals.ts';
import { RECUSAL_DOCUMENTS as TEAM } from '../support/recusals.ts';

let hub: TestHub;
let scjg: Caller;
let xfj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, xfj] = (await Promise.all(['scjg', 'xfj'].map((code) => hub.signIn(`${code}.liaison`)))) as [Caller, Caller];
});
afterAll(() => hub.close());

const ask = async (who: Caller, document: keyof typeof DOCUMENTS, input: object): Promise<any> => {
  const { proposal, round } = await who.get(DOCUMENTS[document], { input });
  return proposal ?? round;
};
const run = (sql: string, parameters: unknown[] = []) => hub.hub.database.transaction((tx) => tx.rows(sql, parameters));
const staff = (onDuty: boolean, certificate: string) =>
  run('update inspectors set on_duty = $1 where certificate_number = $2', [onDuty, certificate]);
const wide = (percent: string) => {
  const today = localDate(hub.clock.now());
  return { targetKinds: [], sampling: [{ percent }], startsOn: today, endsOn: addDays(today, 5) };
};
const JOBS = `query { viewer { jobs(first: 10) { nodes { kind state } } } }`;
const jobsOf = async (who: Caller): Promise<string[]> =>
  (await who.get(JOBS)).jobs.nodes.map(({ kind }: { kind: string }) => kind);
const DOORS = 'query ($id: ID!) { plan(id: $id) { draw { round { doors { visits doors mostPeople } } } } }';
const WAS = `query ($id: ID!, $code: String!) { wasDrawn(roundId: $id, code: $code) { isOpen key plans {
  planNumber isInFrame isDrawn stratum ticket place size take lastTicket } } }`;
const PROOF = `query ($id: ID!) { drawProof(roundId: $id) { state lines json file { bytes } } }`;

describe('a large round of several leads (R053)', () => {
  const secret = freshSecret('xfj');
  let own: any;
  let theirs: any;
  let round: any;
  let sealed: any;

  it('is sealed by a job of the department that proposed, with the secret of another in it', async () => {
    await staff(false, (await people())[1]!);
    own = await announcedAlone(scjg, 'scjg', wide('0.1'));
    theirs = await announcedAlone(xfj, 'xfj', wide('0.05'));
    const { id: proposalId } = await ask(scjg, 'propose', { planIds: [own.id], planNumbers: [theirs.number] });
    const early = await scjg.refused(DOCUMENTS.seal, { input: { proposalId } });
    expect([early.code, await jobsOf(scjg)]).toEqual(['WRONG_STATE', []]);
    await ask(xfj, 'consent', { proposalId });
    await ask(xfj, 'commit', { proposalId, digest: secret.digest });
    round = await ask(scjg, 'seal', { proposalId });
    expect(round).toMatchObject({ state: 'SEALED', assurance: 'PARTIES', parties: [{ department: { code: 'xfj' } }] });
    expect(round.draws.map(({ frameSize }: any) => frameSize > 5000)).toEqual([true, true]);
    expect(await jobsOf(scjg)).toEqual(['draws.seal-frames']);
    ({ proof: sealed } = await proofOf(hub.anyone, round.id));
  });

  it('takes an amendment that keeps out who declared an interest since (R073, R076)', async () => {
    const [one, other] = (await people()) as [string, string];
    await staff(false, one);
    await ask(scjg, 'amend', { roundId: round.id, planId: own.id, reason: '一人休假' });
    await staff(true, one);
    // Whoever was sealed comes back; who is new to the sealed file and has an interest in the frame does not.
    await staff(true, other);
    await run(
      `insert into inspector_recusals (id, inspector_id, target_id, reason, since)
       select $1, i.id, (select t.id from targets t where t.kind = 'ENTERPRISE' and t.status = 'ACTIVE' order by t.id limit 1),
         '近亲属', current_date from inspectors i where i.certificate_number = $2`,
      [newId(), other],
    );
    await staff(false, (await people())[2]!);
    const { draws } = await ask(scjg, 'amend', { roundId: round.id, planId: own.id, reason: '一人返岗，一人休假' });
    const { amendments } = draws.find(({ plan }: any) => plan?.id === own.id);
    expect(amendments.map(({ number }: any) => number)).toEqual([1, 2]);
  });

  it('is not worked out while a department owes its secret, nor for whom it is not to run', async () => {
    const input = { roundId: round.id };
    expect(await scjg.refused(DOCUMENTS.run, { input })).toEqual({ code: 'WRONG_STATE', state: 'SEALED' });
    await ask(xfj, 'handIn', handInInput(round, secret));
    expect((await xfj.refused(DOCUMENTS.run, { input })).code).toBe('FORBIDDEN');
    expect([await jobsOf(scjg), await jobsOf(xfj)]).toEqual([['draws.seal-frames'], []]);
    expect((await ask(scjg, 'run', input)).state).toBe('DRAWN');
    expect(await jobsOf(scjg)).toEqual(['draws.draw-targets', 'draws.seal-frames']);
  });

  it('has a proof with the secret, the amendments and a replacement, that holds (R076)', async () => {
    await scjg.do('ReleaseChecks', { planId: own.id });
    await xfj.do('ReleaseChecks', { planId: theirs.id });
    const [check] = await checksOf(scjg, own.id);
    const { parts } = await scjg.get(TEAM.check, { id: check!.id });
    const [leaving] = parts[0].inspectors;
    await scjg.get(TEAM.replace, { input: { checkId: check!.id, inspectorId: leaving.id, reason: '请假' } });
    const { proof } = await proofOf(scjg, round.id);
    expect(verify(proof, sealed)).toMatchObject({ ok: true, compared: true });
    const plan = proof.plans.find(({ number }: any) => number === own.number);
    expect(plan.amendments.map(({ reason }: any) => reason)).toEqual(['一人休假', '一人返岗，一人休假']);
    expect(plan.replacements).toMatchObject([{ certificate: leaving.certificateNumber, reason: '请假' }]);
    expect(proof.secrets.map(({ party }: any) => party)).toEqual(['hub', 'xfj']);
    const pool = planOf(proof, own.number).inspectors.map(({ certificate }) => certificate);
    expect((await people()).slice(0, 3).map((one) => pool.includes(one))).toEqual([true, false, false]);
    const drawn = [own, theirs].flatMap(({ number }) => planOf(proof, number).drawn.map(({ key }) => key));
    expect((await scjg.get(DOORS, { id: own.id })).draw.round.doors).toMatchObject({
      visits: drawn.length,
      doors: new Set(drawn).size,
    });
  });

  it('tells each whether it was drawn, and by policy shows the public the drawn lines alone', async () => {
    const { proof: whole } = await proofOf(scjg, round.id);
    await run(
      `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
       select $1, id, 'publicProof', '"DRAWN"'::jsonb, '2021-01-01', '试行', '一' from jurisdictions where code = '990101'`,
      [newId()],
    );
    hub.clock.skipDays(70);
    const { state, lines, json, file } = await hub.anyone.get(PROOF, { id: round.id });
    expect([state, lines]).toEqual(['REVEALED', 'DRAWN']);
    expect(file.bytes).toBeLessThan(json.length * 1.3);
    const shown = JSON.parse(json);
    expect(verify(shown, sealed)).toMatchObject({ ok: true, compared: true });
    const { drawn, frame } = planOf(whole, own.number);
    expect(
      planOf(shown, own.number)
        .frame.map(({ key }) => key)
        .sort(),
    ).toEqual(drawn.map(({ key }) => key).sort());
    const posted = await fetch(`${hub.url}/files/proofs/${round.id}`, { method: 'POST' });
    expect(await posted.text()).toBe(json);
    const was = async (code: string) => {
      const { isOpen, key, plans } = await hub.anyone.get(WAS, { id: round.id, code });
      return { isOpen, key, standing: plans.find(({ planNumber }: any) => planNumber === own.number) };
    };
    const first = drawn[0]!;
    expect(await was(first.key)).toMatchObject({
      isOpen: true,
      key: first.key,
      standing: {
        isInFrame: true,
        isDrawn: true,
        ticket: first.ticket,
        place: 1,
        size: frame.length,
        take: drawn.length,
      },
    });
    const other = frame.find(({ key }) => !key.startsWith('p:') && !drawn.some((one) => one.key === key))!;
    const missed = (await was(other.key)).standing;
    expect(missed).toMatchObject({ isInFrame: true, isDrawn: false, place: null, lastTicket: drawn.at(-1)!.ticket });
    expect(missed.ticket > drawn.at(-1)!.ticket).toBe(true);
    expect(await was('没有这个对象')).toMatchObject({
      key: '没有这个对象',
      standing: { isInFrame: false, isDrawn: false },
    });
  });
});

/** Certificates of the lead's people who can be drawn, by number. */
async function people(): Promise<string[]> {
  const rows = await hub.hub.database.rows<{ certificate: string }>(
    `select certificate_number as certificate from inspectors i join departments d on d.id = i.department_id
     where d.code = 'scjg' and verified_at is not null and valid_to > now() + interval '30 days' order by certificate_number`,
  );
  return rows.map(({ certificate }) => certificate);
}
