import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Subscription } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { checksOf, type Part, partsOf, results } from '../support/field-work.ts';
import { itemCodesOf, planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { ONE_CHECK } from '../support/stages.ts';

const REASON = '调整安排';
const PEOPLE = [
  'scjg.liaison', 'gaj.liaison', 'jyj.liaison', 'wjw.liaison', 'wgl.liaison', 'xfj.liaison', 'scjg.leader', 'gaj.leader', 'auditor', 'leader',
] as const;
const DEPARTMENTS = ['scjg', 'gaj', 'jyj', 'wjw'] as const;

let hub: TestHub;
const people: Record<string, Caller> = {};
const feeds: Record<string, Subscription> = {};
let plan: any;
let round: any;
/** Every fact in its order, as the lead is to hear it. */
const script: string[] = [];

beforeAll(async () => {
  hub = await openTestHub();
  for (const name of PEOPLE) people[name] = await hub.signIn(name);
});
afterAll(async () => {
  for (const feed of Object.values(feeds)) await feed.close();
  await hub.close();
});

/** Performs one step, at the stored revision after a stale one was refused; `facts` are what it tells. */
async function step(name: string, mutation: string, asked: Record<string, unknown>, ...facts: string[]): Promise<void> {
  const input = { planId: plan?.id, ...asked };
  const { revision } = plan;
  expect([mutation, await people[name]!.refused(mutation, { input: { ...input, expectedRevision: revision + 1 } })]).toEqual([mutation, { code: 'STALE' }]);
  ({ plan } = await people[name]!.do(mutation, { ...input, expectedRevision: revision }));
  expect([mutation, plan.revision]).toEqual([mutation, revision + 1]);
  script.push(...facts);
}

/** A step of the round, which takes no revision and raises the plan's. */
async function roundStep(mutation: string, input: Record<string, unknown>, fact: string): Promise<void> {
  ({ round } = await people['scjg.liaison']!.do(mutation, input));
  const before = plan.revision;
  plan = await people['scjg.liaison']!.get('PlanPage', { id: plan.id, first: 1 });
  expect([mutation, plan.revision]).toEqual([mutation, before + 1]);
  script.push(fact);
}

const contribute = async (code: string) =>
  step(`${code}.liaison`, 'ContributeItems', { itemCodes: (await itemCodesOf(people['scjg.liaison']!, code)).slice(0, 3) }, `ITEMS_CONTRIBUTED ${code}`);

describe('the whole way of a plan', () => {
  it('begins with listeners of every kind', async () => {
    const { cursor } = await people.leader!.get('Dashboard', { year: planInput().year });
    for (const name of PEOPLE) {
      if (name === 'auditor') continue;
      feeds[name] = people[name]!.subscribe(name === 'leader' ? 'JurisdictionEvents' : 'DepartmentEvents', { after: cursor });
      await feeds[name]!.connected;
    }
    ({ plan } = await people['scjg.liaison']!.do('CreateJointPlan', planInput(ONE_CHECK)));
    expect(plan.revision).toBe(1);
    script.push('PLAN_CREATED scjg');
    feeds.auditor = people.auditor!.subscribe('PlanEvents', { planId: plan.id, after: cursor });
  });

  it('goes through invitations and answers', async () => {
    await step('scjg.liaison', 'UpdateJointPlan', { title: '改名' }, 'PLAN_UPDATED scjg');
    const departmentCodes = ['gaj', 'jyj', 'wjw', 'wgl'];
    await step('scjg.liaison', 'InviteDepartments', { departmentCodes }, ...departmentCodes.map((code) => `DEPARTMENT_INVITED ${code}`));
    await step('gaj.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED gaj');
    await step('jyj.liaison', 'AnswerInvitation', { answer: 'DECLINE', reason: REASON }, 'INVITATION_ANSWERED jyj');
    await step('wjw.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED wjw');
    for (const code of ['scjg', 'gaj', 'wjw']) await contribute(code);
    await step('scjg.liaison', 'InviteDepartments', { departmentCodes: ['jyj'] }, 'DEPARTMENT_INVITED jyj');
    await step('jyj.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED jyj');
    await contribute('jyj');
  });

  it('is frozen, opened, left, frozen again and announced', async () => {
    await step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg', 'INVITATION_ANSWERED wgl');
    await step('scjg.liaison', 'UnfreezeItems', { reason: REASON }, 'ITEMS_UNFROZEN scjg');
    await step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg');
    await step('wjw.liaison', 'WithdrawParticipation', { reason: REASON }, 'PARTICIPATION_WITHDRAWN wjw');
    expect(plan).toMatchObject({ state: 'INVITING' });
    await step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg');
    await step('scjg.liaison', 'AnnouncePlan', {}, 'PLAN_ANNOUNCED scjg');
  });

  it('is drawn and released', async () => {
    await roundStep('SealDraw', { planIds: [plan.id] }, 'DRAW_SEALED scjg');
    await roundStep('AbandonRound', { roundId: round.id, reason: REASON }, 'ROUND_ABANDONED scjg');
    await roundStep('SealDraw', { planIds: [plan.id] }, 'DRAW_SEALED scjg');
    await roundStep('RunDraw', { roundId: round.id }, 'DRAW_RUN scjg');
    await step('scjg.liaison', 'ReleaseChecks', {}, 'CHECKS_RELEASED scjg');
  });

  it('is checked; recording and submitting raise the check’s revision and not the plan’s', async () => {
    const [check] = await checksOf(people['scjg.liaison']!, plan.id);
    const parts: Part[] = await partsOf([check], hub.anyone);
    let { revision } = check;
    expect(revision).toBe(1);
    for (const [i, { checkId, department, team, entryIds }] of parts.entries()) {
      const member = team.at(-1)!;
      for (const [mutation, more, fact] of [
        ['RecordResults', { results: results(entryIds) }, 'RESULTS_RECORDED'],
        ['SubmitPart', { signature: { kind: 'SIGNED' } }, 'PART_SUBMITTED'],
      ] as const) {
        const input = { checkId, ...more };
        expect(await member.refused(mutation, { input: { ...input, expectedRevision: revision - 1 } })).toEqual({ code: 'STALE' });
        const answer = await member.do(mutation, { ...input, expectedRevision: revision });
        expect(answer.check.revision).toBe((revision += 1));
        script.push(`${fact} ${department}`);
      }
      if (i === parts.length - 1) script.push(`CHECK_COMPLETED ${department}`, `PLAN_CHECKED ${department}`, 'ROUND_REVEALED -');
    }
    const now = await people['scjg.liaison']!.get('PlanPage', { id: plan.id, first: 1 });
    expect([now.state, now.revision]).toEqual(['CHECKED', plan.revision]);
  });
});

/** Facts from one to another, each found behind the last that was found, both included. */
const stretch = (from: string, to?: string): string[] => {
  const start = script.indexOf(from);
  return script.slice(start, to === undefined ? undefined : script.indexOf(to, start) + 1);
};
const isOfCheck = (fact: string): boolean => /^(RESULTS_RECORDED|PART_SUBMITTED) /.test(fact);

describe('what each heard of it', () => {
  const heard = async (name: string, expected: string[]) => {
    const events = await feeds[name]!.until(({ length }) => length >= expected.length);
    expect([name, told(events)]).toEqual([name, expected]);
    expect(feeds[name]!.errors).toEqual([]);
  };

  it('the lead and the auditor: everything, in its order', async () => {
    await heard('scjg.liaison', script);
    await heard('auditor', script);
    const kinds = new Set(script.map((fact) => fact.split(' ')[0]));
    expect(kinds.size).toBe(18);
  });

  it('a department that stayed: everything from its invitation on', () => heard('gaj.liaison', stretch('DEPARTMENT_INVITED gaj')));

  it('a department that declined: nothing until it was invited again, then everything', async () => {
    const declined = stretch('DEPARTMENT_INVITED jyj', 'INVITATION_ANSWERED jyj');
    await heard('jyj.liaison', [...declined, ...script.slice(script.lastIndexOf('DEPARTMENT_INVITED jyj'))]);
  });

  it('the head of the lead: everything but what only a check’s own people hear', () => heard('scjg.leader', script.filter((fact) => !isOfCheck(fact))));

  it('the head of a participant: so from its invitation on', () =>
    heard('gaj.leader', stretch('DEPARTMENT_INVITED gaj').filter((fact) => !isOfCheck(fact))));

  it('the leadership: the same, as counts', async () => {
    await heard('leader', script.filter((fact) => !isOfCheck(fact)));
    for (const event of feeds.leader!.events) expect(Object.keys(event).sort()).toEqual(['cursor', 'department', 'occurredAt', 'progress', 'type']);
    expect(feeds.leader!.events.at(-1).progress).toEqual({ total: 1, completed: 1, withProblems: 0 });
  });

  it('those who withdrew, lapsed, or were never asked: nothing further', async () => {
    // What they hear of a later plan came behind all that they were not to hear.
    const { plan: later } = await people['scjg.liaison']!.do('CreateJointPlan', planInput());
    await people['scjg.liaison']!.do('InviteDepartments', { planId: later.id, departmentCodes: ['wjw', 'wgl', 'xfj'] });
    await heard('wjw.liaison', [...stretch('DEPARTMENT_INVITED wjw', 'PARTICIPATION_WITHDRAWN wjw'), ...['wjw', 'wgl', 'xfj'].map((code) => `DEPARTMENT_INVITED ${code}`)]);
    await heard('wgl.liaison', [...stretch('DEPARTMENT_INVITED wgl', 'INVITATION_ANSWERED wgl'), 'DEPARTMENT_INVITED wgl', 'DEPARTMENT_INVITED xfj']);
    await heard('xfj.liaison', ['DEPARTMENT_INVITED xfj']);
  });
});

describe('the same by query', () => {
  it.each(['scjg.liaison', 'gaj.liaison', 'auditor', 'scjg.leader', 'gaj.leader'])('of the plan as %s: what was streamed', async (name) => {
    const live = feeds[name]!.events.filter((event) => event.plan.id === plan.id);
    expect((await eventsOf(hub, people[name]!, plan.id)).map(({ cursor }) => cursor)).toEqual(live.map(({ cursor }) => cursor));
  });

  it('of a department invited again: from its new invitation on', async () => {
    const expected = script.slice(script.lastIndexOf('DEPARTMENT_INVITED jyj'));
    expect(told(await eventsOf(hub, people['jyj.liaison']!, plan.id))).toEqual(expected);
    expect(told(await eventsOf(hub, people['jyj.liaison']!, null))).toEqual(expected);
  });

  it.each(['wjw.liaison', 'wgl.liaison'])('of all as %s: what was streamed, though the plan is no longer its to ask', async (name) => {
    expect((await eventsOf(hub, people[name]!, null)).map(({ cursor }) => cursor)).toEqual(feeds[name]!.events.map(({ cursor }) => cursor));
    expect(await people[name]!.refused('Events', { planId: plan.id, first: 1 })).toEqual({ code: 'FORBIDDEN' });
  });

  it('of all as the lead, in pages of any size', async () => {
    const whole = await eventsOf(hub, people['scjg.liaison']!, null);
    for (const first of [1, 7, whole.length - 1, whole.length]) expect(await eventsOf(hub, people['scjg.liaison']!, null, null, first)).toEqual(whole);
  });
});

describe('an event', () => {
  it('names a check only from its release on, and only where it tells of one', () => {
    for (const { type, check } of feeds['scjg.liaison']!.events) {
      expect([type, check !== null]).toEqual([type, ['RESULTS_RECORDED', 'PART_SUBMITTED', 'CHECK_COMPLETED'].includes(type)]);
    }
  });

  it('of a completed check tells check, target and parts to every department of the plan', async () => {
    const [check] = await checksOf(people['scjg.liaison']!, plan.id);
    for (const name of ['scjg.liaison', 'gaj.liaison', 'jyj.liaison']) {
      const event = feeds[name]!.events.find(({ type }) => type === 'CHECK_COMPLETED');
      expect(event.check).toEqual({
        id: check.id,
        state: 'COMPLETED',
        target: { id: check.target.id, name: check.target.name },
        parts: check.parts.map(({ department }: any) => ({ department: { code: department.code }, state: 'SUBMITTED' })),
      });
      expect(event.plan).toMatchObject({ id: plan.id, progress: { total: 1, completed: 1, withProblems: 0 } });
    }
    expect(DEPARTMENTS).toEqual(expect.arrayContaining(check.parts.map(({ department }: any) => department.code)));
  });

  it('of it tells the heads of the departments no check: they see counts alone', () => {
    for (const name of ['scjg.leader', 'gaj.leader']) {
      const event = feeds[name]!.events.find(({ type }) => type === 'CHECK_COMPLETED');
      expect(event).toMatchObject({ check: null, plan: { progress: { completed: 1 } } });
    }
  });

  it('shows its plan never older than itself', () => {
    const atLeast: Record<string, string[]> = {
      PLAN_CHECKED: ['CHECKED'], CHECKS_RELEASED: ['IN_PROGRESS', 'CHECKED'], DRAW_RUN: ['DRAWN', 'IN_PROGRESS', 'CHECKED'],
    };
    for (const { type, plan: shown } of feeds['scjg.liaison']!.events) {
      if (type in atLeast) expect([type, atLeast[type]]).toEqual([type, expect.arrayContaining([shown.state])]);
    }
  });
});
