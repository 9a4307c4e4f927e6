import { describe, expect, it } from '@jest/globals';
import { missingTo, withPlan } from '../../server/reports/preview-indicators.ts';

describe('what is missing to a goal', () => {
  it('is nothing where it is reached, and unknown where there is none', () => {
    expect(missingTo('COVERAGE', 3, 100, 3)).toBe(0);
    expect(missingTo('JOINT_DRAW_SHARE', 6, 10, 60)).toBe(0);
    expect(missingTo('JOINT_DRAW_SHARE', 6, 10, null)).toBeNull();
  });

  it('is counted against a whole that stands still for coverage (R056)', () => {
    expect(missingTo('COVERAGE', 100, 4000, 3)).toBe(20);
    expect(missingTo('COVERAGE', 0, 4000, 3)).toBe(120);
  });

  it.each([
    [0, 1, 60],
    [1, 2, 60],
    [3, 10, 60],
    [0, 7, 95],
  ])('is the fewest that reach it where each counts in the whole too: %i of %i to %i %%', (part, whole, goal) => {
    const missing = missingTo('RISK_BASED_SHARE', part, whole, goal)!;
    const reaches = (more: number) => (part + more) * 100 >= goal * (whole + more);
    expect([reaches(missing), reaches(missing - 1)]).toEqual([true, false]);
  });

  it('cannot be reached where all is asked and something else was counted', () => {
    expect(missingTo('RISK_BASED_SHARE', 1, 2, 100)).toBeNull();
  });
});

describe('a year with one plan more', () => {
  const year = {
    plans: { total: 4, joint: 1, riskBased: 2 },
    targets: { drawn: 50, joint: 10 },
    checks: { total: 50, completed: 20 },
    enterprises: { drawn: 40, active: 400 },
    mostVisits: 1,
  };
  const plan = { isCounted: false, isReleased: false, isJoint: true, riskBased: false };

  it('counts its draw and its targets', () => {
    expect(withPlan(year, plan, { targets: 30, enterprises: 20 })).toEqual({
      ...year,
      plans: { total: 5, joint: 2, riskBased: 2 },
      targets: { drawn: 80, joint: 40 },
      // One in ten was drawn already.
      enterprises: { drawn: 58, active: 400 },
    });
  });

  it('counts nothing twice that is counted already', () => {
    const counted = withPlan(year, { ...plan, isCounted: true }, { targets: 30, enterprises: 20 });
    expect(counted.plans).toEqual(year.plans);
    expect(withPlan(year, { ...plan, isCounted: true, isReleased: true }, { targets: 30, enterprises: 20 })).toEqual(
      year,
    );
  });
});
