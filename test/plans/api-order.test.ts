import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planIn } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;
let outsider: Caller;
let inspector: Caller;
/** Never announced, announced, and one whose every mutation by its lead is in the wrong state. */
const plans = {} as Record<'hidden' | 'announced' | 'over', any>;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  outsider = await hub.signIn('xfj.liaison');
  inspector = await hub.signIn('scjg-0001');
  plans.hidden = await planUpTo('contributed', cast);
  plans.announced = await planIn('ANNOUNCED', hub, cast);
  plans.over = await planIn('CANCELLED', hub, cast);
});
afterAll(() => hub.close());

const STALE = { expectedRevision: 999 };

interface Asked {
  /** What a valid request says beside the plan. */
  right: Record<string, unknown>;
  /** What makes it invalid, and where. */
  wrong?: Record<string, unknown>;
  paths?: string[];
}

const REASON = { right: { reason: '调整' }, wrong: { reason: ' 　' }, paths: ['reason'] };
const BY_LEAD: Record<string, Asked> = {
  UpdateJointPlan: {
    right: { title: '改名' },
    wrong: { title: ' ', year: 1, sampling: [{ percent: '101', atLeast: 2, atMost: 1 }] },
    paths: ['title', 'year', 'sampling.0.percent', 'sampling.0.atMost'],
  },
  InviteDepartments: {
    right: { departmentCodes: ['wgl'] },
    wrong: { departmentCodes: ['wgl', 'nobody', 'scjg'], respondBy: '2020-01-01', message: 'x'.repeat(2001) },
    paths: ['departmentCodes.1', 'departmentCodes.2', 'respondBy', 'message'],
  },
  UnfreezeItems: REASON,
  CancelPlan: REASON,
  FreezeItems: { right: {} },
  AnnouncePlan: { right: {} },
  ReleaseChecks: { right: {} },
};
const BY_PARTICIPANT: Record<string, Asked> = {
  ContributeItems: {
    right: { itemCodes: ['NOT-CLAIMED'] },
    wrong: { itemCodes: Array.from({ length: 501 }, (_, i) => `X-${i}`) },
    paths: ['itemCodes'],
  },
  AnswerInvitation: { right: { answer: 'ACCEPT' }, wrong: { answer: 'DECLINE', reason: ' ' }, paths: ['reason'] },
  WithdrawParticipation: REASON,
};
const ALL = { ...BY_LEAD, ...BY_PARTICIPANT };

describe.each(Object.keys(ALL))('%s is refused', (mutation) => {
  const { right, wrong = right, paths } = ALL[mutation]!;
  const code = async (who: Caller, plan: { id: string }, more: Record<string, unknown>) =>
    (await who.refused(mutation, { input: { planId: plan.id, ...more } })).code;

  it('as UNAUTHENTICATED first', async () => {
    for (const plan of [{ id: 'x' }, plans.hidden, plans.over])
      expect(await code(hub.anyone, plan, { ...wrong, ...STALE })).toBe('UNAUTHENTICATED');
    const ended = await hub.signIn('xfj.liaison');
    await ended.get('mutation { signOut { ended } }');
    expect(await code(ended, plans.hidden, { ...wrong, ...STALE })).toBe('UNAUTHENTICATED');
  });

  it('as NOT_FOUND next, to an outsider as long as the plan is not announced', async () => {
    expect(await code(cast.lead, { id: 'x' }, { ...wrong, ...STALE })).toBe('NOT_FOUND');
    for (const who of [outsider, inspector])
      expect(await code(who, plans.hidden, { ...wrong, ...STALE })).toBe('NOT_FOUND');
  });

  it('as FORBIDDEN next', async () => {
    for (const plan of [plans.announced, plans.over]) {
      for (const who of [outsider, inspector]) expect(await code(who, plan, { ...wrong, ...STALE })).toBe('FORBIDDEN');
    }
    const other = mutation in BY_LEAD ? cast.others.gaj! : cast.lead;
    // The lead contributes items too; all else of a participant is not the lead's.
    if (mutation !== 'ContributeItems')
      expect(await code(other, plans.hidden, { ...wrong, ...STALE })).toBe('FORBIDDEN');
  });

  const who = () => (mutation in BY_LEAD ? cast.lead : cast.others.gaj!);
  if (paths !== undefined) {
    it('as BAD_USER_INPUT next, with all that is wrong at once', async () => {
      const refused = await who().refused(mutation, { input: { planId: plans.over.id, ...wrong, ...STALE } });
      expect(refused.code).toBe('BAD_USER_INPUT');
      expect(refused.fields.map(({ path }: any) => path)).toEqual(paths);
      for (const { problem } of refused.fields) expect(problem).toMatch(/^[^一-龥]+$/);
    });
  }

  it('as STALE next', async () => {
    expect(await who().refused(mutation, { input: { planId: plans.over.id, ...right, ...STALE } })).toEqual({
      code: 'STALE',
    });
  });

  it('as WRONG_STATE next, before any RULE', async () => {
    const expectedRevision = plans.over.revision;
    const refused = await who().refused(mutation, { input: { planId: plans.over.id, ...right, expectedRevision } });
    expect(refused).toEqual({ code: 'WRONG_STATE', state: 'CANCELLED' });
  });
});

describe('a rule', () => {
  it('forbids last', async () => {
    const input = { planId: plans.hidden.id, itemCodes: ['NOT-CLAIMED'] };
    expect(await cast.others.gaj!.refused('ContributeItems', { input: { ...input, ...STALE } })).toMatchObject({
      code: 'STALE',
    });
    expect(await cast.others.gaj!.refused('ContributeItems', { input })).toEqual({
      code: 'RULE',
      rule: { id: 'R002', document: '昌企监〔2023〕4号', article: '二（一）' },
    });
  });
});

describe('createJointPlan is refused', () => {
  const input = {
    title: '',
    year: 1,
    startsOn: '2020-01-01',
    endsOn: '2020-01-02',
    sampling: [],
    industryCodes: ['?'],
  };
  it('as UNAUTHENTICATED, then FORBIDDEN, then BAD_USER_INPUT', async () => {
    expect(await hub.anyone.refused('CreateJointPlan', { input })).toEqual({ code: 'UNAUTHENTICATED' });
    for (const name of ['scjg.leader', 'leader', 'auditor', 'admin']) {
      expect(await (await hub.signIn(name)).refused('CreateJointPlan', { input })).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await inspector.refused('CreateJointPlan', { input })).toEqual({ code: 'FORBIDDEN' });
    const { code, fields } = await cast.lead.refused('CreateJointPlan', { input });
    expect([code, fields.map(({ path }: any) => path)]).toEqual([
      'BAD_USER_INPUT',
      ['title', 'year', 'endsOn', 'industryCodes.0', 'sampling'],
    ]);
  });
});

describe('a question is refused', () => {
  const LISTS = ['Plans', 'Events', 'Departments', 'InspectionItems', 'Targets', 'MyChecks'];
  it.each(LISTS)('%s: as UNAUTHENTICATED before a bad page', async (document) => {
    expect(await hub.anyone.refused(document, { first: 0, after: 'x', planId: 'x' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it.each(['PlanPage', 'Events'])('%s: as NOT_FOUND or FORBIDDEN before a bad page', async (document) => {
    const asked = (planId: string) => ({ id: planId, planId, first: 0, after: 'x' });
    expect(await cast.lead.refused(document, asked('x'))).toEqual({ code: 'NOT_FOUND' });
    expect(await outsider.refused(document, asked(plans.hidden.id))).toEqual({ code: 'NOT_FOUND' });
    expect(await outsider.refused(document, asked(plans.announced.id))).toEqual({ code: 'FORBIDDEN' });
  });

  it.each(['Plans', 'Events'])('%s: as FORBIDDEN before a bad page', async (document) => {
    expect(await (await hub.signIn('admin')).refused(document, { first: 0, after: 'x' })).toEqual({
      code: 'FORBIDDEN',
    });
  });

  it('MergePreview: by who may not read the plan', async () => {
    expect(await outsider.refused('MergePreview', { planId: plans.hidden.id })).toEqual({ code: 'NOT_FOUND' });
    expect(await outsider.refused('MergePreview', { planId: plans.announced.id })).toEqual({ code: 'FORBIDDEN' });
    expect(await hub.anyone.refused('MergePreview', { planId: plans.announced.id })).toEqual({
      code: 'UNAUTHENTICATED',
    });
  });
});
