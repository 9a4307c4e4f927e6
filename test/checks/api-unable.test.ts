import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { announcedAlone } from '../support/proposals.ts';
import { finish, partsOf } from '../support/field-work.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planOf, proofOf } from '../support/proofs.ts';
import { RECUSAL_DOCUMENTS as ASK } from '../support/recusals.ts';

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
});
afterAll(() => hub.close());

const few = { industryCodes: ['61'], sampling: [{ percent: '0', atLeast: 3 }] };
const run = (sql: string, parameters: unknown[] = []) => hub.hub.database.transaction((tx) => tx.rows(sql, parameters));
const DRAW = 'query ($id: ID!) { plan(id: $id) { draw { inspectorsUnable sameLists } } }';
const CHECK = `query ($id: ID!) { check(id: $id) { id parts { department { code }
  inspectors { id certificateNumber } unable { inspector { id certificateNumber } reason } } } }`;

const unableOf = (check: any): any[] => check.parts.flatMap((part: any) => part.unable);

it('a sealed inspector who may not act any more is counted before the release, whoever was drawn, and told on the check after it (R024, R075, R076)', async () => {
  const plan = await planUpTo('drawn', cast, few);
  const drawOf = async (who = cast.lead) => (await who.get(DRAW, { id: plan.id })).draw;
  expect(await drawOf()).toEqual({ inspectorsUnable: 0, sameLists: [] });
  await run(
    `update inspectors set verified_at = null where department_id = (select id from departments where code = 'scjg')`,
  );
  const counted = (await drawOf()).inspectorsUnable;
  expect(counted).toBeGreaterThan(0);
  expect((await drawOf(cast.others.gaj!)).inspectorsUnable).toBeNull();
  await cast.lead.do('ReleaseChecks', { planId: plan.id });
  expect((await drawOf()).inspectorsUnable).toBeNull();
  const { proof } = await proofOf(cast.lead, plan.round.id);
  const sealed = planOf(proof, plan.number).inspectors.filter(({ department }) => department === 'scjg');
  expect(counted).toBe(sealed.length);

  const { checks } = await cast.lead.get('PlanPage', { id: plan.id, first: 10 });
  const check = await cast.lead.get(CHECK, { id: checks.nodes[0].id });
  const part = check.parts.find(({ department }: any) => department.code === 'scjg');
  expect(part.unable.map(({ inspector }: any) => inspector.id)).toEqual(part.inspectors.map(({ id }: any) => id));
  expect(part.unable[0].reason).toMatch(/legal section has not verified/);
  expect(unableOf(await cast.others.gaj!.get(CHECK, { id: check.id }))).toHaveLength(part.unable.length);
  // To the team itself the own liaison tells it.
  const member = await hub.signIn(part.inspectors[0].certificateNumber.toLowerCase());
  expect(unableOf(await member.get(CHECK, { id: check.id }))).toEqual([]);

  await run(`update inspectors set verified_at = now() where verified_at is null and certificate_number <> $1`, [
    part.inspectors[0].certificateNumber,
  ]);
  const [leaving] = unableOf(await cast.lead.get(CHECK, { id: check.id }));
  expect(leaving.inspector.id).toBe(part.inspectors[0].id);
  const input = { checkId: check.id, inspectorId: leaving.inspector.id, reason: '审核已撤回' };
  await cast.lead.get(ASK.replace, { input });
  expect(unableOf(await cast.lead.get(CHECK, { id: check.id }))).toEqual([]);
});

it('who is away on a day of the plan is told while the part is open, and no more when it is done (R022)', async () => {
  await run('update inspectors set verified_at = now() where verified_at is null');
  const plan = await planUpTo('released', cast, few);
  const { checks } = await cast.lead.get('PlanPage', { id: plan.id, first: 10 });
  const [first] = checks.nodes;
  const [{ certificateNumber }] = first.parts[0].inspectors;
  await run(
    `insert into inspector_absences (inspector_id, from_on, to_on, kind)
     select id, current_date + 1, current_date + 3, 'LEAVE' from inspectors where certificate_number = $1`,
    [certificateNumber],
  );
  const unable = unableOf(await cast.lead.get(CHECK, { id: first.id }));
  expect(unable).toEqual([
    { inspector: expect.objectContaining({ certificateNumber }), reason: expect.stringMatching(/is away from/) },
  ]);
  for (const part of await partsOf([first], hub.anyone)) await finish(part);
  expect(unableOf(await cast.lead.get(CHECK, { id: first.id }))).toEqual([]);
});

it('plans of one round with the very same list say so before one of them is released alone (R075)', async () => {
  await run('delete from inspector_absences');
  const [one, other] = [await announcedAlone(cast.lead, 'scjg', few), await announcedAlone(cast.lead, 'scjg', few)];
  const apart = await announcedAlone(cast.lead, 'scjg', { ...few, industryCodes: ['62'] });
  const sameOf = async ({ id }: { id: string }) => (await cast.lead.get(DRAW, { id })).draw.sameLists;
  const { round } = await cast.lead.do('SealDraw', { planIds: [one.id, other.id, apart.id] });
  expect(await sameOf(one)).toEqual([]);
  await cast.lead.do('RunDraw', { roundId: round.id });
  expect([await sameOf(one), await sameOf(other), await sameOf(apart)]).toEqual([[other.number], [one.number], []]);
  await cast.lead.do('ReleaseChecks', { planId: one.id });
  expect([await sameOf(one), await sameOf(other)]).toEqual([[other.number], []]);
});
