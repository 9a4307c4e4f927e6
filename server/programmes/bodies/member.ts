import type { LocalDate } from '../../kernel/clock.ts';
import type { BodyKindValues, BodyRoleValues } from '../../../schema/programmes/coordinating-body.ts';

export type BodyKind = keyof typeof BodyKindValues;
export type BodyRole = keyof typeof BodyRoleValues;

/** A member of a coordinating body as rules see it. */
export interface Member {
  uuid: string;
  role: BodyRole;
  departmentId: string | null;
  accountId: string | null;
  from: LocalDate;
  to: LocalDate | null;
  deputyOf: string | null;
}

/** The roles that a kind of body has (R046, R048, R049). */
export const ROLES_OF: Record<BodyKind, readonly BodyRole[]> = {
  JOINT_MEETING: ['CONVENER', 'DEPUTY_CONVENER', 'OFFICE_HEAD', 'MEMBER'],
  LEADING_GROUP: ['HEAD', 'DEPUTY_HEAD', 'OFFICE_HEAD', 'MEMBER'],
  LIAISON_SYSTEM: ['LIAISON'],
};

// Who may say what a body has decided.
const SPEAKING: readonly BodyRole[] = ['CONVENER', 'DEPUTY_CONVENER', 'OFFICE_HEAD', 'HEAD', 'DEPUTY_HEAD'];

const holdsOn = ({ from, to }: Pick<Member, 'from' | 'to'>, day: LocalDate): boolean =>
  from <= day && (to === null || day <= to);

/** Whether a member's term holds on a day; a deputy stands in for nobody whose own term does not. */
export function isInTerm(member: Member, all: readonly Member[], day: LocalDate): boolean {
  if (!holdsOn(member, day)) return false;
  if (member.deputyOf === null) return true;
  const principal = all.find(({ uuid }) => uuid === member.deputyOf);
  return principal !== undefined && holdsOn(principal, day);
}

/** Whether an account may say on a day what the body has decided: by its own role or as the deputy of one with it. */
export function speaksFor(accountId: string, members: readonly Member[], day: LocalDate): boolean {
  return members.some((member) => {
    if (member.accountId !== accountId || !isInTerm(member, members, day)) return false;
    const principal = members.find(({ uuid }) => uuid === member.deputyOf) ?? member;
    return SPEAKING.includes(principal.role);
  });
}

/** Departments that no liaison stands for on a day (R049). */
export function vacantDepartments(
  departmentIds: readonly string[],
  members: readonly Member[],
  day: LocalDate,
): string[] {
  const held = new Set(members.filter((member) => isInTerm(member, members, day)).map((one) => one.departmentId));
  return departmentIds.filter((id) => !held.has(id));
}
