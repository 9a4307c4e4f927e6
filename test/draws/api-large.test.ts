import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findHolders } from '../../server/draws/holds.store.ts';
import { frameOf } from '../../server/draws/large/sealed-frames.ts';
import { localDate } from '../../server/kernel/clock.ts';
import { getPlanRows, planUuid } from '../../server/plans/index.ts';
import { decide, told } from '../programmes/county.ts';
import { checksOf } from '../support/field-work.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively } from '../support/naive-merge.ts';
import { planOf, verify } from '../support/proofs.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const WIDE = {
  targetKinds: [],
  sampling: ['A', 'B', 'C', 'D', 'UNRATED'].map((riskClass) => ({ riskClass, percent: '0.2' })),
};
const PROOF = `query ($roundId: ID!) { drawProof(roundId: $roundId) { state json file { url bytes } } }`;
const JOBS = `query { viewer { jobs(first: 10) { nodes { kind state name progress { done total } } } } }`;

const rows = <T>(sql: string): Promise<T[]> => hub.hub.database.rows<T>(sql);
const left = async () => (await rows<{ n: number }>('select count(*)::int as n from draw_preparations'))[0]!.n;
const pieces = async () => (await rows<{ n: number }>('select count(*)::int as n from draw_pieces'))[0]!.n;

/** Over everyone to whom an item of the lead applies, with recusals by name and by target. */
async function announced(more: object = {}): Promise<any> {
  const plan = await planUpTo('accepted', cast, { ...WIDE, ...more });
  await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(cast.lead, LEAD) });
  await cast.lead.do('FreezeItems', { planId: plan.id });
  await cast.lead.do('AnnouncePlan', { planId: plan.id });
  return cast.lead.get('PlanPage', { id: plan.id, first: 1 });
}

const fetchProof = (roundId: string, token: string | null) =>
  fetch(`${hub.url}/files/proofs/${roundId}`, {
    method: 'POST',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });

/** Cancels the next job as soon as it is taken up. */
function cancelNext(): () => void {
  const { jobs, database } = hub.hub;
  const seen = new Set<string>();
  return jobs.listen(({ id }) => {
    if (seen.has(id)) return;
    seen.add(id);
    void database.transaction((tx) => jobs.cancel(tx, id));
  });
}

describe('a round over a large frame (R052, R053)', () => {
  let plan: any;
  let other: any;
  let round: any;
  let sealed: any;
  let proof: any;

  it('is sealed by a job of the lead’s, which others do not see', async () => {
    plan = await announced();
    other = await announced({ targetKinds: ['INDIVIDUAL_BUSINESS'], sampling: [{ percent: '0.1' }] });
    await hub.hub.database.transaction(async (tx) => {
      const [someone] = await tx.rows<{ id: string }>(
        `select id from inspectors where department_id = (select id from departments where code = 'scjg') and on_duty
           and verified_at is not null order by certificate_number limit 1`,
      );
      await tx.rows(
        `insert into inspector_recusals (id, inspector_id, keyword, reason, since)
         select gen_random_uuid(), $1, '商', '亲属', current_date`,
        [someone!.id],
      );
    });
    ({ round } = await cast.lead.do('SealDraw', { planIds: [plan.id, other.id] }));
    const [job] = (await cast.lead.get(JOBS)).jobs.nodes;
    expect(job).toMatchObject({ kind: 'draws.seal-frames', state: 'DONE' });
    expect(job.name).toContain(plan.number);
    expect(job.progress.done).toBe(job.progress.total);
    expect((await cast.others.gaj!.get(JOBS)).jobs.nodes).toEqual([]);
    expect(await left()).toBe(0);
    ({ json: sealed } = await hub.anyone.get(PROOF, { roundId: round.id }));
  });

  it('is run by a job, and is closed to all until the release', async () => {
    await cast.lead.do('RunDraw', { roundId: round.id });
    expect((await cast.lead.get(JOBS)).jobs.nodes[0]).toMatchObject({ kind: 'draws.draw-targets', state: 'DONE' });
    expect(await left()).toBe(0);
    for (const token of [null, cast.lead.token]) expect((await fetchProof(round.id, token)).status).toBe(404);
  });

  it('gives the lead its proof after the release, as an answer and as the same file', async () => {
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    await cast.lead.do('ReleaseChecks', { planId: other.id });
    const { state, json, file } = await cast.lead.get(PROOF, { roundId: round.id });
    expect([state, file.url]).toEqual(['CONFIDENTIAL_RELEASED', `/files/proofs/${round.id}`]);
    expect(Math.abs(file.bytes / json.length - 1)).toBeLessThan(0.1);
    const answer = await fetchProof(round.id, cast.lead.token);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await answer.text()).toBe(json);
    expect((await fetchProof(round.id, null)).status).toBe(404);
    expect((await fetchProof('rnd_0', cast.lead.token)).status).toBe(404);
    proof = JSON.parse(json);
  });

  it('has a proof that holds against what was sealed', () => {
    const verdict = verify(proof, JSON.parse(sealed));
    expect(verdict).toMatchObject({ ok: true, compared: true });
    const names = (verdict as any).plans.map((one: any) => [one.number, one.frameSize > 5000, one.drawn > 10]);
    expect(names).toEqual([plan.number, other.number].sort().map((number) => [number, true, true]));
  });

  it('has in its frame just those to whom an item applies, in their classes, and natural persons by no number', async () => {
    const codes = (await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).items.map(({ item }: any) => item.code);
    const naive = await mergeNaively(hub, codes, {});
    const { frame } = planOf(proof, plan.number);
    const isPerson = (key: string) => naive.targets.get(key)!.kind === 'NATURAL_PERSON';
    const expected = [...naive.lists.keys()].filter((key) => !isPerson(key));
    const named = frame.filter(({ key }) => !key.startsWith('p:'));
    expect(named.map(({ key }) => key).sort()).toEqual(expected.sort());
    for (const { key, stratum } of named) expect(stratum).toBe(naive.targets.get(key)!.risk ?? 'U');
    const persons = [...naive.lists.keys()].filter(isPerson);
    expect(persons.length).toBeGreaterThan(0);
    expect(frame.filter(({ key }) => /^p:[0-9a-f]{64}$/.test(key))).toHaveLength(persons.length);
  });

  it('recuses by a word in a name whom it recuses (R076)', async () => {
    const { plans } = proof;
    const lines = plans
      .find(({ number }: any) => number === other.number)
      .recusals.split('\n')
      .slice(1, -1);
    const [{ n }] = (await rows<{ n: number }>(
      `select count(*)::int as n from targets where kind = 'INDIVIDUAL_BUSINESS' and status = 'ACTIVE' and name like '%商%'`,
    )) as [{ n: number }];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(n);
    const keys = new Set(planOf(proof, other.number).frame.map(({ key }) => key));
    for (const line of lines) expect(keys).toContain(line.split('\t')[0]);
  });

  it('has the drawn inspected: the checks are those of the proof, in the order of visits', async () => {
    const checks = await checksOf(cast.lead, plan.id);
    const visits = [...new Set(planOf(proof, plan.number).teams.map(({ key }) => key))];
    expect(checks).toHaveLength(visits.length);
    checks.forEach(({ target }, i) => {
      if (!visits[i]!.startsWith('p:')) expect(target.key).toBe(visits[i]);
    });
  });
});

describe('a job of sealing that is cancelled', () => {
  it('leaves the plan as it was, keeps nothing, and lets it be sealed again', async () => {
    const plan = await announced();
    const before = await pieces();
    const deaf = cancelNext();
    const refused = await cast.lead.refused('SealDraw', { input: { planIds: [plan.id] } });
    deaf();
    expect(refused).toMatchObject({ code: 'WRONG_STATE', state: 'ANNOUNCED' });
    expect([await left(), await pieces()]).toEqual([0, before]);
    expect((await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).draw).toBeNull();
    const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
    expect(round.state).toBe('SEALED');
    const stopped = cancelNext();
    expect(await cast.lead.refused('RunDraw', { input: { roundId: round.id } })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'SEALED',
    });
    stopped();
    expect((await cast.lead.do('RunDraw', { roundId: round.id })).round.state).toBe('DRAWN');
  });
});

describe('weights and a ratio in pieces over a large frame', () => {
  const LABEL = '投诉举报较多';
  const marked = (kind: string): Promise<{ key: string }[]> =>
    rows(`select key from targets where kind = '${kind}' and '${LABEL}' = any(labels)`);

  it('stand in its file and are resolved by its size (R052, R062)', async () => {
    const admin = await hub.signIn('admin');
    await decide(hub, admin, 'WEIGHT_COMPLAINTS', { number: 7 });
    await hub.hub.database.transaction(async (tx) => {
      for (const kind of ['ENTERPRISE', 'NATURAL_PERSON']) {
        await tx.rows(
          `update targets set labels = labels || array[$1::text] where id in
             (select id from targets where kind = $2 and status = 'ACTIVE' order by id limit 20)`,
          [LABEL, kind],
        );
      }
    });
    const plan = await announced({ sampling: [{ percent: '0.1', pieces: [{ upTo: 1_000_000, percent: '0.3' }] }] });
    await decide(hub, admin, 'WEIGHT_COMPLAINTS', null);
    const { round } = await cast.lead.do('SealDraw', { planIds: [plan.id] });
    const { json: sealed } = await hub.anyone.get(PROOF, { roundId: round.id });
    await cast.lead.do('RunDraw', { roundId: round.id });
    await cast.lead.do('ReleaseChecks', { planId: plan.id });
    const proof = JSON.parse((await cast.lead.get(PROOF, { roundId: round.id })).json);
    expect(proof.plans[0].rulesAnnounced).toEqual([{ stratum: '*', percent: '0.3', atLeast: null, atMost: null }]);
    const { frame } = planOf(proof, plan.number);
    expect(frame.length).toBeGreaterThan(5000);
    const heavy = frame.filter(({ weight }) => weight !== 1);
    const persons = heavy.filter(({ key }) => key.startsWith('p:'));
    expect(new Set(heavy.map(({ weight }) => weight))).toEqual(new Set([7]));
    expect(
      heavy
        .map(({ key }) => key)
        .filter((key) => !key.startsWith('p:'))
        .sort(),
    ).toEqual((await marked('ENTERPRISE')).map(({ key }) => key).sort());
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.length).toBeLessThanOrEqual((await marked('NATURAL_PERSON')).length);
    expect(verify(proof, JSON.parse(sealed))).toMatchObject({ ok: true, compared: true });
  });
});

describe('a large frame under a yearly cap (R063)', () => {
  const STEPS = 'query ($id: ID!) { plan(id: $id) { frame { size steps { step excluded } } } }';
  const frameSteps = async (id: string) => {
    const { frame } = await cast.lead.get(STEPS, { id });
    const held = frame.steps.find(({ step }: any) => step === 'HELD').excluded as number;
    return { size: frame.size as number, held };
  };
  const CAP = 3;
  let first: any;
  let second: any;
  let third: any;

  it('holds one visit of each of its targets, also against the plans behind it in its round', async () => {
    // One draw of before is not released yet, and two are sealed here.
    await decide(hub, await hub.signIn('admin'), 'YEARLY_CAP', { number: CAP });
    [first, second, third] = [await announced(), await announced(), await announced()];
    const free = await frameSteps(third.id);
    const { round } = await cast.lead.do('SealDraw', { planIds: [first.id, second.id] });
    expect(round.state).toBe('SEALED');
    const { size, held } = await frameSteps(third.id);
    expect(size).toBe(0);
    expect(held).toBe(free.size + free.held);
    expect(told(await cast.lead.refused('SealDraw', { input: { planIds: [third.id] } }))).toBe('RULE R063');
    await cast.lead.do('AbandonRound', { roundId: round.id, reason: '信标停播' });
    expect(await frameSteps(third.id)).toEqual(free);
  });

  it('is not sealed where another draw was sealed after it was read', async () => {
    await cast.lead.do('SealDraw', { planIds: [first.id] });
    await hub.hub.database.transaction(async (tx) => {
      const loaded = await getPlanRows(tx, planUuid(third.id));
      const today = localDate(hub.hub.clock.now());
      const { jurisdictionId, year, id: planId, revision } = loaded.plan;
      const holders = await findHolders(tx, { jurisdictionId, year, exceptPlan: planId });
      const [{ id: last }] = (await tx.rows<{ id: string }>(
        'select id from draws where plan_number = $1 and not abandoned',
        [first.number],
      )) as [{ id: string }];
      const judged = (frame: object) =>
        frameOf(tx, { job: '', content: { personKey: '', plans: [frame] } } as never, loaded, today);
      const knowing = { planId, revision, cap: CAP, held: 0, holders };
      expect(await judged(knowing)).toEqual(knowing);
      const before = holders.filter((id) => id !== last);
      expect(before).toHaveLength(holders.length - 1);
      await expect(judged({ ...knowing, holders: before })).rejects.toMatchObject({
        details: { rule: { id: 'R063' } },
      });
      await expect(judged({ ...knowing, cap: null })).rejects.toMatchObject({ code: 'STALE' });
    });
  });
});
