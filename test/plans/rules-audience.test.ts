import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { hears } from '../../server/plans/audience.ts';
import { PLAN_STATES, type PlanState } from '../../server/plans/plan.ts';
import type { PlanGuardRow } from '../../server/plans/plans.store.ts';

const ROLES: Role[] = ['LIAISON', 'INSPECTOR', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'];

const actor = (role: Role, departmentId: string | null, jurisdictionId = 'j'): Actor => ({
  accountId: 'a',
  sessionId: 's',
  name: '',
  roles: [role],
  departmentId,
  jurisdictionId,
});

/** Facts 1 to 10 of a plan of which five departments heard different stretches. */
const planIn = (state: PlanState): PlanGuardRow => ({
  planId: 'p',
  jurisdictionId: 'j',
  leadId: 'lead',
  state,
  announcedAt: null,
  participants: [
    { departmentId: 'asked', state: 'INVITED', heardFrom: 4, heardTo: null },
    { departmentId: 'in', state: 'ACCEPTED', heardFrom: 3, heardTo: null },
    { departmentId: 'no', state: 'DECLINED', heardFrom: 2, heardTo: 5 },
    { departmentId: 'left', state: 'WITHDRAWN', heardFrom: 3, heardTo: 8 },
    { departmentId: 'again', state: 'INVITED', heardFrom: 9, heardTo: null },
  ],
});

const FACTS = Array.from({ length: 10 }, (_, i) => i + 1);
const HEARD: Record<string, number[]> = {
  lead: FACTS,
  asked: FACTS.slice(3),
  in: FACTS.slice(2),
  no: FACTS.slice(1, 5),
  left: FACTS.slice(2, 8),
  again: FACTS.slice(8),
  other: [],
};
const heardBy = (who: Actor, state: PlanState): number[] => FACTS.filter((number) => hears(who, planIn(state), number));

describe.each(PLAN_STATES)('of a plan %s', (state) => {
  it.each(Object.keys(HEARD))(
    'the liaison and the head of "%s" hear what its department took part in',
    (department) => {
      expect(heardBy(actor('LIAISON', department), state)).toEqual(HEARD[department]);
      expect(heardBy(actor('DEPARTMENT_LEADER', department), state)).toEqual(HEARD[department]);
    },
  );

  it.each(Object.keys(HEARD))(
    'an inspector of "%s" hears so only where checks are released and the department is of it',
    (department) => {
      const isReleased = state === 'IN_PROGRESS' || state === 'CHECKED' || state === 'CLOSED';
      const isOfPlan = ['lead', 'asked', 'in', 'again'].includes(department);
      expect(heardBy(actor('INSPECTOR', department), state)).toEqual(isReleased && isOfPlan ? HEARD[department] : []);
    },
  );

  it.each(['LEADER', 'AUDITOR'] as const)('the %s of the jurisdiction hears all', (role) => {
    expect(heardBy(actor(role, null), state)).toEqual(FACTS);
  });

  it('an administrator hears nothing, whatever the department', () => {
    for (const department of [null, ...Object.keys(HEARD)])
      expect(heardBy(actor('ADMINISTRATOR', department), state)).toEqual([]);
  });

  it.each(ROLES)('%s of another jurisdiction hears nothing', (role) => {
    for (const department of [null, ...Object.keys(HEARD)])
      expect(heardBy(actor(role, department, 'elsewhere'), state)).toEqual([]);
  });

  it.each(['LIAISON', 'INSPECTOR', 'DEPARTMENT_LEADER'] as const)('%s without a department hears nothing', (role) => {
    expect(heardBy(actor(role, null), state)).toEqual([]);
  });
});

describe('one who is liaison and inspector', () => {
  it('hears as the liaison does', () => {
    expect(heardBy({ ...actor('LIAISON', 'left'), roles: ['INSPECTOR', 'LIAISON'] }, 'DRAFT')).toEqual(HEARD.left);
  });
});
