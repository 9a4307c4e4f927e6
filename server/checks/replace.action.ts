import { type Decided, perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Moment } from '../action/moment.ts';
import { type Actor, isLiaisonOf } from '../kernel/actor.ts';
import { localId } from '../kernel/ids.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import type { Fact } from '../platform/journal.ts';
import { reasonProblems, type Repeatable } from '../plans/index.ts';
import { checkStages } from './check.ts';
import { forgetGuards } from './references.ts';
import { chainsOfRound, getMember, type Member, NOT_OF_CHECK, storeReplacement } from './replace.store.ts';
import { checkUuid } from './work.store.ts';

interface ReplaceInput extends Repeatable {
  checkId: string;
  inspectorId: string;
  reason: string;
}

/** `inspector:replace`: the plan's lead, or the inspector's own department. */
export function replacePermit(actor: Actor, { leadId, departmentId }: Pick<Member, 'leadId' | 'departmentId'>) {
  return isLiaisonOf(actor, leadId) || isLiaisonOf(actor, departmentId)
    ? null
    : refusal.forbidden(NOT_OF_CHECK.replace);
}

/** Refuses to replace in a part that is submitted, or a check that is done. */
export function unlessReplaceable({ check, part }: Pick<Member, 'check' | 'part'>): Refusal | null {
  return checkStages.replace({ check, part });
}

/** What the plan's chain is told of a replacement; heard by those who see the check. */
export function replacedFact(
  { jurisdictionId, planId, checkId, departmentId }: Member,
  { actor }: Moment,
  reason: string,
): Fact {
  return {
    kind: 'INSPECTOR_REPLACED',
    jurisdiction: jurisdictionId,
    plan: planId,
    department: actor.departmentId,
    check: checkId,
    payload: { reason, part: departmentId },
  };
}

/** Replaces a member of a released check's team by the next candidate of the drawn order, with the reason (R076). */
export async function replaceInspector(
  hub: Hub,
  actor: Actor | null,
  input: ReplaceInput,
): Promise<{ checkId: string }> {
  const checkId = () => checkUuid(input.checkId);
  const answer = await perform<Member, Decided, { checkId: string }>(hub, actor, {
    mutation: 'replaceInspector',
    input,
    chains: (tx) => chainsOfRound(tx, checkId()),
    load(tx, who) {
      const inspectorId = localId('Inspector', input.inspectorId);
      if (inspectorId === null) throw refusal.notFound();
      return getMember(tx, who, checkId(), inspectorId, 'replace');
    },
    permit: replacePermit,
    check: () => reasonProblems(input.reason),
    decide(member, at) {
      const wrong = unlessReplaceable(member);
      if (wrong !== null) throw wrong;
      return { facts: [replacedFact(member, at, input.reason.trim())] };
    },
    store: (tx, member, _decision, { now }) => storeReplacement(hub, tx, member, input.reason.trim(), now),
    answer: () => ({ checkId: checkId() }),
  });
  forgetGuards(hub, [answer.checkId]);
  return answer;
}
