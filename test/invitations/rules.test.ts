import { describe, expect, it } from '@jest/globals';
import { answerable, hasLapsed, invitationStages, withdrawable } from '../../server/invitations/invitation.ts';
import type { Refusal } from '../../server/kernel/refusal.ts';
import type { ParticipantState } from '../../server/plans/participation.ts';
import { PLAN_STATES, stageOf } from '../../server/plans/plan.ts';

const TODAY = '2026-03-10';
const STATES: ParticipantState[] = ['INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'];
const everyStage = PLAN_STATES.flatMap((state) => [
  { state, sealed: false },
  { state, sealed: true },
]);
const told = (refused: Refusal | null) => (refused === null ? null : [refused.code, refused.details.state]);

const POSSIBLE = {
  invite: ['DRAFT', 'INVITING'],
  contribute: ['DRAFT', 'INVITING'],
  withdraw: ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED'],
} as const;

describe.each(Object.keys(POSSIBLE) as (keyof typeof POSSIBLE)[])('to %s', (act) => {
  it.each(everyStage)('given a plan $state (sealed: $sealed)', (plan) => {
    const stage = stageOf(plan);
    const isPossible = (POSSIBLE[act] as readonly string[]).includes(stage);
    expect(told(invitationStages[act](plan))).toEqual(isPossible ? null : ['WRONG_STATE', stage]);
  });
});

describe('an invitation', () => {
  it.each(
    STATES.flatMap((state) => [null, '2026-03-09', TODAY, '2026-03-11'].map((respondBy) => ({ state, respondBy }))),
  )('that is $state until $respondBy lapses once that day is over, and only unanswered', (invitation) =>
    expect(hasLapsed(invitation, TODAY)).toBe(invitation.state === 'INVITED' && invitation.respondBy === '2026-03-09'),
  );

  it.each(everyStage)('of a plan $state (sealed: $sealed) is answered while the plan invites', (plan) => {
    const stage = stageOf(plan);
    expect(told(answerable(plan, { state: 'INVITED', respondBy: null }, TODAY))).toEqual(
      stage === 'INVITING' ? null : ['WRONG_STATE', stage],
    );
  });

  it.each([
    ['INVITED', TODAY, null],
    ['INVITED', '2026-03-09', ['WRONG_STATE', 'DECLINED']],
    ['ACCEPTED', null, ['WRONG_STATE', 'ACCEPTED']],
    ['ACCEPTED', '2026-03-09', ['WRONG_STATE', 'ACCEPTED']],
    ['DECLINED', null, ['WRONG_STATE', 'DECLINED']],
    ['WITHDRAWN', null, ['WRONG_STATE', 'WITHDRAWN']],
  ] as const)('that is %s until %s is answered once: %j', (state, respondBy, expected) => {
    expect(told(answerable({ state: 'INVITING', sealed: false }, { state, respondBy }, TODAY))).toEqual(expected);
  });
});

describe('a withdrawal', () => {
  it.each(everyStage)('from a plan $state (sealed: $sealed)', (plan) => {
    const stage = stageOf(plan);
    const isPossible = (POSSIBLE.withdraw as readonly string[]).includes(stage);
    expect(told(withdrawable(plan, { state: 'ACCEPTED', respondBy: null }))).toEqual(
      isPossible ? null : ['WRONG_STATE', stage],
    );
  });

  it('of one that never accepted is a decline, and told so', () => {
    expect(told(withdrawable({ state: 'INVITING', sealed: false }, { state: 'INVITED', respondBy: null }))).toEqual([
      'WRONG_STATE',
      'INVITED',
    ]);
  });
});
