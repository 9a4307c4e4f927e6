import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Subscription } from '../support/caller.ts';
import { eventsOf, told } from '../support/events.ts';
import { checksOf, partsOf } from '../support/field-work.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { ONE_CHECK } from '../support/stages.ts';
import { Walk } from './walk.ts';

const REASON = '调整安排';
const LIAISONS = ['scjg', 'gaj', 'jyj', 'wjw', 'wgl', 'xfj'].map((code) => `${code}.liaison`);
const PEOPLE = [...LIAISONS, 'scjg.leader', 'gaj.leader', 'auditor', 'leader'];
const DEPARTMENTS = ['scjg', 'gaj', 'jyj', 'wjw'] as const;

let hub: TestHub;
const people: Record<string, Caller> = {};
const feeds: Record<string, Subscription> = {};
let walk: Walk;

beforeAll(async () => {
  hub = await openTestHub();
  for (const name of PEOPLE) people[name] = await hub.signIn(name);
  walk = new Walk(people);
});
afterAll(async () => {
  for (const feed of Object.values(feeds)) await feed.close();
  await hub.close();
});

describe('the whole way of a plan', () => {
  it('begins with listeners of every kind', async () => {
    const { cursor } = await people.leader!.get('Dashboard', { year: planInput().year });
    for (const name of PEOPLE) {
      if (name === 'auditor') continue;
      feeds[name] = people[name]!.subscribe(name === 'leader' ? 'JurisdictionEvents' : 'DepartmentEvents', {
        after: cursor,
      });
      await feeds[name]!.connected;
    }
    await walk.begin(planInput(ONE_CHECK));
    feeds.auditor = people.auditor!.subscribe('PlanEvents', { planId: walk.plan.id, after: cursor });
  });

  it('goes through invitations and answers', async () => {
    await walk.step('scjg.liaison', 'UpdateJointPlan', { title: '改名' }, 'PLAN_UPDATED scjg');
    const departmentCodes = ['gaj', 'jyj', 'wjw', 'wgl'];
    await walk.step(
      'scjg.liaison',
      'InviteDepartments',
      { departmentCodes },
      ...departmentCodes.map((code) => `DEPARTMENT_INVITED ${code}`),
    );
    await walk.step('gaj.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED gaj');
    await walk.step(
      'jyj.liaison',
      'AnswerInvitation',
      { answer: 'DECLINE', reason: REASON },
      'INVITATION_ANSWERED jyj',
    );
    await walk.step('wjw.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED wjw');
    for (const code of ['scjg', 'gaj', 'wjw']) await walk.contribute(code);
    await walk.step('scjg.liaison', 'InviteDepartments', { departmentCodes: ['jyj'] }, 'DEPARTMENT_INVITED jyj');
    await walk.step('jyj.liaison', 'AnswerInvitation', { answer: 'ACCEPT' }, 'INVITATION_ANSWERED jyj');
    await walk.contribute('jyj');
  });

  it('is frozen, opened, left, frozen again and announced', async () => {
    await walk.step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg', 'INVITATION_ANSWERED wgl');
    await walk.step('scjg.liaison', 'UnfreezeItems', { reason: REASON }, 'ITEMS_UNFROZEN scjg');
    await walk.step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg');
    await walk.step('wjw.liaison', 'WithdrawParticipation', { reason: REASON }, 'PARTICIPATION_WITHDRAWN wjw');
    expect(walk.plan).toMatchObject({ state: 'INVITING' });
    await walk.step('scjg.liaison', 'FreezeItems', {}, 'ITEMS_FROZEN scjg');
    await walk.step('scjg.liaison', 'AnnouncePlan', {}, 'PLAN_ANNOUNCED scjg');
  });

  it('is drawn and released', async () => {
    await walk.ofRound('SealDraw', { planIds: [walk.plan.id] }, 'DRAW_SEALED scjg');
    await walk.ofRound('AbandonRound', { roundId: walk.round.id, reason: REASON }, 'ROUND_ABANDONED scjg');
    await walk.ofRound('SealDraw', { planIds: [walk.plan.id] }, 'DRAW_SEALED scjg');
    await walk.ofRound('RunDraw', { roundId: walk.round.id }, 'DRAW_RUN scjg');
    await walk.step('scjg.liaison', 'ReleaseChecks', {}, 'CHECKS_RELEASED scjg');
  });

  it('is checked; recording and submitting raise the check’s revision and not the plan’s', async () => {
    const [check] = await checksOf(people['scjg.liaison']!, walk.plan.id);
    const parts = await partsOf([check], hub.anyone);
    let { revision } = check;
    expect(revision).toBe(1);
    for (const part of parts) revision = await walk.work(part, revision);
    const last = parts.at(-1)!.department;
    walk.facts.push(`CHECK_COMPLETED ${last}`, `PLAN_CHECKED ${last}`, 'ROUND_REVEALED -');
    const now = await people['scjg.liaison']!.get('PlanPage', { id: walk.plan.id, first: 1 });
    expect([now.state, now.revision]).toEqual(['CHECKED', walk.plan.revision]);
  });
});

/** Facts from one to another, each found behind the last that was found, both included. */
const stretch = (from: string, to?: string): string[] => {
  const start = walk.facts.indexOf(from);
  return walk.facts.slice(start, to === undefined ? undefined : walk.facts.indexOf(to, start) + 1);
};
const isOfCheck = (fact: string): boolean => /^(RESULTS_RECORDED|PART_SUBMITTED) /.test(fact);

describe('what each heard of it', () => {
  const heard = async (name: string, expected: string[]) => {
    const events = await feeds[name]!.until(({ length }) => length >= expected.length);
    expect([name, told(events)]).toEqual([name, expected]);
    expect(feeds[name]!.errors).toEqual([]);
  };

  it('the lead and the auditor: everything, in its order', async () => {
    await heard('scjg.liaison', walk.facts);
    await heard('auditor', walk.facts);
    const kinds = new Set(walk.facts.map((fact) => fact.split(' ')[0]));
    expect(kinds.size).toBe(18);
  });

  it('a department that stayed: everything from its invitation on', () =>
    heard('gaj.liaison', stretch('DEPARTMENT_INVITED gaj')));

  it('a department that declined: nothing until it was invited again, then everything', async () => {
    const declined = stretch('DEPARTMENT_INVITED jyj', 'INVITATION_ANSWERED jyj');
    await heard('jyj.liaison', [...declined, ...walk.facts.slice(walk.facts.lastIndexOf('DEPARTMENT_INVITED jyj'))]);
  });

  it('the head of the lead: everything but what only a check’s own people hear', () =>
    heard(
      'scjg.leader',
      walk.facts.filter((fact) => !isOfCheck(fact)),
    ));

  it('the head of a participant: so from its invitation on', () =>
    heard(
      'gaj.leader',
      stretch('DEPARTMENT_INVITED gaj').filter((fact) => !isOfCheck(fact)),
    ));

  it('the leadership: the same, as counts', async () => {
    await heard(
      'leader',
      walk.facts.filter((fact) => !isOfCheck(fact)),
    );
    for (const event of feeds.leader!.events)
      expect(Object.keys(event).sort()).toEqual(['cursor', 'department', 'occurredAt', 'progress', 'type']);
    expect(feeds.leader!.events.at(-1).progress).toEqual({ total: 1, completed: 1, withProblems: 0 });
  });

  it('those who withdrew, lapsed, or were never asked: nothing further', async () => {
    // What they hear of a later plan came behind all that they were not to hear.
    const { plan: later } = await people['scjg.liaison']!.do('CreateJointPlan', planInput());
    await people['scjg.liaison']!.do('InviteDepartments', { planId: later.id, departmentCodes: ['wjw', 'wgl', 'xfj'] });
    await heard('wjw.liaison', [
      ...stretch('DEPARTMENT_INVITED wjw', 'PARTICIPATION_WITHDRAWN wjw'),
      ...['wjw', 'wgl', 'xfj'].map((code) => `DEPARTMENT_INVITED ${code}`),
    ]);
    await heard('wgl.liaison', [
      ...stretch('DEPARTMENT_INVITED wgl', 'INVITATION_ANSWERED wgl'),
      'DEPARTMENT_INVITED wgl',
      'DEPARTMENT_INVITED xfj',
    ]);
    await heard('xfj.liaison', ['DEPARTMENT_INVITED xfj']);
  });
});

describe('the same by query', () => {
  it.each(['scjg.liaison', 'gaj.liaison', 'auditor', 'scjg.leader', 'gaj.leader'])(
    'of the plan as %s: what was streamed',
    async (name) => {
      const live = feeds[name]!.events.filter((event) => event.plan.id === walk.plan.id);
      expect((await eventsOf(hub, people[name]!, walk.plan.id)).map(({ cursor }) => cursor)).toEqual(
        live.map(({ cursor }) => cursor),
      );
    },
  );

  it('of a department invited again: from its new invitation on', async () => {
    const expected = walk.facts.slice(walk.facts.lastIndexOf('DEPARTMENT_INVITED jyj'));
    expect(told(await eventsOf(hub, people['jyj.liaison']!, walk.plan.id))).toEqual(expected);
    expect(told(await eventsOf(hub, people['jyj.liaison']!, null))).toEqual(expected);
  });

  it.each(['wjw.liaison', 'wgl.liaison'])(
    'of all as %s: what was streamed, though the plan is no longer its to ask',
    async (name) => {
      expect((await eventsOf(hub, people[name]!, null)).map(({ cursor }) => cursor)).toEqual(
        feeds[name]!.events.map(({ cursor }) => cursor),
      );
      expect(await people[name]!.refused('Events', { planId: walk.plan.id, first: 1 })).toEqual({ code: 'FORBIDDEN' });
    },
  );

  it('of all as the lead, in pages of any size', async () => {
    const whole = await eventsOf(hub, people['scjg.liaison']!, null);
    for (const first of [1, 7, whole.length - 1, whole.length])
      expect(await eventsOf(hub, people['scjg.liaison']!, null, null, first)).toEqual(whole);
  });
});

describe('an event', () => {
  it('names a check only from its release on, and only where it tells of one', () => {
    for (const { type, check } of feeds['scjg.liaison']!.events) {
      expect([type, check !== null]).toEqual([
        type,
        ['RESULTS_RECORDED', 'PART_SUBMITTED', 'CHECK_COMPLETED'].includes(type),
      ]);
    }
  });

  it('of a completed check tells check, target and parts to every department of the plan', async () => {
    const [check] = await checksOf(people['scjg.liaison']!, walk.plan.id);
    for (const name of ['scjg.liaison', 'gaj.liaison', 'jyj.liaison']) {
      const event = feeds[name]!.events.find(({ type }) => type === 'CHECK_COMPLETED');
      expect(event.check).toEqual({
        id: check.id,
        state: 'COMPLETED',
        target: { id: check.target.id, name: check.target.name },
        parts: check.parts.map(({ department }: any) => ({
          department: { code: department.code },
          state: 'SUBMITTED',
        })),
      });
      expect(event.plan).toMatchObject({ id: walk.plan.id, progress: { total: 1, completed: 1, withProblems: 0 } });
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
      PLAN_CHECKED: ['CHECKED'],
      CHECKS_RELEASED: ['IN_PROGRESS', 'CHECKED'],
      DRAW_RUN: ['DRAWN', 'IN_PROGRESS', 'CHECKED'],
    };
    for (const { type, plan: shown } of feeds['scjg.liaison']!.events) {
      if (type in atLeast) expect([type, atLeast[type]]).toEqual([type, expect.arrayContaining([shown.state])]);
    }
  });
});
