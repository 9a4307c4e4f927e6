import { describe, expect, it } from '@jest/globals';
import {
  beaconProblems,
  beaconValueProblems,
  isOver,
  isRevealable,
  type RoundState,
  roundStateNow,
  sealable,
  unlessPublished,
  unlessSealed,
} from '../../server/draws/round.ts';
import { PLAN_STATES, type PlanState, stageOf } from '../../server/plans/plan.ts';
import { RoundStateValues } from '../../schema/draws/draw-enums.ts';

const ROUND_STATES: RoundState[] = ['SEALED', 'DRAWN', 'REVEALED', 'ABANDONED'];
const NOW = new Date('2026-03-10T04:00:00Z');
const [YESTERDAY, TODAY] = ['2026-03-09', '2026-03-10'];

describe('a round', () => {
  it('has the states of the schema', () => expect(Object.keys(RoundStateValues)).toEqual(ROUND_STATES));

  it.each(ROUND_STATES)('that is %s is run or abandoned only while sealed', (state) => {
    const refused = unlessSealed(state, { zh: '抽取', en: 'run' });
    expect(refused === null ? null : [refused.code, refused.details]).toEqual(
      state === 'SEALED' ? null : ['WRONG_STATE', { state }],
    );
  });

  it.each([
    [null, true],
    ['2026-03-10T03:59:59.999Z', true],
    ['2026-03-10T04:00:00.000Z', true],
    ['2026-03-10T04:00:00.001Z', false],
  ])('whose beacon is published at %s runs now: %s (R053)', (at, expected) => {
    const refused = unlessPublished(at === null ? null : new Date(at), NOW);
    expect(refused === null ? null : [refused.code, refused.details]).toEqual(
      expected ? null : ['WRONG_STATE', { state: 'SEALED' }],
    );
  });
});

describe('sealing', () => {
  it.each(
    PLAN_STATES.flatMap((state) => [
      { state, sealed: false },
      { state, sealed: true },
    ]),
  )('of a plan $state (sealed: $sealed)', (plan) => {
    const refused = sealable(plan);
    const expected = plan.state === 'ANNOUNCED' && !plan.sealed ? null : ['WRONG_STATE', { state: stageOf(plan) }];
    expect(refused === null ? null : [refused.code, refused.details]).toEqual(expected);
  });
});

describe('a beacon', () => {
  const paths = (source: string, publishedAt: string) =>
    beaconProblems({ source, publishedAt: new Date(publishedAt) }, NOW).map(({ path }) => path);
  it.each([
    ['双色球', '2026-03-10T04:00:00.001Z', []],
    ['双色球', '2026-03-10T04:00:00.000Z', ['beacon.publishedAt']],
    [' 　', '2026-03-10T05:00:00Z', ['beacon.source']],
    ['', '2020-01-01T00:00:00Z', ['beacon.source', 'beacon.publishedAt']],
  ])('"%s" at %s has the problems %j', (source, at, expected) => expect(paths(source, at)).toEqual(expected));
  it('may be left out', () => expect([...beaconProblems(null, NOW), ...beaconProblems(undefined, NOW)]).toEqual([]));

  it.each([
    [false, undefined, true],
    [false, null, true],
    [false, '', false],
    [false, '1', false],
    [true, undefined, false],
    [true, null, false],
    [true, '', false],
    [true, ' 1', false],
    [true, '1a', false],
    [true, '１２', false],
    [true, '-1', false],
    [true, '007', true],
    [true, '9'.repeat(200), true],
    [true, '9'.repeat(201), false],
  ])('of a round that has one (%s) takes the value %j: %s', (hasBeacon, value, isTaken) => {
    expect(beaconValueProblems(hasBeacon, value).map(({ path }) => path)).toEqual(isTaken ? [] : ['beaconValue']);
  });
});

describe('the end of a plan', () => {
  it.each(PLAN_STATES)(
    '%s is over when its checks are done, when it is cancelled, or when its last day has passed',
    (state) => {
      const isDone = state === 'CHECKED' || state === 'CLOSED' || state === 'CANCELLED';
      expect(isOver({ state, endsOn: TODAY }, TODAY)).toBe(isDone);
      expect(isOver({ state, endsOn: YESTERDAY }, TODAY)).toBe(true);
    },
  );
});

describe('a drawn round is revealed', () => {
  const plan = (state: PlanState, endsOn = TODAY) => ({ state, endsOn });
  it.each([
    [[plan('CHECKED')], true],
    [[plan('IN_PROGRESS')], false],
    [[plan('IN_PROGRESS', YESTERDAY)], true],
    [[plan('DRAWN')], false],
    [[plan('DRAWN', YESTERDAY)], true],
    [[plan('CHECKED'), plan('IN_PROGRESS')], false],
    [[plan('CHECKED'), plan('IN_PROGRESS', YESTERDAY)], true],
    [[plan('CHECKED'), plan('CANCELLED')], true],
    [[plan('CANCELLED')], false],
    [[plan('CANCELLED', YESTERDAY), plan('CANCELLED')], false],
  ])('with the plans %j: %s', (plans, expected) => {
    expect(isRevealable(plans, TODAY)).toBe(expected);
    for (const state of ROUND_STATES)
      expect(roundStateNow(state, plans, TODAY)).toBe(state === 'DRAWN' && expected ? 'REVEALED' : state);
  });
});
