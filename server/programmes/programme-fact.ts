import type { Moment } from '../action/moment.ts';
import type { Fact } from '../platform/journal.ts';

/** A fact about programmes: it belongs to the jurisdiction, and is told by the actor's department (decision 010). */
export function programmeFact(kind: string, { actor }: Moment, payload: Record<string, unknown>): Fact {
  return { kind, jurisdiction: actor.jurisdictionId, plan: null, department: actor.departmentId, payload };
}
