import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OUTCOMES } from '../../server/checks/outcome.ts';
import type { Caller } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { checksOf, type Part, partsOf, results } from '../support/field-work.ts';
import { type Cast, castOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let cast: Cast;
let plan: any;
let checks: any[];
/** A check's parts by department, not begun; each test takes one of its own. */
const fresh: Record<string, Part>[] = [];

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  plan = await planUpTo('released', cast, { sampling: [{ percent: '0', atLeast: 12 }] });
  checks = await checksOf(cast.lead, plan.id);
  for (const check of checks) {
    const parts = await partsOf([check], hub.anyone);
    fresh.push(Object.fromEntries(parts.map((part) => [part.department, part])));
  }
});
afterAll(() => hub.close());

const take = (): Record<string, Part> => fresh.pop()!;
const read = (id: string) => cast.lead.get('Check', { id });
const entry = (check: any, id: string) => check.items.find((item: any) => item.id === id);
const part = (check: any, code: string) => check.parts.find(({ department }: any) => department.code === code);
const record = async (
  { checkId, team }: Part,
  given: unknown,
  more: Record<string, unknown> = {},
  by: Caller = team[0]!,
) => (await by.do('RecordResults', { checkId, results: given, ...more })).check;
const refused = ({ checkId, team }: Part, given: unknown, more: Record<string, unknown> = {}, by: Caller = team[0]!) =>
  by.refused('RecordResults', { input: { checkId, results: given, ...more } });

describe('recordResults', () => {
  it('stores outcomes, further outcomes and notes, and begins part and check', async () => {
    const { scjg } = take();
    const [first, second] = scjg!.entryIds;
    const check = await record(
      scjg!,
      [
        {
          itemId: first,
          outcome: 'PROBLEM_CORRECTED',
          alsoOutcomes: ['NOT_DISCLOSED', 'UNREACHABLE'],
          note: ' 已当场改正 ',
        },
      ],
      { expectedRevision: 1 },
    );
    expect(check).toMatchObject({ revision: 2, state: 'IN_PROGRESS' });
    expect([part(check, LEAD).state, part(check, 'gaj').state]).toEqual(['IN_PROGRESS', 'PENDING']);
    expect(entry(check, first!)).toMatchObject({
      outcome: 'PROBLEM_CORRECTED',
      alsoOutcomes: ['NOT_DISCLOSED', 'UNREACHABLE'],
      note: '已当场改正',
    });
    expect(entry(check, second!)).toMatchObject({ outcome: null, alsoOutcomes: [], note: null });
    expect(await read(scjg!.checkId)).toEqual(check);
    const [event] = (await eventsOf(hub, cast.lead, plan.id)).filter(({ check: of }: any) => of?.id === check.id);
    expect(event).toMatchObject({
      type: 'RESULTS_RECORDED',
      department: { code: LEAD },
      plan: { id: plan.id, state: 'IN_PROGRESS' },
    });
  });

  it('may be repeated, each time in place of what the entry had', async () => {
    const { scjg } = take();
    const [itemId] = scjg!.entryIds as [string];
    await record(scjg!, [{ itemId, outcome: 'UNREACHABLE', alsoOutcomes: ['NOT_OPERATING'], note: '门锁着' }]);
    const again = await record(scjg!, [{ itemId, outcome: 'NO_PROBLEM' }], { expectedRevision: 2 }, scjg!.team[1]!);
    expect(again).toMatchObject({ revision: 3 });
    expect(entry(again, itemId)).toMatchObject({ outcome: 'NO_PROBLEM', alsoOutcomes: [], note: null });
  });

  it('is for everyone of the team, at once and for all departments of the matter', async () => {
    const { scjg } = take();
    const shown = await read(scjg!.checkId);
    const shared = shown.items.find(({ departments }: any) => departments.length > 1);
    expect(shared.departments[0].code).toBe(LEAD);
    for (const [i, member] of scjg!.team.entries())
      await record(scjg!, [{ itemId: scjg!.entryIds[i], outcome: 'NO_PROBLEM' }], {}, member);
    const check = await record(scjg!, [{ itemId: shared.id, outcome: 'NOT_DISCLOSED' }]);
    expect(entry(check, shared.id)).toMatchObject({ outcome: 'NOT_DISCLOSED', departments: shared.departments });
  });

  it.each(OUTCOMES)('knows the outcome %s', async (outcome) => {
    const { scjg } = fresh[0]!;
    const also = OUTCOMES.find((one) => one !== outcome)!;
    const check = await record(scjg!, [{ itemId: scjg!.entryIds[0], outcome, alsoOutcomes: [also] }]);
    expect(entry(check, scjg!.entryIds[0]!)).toMatchObject({ outcome, alsoOutcomes: [also] });
  });

  it('refuses what another department answers, also among own ones, and stores nothing of it', async () => {
    const { scjg, gaj } = take();
    const mixed = results([...scjg!.entryIds, gaj!.entryIds[0]!]);
    expect(await refused(scjg!, mixed)).toEqual({ code: 'FORBIDDEN' });
    expect(await refused(gaj!, results(scjg!.entryIds))).toEqual({ code: 'FORBIDDEN' });
    expect(await read(scjg!.checkId)).toMatchObject({ revision: 1, state: 'RELEASED' });
  });

  it('refuses whoever is not on the team', async () => {
    const { scjg } = take();
    const teamOf = (check: any): string[] =>
      part(check, LEAD).inspectors.map((inspector: any) => inspector.certificateNumber);
    const own = teamOf(checks.find(({ id }) => id === scjg!.checkId));
    // On the team of another check of the same plan; chance may put the same people on several.
    const elsewhere = checks.flatMap(teamOf).find((certificate) => !own.includes(certificate));
    const outside = await hub.signIn(elsewhere!.toLowerCase());
    const people = await Promise.all(
      ['scjg.liaison', 'gaj.liaison', 'scjg.leader', 'leader', 'auditor', 'admin', 'xfj-0001'].map((name) =>
        hub.signIn(name),
      ),
    );
    for (const who of [outside, ...people]) {
      expect(await refused(scjg!, [], { expectedRevision: 9 }, who)).toEqual({ code: 'FORBIDDEN' });
      expect(
        await who.refused('SubmitPart', { input: { checkId: scjg!.checkId, signature: { kind: 'ABSENT' } } }),
      ).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await refused(scjg!, [], {}, hub.anyone)).toEqual({ code: 'UNAUTHENTICATED' });
    for (const checkId of ['x', `chk_${'0'.repeat(32)}`, plan.id])
      expect(await refused({ ...scjg!, checkId }, [])).toEqual({ code: 'NOT_FOUND' });
  });

  it('tells all that is wrong with the results at once', async () => {
    const [{ scjg }, other] = [take(), fresh[0]!];
    const [a, b, c] = scjg!.entryIds;
    const given = [
      { itemId: a, outcome: 'NO_PROBLEM', alsoOutcomes: ['NO_PROBLEM'] },
      { itemId: other.scjg!.entryIds[0], outcome: 'NO_PROBLEM' },
      { itemId: b, outcome: 'NO_PROBLEM', note: 'x'.repeat(2001) },
      { itemId: b, outcome: 'NO_PROBLEM' },
      { itemId: c, outcome: 'NO_PROBLEM', alsoOutcomes: ['UNREACHABLE', 'UNREACHABLE'] },
      { itemId: 'x', outcome: 'NO_PROBLEM' },
    ];
    const { code, fields } = await refused(scjg!, given, { expectedRevision: 9 });
    expect([code, fields.map(({ path }: any) => path)]).toEqual([
      'BAD_USER_INPUT',
      [
        'results.0.alsoOutcomes',
        'results.1.itemId',
        'results.2.note',
        'results.3.itemId',
        'results.4.alsoOutcomes',
        'results.5.itemId',
      ],
    ]);
    expect(await refused(scjg!, [])).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'results' }] });
    expect(await read(scjg!.checkId)).toMatchObject({ revision: 1, state: 'RELEASED' });
  });

  it.each([
    ['outcome', { outcome: 'GOOD' }],
    ['outcome', {}],
    ['alsoOutcomes.1', { outcome: 'NO_PROBLEM', alsoOutcomes: ['UNREACHABLE', 'BAD'] }],
  ])('tells where an outcome is none: results.0.%s', async (field, more) => {
    const { scjg } = fresh[0]!;
    expect(await refused(scjg!, [{ itemId: scjg!.entryIds[0], ...more }])).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: `results.0.${field}` }],
    });
  });

  it('is STALE with another revision than the check’s, then WRONG_STATE once the part is submitted', async () => {
    const { scjg } = take();
    const given = results(scjg!.entryIds);
    for (const expectedRevision of [0, 2, plan.revision + 100])
      expect(await refused(scjg!, given, { expectedRevision })).toEqual({ code: 'STALE' });
    await record(scjg!, given);
    await scjg!.team[0]!.do('SubmitPart', { checkId: scjg!.checkId, signature: { kind: 'SIGNED' } });
    expect(await refused(scjg!, given, { expectedRevision: 2 })).toEqual({ code: 'STALE' });
    expect(await refused(scjg!, given, { expectedRevision: 3 })).toEqual({ code: 'WRONG_STATE', state: 'SUBMITTED' });
    expect(await refused(scjg!, given, {}, scjg!.team[1]!)).toEqual({ code: 'WRONG_STATE', state: 'SUBMITTED' });
    const shown = await read(scjg!.checkId);
    expect([shown.state, part(shown, LEAD).state, part(shown, 'gaj').state]).toEqual([
      'IN_PROGRESS',
      'SUBMITTED',
      'PENDING',
    ]);
  });

  it('leaves the other departments to record still', async () => {
    const { scjg, gaj } = take();
    await record(scjg!, results(scjg!.entryIds));
    await scjg!.team[0]!.do('SubmitPart', { checkId: scjg!.checkId, signature: { kind: 'SEALED' } });
    const check = await record(gaj!, results(gaj!.entryIds), { expectedRevision: 3 });
    expect([part(check, LEAD).state, part(check, 'gaj').state]).toEqual(['SUBMITTED', 'IN_PROGRESS']);
    const facts = (await eventsOf(hub, cast.lead, plan.id)).filter(({ check: of }: any) => of?.id === check.id);
    expect(told(facts)).toEqual(['RESULTS_RECORDED scjg', 'PART_SUBMITTED scjg', 'RESULTS_RECORDED gaj']);
  });

  it('is told to those who see the check: not to inspectors of other teams', async () => {
    const { scjg } = fresh[0]!;
    const [responsible] = scjg!.team as [Caller];
    const others = checks.flatMap(({ parts }) =>
      parts.flatMap(({ inspectors }: any) => inspectors.map(({ certificateNumber }: any) => certificateNumber)),
    );
    const own = (await read(scjg!.checkId)).parts.flatMap(({ inspectors }: any) =>
      inspectors.map(({ certificateNumber }: any) => certificateNumber),
    );
    const outside = await hub.signIn(others.find((number) => !own.includes(number)).toLowerCase());
    const isOfCheck = ({ type, check }: any) => type === 'RESULTS_RECORDED' && check?.id === scjg!.checkId;
    expect((await eventsOf(hub, responsible, plan.id)).filter(isOfCheck)).not.toEqual([]);
    expect((await eventsOf(hub, cast.others.gaj!, plan.id)).filter(isOfCheck)).not.toEqual([]);
    const heard = await eventsOf(hub, outside, plan.id);
    expect(heard.filter(isOfCheck)).toEqual([]);
    expect(heard.map(({ type }) => type)).toContain('CHECKS_RELEASED');
  });
});
