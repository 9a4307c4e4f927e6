import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import type { Refusal } from '../../server/kernel/refusal.ts';
import { broughtAbout, CHECK_STATES, checkStages, PART_STATES, unlessAnswered } from '../../server/checks/check.ts';
import { type GivenSignature, keptText, resultProblems, signatureProblems } from '../../server/checks/check-input.ts';
import {
  checkPermits,
  learnsOfCompletion,
  type PlanGuard,
  seesCheck,
  sightOf,
} from '../../server/checks/check.permits.ts';
import { isProblem, type Outcome, OUTCOMES } from '../../server/checks/outcome.ts';
import { PLAN_STATES } from '../../server/plans/plan.ts';
import { CheckStateValues, OutcomeValues, PartStateValues } from '../../schema/checks/check-enums.ts';

const told = (refused: Refusal | null) => (refused === null ? null : [refused.code, refused.details.state ?? null]);

describe('the words of schema and rules', () => {
  it('are the same', () => {
    expect([...CHECK_STATES]).toEqual(Object.keys(CheckStateValues));
    expect([...PART_STATES]).toEqual(Object.keys(PartStateValues));
    expect([...OUTCOMES]).toEqual(Object.keys(OutcomeValues));
  });
});

describe('releasing', () => {
  it.each(
    PLAN_STATES.flatMap((state) => [
      { state, sealed: false },
      { state, sealed: true },
    ]),
  )('of a plan $state (sealed: $sealed)', (plan) => {
    const stage = plan.state === 'ANNOUNCED' && plan.sealed ? 'SEALED' : plan.state;
    expect(told(checkStages.release(plan))).toEqual(plan.state === 'DRAWN' ? null : ['WRONG_STATE', stage]);
  });
});

describe.each(['record', 'submit'] as const)('to %s', (act) => {
  it.each(CHECK_STATES.flatMap((check) => PART_STATES.map((part) => ({ check, part }))))(
    'with the check $check and the part $part',
    (stage) => {
      const isSubmitted = stage.part === 'SUBMITTED' || stage.part === 'APPROVED';
      const isOver = stage.check !== 'RELEASED' && stage.check !== 'IN_PROGRESS';
      const expected = isSubmitted ? ['WRONG_STATE', stage.part] : isOver ? ['WRONG_STATE', stage.check] : null;
      expect(told(checkStages[act](stage))).toEqual(expected);
    },
  );
});

describe('an open entry (R083)', () => {
  it('holds back the submission, by number and name', () => {
    expect(unlessAnswered([])).toBeNull();
    const refused = unlessAnswered(['登记事项检查', '公示信息检查'])!;
    expect([refused.code, refused.details.rule]).toEqual([
      'RULE',
      { id: 'R083', document: '舞政办明电〔2023〕4号', article: '第十三条' },
    ]);
    expect(refused.text.zh).toContain('还有 2 项没有录入结果：“登记事项检查”、“公示信息检查”');
    expect(refused.text.en).toContain('2 entries');
  });

  it('is one of many without naming them all', () => {
    const refused = unlessAnswered(Array.from({ length: 40 }, (_, i) => `事项${i}`))!;
    expect(refused.text.zh).toContain('还有 40 项');
    expect(refused.text.zh).not.toContain('事项5');
  });
});

describe('a submission', () => {
  const counted = { partsTotal: 3, partsSubmitted: 2, checksTotal: 10, checksCompleted: 9 };
  it.each([
    [counted, true, true],
    [{ ...counted, partsSubmitted: 1 }, false, false],
    [{ ...counted, checksCompleted: 8 }, true, false],
    [{ partsTotal: 1, partsSubmitted: 0, checksTotal: 1, checksCompleted: 0 }, true, true],
  ])('with %j completes the check: %s, the plan: %s', (before, completesCheck, completesPlan) => {
    expect(broughtAbout(before)).toEqual({ completesCheck, completesPlan });
  });
});

describe('an outcome', () => {
  const problems: Outcome[] = [
    'NOT_DISCLOSED',
    'FALSE_DISCLOSURE',
    'UNREACHABLE',
    'PROBLEM_CORRECTED',
    'REFUSED_SERIOUS',
    'PROBLEM_PENDING',
  ];
  it.each(OUTCOMES)('%s is a problem where it is one, alone or as a further one', (outcome) => {
    const expected = problems.includes(outcome);
    expect(isProblem({ outcome })).toBe(expected);
    expect(isProblem({ outcome, alsoOutcomes: null })).toBe(expected);
    expect(isProblem({ outcome, alsoOutcomes: ['NOT_APPLICABLE'] })).toBe(expected);
    expect(isProblem({ outcome: 'NO_PROBLEM', alsoOutcomes: ['NOT_OPERATING', outcome] })).toBe(expected);
  });
});

describe('results', () => {
  const isEntry = (id: string) => id.startsWith('ent');
  const paths = (results: Parameters<typeof resultProblems>[0]) =>
    resultProblems(results, isEntry).map(({ path }) => path);

  it('are taken when each entry has one', () => {
    expect(
      paths([
        { itemId: 'ent1', outcome: 'NO_PROBLEM', note: 'n'.repeat(2000) },
        { itemId: 'ent2', outcome: 'UNREACHABLE', alsoOutcomes: [] },
      ]),
    ).toEqual([]);
  });

  it('must be some', () => expect(paths([])).toEqual(['results']));

  it('are told all that is wrong at once', () => {
    expect(
      paths([
        { itemId: 'ent1', outcome: 'NO_PROBLEM', alsoOutcomes: ['NO_PROBLEM'] },
        { itemId: 'chk1', outcome: 'NO_PROBLEM' },
        { itemId: 'ent1', outcome: 'NO_PROBLEM', note: 'n'.repeat(2001) },
        { itemId: 'ent2', outcome: 'NO_PROBLEM', alsoOutcomes: ['UNREACHABLE', 'UNREACHABLE'] },
      ]),
    ).toEqual([
      'results.0.alsoOutcomes',
      'results.1.itemId',
      'results.2.itemId',
      'results.2.note',
      'results.3.alsoOutcomes',
    ]);
  });
});

describe('a confirmation (R084)', () => {
  const paths = (signature: GivenSignature) => signatureProblems(signature).map(({ path }) => path);
  it.each(['SIGNED', 'SEALED'] as const)('that is %s asks for no reason', (kind) => {
    expect(paths({ kind })).toEqual([]);
  });
  it.each(['REFUSED', 'ABSENT'] as const)('that is %s asks for a reason, a witness may be left out', (kind) => {
    for (const reason of [undefined, null, '', ' 　']) expect(paths({ kind, reason })).toEqual(['signature.reason']);
    expect(paths({ kind, reason: '负责人不在' })).toEqual([]);
    expect(paths({ kind, witness: '居委会' })).toEqual(['signature.reason']);
  });
  it('is bounded', () => {
    expect(paths({ kind: 'SIGNED', reason: 'r'.repeat(2001), witness: 'w'.repeat(201) })).toEqual([
      'signature.reason',
      'signature.witness',
    ]);
  });
  it('is kept as text that a database can hold', () => {
    expect([keptText(' 门锁着\0 '), keptText('  '), keptText(null)]).toEqual(['门锁着\ufffd', null, null]);
  });
});

describe('who sees a check (R075)', () => {
  const plan: PlanGuard = {
    jurisdictionId: 'j',
    leadId: 'lead',
    participants: [
      { departmentId: 'in', state: 'ACCEPTED' },
      { departmentId: 'asked', state: 'INVITED' },
      { departmentId: 'no', state: 'DECLINED' },
      { departmentId: 'left', state: 'WITHDRAWN' },
    ],
  };
  const actor = (role: Role, departmentId: string | null, jurisdictionId = 'j'): Actor => ({
    accountId: 'me',
    sessionId: '',
    name: '',
    roles: [role],
    departmentId,
    jurisdictionId,
  });
  const departments = ['lead', 'in', 'asked', 'no', 'left', 'other', null];
  const roles: Role[] = ['LIAISON', 'INSPECTOR', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'];

  it.each(roles.flatMap((role) => departments.map((department) => ({ role, department }))))(
    '$role of $department',
    ({ role, department }) => {
      const who = actor(role, department);
      const isOfPlan = department === 'lead' || department === 'in';
      const sight = role === 'LIAISON' && isOfPlan ? 'ALL' : role === 'INSPECTOR' ? 'OWN' : 'NONE';
      expect(sightOf(who, plan)).toBe(sight);
      expect(seesCheck(who, plan, ['you', null])).toBe(sight === 'ALL');
      expect(seesCheck(who, plan, ['you', 'me'])).toBe(sight !== 'NONE');
      expect(told(checkPermits.list(who, plan))).toEqual(sight === 'NONE' ? ['FORBIDDEN', null] : null);
      expect(learnsOfCompletion(who, plan)).toBe(role === 'INSPECTOR' && isOfPlan);
    },
  );

  it.each(roles)('%s of another jurisdiction sees none', (role) => {
    expect(sightOf(actor(role, 'lead', 'elsewhere'), plan)).toBe('NONE');
    expect(seesCheck(actor(role, 'lead', 'elsewhere'), plan, ['me'])).toBe(false);
    expect(learnsOfCompletion(actor(role, 'lead', 'elsewhere'), plan)).toBe(false);
  });

  it.each(roles)('%s works on it as an inspector of the team alone, on own entries alone', (role) => {
    const who = actor(role, 'in');
    expect(told(checkPermits.work(who, true))).toEqual(role === 'INSPECTOR' ? null : ['FORBIDDEN', null]);
    expect(told(checkPermits.work(who, false))).toEqual(['FORBIDDEN', null]);
    expect(checkPermits.answer(who, ['in', 'in'])).toBeNull();
    expect(told(checkPermits.answer(who, ['in', 'lead']))).toEqual(['FORBIDDEN', null]);
  });
});
