import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import {
  clauseProblems,
  dayProblems,
  presetKeyProblems,
  stateOn,
  unlawful,
  withdrawalProblems,
  withdrawRefusal,
} from '../../server/policy/decision.ts';
import { definitionOf, type PolicyKey } from '../../server/policy/keys.ts';
import { policyPermits } from '../../server/policy/policy.permits.ts';
import { presetOf } from '../../server/policy/presets.ts';
import { type GivenSetting, settingProblems, valueOf } from '../../server/policy/setting.ts';
import { shownValue } from '../../server/policy/shown.ts';

const paths = (key: PolicyKey, given: GivenSetting): string[] =>
  settingProblems(definitionOf(key), given).map(({ path }) => path);

describe('a value that fits', () => {
  it.each<[PolicyKey, GivenSetting, unknown, string, string]>([
    ['yearlyCap', { number: 2 }, 2, '2次', '2 times'],
    ['yearlyCap', { none: true }, null, '不设上限', 'No cap'],
    ['coverageGoal', { number: 3.25 }, 3.25, '3.25%', '3.25%'],
    ['coverageGoal', { number: 0.07 }, 0.07, '0.07%', '0.07%'],
    ['publicationWorkingDays', { number: 20, choice: null }, 20, '20个工作日', '20 working days'],
    ['samplingShare', { from: 5, to: 100 }, { from: 5, to: 100 }, '5–100%', '5–100%'],
    ['monthlyReportDay', { number: 23 }, 23, '每月23日', 'day 23 of the month'],
    ['planFiledBy', { days: ['02-29'] }, ['02-29'], '2月底', 'end of Feb'],
    ['progressReportDays', { days: ['07-01', '04-01', '07-01'] }, ['04-01', '07-01'], '4月1日、7月1日', '1 Apr, 1 Jul'],
    ['generalItemOverCap', { choice: 'WARN' }, 'WARN', '提醒，须写明理由', 'Warn and ask a reason'],
    [
      'drawKinds',
      { choices: ['DIRECTED', 'UNDIRECTED'] },
      ['UNDIRECTED', 'DIRECTED'],
      '不定向、定向',
      'Undirected, Directed',
    ],
    ['coordinatingBody', { text: ' 双随机办 ' }, '双随机办', '双随机办', '双随机办'],
    [
      'sharesByRiskClass',
      {
        byClass: [
          { riskClass: 'B', percent: 5 },
          { riskClass: 'A', percent: 1 },
        ],
      },
      { A: 1, B: 5 },
      'A 1%、B 5%',
      'A 1%, B 5%',
    ],
  ])('%s: %j', (key, given, value, zh, en) => {
    expect(paths(key, given)).toEqual([]);
    expect(valueOf(definitionOf(key), given)).toEqual(value);
    expect([shownValue(key, value, 'zh'), shownValue(key, value, 'en')]).toEqual([zh, en]);
  });
});

describe('a value that does not fit is refused at its place', () => {
  it.each<[PolicyKey, GivenSetting, string[]]>([
    ['yearlyCap', {}, ['value.number']],
    ['yearlyCap', { none: false }, ['value.number']],
    ['yearlyCap', { number: 0 }, ['value.number']],
    ['yearlyCap', { number: 101 }, ['value.number']],
    ['yearlyCap', { number: 1.5 }, ['value.number']],
    ['yearlyCap', { number: 2, none: true }, ['value.none']],
    ['yearlyCap', { text: '两次' }, ['value.text']],
    ['yearlyCap', { number: 2, choice: 'A' }, ['value.choice']],
    ['teamMinimum', { none: true }, ['value.none']],
    ['generalItemOverCap', { none: true }, ['value.none']],
    ['coverageGoal', { number: 100.1 }, ['value.number']],
    ['coverageGoal', { number: -1 }, ['value.number']],
    ['coverageGoal', { number: 1.00001 }, ['value.number']],
    ['monthlyReportDay', { number: 29 }, ['value.number']],
    ['samplingShare', { from: 5 }, ['value.to']],
    ['samplingShare', { from: 50, to: 5 }, ['value.to']],
    ['samplingShare', { from: -1, to: 101 }, ['value.from', 'value.to']],
    ['samplesPerYear', { from: 1, to: 1.5 }, ['value.to']],
    ['planMadeBy', { days: [] }, ['value.days']],
    ['planMadeBy', { days: ['01-31', '02-01'] }, ['value.days']],
    ['planMadeBy', { days: ['02-30'] }, ['value.days.0']],
    ['planMadeBy', { days: ['1-31'] }, ['value.days.0']],
    ['progressReportDays', { days: ['04-01', '13-01'] }, ['value.days.1']],
    ['generalItemOverCap', { choice: 'FORBID' }, ['value.choice']],
    ['drawKinds', { choices: [] }, ['value.choices']],
    ['drawKinds', { choices: ['DIRECTED', 'SIDEWAYS'] }, ['value.choices.1']],
    ['coordinatingBody', { text: ' ' }, ['value.text']],
    ['coordinatingBody', { text: '办'.repeat(61) }, ['value.text']],
    ['sharesByRiskClass', { byClass: [] }, ['value.byClass']],
    [
      'sharesByRiskClass',
      {
        byClass: [
          { riskClass: 'A', percent: 101 },
          { riskClass: 'A', percent: 1 },
        ],
      },
      ['value.byClass.0.percent', 'value.byClass.1.riskClass'],
    ],
  ])('%s: %j', (key, given, expected) => {
    expect(paths(key, given)).toEqual(expected);
  });

  it('names no more than twenty of a list', () => {
    const choices = Array.from({ length: 50 }, (_, i) => `X${i}`);
    expect(paths('drawKinds', { choices })).toHaveLength(21);
  });
});

describe('what the law forbids everywhere', () => {
  it.each<[PolicyKey, unknown, string]>([
    ['teamMinimum', 1, 'R073'],
    ['publicationWorkingDays', 21, 'R093'],
    ['sharesByRiskClass', { A: 5, B: 4 }, 'R060'],
    ['sharesByRiskClass', { B: 5, D: 4 }, 'R061'],
  ])('%s %j is a refusal by %s', (key, value, id) => {
    expect(unlawful(key, value)).toMatchObject({ code: 'RULE', details: { rule: { id } } });
  });

  it.each<[PolicyKey, unknown]>([
    ['teamMinimum', 2],
    ['publicationWorkingDays', 20],
    ['publicationWorkingDays', null],
    ['sharesByRiskClass', { A: 5, B: 5, C: 60, D: 100 }],
    ['sharesByRiskClass', { D: 1, UNRATED: 50 }],
  ])('%s %j is not', (key, value) => {
    expect(unlawful(key, value)).toBeNull();
  });
});

describe('days', () => {
  const TODAY = '2026-05-10';
  it.each<[string, string | null, string[]]>([
    [TODAY, null, []],
    [TODAY, TODAY, []],
    ['2026-05-09', null, ['validFrom']],
    ['', null, ['validFrom']],
    ['2101-01-01', null, ['validFrom']],
    ['2026-06-01', '2026-05-31', ['validTo']],
    ['2026-06-01', '2101-01-01', ['validTo']],
    ['2026-01-01', '2025-12-31', ['validFrom', 'validTo']],
  ])('from %s to %s', (validFrom, validTo, expected) => {
    expect(dayProblems({ validFrom, validTo }, TODAY).map(({ path }) => path)).toEqual(expected);
  });
});

describe('words that must be given', () => {
  it('name each that is missing or too long', () => {
    expect(clauseProblems({ document: ' ', article: '一'.repeat(61) }).map(({ path }) => path)).toEqual([
      'document',
      'article',
    ]);
    expect(clauseProblems({ document: '县联〔2026〕1号', article: '三' })).toEqual([]);
    expect(withdrawalProblems('')).toHaveLength(1);
    expect(withdrawalProblems('写错了')).toEqual([]);
  });

  it('keep to what the preset says', () => {
    const tang = presetOf('TANG_2023');
    expect(presetKeyProblems(tang, null)).toEqual([]);
    expect(presetKeyProblems(tang, ['coverageGoal'])).toEqual([]);
    expect(presetKeyProblems(tang, [])).toMatchObject([{ path: 'keys' }]);
    expect(presetKeyProblems(tang, ['coverageGoal', 'yearlyCap'])).toMatchObject([{ path: 'keys.1' }]);
  });
});

describe('how a decision stands', () => {
  const dated = (validFrom: string, validTo: string | null = null, withdrawnAt: string | null = null) => ({
    validFrom,
    validTo,
    withdrawnAt,
  });
  const states = [
    ['UPCOMING', dated('2026-05-11'), false],
    ['IN_FORCE', dated('2026-05-10'), true],
    ['REPLACED', dated('2026-01-01'), false],
    ['OVER', dated('2026-01-01', '2026-05-09'), false],
    ['WITHDRAWN', dated('2026-05-11', null, '2026-05-01T00:00:00Z'), false],
  ] as const;

  it.each(states)('%s', (state, decision, isNewest) => {
    expect(stateOn('2026-05-10', decision, isNewest)).toBe(state);
  });

  it.each(states.map(([state]) => state))('%s: whether it may be withdrawn', (state) => {
    const refused = withdrawRefusal(state);
    if (state === 'UPCOMING') expect(refused).toBeNull();
    else expect(refused).toMatchObject({ code: 'WRONG_STATE', details: { state } });
  });
});

describe('who may', () => {
  const actor = (role: Role): Actor => ({
    accountId: 'a',
    sessionId: 's',
    name: '',
    roles: [role],
    departmentId: null,
    jurisdictionId: 'county',
  });
  const ROLES: Role[] = ['LIAISON', 'INSPECTOR', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'];

  it.each(ROLES)('%s', (role) => {
    expect(policyPermits.read(actor(role)) === null).toBe(role !== 'INSPECTOR');
    expect(policyPermits.decide(actor(role), 'county') === null).toBe(role === 'ADMINISTRATOR');
    expect(policyPermits.decide(actor(role), 'city')).toMatchObject({ code: 'FORBIDDEN' });
  });
});

it('a wrong option is told with the key and its options in words', () => {
  const [problem] = settingProblems(definitionOf('drawSecondPerson'), { choice: 'MAYBE' });
  expect(problem!.problem.zh).toMatch(/^“[^”]+”须为(“[^”A-Z_]+”)+之一$/);
  expect(problem!.problem.en).toContain('NOT_ASKED');
});
