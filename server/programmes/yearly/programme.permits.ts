import { type Actor, holds, isLiaisonOf, type Role } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { ProgrammeKind, ProgrammeState } from './programme.ts';

/** What permits ask of a programme. */
export interface GuardedProgramme {
  jurisdictionId: string;
  departmentId: string;
  kind: ProgrammeKind;
  state: ProgrammeState;
}

/** What permits ask of the joint meeting: where its office is, and whether the actor speaks for it today. */
export interface MeetingStanding {
  /** Null where no joint meeting is set up. */
  officeId: string | null;
  speaks: boolean;
}

const WHOLE: readonly Role[] = ['LEADER', 'AUDITOR'];
const OFFICE: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER'];
const holdsOne = (actor: Actor, roles: readonly Role[]): boolean => roles.some((role) => holds(actor, role));

const PUBLIC: readonly ProgrammeState[] = ['PUBLISHED', 'SUPERSEDED'];

/**
 * `programme:read`. What is published, and the joint programme from its draft on, is the business of all departments;
 * a department's own draft is its own, the leadership's and the auditors'.
 */
export function mayReadProgramme(actor: Actor, programme: GuardedProgramme): boolean {
  if (actor.jurisdictionId !== programme.jurisdictionId) return false;
  if (holdsOne(actor, WHOLE)) return true;
  if (!holdsOne(actor, OFFICE)) return false;
  const isShared = programme.kind === 'JOINT' || PUBLIC.includes(programme.state);
  return isShared || actor.departmentId === programme.departmentId;
}

const notOffice = () => refusal.forbidden(text('该账号不处理年度计划', 'This account does not handle programmes'));

/** The refusal to one who may not read a programme: a draft's existence is not theirs to know. */
export function readRefusal(actor: Actor, programme: GuardedProgramme): Refusal | null {
  if (mayReadProgramme(actor, programme)) return null;
  const isKnown = actor.jurisdictionId === programme.jurisdictionId && PUBLIC.includes(programme.state);
  return isKnown ? notOffice() : refusal.notFound();
}

export const programmePermits = {
  /** `programme:list`, `programme:deadlines` */
  list: (actor: Actor): Refusal | null => (holdsOne(actor, [...WHOLE, ...OFFICE]) ? null : notOffice()),

  /** `programme:draft`: a department's liaison; of the joint one, that of the joint meeting's office where there is one. */
  draft(actor: Actor, kind: ProgrammeKind, { officeId }: Pick<MeetingStanding, 'officeId'>): Refusal | null {
    if (!holds(actor, 'LIAISON') || actor.departmentId === null) {
      return refusal.forbidden(text('只有部门联络员可以拟制年度计划', 'Only a department’s liaison drafts programmes'));
    }
    if (kind === 'DEPARTMENT' || officeId === null || officeId === actor.departmentId) return null;
    return refusal.forbidden(
      text(
        '年度联合抽查计划由联席会议办公室所在部门拟制',
        'The joint programme is drafted by the department that the joint meeting’s office is in',
      ),
    );
  },

  /** `programme:save-tasks`, `programme:submit`, `programme:file`, `programme:publish` and all else that the drafter does. */
  keep: (actor: Actor, { departmentId }: Pick<GuardedProgramme, 'departmentId'>): Refusal | null =>
    isLiaisonOf(actor, departmentId)
      ? null
      : refusal.forbidden(
          text('只有拟制部门的联络员可以这样做', 'Only the liaison of the drafting department may do this'),
        ),

  /** `programme:endorse`, `programme:return`: who speaks for the joint meeting, or stands in for one who does. */
  answer: (_actor: Actor, { speaks }: Pick<MeetingStanding, 'speaks'>): Refusal | null =>
    speaks
      ? null
      : refusal.forbidden(
          text(
            '只有任期内的联席会议召集人、副召集人、办公室主任或其代理人可以这样做',
            'Only a convener, deputy convener or head of office of the joint meeting in term, or one who stands in, may do this',
          ),
        ),

  /** `joint-industries:set`, `body:keep` */
  administer: (actor: Actor): Refusal | null =>
    holds(actor, 'ADMINISTRATOR')
      ? null
      : refusal.forbidden(text('只有系统管理员可以这样做', 'Only an administrator may do this')),
};
