import { type Actor, holds, type Role } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

/** What the registry lists. */
export type Registry = 'items' | 'targets' | 'industries' | 'districts' | 'inspectors' | 'health';

const OFFICE: readonly Role[] = ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'];
const WITH_INSPECTORS: readonly Role[] = [...OFFICE, 'INSPECTOR'];
const WITH_LEADERS: readonly Role[] = [...OFFICE, 'LEADER', 'DEPARTMENT_LEADER'];

// Inspectors need the words of what they look at; whom they visit they learn from their checks alone (R075).
// Leaders see counts and no lists.
const READERS: Record<Registry, readonly Role[]> = {
  items: WITH_INSPECTORS,
  industries: WITH_INSPECTORS,
  targets: OFFICE,
  districts: OFFICE,
  // Those whom the legal section verifies it must read (R024).
  inspectors: [...OFFICE, 'LEGAL'],
  health: WITH_LEADERS,
};

export const registryPermits = {
  /** `registry:read` */
  readRegistry: (actor: Actor, registry: Registry): Refusal | null =>
    READERS[registry].some((role) => holds(actor, role))
      ? null
      : refusal.forbidden(text('该账号不能查看此名录', 'This account may not read this registry')),
};

/** Who reads this registry; throws UNAUTHENTICATED or FORBIDDEN where nobody does who may. */
export function readerOf(actor: Actor | null, registry: Registry): Actor {
  if (actor === null) throw refusal.unauthenticated();
  const forbidden = registryPermits.readRegistry(actor, registry);
  if (forbidden !== null) throw forbidden;
  return actor;
}
