/** What an account may be. One account may hold several roles; a permit asks for one. */
export type Role = 'LIAISON' | 'INSPECTOR' | 'LEGAL' | 'DEPARTMENT_LEADER' | 'LEADER' | 'AUDITOR' | 'ADMINISTRATOR';

/**
 * Who acts. A person's session becomes an actor once a request; the hub itself acts for what time brings about
 * (an invitation lapses, a round is revealed).
 */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly departmentId: string | null;
  readonly jurisdictionId: string;
}

export function holds(actor: Actor | null, role: Role): boolean {
  return actor?.roles.includes(role) ?? false;
}

/** A liaison of just this department. */
export function isLiaisonOf(actor: Actor | null, departmentId: string): boolean {
  return holds(actor, 'LIAISON') && actor?.departmentId === departmentId;
}

/** The legal section of just this department (法制机构, R024). */
export function isLegalOf(actor: Actor | null, departmentId: string): boolean {
  return holds(actor, 'LEGAL') && actor?.departmentId === departmentId;
}
