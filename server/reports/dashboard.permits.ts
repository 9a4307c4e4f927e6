import { type Actor, holds, type Role } from '../kernel/actor.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

const READERS: readonly Role[] = ['LEADER', 'DEPARTMENT_LEADER', 'LIAISON', 'AUDITOR'];

export const reportPermits = {
  /** `dashboard:read`. Counts only, so heads and liaisons read those of all departments too; inspectors and administrators none. */
  dashboard: (actor: Actor): Refusal | null =>
    READERS.some((role) => holds(actor, role))
      ? null
      : refusal.forbidden(text('该账号不能查看统计', 'This account may not read the dashboard')),
};
