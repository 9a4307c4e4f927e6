import type { Moment } from '../action/moment.ts';
import type { Fact } from '../platform/journal.ts';

/** A fact of the registries: it belongs to no plan, and is told by the actor's department where there is one (decision 010). */
export function registryFact(kind: string, { actor }: Moment, payload: Record<string, unknown>): Fact {
  return { kind, jurisdiction: actor.jurisdictionId, plan: null, department: actor.departmentId, payload };
}
