import type { Hub } from '../action/hub.ts';
import type { Moment } from '../action/moment.ts';
import { type Decided, type Deed, perform } from '../action/perform.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Problem, Refusal } from '../kernel/refusal.ts';
import type { Tx } from '../platform/database.ts';
import type { Fact } from '../platform/journal.ts';
import type { Repeatable } from '../plans/index.ts';
import { checkPermits } from './check.permits.ts';
import { checkUuid, getWork, planOfCheck, type Work } from './work.store.ts';

/** A fact about a check, told by the actor's department. */
export function checkFact(work: Work, kind: string, { actor }: Moment, payload: Record<string, unknown> = {}): Fact {
  const { jurisdictionId, planId, checkId } = work;
  return { kind, jurisdiction: jurisdictionId, plan: planId, department: actor.departmentId, check: checkId, payload };
}

/** The pieces that differ between recording and submitting. */
export interface CheckDeed<State extends Work, Decision extends Decided> {
  mutation: string;
  input: Repeatable & { checkId: string };
  load(tx: Tx, work: Work): Promise<State>;
  permit?(actor: Actor, state: State): Refusal | null;
  check(state: State, at: Moment): Problem[];
  decide(state: State, at: Moment): Decision;
  store(tx: Tx, state: State, decision: Decision, at: Moment): Promise<void>;
}

/** Performs a mutation of an inspector on the own department's part of a check. */
export function performOnPart<State extends Work, Decision extends Decided>(
  hub: Hub,
  actor: Actor | null,
  deed: CheckDeed<State, Decision>,
): Promise<{ checkId: string }> {
  const checkId = deed.input.checkId;
  const whole: Deed<State, Decision, { checkId: string }> = {
    mutation: deed.mutation,
    input: deed.input,
    chains: async (tx) => [await planOfCheck(tx, checkUuid(checkId))],
    load: async (tx, who) => deed.load(tx, await getWork(tx, who, checkUuid(checkId))),
    permit: (who, state) => checkPermits.work(who, state.isOnTeam) ?? deed.permit?.(who, state) ?? null,
    check: deed.check,
    revision: (state) => state.revision,
    decide: deed.decide,
    store: deed.store,
    answer: () => ({ checkId: checkUuid(checkId) }),
  };
  return perform(hub, actor, whole);
}
