import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../server/kernel/ids.ts';
import { eventsOf } from '../support/events.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf, verify } from '../support/proofs.ts';
import { DOCUMENTS } from '../support/proposals.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const R073 = { id: 'R073', document: '舞政办明电〔2023〕4号', article: '第十三条' };
const few = { sampling: [{ percent: '0', atLeast: 4 }] };
const PREVIEW = `query ($id: ID!) { plan(id: $id) { samplingPreview { isShort pools {
  departmentCode inspectors needs { specialty needed have worst targets missing } } } } }`;

const run = (sql: string, parameters: unknown[] = []) => hub.hub.database.transaction((tx) => tx.rows(sql, parameters));
const staff = (onDuty: boolean, which = 'true') =>
  run(
    `update inspectors set on_duty = $1 where department_id = (select id from departments where code = 'gaj')
       and verified_at is not null and valid_to > now() and ${which}`,
    [onDuty],
  );
const previewOf = async (id: string) => {
  const { samplingPreview } = await cast.lead.get(PREVIEW, { id });
  return { ...samplingPreview, gaj: samplingPreview.pools.find(({ departmentCode }: any) => departmentCode === 'gaj') };
};

describe('what a pool lacks (R073)', () => {
  it('is told before sealing, by department and specialty, at the worst that recusals bring', async () => {
    const plan = await planUpTo('announced', cast, few);
    const enough = await previewOf(plan.id);
    expect(enough.isShort).toBe(false);
    const [team] = enough.gaj.needs;
    expect(team).toMatchObject({ specialty: 'team', needed: 2, have: enough.gaj.inspectors, missing: 0 });
    expect(team.targets).toBeGreaterThan(0);
    // All but three are off duty; of the three two are recused from one target of the frame.
    await staff(false, `certificate_number > 'GAJ-0003'`);
    const recusal = `insert into inspector_recusals (id, inspector_id, target_id, reason, since)
      select $1, i.id, (select t.id from targets t where t.kind = 'ENTERPRISE' and t.status = 'ACTIVE' order by t.id limit 1),
        '近亲属', current_date from inspectors i where i.certificate_number = $2`;
    for (const certificate of ['GAJ-0001', 'GAJ-0002']) await run(recusal, [newId(), certificate]);
    const short = await previewOf(plan.id);
    expect(short.gaj.needs[0]).toMatchObject({ specialty: 'team', needed: 2, have: 3, worst: 1, missing: 1 });
    expect(short.isShort).toBe(true);
    await run('delete from inspector_recusals');
    await staff(true);
  });
});

describe('amendInspectors (R073)', () => {
  it('lets a sealed round with too small a pool run, with a number and a reason that stand in its proof', async () => {
    await staff(false);
    const plan = await planUpTo('sealed', cast, few);
    const { proof: sealed } = await proofOf(hub.anyone, plan.round.id);
    const runIt = { input: { roundId: plan.round.id } };
    expect(await cast.lead.refused('RunDraw', runIt)).toMatchObject({ code: 'RULE', rule: R073 });
    const input = { roundId: plan.round.id, planId: plan.id, reason: '公安局人员休假，名录过小' };
    expect(await cast.lead.refused(DOCUMENTS.amend, { input })).toEqual({ code: 'RULE', rule: R073 });
    expect(await cast.others.gaj!.refused(DOCUMENTS.amend, { input })).toEqual({ code: 'FORBIDDEN' });
    expect(await cast.lead.refused(DOCUMENTS.amend, { input: { ...input, reason: '' } })).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    await staff(true);
    const { round } = await cast.lead.get(DOCUMENTS.amend, { input });
    const [draw] = round.draws;
    expect(draw.amendments).toEqual([
      {
        number: 1,
        at: expect.any(String),
        reason: input.reason,
        before: draw.inspectorsDigest,
        after: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(draw.inspectorsDigest).toBe(sealed.plans[0].inspectorsDigest);
    const { proof: later } = await proofOf(hub.anyone, plan.round.id);
    expect(later.plans[0]).toMatchObject({ ...sealed.plans[0], amendments: [{ number: 1, reason: input.reason }] });
    expect((await eventsOf(hub, cast.lead, plan.id)).at(-1)).toMatchObject({ type: 'INSPECTORS_AMENDED' });
    await cast.lead.do('RunDraw', { roundId: plan.round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const { proof } = await proofOf(cast.lead, plan.round.id);
    for (const part of [sealed, later]) expect(verify(proof, part)).toMatchObject({ ok: true, compared: true });
    expect(proof.plans[0].amendments).toHaveLength(1);
    expect(await cast.lead.refused(DOCUMENTS.amend, { input })).toEqual({ code: 'WRONG_STATE', state: 'DRAWN' });
  });

  it('keeps out who came in new and has declared an interest since sealing (R076)', async () => {
    await staff(false, `certificate_number = 'GAJ-0001'`);
    const plan = await planUpTo('sealed', cast, few);
    await staff(true);
    await staff(false, `certificate_number = 'GAJ-0002'`);
    await run(
      `insert into inspector_recusals (id, inspector_id, keyword, reason, since)
       select $1, id, '有限公司', '投资关系', current_date from inspectors where certificate_number = 'GAJ-0001'`,
      [newId()],
    );
    await cast.lead.get(DOCUMENTS.amend, { input: { roundId: plan.round.id, planId: plan.id, reason: '人员变动' } });
    await cast.lead.do('RunDraw', { roundId: plan.round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const { proof } = await proofOf(cast.lead, plan.round.id);
    const certificates = planOf(proof, plan.number).inspectors.map(({ certificate }) => certificate);
    expect(certificates).toContain('GAJ-0003');
    expect(certificates).not.toContain('GAJ-0001');
    expect(certificates).not.toContain('GAJ-0002');
    await run('delete from inspector_recusals');
    await staff(true);
  });
});
