import { describe, expect, it } from '@jest/globals';
import { followedBy } from '../../client/journal/followed.ts';

// As the hub gives them: departmentEvents to those of a department, jurisdictionEvents to leadership and auditors.
describe('what an account follows', () => {
  it.each([
    [['LIAISON'], 'department'],
    [['INSPECTOR'], 'department'],
    [['DEPARTMENT_LEADER'], 'department'],
    [['LEADER'], 'jurisdiction'],
    [['AUDITOR'], 'jurisdiction'],
    [['LEADER', 'LIAISON'], 'department'],
    [['ADMINISTRATOR'], null],
    [[], null],
  ] as const)('%j: %s', (roles, followed) => {
    expect(followedBy(roles)).toBe(followed);
  });
});
