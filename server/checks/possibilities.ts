import type { Actor } from '../kernel/actor.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { checkPermits } from './check.permits.ts';
import { checkStages, unlessAnswered } from './check.ts';
import type { CheckView, PartView } from './check-view.ts';
import { replacePermit, unlessReplaceable } from './replace.action.ts';

const partOf = (actor: Actor, { parts }: CheckView): PartView | undefined =>
  parts.find((part) => part.departmentId === actor.departmentId);

function permitted(actor: Actor, part: PartView | undefined): Refusal | null {
  return checkPermits.work(actor, part?.inspectors.some((member) => member.accountId === actor.accountId) ?? false);
}

/** Why the actor cannot record results of a check now, or null; decided on what was read for showing it. */
export function recordRefusal(actor: Actor, check: CheckView): Refusal | null {
  const part = partOf(actor, check);
  return permitted(actor, part) ?? checkStages.record({ check: check.state, part: part!.state });
}

/** Why the actor cannot submit the own department's part now, or null. */
export function submitRefusal(actor: Actor, check: CheckView): Refusal | null {
  const part = partOf(actor, check);
  const refused = permitted(actor, part) ?? checkStages.submit({ check: check.state, part: part!.state });
  if (refused !== null) return refused;
  const open = check.items.filter((entry) => entry.answeredBy === part!.departmentId && entry.outcome === null);
  return unlessAnswered(open.map((entry) => entry.name));
}

/** Why the actor cannot replace a member of a part's team now, or null. */
export function replaceRefusal(actor: Actor, leadId: string, { departmentId, of, state }: PartView): Refusal | null {
  return replacePermit(actor, { leadId, departmentId }) ?? unlessReplaceable({ check: of.state, part: state });
}
