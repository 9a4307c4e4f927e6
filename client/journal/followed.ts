import type { Role } from '../generated/graphql.js';

/** What an account of these roles follows all the time: its department, or the jurisdiction's counts; an administrator follows nothing. */
export function followedBy(roles: readonly Role[]): 'department' | 'jurisdiction' | null {
  const holdsOne = (...any: readonly Role[]) => any.some((role) => roles.includes(role));
  if (holdsOne('LIAISON', 'INSPECTOR', 'DEPARTMENT_LEADER')) return 'department';
  return holdsOne('LEADER', 'AUDITOR') ? 'jurisdiction' : null;
}
