import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isProblem, OUTCOMES } from '../../server/checks/outcome.ts';
import { eventsOf, told } from '../support/events.ts';
import { checksOf, type Part, partsOf, results } from '../support/field-work.ts';
import { type Cast, castOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const SIGNED = { kind: 'SIGNED' };
/** One for each outcome, and a few for what else is asked. */
const CHECKS = OUTCOMES.length + 6;

let hub: TestHub;
let cast: Cast;
let plan: any;
const fresh: Part[][] = [];

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj', 'jyj']);
  plan = await planUpTo('released', cast, { sampling: [{ percent: '0', atLeast: CHECKS }] });
  for (const check of await checksOf(cast.lead, plan.id)) {
    expect(check.parts.length).toBeGreaterThanOrEqual(2);
    fresh.push(await partsOf([check], hub.anyone));
  }
});
afterAll(() => hub.close());

const read = (id: string) => cast.lead.get('Check', { id });
const progress = async () => (await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).progress;
const record = ({ checkId, team, entryIds }: Part, outcome?: string) =>
  team[0]!.do('RecordResults', { checkId, results: results(entryIds, outcome) });
const submit = async ({ checkId, team }: Part, signature: Record<string, unknown> = SIGNED) =>
  (await team.at(-1)!.do('SubmitPart', { checkId, signature })).check;
const refused = ({ checkId, team }: Part, signature: Record<string, unknown> = SIGNED, more = {}) =>
  team[0]!.refused('SubmitPart', { input: { checkId, signature, ...more } });
const factsOf = async (checkId: string) =>
  told((await eventsOf(hub, cast.lead, plan.id)).filter(({ check }) => check?.id === checkId));

describe('submitPart', () => {
  it('is refused while an own entry has no outcome (R083), others’ do not matter', async () => {
    const [scjg] = fresh[0] as [Part];
    expect(await refused(scjg)).toEqual({
      code: 'RULE',
      rule: { id: 'R083', document: '舞政办明电〔2023〕4号', article: '第十三条' },
    });
    await scjg.team[0]!.do('RecordResults', { checkId: scjg.checkId, results: results(scjg.entryIds.slice(1)) });
    const { errors } = await scjg.team[0]!.ask('SubmitPart', { input: { checkId: scjg.checkId, signature: SIGNED } });
    expect(errors![0]!.message).toContain('1 entries have no outcome yet');
    expect(await read(scjg.checkId)).toMatchObject({ revision: 2, state: 'IN_PROGRESS' });
    await record(scjg);
    expect((await submit(scjg)).parts[0].state).toBe('SUBMITTED');
  });

  it.each([
    [{ kind: 'REFUSED' }, ['signature.reason']],
    [{ kind: 'ABSENT', reason: ' 　' }, ['signature.reason']],
    [{ kind: 'ABSENT', witness: '居委会' }, ['signature.reason']],
    [{ kind: 'SIGNED', reason: 'x'.repeat(2001), witness: 'x'.repeat(201) }, ['signature.reason', 'signature.witness']],
    [{ kind: 'STAMPED' }, ['signature.kind']],
    [{}, ['signature.kind']],
  ])('refuses the confirmation %j before its rule', async (signature, paths) => {
    const { code, fields } = await refused(fresh[1]![0]!, signature, { expectedRevision: 1 });
    expect([code, fields.map(({ path }: any) => path)]).toEqual(['BAD_USER_INPUT', paths]);
  });

  it('is STALE with another revision, before its rule', async () => {
    expect(await refused(fresh[1]![0]!, SIGNED, { expectedRevision: 7 })).toEqual({ code: 'STALE' });
    expect(await refused(fresh[1]![0]!, SIGNED, { expectedRevision: 1 })).toMatchObject({ code: 'RULE' });
  });

  it('keeps how the inspected side confirmed (R084)', async () => {
    const document =
      'query ($id: ID!) { check(id: $id) { parts { department { code } signature { kind reason witness } submittedAt entriesTotal entriesAnswered } } }';
    const [scjg, gaj] = fresh[1] as [Part, Part];
    await record(scjg);
    await record(gaj);
    await submit(scjg, { kind: 'REFUSED', reason: ' 负责人拒签 ', witness: ' 居委会 ' });
    await submit(gaj, { kind: 'SEALED', reason: null });
    const { parts } = await cast.lead.get(document, { id: scjg.checkId });
    expect(parts[0]).toMatchObject({
      department: { code: LEAD },
      signature: { kind: 'REFUSED', reason: '负责人拒签', witness: '居委会' },
      submittedAt: expect.any(String),
    });
    expect(parts[0].entriesAnswered).toBe(parts[0].entriesTotal);
    expect(parts[1]).toMatchObject({
      department: { code: 'gaj' },
      signature: { kind: 'SEALED', reason: null, witness: null },
    });
  });

  it('completes the check with its last part, in one transaction, told once to every department', async () => {
    const parts = fresh[2]!;
    for (const part of parts) await record(part);
    for (const [i, part] of parts.entries()) {
      const check = await submit(part);
      expect([check.state, check.parts[i].state]).toEqual([
        i === parts.length - 1 ? 'COMPLETED' : 'IN_PROGRESS',
        'SUBMITTED',
      ]);
      expect(await refused(part)).toEqual({ code: 'WRONG_STATE', state: 'SUBMITTED' });
    }
    const last = parts.at(-1)!.department;
    expect(await factsOf(parts[0]!.checkId)).toEqual([
      ...parts.map(({ department }) => `RESULTS_RECORDED ${department}`),
      ...parts.map(({ department }) => `PART_SUBMITTED ${department}`),
      `CHECK_COMPLETED ${last}`,
    ]);
    for (const who of Object.values(cast.others)) {
      const completed = (await eventsOf(hub, who, plan.id)).filter(
        ({ type, check }) => type === 'CHECK_COMPLETED' && check.id === parts[0]!.checkId,
      );
      expect(completed).toMatchObject([
        {
          check: {
            state: 'COMPLETED',
            target: { name: expect.any(String) },
            parts: parts.map(() => ({ state: 'SUBMITTED' })),
          },
        },
      ]);
    }
  });

  it('of the last two parts at once completes the check once', async () => {
    const parts = fresh[3]!;
    for (const part of parts) await record(part);
    for (const part of parts.slice(2)) await submit(part);
    const states = await Promise.all(parts.slice(0, 2).map(async (part) => (await submit(part)).state));
    expect(states).toContain('COMPLETED');
    const facts = await factsOf(parts[0]!.checkId);
    expect(facts.filter((fact) => fact.startsWith('CHECK_COMPLETED'))).toHaveLength(1);
    expect(facts.at(-1)).toMatch(/^CHECK_COMPLETED/);
    expect(await read(parts[0]!.checkId)).toMatchObject({ state: 'COMPLETED' });
  });

  it('of the same part at once by two of the team is done once', async () => {
    const [scjg] = fresh[4] as [Part];
    await record(scjg);
    const answers = await Promise.all(
      scjg.team.map((member) => member.ask('SubmitPart', { input: { checkId: scjg.checkId, signature: SIGNED } })),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const { errors } of answers)
      if (errors !== undefined) expect(errors[0]!.extensions).toEqual({ code: 'WRONG_STATE', state: 'SUBMITTED' });
  });
});

describe('progress', () => {
  it('counts a check as having problems just when one of its outcomes is a problem', async () => {
    for (const part of [...fresh[0]!.slice(1), ...fresh[1]!.slice(2)]) {
      await record(part);
      await submit(part);
    }
    for (const [i, outcome] of OUTCOMES.entries()) {
      const parts = fresh[5 + i]!;
      const before = await progress();
      for (const part of parts) await record(part, part === parts.at(-1) ? outcome : 'NOT_APPLICABLE');
      expect(await progress()).toEqual(before);
      for (const part of parts) await submit(part);
      expect([outcome, await progress()]).toEqual([
        outcome,
        {
          ...before,
          completed: before.completed + 1,
          withProblems: before.withProblems + (isProblem({ outcome }) ? 1 : 0),
        },
      ]);
    }
  });

  it('forgets a problem that was recorded and then corrected, before the part is in', async () => {
    const before = await progress();
    const parts = fresh[CHECKS - 1]!;
    await record(parts[0]!, 'UNREACHABLE');
    for (const part of parts) {
      await record(part, 'NO_PROBLEM');
      await submit(part);
    }
    expect(await progress()).toEqual({ ...before, completed: before.completed + 1 });
  });

  it('ends with the plan CHECKED, told behind its last check, and counts each department’s parts', async () => {
    for (const part of fresh[4]!.slice(1)) {
      expect((await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).state).toBe('IN_PROGRESS');
      await record(part);
      await submit(part);
    }
    const now = await cast.lead.get('PlanPage', { id: plan.id, first: 100 });
    expect(now).toMatchObject({
      state: 'CHECKED',
      revision: plan.revision,
      progress: { total: CHECKS, completed: CHECKS },
    });
    for (const { department, progress: own } of now.participants) {
      const total = now.checks.nodes.filter(({ parts }: any) =>
        parts.some((one: any) => one.department.code === department.code),
      ).length;
      expect([department.code, own]).toEqual([department.code, { total, completed: total }]);
    }
    const facts = told(await eventsOf(hub, cast.lead, plan.id)).filter((fact) => fact !== 'ROUND_REVEALED -');
    expect(facts.slice(-3).map((fact) => fact.split(' ')[0])).toEqual([
      'PART_SUBMITTED',
      'CHECK_COMPLETED',
      'PLAN_CHECKED',
    ]);
    expect(facts.filter((fact) => fact.startsWith('PLAN_CHECKED'))).toHaveLength(1);
    expect(facts.filter((fact) => fact.startsWith('CHECK_COMPLETED'))).toHaveLength(CHECKS);
  });
});
