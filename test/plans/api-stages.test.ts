import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf } from '../support/events.ts';
import { type Cast, castOf, itemCodesOf, LEAD, planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { planIn, STAGES, type Stage } from '../support/stages.ts';

let hub: TestHub;
let cast: Cast;
let ownItems: Record<string, string[]>;
const plans = {} as Record<Stage, any>;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub, ['gaj']);
  ownItems = { [LEAD]: await itemCodesOf(cast.lead, LEAD), gaj: await itemCodesOf(cast.lead, 'gaj') };
  for (const stage of STAGES) plans[stage] = await planIn(stage, hub, cast);
});
afterAll(() => hub.close());

interface Act {
  by?: 'gaj';
  /** Stages in which it is accepted, which other tests show. */
  accepted: readonly Stage[];
  input(plan: any): Record<string, unknown>;
  /** Whether it needs a round, which a plan of some stages has none of. */
  ofRound?: true;
}

const reason = '调整安排';
const ACTS: Record<string, Act> = {
  UpdateJointPlan: { accepted: ['DRAFT', 'INVITING'], input: () => ({ title: '改名' }) },
  InviteDepartments: { accepted: ['DRAFT', 'INVITING'], input: () => ({ departmentCodes: ['wgl'] }) },
  ContributeItems: { accepted: ['DRAFT', 'INVITING'], input: () => ({ itemCodes: ownItems[LEAD]!.slice(0, 1) }) },
  FreezeItems: { accepted: ['DRAFT', 'INVITING'], input: () => ({}) },
  UnfreezeItems: { accepted: ['FROZEN'], input: () => ({ reason }) },
  AnnouncePlan: { accepted: ['FROZEN'], input: () => ({}) },
  SealDraw: { accepted: ['ANNOUNCED'], input: ({ id }) => ({ planIds: [id], planId: undefined }) },
  ReleaseChecks: { accepted: ['DRAWN'], input: () => ({}) },
  CancelPlan: { accepted: ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'DRAWN'], input: () => ({ reason }) },
  AnswerInvitation: { by: 'gaj', accepted: [], input: () => ({ answer: 'ACCEPT' }) },
  WithdrawParticipation: { by: 'gaj', accepted: ['INVITING', 'FROZEN', 'ANNOUNCED'], input: () => ({ reason }) },
  RunDraw: { accepted: ['SEALED'], ofRound: true, input: ({ round }) => ({ roundId: round.id, planId: undefined }) },
  AbandonRound: {
    accepted: ['SEALED'],
    ofRound: true,
    input: ({ round }) => ({ roundId: round.id, reason, planId: undefined }),
  },
};

const refusedActs = STAGES.flatMap((stage) => {
  const isPossible = ([, { by, ofRound }]: [string, Act]) =>
    (by === undefined || stage !== 'DRAFT') && (!ofRound || ['DRAWN', 'IN_PROGRESS', 'CHECKED'].includes(stage));
  const acts = Object.entries(ACTS)
    .filter(([, { accepted }]) => !accepted.includes(stage))
    .filter(isPossible);
  return acts.map(([mutation]) => ({ stage, mutation }));
});

describe('what is not in its state', () => {
  it.each(refusedActs)('$mutation of a plan $stage is WRONG_STATE and tells the state', async ({ stage, mutation }) => {
    const plan = plans[stage];
    const { by, input, ofRound } = ACTS[mutation]!;
    const who = by === undefined ? cast.lead : cast.others[by]!;
    const { code, state } = await who.refused(mutation, { input: { planId: plan.id, ...input(plan) } });
    // A released plan's round is drawn, or revealed once the last check is done. An invitation is answered once.
    const ofRoundNow = stage === 'CHECKED' ? 'REVEALED' : 'DRAWN';
    const expected = ofRound
      ? ofRoundNow
      : mutation === 'AnswerInvitation' && stage === 'INVITING'
        ? 'ACCEPTED'
        : stage;
    expect([code, state]).toEqual(['WRONG_STATE', expected]);
  });

  it.each(STAGES)('left the plan %s, its revision and its journal as they were', async (stage) => {
    const plan = plans[stage];
    const now = await cast.lead.get('PlanPage', { id: plan.id, first: 1 });
    expect({ ...now, cursor: plan.cursor, round: plan.round }).toEqual(plan);
    const events = await eventsOf(hub, cast.lead, plan.id);
    // Completing checks raises their own revisions and not the plan's; an event of freezing may tell several things.
    const ofPlan = events.filter(
      ({ type, check }) => check === null && type !== 'PLAN_CHECKED' && type !== 'ROUND_REVEALED',
    );
    expect(now.revision).toBe(ofPlan.length);
  });
});

const POSSIBILITIES = `query ($id: ID!) { plan(id: $id) { viewerCanUpdate { ...P } viewerCanCancel { ...P } viewerCanInvite { ...P }
  viewerCanAnswer { ...P } viewerCanContribute { ...P } viewerCanWithdraw { ...P } viewerCanFreeze { ...P } viewerCanUnfreeze { ...P }
  viewerCanAnnounce { ...P } viewerCanSeal { ...P } viewerCanRelease { ...P }
  draw { round { viewerCanRun { ...P } viewerCanAbandon { ...P } } } } }
  fragment P on Possibility { allowed code reason clause { id } }`;

const FIELDS: Record<string, string> = {
  UpdateJointPlan: 'viewerCanUpdate',
  CancelPlan: 'viewerCanCancel',
  InviteDepartments: 'viewerCanInvite',
  ContributeItems: 'viewerCanContribute',
  FreezeItems: 'viewerCanFreeze',
  UnfreezeItems: 'viewerCanUnfreeze',
  AnnouncePlan: 'viewerCanAnnounce',
  SealDraw: 'viewerCanSeal',
  ReleaseChecks: 'viewerCanRelease',
};

describe('what the viewer can do', () => {
  it.each(STAGES)('with a plan %s is what the mutations accept', async (stage) => {
    const shown = await cast.lead.get(POSSIBILITIES, { id: plans[stage].id });
    for (const [mutation, field] of Object.entries(FIELDS)) {
      const isAccepted = ACTS[mutation]!.accepted.includes(stage);
      expect([mutation, shown[field]]).toEqual([
        mutation,
        isAccepted
          ? { allowed: true, code: null, reason: null, clause: null }
          : { allowed: false, code: 'WRONG_STATE', reason: expect.stringMatching(/^The plan is /), clause: null },
      ]);
    }
    for (const field of ['viewerCanAnswer', 'viewerCanWithdraw'])
      expect(shown[field]).toMatchObject({ allowed: false, code: 'FORBIDDEN' });
    const isSealed = stage === 'SEALED';
    if (shown.draw !== null)
      expect([shown.draw.round.viewerCanRun.allowed, shown.draw.round.viewerCanAbandon.allowed]).toEqual([
        isSealed,
        isSealed,
      ]);
    expect(shown.draw === null).toBe(['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'CANCELLED'].includes(stage));
  });

  it.each(STAGES.slice(1))('with a plan %s is little for a department that accepted', async (stage) => {
    const shown = await cast.others.gaj!.get(POSSIBILITIES, { id: plans[stage].id });
    for (const [mutation, field] of Object.entries(FIELDS)) {
      if (mutation === 'ContributeItems') expect(shown[field].allowed).toBe(stage === 'INVITING');
      else expect([field, shown[field].allowed, shown[field].code]).toEqual([field, false, 'FORBIDDEN']);
    }
    expect(shown.viewerCanAnswer).toMatchObject({ allowed: false, code: 'WRONG_STATE' });
    expect(shown.viewerCanWithdraw.allowed).toBe(['INVITING', 'FROZEN', 'ANNOUNCED'].includes(stage));
    if (shown.draw !== null) expect(shown.draw.round.viewerCanRun).toMatchObject({ allowed: false, code: 'FORBIDDEN' });
  });
});

describe('an unknown plan', () => {
  it.each(Object.keys(ACTS))('is NOT_FOUND to %s', async (mutation) => {
    const ids = { pln: `pln_${'0'.repeat(32)}`, rnd: `rnd_${'0'.repeat(32)}` };
    for (const [id, roundId] of [
      [ids.pln, ids.rnd],
      ['x', 'x'],
      [plans.DRAFT.lead.id, plans.DRAFT.id],
    ]) {
      const input = { planId: id, ...ACTS[mutation]!.input({ id, round: { id: roundId } }) };
      expect(await cast.lead.refused(mutation, { input })).toEqual({ code: 'NOT_FOUND' });
    }
  });

  it('is made by nobody else’s id', async () => {
    const { plan } = await cast.lead.do('CreateJointPlan', planInput());
    expect(Object.values(plans).map(({ id }) => id)).not.toContain(plan.id);
  });
});
