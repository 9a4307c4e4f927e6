import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { type DatedValue, policyOn } from '../../server/policy/policy.ts';
import { policyDay } from '../../server/reports/background.ts';
import { reportPermits } from '../../server/reports/dashboard.permits.ts';
import { indicatorsOf, percent, type YearFigures } from '../../server/reports/indicators.ts';
import { differencesOf, type Summary } from '../../server/reports/summary.ts';

const FIGURES: YearFigures = {
  plans: { total: 10, joint: 6, riskBased: 9 },
  targets: { drawn: 300, joint: 149 },
  checks: { total: 300, completed: 200 },
  enterprises: { drawn: 121, active: 4000 },
  mostVisits: 3,
};

function decided(values: Record<string, number | null>) {
  const stored = Object.entries(values).map(([key, value]): DatedValue => ({
    key,
    value,
    validFrom: '2020-01-01',
    validTo: null,
    document: '县联〔2026〕1号',
    article: '第三条',
  }));
  return policyOn('2026-06-01', stored);
}

const GOALS = {
  jointDrawShareGoal: 60,
  jointTargetShareGoal: 50,
  riskBasedShareGoal: 95,
  coverageGoal: 3,
  yearlyCap: 2,
};

function indicator(code: string, figures: YearFigures, goals: Record<string, number | null> = GOALS) {
  return indicatorsOf(figures, decided(goals)).find((one) => one.code === code)!;
}

describe('a share in percent', () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 2000, 0.1],
    [0, 7, 0],
    [7, 7, 100],
    [0, 0, null],
  ])('of %i in %i is %p', (part, whole, shown) => {
    expect(percent(part, whole)).toBe(shown);
  });
});

describe('the indicators of a year (A.11)', () => {
  it('are always the same six, in one order', () => {
    const codes = [
      'JOINT_DRAW_SHARE',
      'JOINT_TARGET_SHARE',
      'RISK_BASED_SHARE',
      'COVERAGE',
      'COMPLETION',
      'YEARLY_MAX',
    ];
    expect(indicatorsOf(FIGURES, decided(GOALS)).map(({ code }) => code)).toEqual(codes);
    expect(indicatorsOf(FIGURES, decided({})).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['JOINT_DRAW_SHARE', 60, 60, true],
    ['JOINT_TARGET_SHARE', 49.7, 50, false],
    ['RISK_BASED_SHARE', 90, 95, false],
    ['COVERAGE', 3, 3, true],
    ['COMPLETION', 66.7, null, null],
    ['YEARLY_MAX', 3, 2, false],
  ])('give %s as %p against %p', (code, value, goal, met) => {
    expect(indicator(code, FIGURES)).toMatchObject({ value, goal, met });
  });

  it('have no value in a year without anything to divide by, and miss no goal there', () => {
    const nothing: YearFigures = {
      plans: { total: 0, joint: 0, riskBased: 0 },
      targets: { drawn: 0, joint: 0 },
      checks: { total: 0, completed: 0 },
      enterprises: { drawn: 0, active: 0 },
      mostVisits: 0,
    };
    const shown = indicatorsOf(nothing, decided(GOALS)).map(({ value, met }) => [value, met]);
    expect(shown).toEqual([...Array.from({ length: 5 }, () => [null, null]), [0, true]]);
  });

  it('judge a goal by the counts, not by what rounding shows', () => {
    const short = { ...FIGURES, plans: { total: 10_000, joint: 5_996, riskBased: 0 } };
    expect(indicator('JOINT_DRAW_SHARE', short)).toMatchObject({ value: 60, goal: 60, met: false });
    const reached = { ...FIGURES, plans: { total: 10_000, joint: 6_000, riskBased: 0 } };
    expect(indicator('JOINT_DRAW_SHARE', reached)).toMatchObject({ value: 60, met: true });
  });

  it('miss the yearly cap (R063) only above it', () => {
    expect(indicator('YEARLY_MAX', { ...FIGURES, mostVisits: 2 }).met).toBe(true);
    expect(indicator('YEARLY_MAX', { ...FIGURES, mostVisits: 3 }).met).toBe(false);
  });

  it('cite the policy’s clause where it sets the goal, else the requirement’s own', () => {
    expect(indicator('COVERAGE', FIGURES).clause).toEqual({
      id: 'R056',
      document: '县联〔2026〕1号',
      article: '第三条',
    });
    for (const goals of [{}, { coverageGoal: null }] as Record<string, null>[]) {
      const { goal, met, clause } = indicator('COVERAGE', FIGURES, goals);
      expect({ goal, met, clause }).toEqual({
        goal: null,
        met: null,
        clause: { id: 'R056', document: '唐市监字〔2023〕31号', article: '二（二）' },
      });
    }
  });

  it('have a name in both languages', () => {
    for (const { name } of indicatorsOf(FIGURES, decided({}))) {
      expect(name.zh).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(name.en).toMatch(/^[A-Z][a-z ]+$/i);
    }
  });
});

describe('the policy that judges a year', () => {
  it.each([
    [2026, '2026-06-01'],
    [2025, '2025-12-31'],
    [2027, '2027-01-01'],
  ])('is for %i on 1 June 2026 that of %s', (year, day) => {
    expect(policyDay(year, '2026-06-01')).toBe(day);
  });
});

describe('the dashboard’s permit', () => {
  const ALLOWED: Record<Role, boolean> = {
    LEADER: true,
    DEPARTMENT_LEADER: true,
    LIAISON: true,
    AUDITOR: true,
    INSPECTOR: false,
    LEGAL: false,
    ADMINISTRATOR: false,
  };
  it.each(Object.entries(ALLOWED))('lets %s read: %s', (role, isAllowed) => {
    const actor: Actor = {
      accountId: 'a',
      sessionId: 's',
      name: '',
      roles: [role as Role],
      departmentId: null,
      jurisdictionId: 'j',
    };
    expect(reportPermits.dashboard(actor)?.code ?? null).toBe(isAllowed ? null : 'FORBIDDEN');
  });
});

describe('summaries compared with what the checks tell', () => {
  const plan = (figures: Summary['figures'], planId = 'p1', departmentId: string | null = null): Summary => ({
    planId,
    departmentId,
    figures,
  });

  it('differ in nothing where all figures agree, also where both are null', () => {
    const one = [plan({ checksTotal: 4, targetsDrawn: null }), plan({ partsTotal: 2 }, 'p1', 'd1')];
    expect(differencesOf(one, structuredClone(one).reverse())).toEqual([]);
  });

  it('tell each figure that differs, of its plan and department', () => {
    const kept = [plan({ checksTotal: 4, checksCompleted: 1 }), plan({ partsTotal: 2, partsCompleted: 1 }, 'p1', 'd1')];
    const counted = [
      plan({ checksTotal: 4, checksCompleted: 2 }),
      plan({ partsTotal: 2, partsCompleted: 2 }, 'p1', 'd1'),
    ];
    expect(differencesOf(kept, counted)).toEqual([
      { planId: 'p1', departmentId: null, targetId: null, figure: 'checksCompleted', kept: 1, counted: 2 },
      { planId: 'p1', departmentId: 'd1', targetId: null, figure: 'partsCompleted', kept: 1, counted: 2 },
    ]);
  });

  it('tell what only one side has', () => {
    const lone = [plan({ partsTotal: 3 }, 'p1', 'd1')];
    expect(differencesOf(lone, [])).toMatchObject([{ figure: 'partsTotal', kept: 3, counted: null }]);
    expect(differencesOf([], lone)).toMatchObject([{ figure: 'partsTotal', kept: null, counted: 3 }]);
  });
});
