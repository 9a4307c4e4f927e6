import { type Actor, holds, isLiaisonOf } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

const liaisonOnly = () =>
  refusal.forbidden(text('只有部门联络员可以维护本部门清单', 'Only a department’s liaison keeps its list'));

export const itemPermits = {
  /** `item:add`, `item:claim` and all else that a liaison does on the own list. */
  keep: (actor: Actor): Refusal | null =>
    holds(actor, 'LIAISON') && actor.departmentId !== null ? null : liaisonOnly(),

  /** `item:save`, `item:retire`, `item:propose-class` */
  change: (actor: Actor, item: { departmentId: string }): Refusal | null =>
    isLiaisonOf(actor, item.departmentId)
      ? null
      : refusal.forbidden(
          text('只有事项所属部门的联络员可以这样做', 'Only the liaison of the item’s own department may do this'),
        ),

  /** `item:answer-class`: a second person, the head of the department or an administrator (R006). */
  answerClass: (actor: Actor, item: { departmentId: string }): Refusal | null =>
    holds(actor, 'ADMINISTRATOR') || (holds(actor, 'DEPARTMENT_LEADER') && actor.departmentId === item.departmentId)
      ? null
      : refusal.forbidden(
          text(
            '事项分类调整由部门负责人或管理员批准',
            'A change of class is approved by the head of the department or an administrator',
          ),
        ),

  /** `matter:confirm`, `matter:reject`: of the departments that own the items, one is the actor's. */
  sameMatter: (actor: Actor, departmentIds: readonly string[]): Refusal | null =>
    departmentIds.some((id) => isLiaisonOf(actor, id))
      ? null
      : refusal.forbidden(
          text(
            '只有其中一项所属部门的联络员可以认定',
            'Only the liaison of a department that owns one of the items may tell this',
          ),
        ),

  /** `upstream:keep` */
  keepUpstream: (actor: Actor): Refusal | null =>
    holds(actor, 'ADMINISTRATOR')
      ? null
      : refusal.forbidden(text('上级清单由管理员维护', 'Upstream lists are kept by an administrator')),
};
