import { describe, expect, it } from '@jest/globals';
import { PLAN_STATES, planStages, stageOf, unlessIn, wrongStage } from '../../server/plans/plan.ts';
import { ParticipantStateValues, PlanStateValues, TeamPoolValues } from '../../schema/plans/plan-enums.ts';

const everyStage = PLAN_STATES.flatMap((state) => [
  { state, sealed: false },
  { state, sealed: true },
]);

describe('the words of schema and rules', () => {
  it('are the same', () => {
    expect([...PLAN_STATES]).toEqual(Object.keys(PlanStateValues));
    expect(Object.keys(ParticipantStateValues)).toEqual(['INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']);
    expect(Object.keys(TeamPoolValues)).toEqual([
      'WHOLE_BUREAU',
      'BUREAU_AND_STATIONS',
      'SEVERAL_STATIONS',
      'ONE_STATION',
    ]);
  });
});

describe('the stage of a plan', () => {
  it.each(everyStage)('$state (sealed: $sealed) is told as its state, a sealed announced one as SEALED', (plan) => {
    expect(stageOf(plan)).toBe(plan.state === 'ANNOUNCED' && plan.sealed ? 'SEALED' : plan.state);
  });
});

const POSSIBLE = {
  update: ['DRAFT', 'INVITING'],
  cancel: ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'DRAWN'],
  announce: ['FROZEN'],
} as const;

describe.each(Object.keys(POSSIBLE) as (keyof typeof POSSIBLE)[])('to %s', (act) => {
  it.each(everyStage)('given a plan $state (sealed: $sealed)', (plan) => {
    const stage = stageOf(plan);
    const refused = planStages[act](plan);
    if ((POSSIBLE[act] as readonly string[]).includes(stage)) expect(refused).toBeNull();
    else expect([refused!.code, refused!.details]).toEqual(['WRONG_STATE', { state: stage }]);
  });
});

describe('a wrong state', () => {
  it.each(everyStage)('$state (sealed: $sealed) is named in both languages', (plan) => {
    const refused = wrongStage(plan, { zh: '修改', en: 'changed' });
    expect(refused.text.zh).toMatch(/^计划现为“[一-龥]+”，不能修改$/);
    expect(refused.text.en).toMatch(/^The plan is [a-z ]+; it cannot be changed now$/);
  });

  it('is none in a stage that is admitted', () => {
    const act = { zh: '', en: '' };
    expect(unlessIn({ state: 'ANNOUNCED', sealed: true }, ['SEALED'], act)).toBeNull();
    expect(unlessIn({ state: 'ANNOUNCED', sealed: true }, ['ANNOUNCED'], act)).not.toBeNull();
    expect(unlessIn({ state: 'DRAWN', sealed: true }, ['DRAWN'], act)).toBeNull();
  });
});
