import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import type { Actor } from '../kernel/actor.ts';
import type { LocalDate } from '../kernel/clock.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { journalLength } from '../platform/journal.ts';
import {
  type LoadedPlan,
  longReasonProblems,
  ParticipantRow,
  performOnPlan,
  planFact,
  planPermits,
  reasonProblems,
  removeItemsOf,
  type Repeatable,
  takesPart,
  thawPlannedItems,
} from '../plans/index.ts';
import { answerable, invitationStages, withdrawable } from './invitation.ts';
import { invitationPermits } from './invitation.permits.ts';
import { invitingProblems, newInvitation } from './inviting.ts';

interface InviteInput extends Repeatable {
  planId: string;
  departmentCodes: string[];
  respondBy?: LocalDate | null;
  message?: string | null;
}

/** Invites departments; each sees it at once. One that takes part already is left as it is. */
export async function inviteDepartments(hub: Hub, actor: Actor | null, input: InviteInput) {
  const directory = await directoryOf(hub);
  const asked = [...new Set(input.departmentCodes)].map((code) => ({ code, department: directory.byCode(code) }));
  const fresh = ({ plan, participants }: LoadedPlan): string[] =>
    asked.flatMap(({ department }) => {
      const known = participants.find((part) => part.departmentId === department!.uuid);
      return department!.uuid === plan.leadId || (known && takesPart(known)) ? [] : [department!.uuid];
    });
  return performOnPlan<LoadedPlan, Decided>(hub, actor, {
    mutation: 'inviteDepartments',
    input,
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check({ plan }, { today }) {
      const problems: Problem[] = [];
      const say = (path: string, zh: string, en: string) => problems.push({ path, problem: text(zh, en) });
      if (asked.length === 0) say('departmentCodes', '请选择部门', 'a department must be named');
      input.departmentCodes.forEach((code, i) => {
        const department = directory.byCode(code);
        if (department?.jurisdictionId !== plan.jurisdictionId) {
          say(`departmentCodes.${i}`, `没有代码为“${code}”的部门`, `there is no department "${code}"`);
        } else if (department.uuid === plan.leadId) {
          say(`departmentCodes.${i}`, '牵头部门无需邀请', 'the lead is not invited');
        }
      });
      return [...problems, ...invitingProblems(input, today)];
    },
    decide(state, at) {
      const wrong = invitationStages.invite(state.plan);
      if (wrong !== null) throw wrong;
      const { respondBy = null } = input;
      return {
        facts: fresh(state).map((department) => ({
          ...planFact(state.plan, 'DEPARTMENT_INVITED', at, { respondBy }),
          department,
        })),
      };
    },
    async store(tx, { plan, participants }, { facts }) {
      const told = await journalLength(tx, plan.id);
      let order = Math.max(0, ...participants.map((part) => part.invitedOrder));
      facts.forEach((fact, i) => {
        const invitation = newInvitation(input, (order += 1), told + i + 1);
        const again = participants.find((part) => part.departmentId === fact.department);
        if (again !== undefined) Object.assign(again, invitation);
        else
          tx.em.persist(
            tx.em.create(ParticipantRow, { planId: plan.id, departmentId: fact.department, ...invitation } as never),
          );
      });
      if (facts.length > 0) plan.state = 'INVITING';
    },
  });
}

interface AnswerInput extends Repeatable {
  planId: string;
  answer: 'ACCEPT' | 'DECLINE';
  reason?: string | null;
}

const partOf = ({ participants }: LoadedPlan, actor: Actor | null): ParticipantRow =>
  participants.find((part) => part.departmentId === actor!.departmentId)!;

/** Accepts or declines the own department's invitation. */
export function answerInvitation(hub: Hub, actor: Actor | null, input: AnswerInput) {
  const declines = input.answer === 'DECLINE';
  return performOnPlan<LoadedPlan, Decided>(hub, actor, {
    mutation: 'answerInvitation',
    input,
    permit: (who, { participants }) => invitationPermits.participant(who, participants),
    check: () => (declines ? reasonProblems(input.reason) : longReasonProblems(input.reason)),
    decide(state, at) {
      const wrong = answerable(state.plan, partOf(state, actor), at.today);
      if (wrong !== null) throw wrong;
      const reason = input.reason?.trim() || null;
      return { facts: [planFact(state.plan, 'INVITATION_ANSWERED', at, { answer: input.answer, reason })] };
    },
    async store(tx, state) {
      const part = partOf(state, actor);
      part.reason = input.reason?.trim() || null;
      if (declines) {
        part.state = 'DECLINED';
        part.heardTo = (await journalLength(tx, state.plan.id)) + 1;
      } else {
        part.state = 'ACCEPTED';
        part.acceptedOrder = Math.max(0, ...state.participants.map((p) => p.acceptedOrder ?? 0)) + 1;
      }
    },
  });
}

/** Leaves a plan before its draw. Its items leave too, so a fixed list is open again and the plan back at inviting. */
export function withdrawParticipation(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { planId: string; reason: string },
) {
  return performOnPlan<LoadedPlan, Decided>(hub, actor, {
    mutation: 'withdrawParticipation',
    input,
    permit: (who, { participants }) => invitationPermits.participant(who, participants),
    check: () => reasonProblems(input.reason),
    decide(state, at) {
      const wrong = withdrawable(state.plan, partOf(state, actor));
      if (wrong !== null) throw wrong;
      return { facts: [planFact(state.plan, 'PARTICIPATION_WITHDRAWN', at, { reason: input.reason.trim() })] };
    },
    async store(tx, state) {
      const part = partOf(state, actor);
      part.state = 'WITHDRAWN';
      part.reason = input.reason.trim();
      part.acceptedOrder = null;
      part.heardTo = (await journalLength(tx, state.plan.id)) + 1;
      await removeItemsOf(tx, state.plan.id, part.departmentId);
      if (state.plan.state === 'FROZEN' || state.plan.state === 'ANNOUNCED') {
        state.plan.state = 'INVITING';
        await thawPlannedItems(tx, state.plan.id);
      }
    },
  });
}
