import { describe, expect, it } from '@jest/globals';
import {
  type BodyRole,
  isInTerm,
  type Member,
  speaksFor,
  vacantDepartments,
} from '../../server/programmes/bodies/member.ts';

const member = (uuid: string, role: BodyRole, more: Partial<Member> = {}): Member => ({
  uuid,
  role,
  departmentId: null,
  accountId: uuid,
  from: '2026-01-01',
  to: '2026-12-31',
  deputyOf: null,
  ...more,
});

describe('who speaks for a body (R046, R048)', () => {
  const SPEAKING: Record<BodyRole, boolean> = {
    CONVENER: true,
    DEPUTY_CONVENER: true,
    HEAD: true,
    DEPUTY_HEAD: true,
    OFFICE_HEAD: true,
    MEMBER: false,
    LIAISON: false,
  };

  it.each(Object.entries(SPEAKING))('a %s: %s, within the term alone', (role, speaks) => {
    const all = [member('a', role as BodyRole)];
    expect(speaksFor('a', all, '2026-06-01')).toBe(speaks);
    expect([speaksFor('a', all, '2025-12-31'), speaksFor('a', all, '2027-01-01')]).toEqual([false, false]);
    expect(speaksFor('b', all, '2026-06-01')).toBe(false);
  });

  it('a deputy as the one whose place they take, while both are in term', () => {
    const all = [
      member('a', 'CONVENER', { to: '2026-06-30' }),
      member('b', 'MEMBER', { deputyOf: 'a', from: '2026-03-01' }),
      member('c', 'CONVENER', { deputyOf: 'd' }),
    ];
    expect(['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'].map((day) => speaksFor('b', all, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInTerm(all[2]!, all, '2026-06-01')).toBe(false);
  });
});

describe('vacancies (R049)', () => {
  it('are departments without anyone in term', () => {
    const all = [
      member('a', 'LIAISON', { departmentId: 'gaj' }),
      member('b', 'LIAISON', { departmentId: 'wjw', to: '2026-02-01' }),
    ];
    expect(vacantDepartments(['gaj', 'wjw', 'xfj'], all, '2026-03-01')).toEqual(['wjw', 'xfj']);
  });
});
