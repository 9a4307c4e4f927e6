import { isDeepStrictEqual } from 'node:util';
import type { Hub } from '../action/hub.ts';
import { type Deed, type Decided, perform } from '../action/perform.ts';
import type { Moment } from '../action/moment.ts';
import type { Actor } from '../kernel/actor.ts';
import { localId, newId } from '../kernel/ids.ts';
import { lengthOf } from '../kernel/length.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import type { Fact } from '../platform/journal.ts';
import { PlanRow } from './plan.entity.ts';
import { unknownCodes, withUnknown } from './known-codes.ts';
import { planStages, WHOLE } from './plan.ts';
import { fieldsOf, type GivenPlanFields, type PlanFields, planProblems } from './plan-input.ts';
import { planPermits } from './plan.permits.ts';
import { linkOf, linkProblems, linkTold, type ProgrammeLink } from './programme-link.ts';
import { getPlanForActor, nextNumber, type PlanState } from './plans.store.ts';

/** What an accepted mutation on a plan is answered with: the plan, and how far it was then. */
export interface PlanAnswer {
  planId: string;
  revision: number;
}

export interface Repeatable {
  requestId?: string | null;
  expectedRevision?: number | null;
}

/** The row behind a plan's id; an id of anything else is not found. */
export function planUuid(id: string): string {
  const uuid = localId('JointPlan', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

/** A fact about a plan, told by the actor's department. */
export function planFact(plan: PlanRow, kind: string, { actor }: Moment, payload: Record<string, unknown> = {}): Fact {
  return { kind, jurisdiction: plan.jurisdictionId, plan: plan.id, department: actor.departmentId, payload };
}

/** The pieces that differ between mutations on one plan; the rest is the same for all of them. */
export interface PlanDeed<State extends PlanState, Decision extends Decided> {
  mutation: string;
  input: Repeatable & { planId: string };
  load?(tx: Tx, state: PlanState): Promise<State>;
  permit(actor: Actor, state: State): Refusal | null;
  check?(state: State, at: Moment): Problem[];
  decide(state: State, at: Moment): Decision;
  store(tx: Tx, state: State, decision: Decision, at: Moment): Promise<void> | void;
}

/** Performs a mutation on one plan; one that changes something raises the plan's revision. */
export async function performOnPlan<State extends PlanState, Decision extends Decided>(
  hub: Hub,
  actor: Actor | null,
  deed: PlanDeed<State, Decision>,
): Promise<PlanAnswer> {
  if (actor === null) throw refusal.unauthenticated();
  const planId = planUuid(deed.input.planId);
  const whole: Deed<State, Decision, PlanAnswer> = {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => [planId],
    async load(tx, who) {
      const state = await getPlanForActor(tx, who, planId);
      return deed.load ? deed.load(tx, state) : (state as State);
    },
    permit: deed.permit,
    check: deed.check,
    revision: ({ plan }) => plan.revision,
    decide: deed.decide,
    async store(tx, state, decision, at) {
      await deed.store(tx, state, decision, at);
      if (decision.facts.length > 0) state.plan.revision += 1;
    },
    answer: ({ plan }) => ({ planId, revision: plan.revision }),
  };
  return perform(hub, actor, whole);
}

/** Stores a new plan of the actor's department; its number is given here. */
export async function storePlan(
  tx: Tx,
  planId: string,
  fields: PlanFields,
  programmeTaskId: string | null,
  { actor: lead, now }: Moment,
  state: PlanRow['state'] = 'DRAFT',
): Promise<void> {
  const number = await nextNumber(tx, lead.jurisdictionId, fields.year);
  tx.em.persist(
    tx.em.create(PlanRow, {
      id: planId,
      jurisdictionId: lead.jurisdictionId,
      number,
      leadId: lead.departmentId!,
      state,
      revision: 1,
      createdBy: lead.accountId,
      createdAt: now,
      programmeTaskId,
      ...fields,
    } as never),
  );
}

/** Makes a plan; the lead is the caller's department, the number is given here (R028, R033). */
export function createJointPlan(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & GivenPlanFields & { programmeTaskId?: string | null },
): Promise<PlanAnswer> {
  const planId = newId();
  const fields = fieldsOf(input);
  return perform<{ task: ProgrammeLink; unknown: Problem[] }, Decided, PlanAnswer>(hub, actor, {
    mutation: 'createJointPlan',
    input,
    chains: () => [planId],
    load: async (tx, who) => ({
      task: await linkOf(tx, who.departmentId, input.programmeTaskId),
      unknown: await unknownCodes(hub, tx, who.jurisdictionId, fields),
    }),
    permit: (who) => planPermits.create(who),
    check: ({ task, unknown }, at) => [...withUnknown(planProblems(fields, at.today), unknown), ...linkProblems(task)],
    decide: ({ task }, at) => ({
      facts: [
        {
          kind: 'PLAN_CREATED',
          jurisdiction: at.actor.jurisdictionId,
          plan: planId,
          department: at.actor.departmentId,
          payload: { ...fields, ...linkTold(task) },
        },
      ],
    }),
    store: (tx, { task }, _decision, at) => storePlan(tx, planId, fields, task.uuid ?? null, at),
    answer: () => ({ planId, revision: 1 }),
  });
}

/** A list that a superior drew is taken whole: no other ratio (R041). */
function wholeListProblems(plan: PlanRow, given: PlanFields): Problem[] {
  if (plan.superiorNumber === null || isDeepStrictEqual(given.sampling, WHOLE)) return [];
  return [
    { path: 'sampling', problem: text('上级下发的名单须全部检查', 'a list that a superior drew is taken whole') },
  ];
}

/** Changes what a plan selects; possible until its item list is fixed. */
export function updateJointPlan(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & GivenPlanFields & { planId: string; programmeTaskId?: string | null },
) {
  const given = (plan: PlanRow) => fieldsOf(input, plan);
  return performOnPlan<PlanState & { task: ProgrammeLink; unknown: Problem[] }, Decided>(hub, actor, {
    mutation: 'updateJointPlan',
    input,
    load: async (tx, state) => ({
      ...state,
      task: await linkOf(tx, state.plan.leadId, input.programmeTaskId),
      // What it selects by already stays, should a code be gone since.
      unknown: await unknownCodes(hub, tx, state.plan.jurisdictionId, input),
    }),
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check: ({ plan, task, unknown }, at) => [
      ...withUnknown(planProblems(given(plan), at.today), unknown),
      ...wholeListProblems(plan, given(plan)),
      ...linkProblems(task),
    ],
    decide({ plan, task }, at) {
      const wrong = planStages.update(plan);
      if (wrong !== null) throw wrong;
      return { facts: [planFact(plan, 'PLAN_UPDATED', at, { ...given(plan), ...linkTold(task) })] };
    },
    async store(tx, { plan, task }) {
      Object.assign(plan, given(plan));
      if (task.uuid !== undefined) plan.programmeTaskId = task.uuid;
      // What was approved of a plan is not approved of another in its place.
      await tx.rows('delete from plan_justifications where plan_id = $1', [plan.id]);
    },
  });
}

const LONGEST_REASON = 2000;

/** What is wrong with a reason that must be given: that it is blank, or has no end. */
export function reasonProblems(reason: string | null | undefined): Problem[] {
  if (!reason || reason.trim() === '')
    return [{ path: 'reason', problem: text('请填写理由', 'a reason must be given') }];
  return longReasonProblems(reason);
}

/** What is wrong with a reason that may be left out: that it has no end. */
export function longReasonProblems(reason: string | null | undefined): Problem[] {
  if (lengthOf(reason ?? '') <= LONGEST_REASON) return [];
  return [{ path: 'reason', problem: text('理由至多 2000 字', 'a reason has at most 2000 characters') }];
}

/** Ends a plan before its checks begin. One whose draw is sealed must have its round abandoned first. */
export function cancelPlan(hub: Hub, actor: Actor | null, input: Repeatable & { planId: string; reason: string }) {
  return performOnPlan<PlanState, Decided>(hub, actor, {
    mutation: 'cancelPlan',
    input,
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check: () => reasonProblems(input.reason),
    decide({ plan }, at) {
      const wrong = planStages.cancel(plan);
      if (wrong !== null) throw wrong;
      return { facts: [planFact(plan, 'PLAN_CANCELLED', at, { reason: input.reason.trim() })] };
    },
    store(_tx, { plan }) {
      plan.state = 'CANCELLED';
      plan.cancelReason = input.reason.trim();
    },
  });
}
