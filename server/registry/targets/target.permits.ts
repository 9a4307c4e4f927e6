import { type Actor, holds } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

/** What permits ask of a target: who claims it, and whether it is a person. */
export interface GuardedTarget {
  jurisdictionId: string;
  claimants: readonly string[];
}

const isLiaison = (actor: Actor): boolean => holds(actor, 'LIAISON') && actor.departmentId !== null;

const registrar = (actor: Actor): Refusal | null =>
  isLiaison(actor) || holds(actor, 'ADMINISTRATOR')
    ? null
    : refusal.forbidden(
        text('只有部门联络员和系统管理员可以维护检查对象', 'Only liaisons and administrators keep the target registry'),
      );

const liaison = (actor: Actor): Refusal | null =>
  isLiaison(actor)
    ? null
    : refusal.forbidden(text('只有部门联络员可以认领检查对象', 'Only a department’s liaison may claim targets'));

export const claimedElsewhere = text(
  '该对象由其他部门认领，由认领部门维护',
  'Another department claims this target and keeps its record',
);

export const targetPermits = {
  /** `target:add`, `target:label`, `target:unmask`: labels serve every department's items, whoever claims the target. */
  add: registrar,
  label: registrar,
  /** `target:set`, of many: those that others claim are passed over (R016). */
  set: registrar,
  unmask: (actor: Actor): Refusal | null =>
    registrar(actor) === null
      ? null
      : refusal.forbidden(
          text(
            '只有部门联络员和系统管理员可以查看自然人的完整信息',
            'Only liaisons and administrators see a natural person’s whole record',
          ),
        ),
  /** `target:save`, with its standing and class: where departments claim it, theirs alone (R016). */
  save(actor: Actor, { claimants }: GuardedTarget): Refusal | null {
    const refused = registrar(actor);
    if (refused !== null || holds(actor, 'ADMINISTRATOR') || claimants.length === 0) return refused;
    return claimants.includes(actor.departmentId ?? '') ? null : refusal.forbidden(claimedElsewhere);
  },
  /** `target:claim`, `target:give-back` */
  claim: liaison,
  /** `label:save`, `figure:set` */
  keepLabels: (actor: Actor): Refusal | null =>
    holds(actor, 'ADMINISTRATOR')
      ? null
      : refusal.forbidden(
          text('只有系统管理员可以维护标注词典和登记数', 'Only an administrator keeps labels and register figures'),
        ),
};
