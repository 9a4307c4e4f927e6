import { type Actor, holds, isLegalOf, isLiaisonOf } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

const keeper = (actor: Actor, departmentId: string): Refusal | null =>
  isLiaisonOf(actor, departmentId) || holds(actor, 'ADMINISTRATOR')
    ? null
    : refusal.forbidden(
        text(
          '只有本部门联络员和系统管理员可以维护执法检查人员',
          'Only the department’s liaison and administrators keep its inspectors',
        ),
      );

export const inspectorPermits = {
  /** `inspector:save`, `inspector:set-leave`, `inspector:recuse` */
  save: keeper,
  /** `inspector:set`, of many: those of other departments are passed over. */
  set: (actor: Actor): Refusal | null => keeper(actor, actor.departmentId ?? ''),
  /** `inspector:verify`: the legal section of the same department, never who enters the record (R024). */
  verify: (actor: Actor, departmentId: string): Refusal | null =>
    isLegalOf(actor, departmentId)
      ? null
      : refusal.forbidden(
          text('只有本部门法制机构可以审核', 'Only the department’s legal section may verify its inspectors'),
        ),
  /** `inspector:unmask` (R021) */
  unmask: (actor: Actor, departmentId: string): Refusal | null =>
    isLiaisonOf(actor, departmentId)
      ? null
      : refusal.forbidden(
          text('只有本部门联络员可以查看完整号码', 'Only the department’s own liaison may read the whole numbers'),
        ),
  /** `specialty:save` */
  keepSpecialties: (actor: Actor): Refusal | null =>
    holds(actor, 'ADMINISTRATOR')
      ? null
      : refusal.forbidden(text('只有系统管理员可以维护专长目录', 'Only an administrator keeps the specialties')),
};
