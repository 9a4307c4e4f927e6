import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../server/kernel/ids.ts';
import { eventsOf } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { RECUSAL_DOCUMENTS as ASK, requested } from '../support/recusals.ts';
import type { Caller } from '../support/caller.ts';
import { finish, partsOf } from '../support/field-work.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const few = { sampling: [{ percent: '0', atLeast: 2 }] };
const run = (sql: string, parameters: unknown[] = []) => hub.hub.database.transaction((tx) => tx.rows(sql, parameters));
const checkOf = (id: string, who = cast.lead) => who.get(ASK.check, { id });

async function released(): Promise<{ plan: any; check: any; sealed: any }> {
  const plan = await planUpTo('sealed', cast, few);
  const { proof: sealed } = await proofOf(hub.anyone, plan.round.id);
  await cast.lead.do('RunDraw', { roundId: plan.round.id });
  await cast.lead.do('ReleaseChecks', { planId: plan.id });
  const { checks } = await cast.lead.get('PlanPage', { id: plan.id, first: 10 });
  return { plan, sealed, check: await checkOf(checks.nodes[0].id) };
}

describe('replaceInspector (R076)', () => {
  it('puts the next of the drawn order in the place of a member, with the reason in a proof that still holds', async () => {
    const { plan, check, sealed } = await released();
    const { proof: before } = await proofOf(cast.lead, plan.round.id);
    const [part] = check.parts;
    const [leaving, staying] = part.inspectors;
    const input = { checkId: check.id, inspectorId: leaving.id, reason: '本人与该企业有利害关系' };
    await cast.lead.get(ASK.replace, { input });
    const after = await checkOf(check.id);
    expect(after.revision).toBe(check.revision + 1);
    const team = after.parts[0].inspectors.map(({ id }: any) => id);
    expect(team).toHaveLength(part.inspectors.length);
    expect(team).not.toContain(leaving.id);
    expect(team[0]).toBe(staying.id);
    const { proof } = await proofOf(cast.lead, plan.round.id);
    const newcomer = after.parts[0].inspectors.at(-1);
    expect(proof.plans[0].replacements).toEqual([
      {
        target: check.target.key,
        by: newcomer.certificateNumber,
        reason: input.reason,
        at: expect.any(String),
        department: part.department.code,
        certificate: leaving.certificateNumber,
      },
    ]);
    expect({ ...proof, plans: [{ ...proof.plans[0], replacements: [] }] }).toEqual(before);
    expect(verify(proof, sealed)).toMatchObject({ ok: true, plans: [{ replacements: 1 }] });
    const events = await eventsOf(hub, cast.lead, plan.id);
    expect(events.at(-1)).toMatchObject({ type: 'INSPECTOR_REPLACED', check: { id: check.id } });
    // The one who left sees the check no more, the one who came does, at once.
    const [left, came] = await Promise.all(
      [leaving, newcomer].map((one) => hub.signIn(one.certificateNumber.toLowerCase())),
    );
    expect(await left!.refused('Check', { id: check.id })).toEqual({ code: 'FORBIDDEN' });
    expect((await came!.get('Check', { id: check.id })).id).toBe(check.id);
  });

  it('passes over who cannot act today or is recused, never brings back who left, and is refused by R073 where nobody is left', async () => {
    // Whoever is left must be able to step in, whichever specialty the team owes.
    await run('update inspectors set specialties = (select array_agg(code) from specialties)');
    const { plan, check } = await released();
    const { department, inspectors } = check.parts[0];
    const replace = (inspectorId: string) =>
      cast.lead.get(ASK.replace, { input: { checkId: check.id, inspectorId, reason: '请假' } });
    const { proof } = await proofOf(cast.lead, plan.round.id);
    const all = planOf(proof, plan.number).inspectors.filter((one) => one.department === department.code);
    // Everyone of the department but the team and one more is on leave or recused.
    const spare = all
      .map(({ certificate }) => certificate)
      .filter((certificate) => !inspectors.some((one: any) => one.certificateNumber === certificate));
    const [only, recused, ...away] = spare as [string, string, ...string[]];
    await run('update inspectors set on_duty = false where certificate_number = any($1::text[])', [away]);
    await run(
      `insert into inspector_recusals (id, inspector_id, keyword, reason, since)
       select $1, i.id, (select t.name from targets t where t.key = $3), '近亲属', current_date
       from inspectors i where i.certificate_number = $2`,
      [newId(), recused, check.target.key],
    );
    await replace(inspectors[0].id);
    const after = await checkOf(check.id);
    const newcomer = after.parts[0].inspectors.find(({ certificateNumber }: any) => certificateNumber === only);
    expect(newcomer).toBeDefined();
    expect(
      await cast.lead.refused(ASK.replace, { input: { checkId: check.id, inspectorId: newcomer.id, reason: '请假' } }),
    ).toMatchObject({
      code: 'RULE',
      rule: { id: 'R073' },
      short: [{ department: department.code, specialty: 'team' }],
    });
    await run('update inspectors set on_duty = true where certificate_number = any($1::text[])', [away]);
    await run('delete from inspector_recusals');
  });

  it('takes whoever stepped in out again for a cause on record alone: nobody goes on until a wanted name comes up (R076)', async () => {
    const { check } = await released();
    const ask = async (who: Caller, inspectorId: string) =>
      who.ask(ASK.replace, { input: { checkId: check.id, inspectorId, reason: '另有安排' } });
    const newest = async () => (await checkOf(check.id)).parts[0].inspectors.at(-1);
    const [first, second] = check.parts[0].inspectors;
    // Each place as it was drawn may be replaced, by the lead and by the department itself.
    for (const member of [first, second]) expect((await ask(cast.lead, member.id)).errors).toBeUndefined();
    const newcomer = await newest();
    const refused = (await ask(cast.lead, newcomer.id)).errors![0]!;
    expect(refused.extensions).toEqual({
      code: 'RULE',
      rule: { id: 'R076', document: '舞政办明电〔2023〕4号', article: '第十三条' },
    });
    expect(refused.message).toMatch(/only for a cause on record/);
    await run('update inspectors set verified_at = null where certificate_number = $1', [newcomer.certificateNumber]);
    expect((await ask(cast.lead, newcomer.id)).errors).toBeUndefined();
    const next = await newest();
    expect(next.id).not.toBe(newcomer.id);
    // What an enterprise asks and the lead grants is a cause by itself.
    const { key } = check.target;
    const request = { planNumber: check.planNumber, targetCode: key, certificateNumber: next.certificateNumber };
    await hub.anyone.get(ASK.request, { input: { ...request, reason: '系本店竞争者的近亲属' } });
    const [{ id: recusalRequestId }] = (await checkOf(check.id)).recusalRequests;
    const grant = { input: { recusalRequestId, grant: true, reason: '属实' } };
    const outsider = await hub.signIn('xfj.liaison');
    expect((await outsider.ask(ASK.decide, grant)).errors![0]!.message).toMatch(/decides a request for recusal/);
    await cast.lead.get(ASK.decide, grant);
    expect((await newest()).id).not.toBe(next.id);
    await run('update inspectors set verified_at = now() where certificate_number = $1', [newcomer.certificateNumber]);
  });

  it('is the lead’s or the own department’s, while the part is open, of somebody on the team (R075)', async () => {
    const { check } = await released();
    const own = check.parts.find(({ department }: any) => department.code === 'gaj');
    const theirs = check.parts.find(({ department }: any) => department.code === 'scjg');
    const input = (inspectorId: string, reason = '请假') => ({ input: { checkId: check.id, inspectorId, reason } });
    for (const name of ['xfj.liaison', 'scjg.leader', 'leader', 'auditor', 'admin', 'scjg-0001']) {
      expect([name, await (await hub.signIn(name)).refused(ASK.replace, input(theirs.inspectors[0].id))]).toEqual([
        name,
        { code: 'FORBIDDEN' },
      ]);
    }
    expect(await cast.others.gaj!.refused(ASK.replace, input(theirs.inspectors[0].id))).toEqual({ code: 'FORBIDDEN' });
    expect(await cast.lead.refused(ASK.replace, input(`ins_${'0'.repeat(32)}`))).toEqual({ code: 'NOT_FOUND' });
    if (own !== undefined) await cast.others.gaj!.get(ASK.replace, input(own.inspectors[0].id));
    const now = await cast.lead.get('Check', { id: check.id });
    const [part] = await partsOf([now], hub.anyone);
    await finish(part!);
    const member = now.parts[0].inspectors[0];
    const people = await checkOf(check.id);
    const id = people.parts[0].inspectors.find((one: any) => one.certificateNumber === member.certificateNumber).id;
    expect(await cast.lead.refused(ASK.replace, input(id))).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('an enterprise’s request for recusal (R076)', () => {
  it('is taken without sign-in, decided with a reason, and granted by a replacement', async () => {
    const { plan, check, sealed } = await released();
    const { memberId, requestId, input } = await requested(cast.lead, hub.anyone, check.id);
    expect((await checkOf(check.id)).recusalRequests).toEqual([
      { id: requestId, state: 'OPEN', reason: input.reason, decisionReason: null, inspector: { id: memberId } },
    ]);
    expect((await eventsOf(hub, cast.lead, plan.id)).at(-1)).toMatchObject({ type: 'RECUSAL_REQUESTED' });
    const decide = { recusalRequestId: requestId, grant: true, reason: '情况属实' };
    expect(await cast.others.gaj!.refused(ASK.decide, { input: decide })).toEqual({ code: 'FORBIDDEN' });
    expect(await cast.lead.refused(ASK.decide, { input: { ...decide, reason: '' } })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    await cast.lead.get(ASK.decide, { input: decide });
    const after = await checkOf(check.id);
    expect(after.recusalRequests[0]).toMatchObject({ state: 'GRANTED', decisionReason: '情况属实' });
    expect(after.parts[0].inspectors.map(({ id }: any) => id)).not.toContain(memberId);
    expect(await cast.lead.refused(ASK.decide, { input: decide })).toMatchObject({ code: expect.any(String) });
    const { proof } = await proofOf(cast.lead, plan.round.id);
    expect(verify(proof, sealed)).toMatchObject({ ok: true, plans: [{ replacements: 1 }] });
  });

  it('is answered alike whether there is such a visit or not (R075)', async () => {
    const { check } = await released();
    const { input } = await requested(cast.lead, hub.anyone, check.id);
    for (const more of [
      {},
      { planNumber: '联查〔2000〕1号' },
      { targetCode: '91990101MA00000000' },
      { certificateNumber: 'XX-0001' },
    ]) {
      expect(await hub.anyone.get(ASK.request, { input: { ...input, ...more } })).toEqual({ received: true });
    }
    expect((await checkOf(check.id)).recusalRequests).toHaveLength(1);
    const drawn = await planUpTo('drawn', cast, few);
    expect(await hub.anyone.get(ASK.request, { input: { ...input, planNumber: drawn.number } })).toEqual({
      received: true,
    });
    expect(await hub.anyone.refused(ASK.request, { input: { ...input, reason: ' ' } })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
  });

  it('asked for again adds its reason, once, also with brackets of a common keyboard', async () => {
    const { check } = await released();
    const { input } = await requested(cast.lead, hub.anyone, check.id);
    const planNumber = input.planNumber.replace('〔', '[').replace('〕', ']');
    const again = { ...input, planNumber, reason: '前年曾受其处罚并起诉' };
    for (let i = 0; i < 2; i++) await hub.anyone.get(ASK.request, { input: again });
    expect((await checkOf(check.id)).recusalRequests).toEqual([
      expect.objectContaining({ state: 'OPEN', reason: `${input.reason}\n${again.reason}` }),
    ]);
  });

  it('that is declined leaves the team as it is (R076)', async () => {
    const { check } = await released();
    const { memberId, requestId } = await requested(cast.lead, hub.anyone, check.id);
    await cast.lead.get(ASK.decide, {
      input: { recusalRequestId: requestId, grant: false, reason: '经核实无利害关系' },
    });
    const after = await checkOf(check.id);
    expect(after.parts).toEqual(check.parts);
    expect(after.recusalRequests).toMatchObject([{ state: 'DECLINED', inspector: { id: memberId } }]);
  });
});

describe('who visited a target last (R071)', () => {
  it('is recused from it next time where policy refuses the same pair', async () => {
    const narrow = { industryCodes: ['6110'], districtCodes: ['990101100'], sampling: [{ percent: '100' }] };
    const first = await planUpTo('released', cast, narrow);
    await run(
      `insert into policy_values (id, jurisdiction_id, key, value, valid_from, document, article)
       select $1, id, 'samePair', '"REFUSE"'::jsonb, '2021-01-01', '试行', '一' from jurisdictions where code = '990101'`,
      [newId()],
    );
    const { proof: before } = await proofOf(cast.lead, first.round.id);
    const second = await planUpTo('released', cast, narrow);
    const { proof: after } = await proofOf(cast.lead, second.round.id);
    const teams = new Map(planOf(before, first.number).teams.map((team) => [`${team.key} ${team.department}`, team]));
    expect(planOf(after, second.number).teams.length).toBeGreaterThan(0);
    for (const { key, department, certificates } of planOf(after, second.number).teams) {
      const last = teams.get(`${key} ${department}`)!.certificates;
      expect(certificates.filter((certificate) => last.includes(certificate))).toEqual([]);
    }
  });
});

describe('the stations of a plan (R070)', () => {
  it('are those from which its inspectors are drawn', async () => {
    const chosen = {
      ...few,
      teamPool: 'SEVERAL_STATIONS',
      teamStations: [{ departmentCode: 'scjg', stations: ['城关所', '东河所'] }],
    };
    const plan = await planUpTo('sealed', cast, chosen);
    const people = await hub.hub.database.rows<{ number: string }>(
      `select i.certificate_number as number from inspectors i join departments d on d.id = i.department_id
       where d.code = 'scjg' and i.station = any('{城关所,东河所}') and i.on_duty`,
    );
    const query =
      'query ($id: ID!) { plan(id: $id) { teamStations { departmentCode stations } samplingPreview { pools { departmentCode inspectors } } } }';
    const { teamStations, samplingPreview } = await cast.lead.get(query, { id: plan.id });
    expect(teamStations).toEqual(chosen.teamStations);
    expect(samplingPreview.pools.find(({ departmentCode }: any) => departmentCode === 'scjg').inspectors).toBe(
      people.length,
    );
  });

  it('go with pools of stations, one with one', async () => {
    const { id: planId } = await planUpTo('created', cast, few);
    const set = (input: object) => cast.lead.refused('UpdateJointPlan', { input: { planId, ...input } });
    const one = { departmentCode: 'scjg', stations: ['城关所'] };
    expect(await set({ teamStations: [one] })).toMatchObject({ fields: [{ path: 'teamStations' }] });
    expect(await set({ teamPool: 'ONE_STATION', teamStations: [{ ...one, stations: ['a', 'b'] }] })).toMatchObject({
      fields: [{ path: 'teamStations.0.stations' }],
    });
    expect(await set({ teamPool: 'SEVERAL_STATIONS', teamStations: [one, one] })).toMatchObject({
      fields: [{ path: 'teamStations.1.departmentCode' }],
    });
  });
});
