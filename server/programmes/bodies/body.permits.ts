import { type Actor, holds, isLiaisonOf, type Role } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { programmePermits } from '../yearly/programme.permits.ts';
import type { BodyKind } from './member.ts';

const READERS: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'];

interface Guarded {
  kind: BodyKind;
  departmentId: string | null;
  officeId: string;
}

export const bodyPermits = {
  /** `body:read` */
  read: (actor: Actor): Refusal | null =>
    READERS.some((role) => holds(actor, role))
      ? null
      : refusal.forbidden(text('该账号不能查看协调机构', 'This account may not read the coordinating bodies')),

  /** `body:keep`: an administrator; of a leading group, a liaison of its bureau too. */
  keep: (actor: Actor, { kind, departmentId }: Pick<Guarded, 'kind' | 'departmentId'>): Refusal | null =>
    kind === 'LEADING_GROUP' && departmentId !== null && isLiaisonOf(actor, departmentId)
      ? null
      : programmePermits.administer(actor),

  /** `body:record-meeting`: who speaks for the body, or a liaison of the department that its office is in. */
  record: (actor: Actor, { officeId }: Pick<Guarded, 'officeId'>, speaks: boolean): Refusal | null =>
    speaks || isLiaisonOf(actor, officeId)
      ? null
      : refusal.forbidden(
          text(
            '只有该机构办公室的联络员或任期内的负责人可以登记会议',
            'Only a liaison of its office or who speaks for it records its meetings',
          ),
        ),
};

/** Who reads bodies; throws UNAUTHENTICATED or FORBIDDEN where nobody does who may. */
export function bodyReader(actor: Actor | null): Actor {
  if (actor === null) throw refusal.unauthenticated();
  const forbidden = bodyPermits.read(actor);
  if (forbidden !== null) throw forbidden;
  return actor;
}
