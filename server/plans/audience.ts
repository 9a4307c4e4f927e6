import type { Hub } from '../action/hub.ts';
import { type Actor, holds } from '../kernel/actor.ts';
import { isBehind } from '../platform/cursor.ts';
import type { JournalEntry, Position } from '../platform/journal.ts';
import { mayReadPlan } from './plan.permits.ts';
import { findPlanGuards, type PlanGuardRow } from './plans.store.ts';

/** Whether an actor's department hears a plan's fact, by its number among the plan's facts. */
export function hears(actor: Actor, plan: PlanGuardRow, number: number): boolean {
  if (actor.jurisdictionId !== plan.jurisdictionId) return false;
  if (holds(actor, 'LEADER') || holds(actor, 'AUDITOR')) return true;
  if (actor.departmentId === null) return false;
  if (holds(actor, 'INSPECTOR') && !holds(actor, 'LIAISON') && !mayReadPlan(actor, plan, plan.participants))
    return false;
  if (!holds(actor, 'LIAISON') && !holds(actor, 'DEPARTMENT_LEADER') && !holds(actor, 'INSPECTOR')) return false;
  if (actor.departmentId === plan.leadId) return true;
  const part = plan.participants.find(({ departmentId }) => departmentId === actor.departmentId);
  return part !== undefined && part.heardFrom <= number && (part.heardTo === null || number <= part.heardTo);
}

/** A fact of a plan. */
export type PlanEntry = JournalEntry & { plan: string };

interface Known {
  guard: PlanGuardRow;
  at: Position;
}

const REMEMBERED = 1000;
const known = new WeakMap<Hub, Map<string, Known>>();

/**
 * What decides who hears a fact, read once a fact for all who listen: it changes with the plan's own facts only, so what
 * was read when a later fact was there holds for an earlier one too.
 */
async function guardAt(hub: Hub, entry: PlanEntry): Promise<PlanGuardRow | undefined> {
  const guards = known.get(hub) ?? new Map<string, Known>();
  known.set(hub, guards);
  const kept = guards.get(entry.plan);
  if (kept !== undefined && !isBehind(kept.at, entry)) return kept.guard;
  const guard = (await findPlanGuards(hub.database, [entry.plan])).get(entry.plan);
  if (guard === undefined) return undefined;
  guards.delete(entry.plan);
  guards.set(entry.plan, { guard, at: entry });
  if (guards.size > REMEMBERED) guards.delete(guards.keys().next().value!);
  return guard;
}

/** Whether a fact happened to a plan: what belongs to the jurisdiction itself is told by its own queries. */
export function isOfPlan(entry: JournalEntry): entry is PlanEntry {
  return entry.plan !== null;
}

/** Whether the actor may hear a fact of a plan: by the plan, then by the fact's own narrower rule. */
export async function mayHear(hub: Hub, actor: Actor, entry: PlanEntry): Promise<boolean> {
  if (actor.jurisdictionId !== entry.jurisdiction) return false;
  const guard = await guardAt(hub, entry);
  if (guard === undefined || !hears(actor, guard, entry.chainIndex)) return false;
  const narrower = hub.hearings[entry.kind];
  return narrower === undefined || holds(actor, 'AUDITOR') || narrower(hub, actor, entry);
}
