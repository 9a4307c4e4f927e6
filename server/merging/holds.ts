import type { Hub } from '../action/hub.ts';
import type { Reader } from '../platform/database.ts';

/** What draws hold visits of, in which year. `exceptPlan` is judged by itself: its own draw does not stand in its way. */
export interface HeldOf {
  jurisdictionId: string;
  year: number;
  exceptPlan: string | null;
}

/** How many visits of each target are held by draws whose checks are not released yet. */
export type Holds = ReadonlyMap<string, number>;

export type FindHolds = (reader: Reader, of: HeldOf) => Promise<Holds>;

const finders = new WeakMap<Hub, FindHolds>();

/** The capability that draws says what its draws hold; frames leave it out. */
export function offerHolds(hub: Hub, find: FindHolds): void {
  finders.set(hub, find);
}

const NOTHING: Holds = new Map();

/** Two holdings as one. */
export function addHolds(one: Holds, other: Holds): Holds {
  const sum = new Map(one);
  for (const [target, held] of other) sum.set(target, (sum.get(target) ?? 0) + held);
  return sum;
}

/** All released visits of a year to these targets. */
export async function releasedVisits(
  reader: Reader,
  { jurisdictionId, year }: HeldOf,
  targetIds: readonly string[],
): Promise<Map<string, number>> {
  const visited = await reader.rows<{ targetId: string; visits: number }>(
    `select v.target_id as "targetId", v.visits from target_visits v
     where v.jurisdiction_id = $1 and v.year = $2 and v.visits > 0 and v.target_id = any($3::uuid[])`,
    [jurisdictionId, year, targetIds],
  );
  return new Map(visited.map((row) => [row.targetId, row.visits]));
}

/**
 * Targets that would reach the yearly cap if every draw that holds them drew them (R063). Those that reached it by visits
 * alone are not looked at: they are left out by their visits. Holds are read before visits: a release meanwhile counts
 * twice then, and never not at all.
 */
export async function heldToCap(
  hub: Hub,
  reader: Reader,
  cap: number,
  of: HeldOf,
  visitsOf: (targetIds: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  further: Holds = NOTHING,
): Promise<string[]> {
  const find = finders.get(hub);
  const holds = addHolds(find === undefined ? NOTHING : await find(reader, of), further);
  if (holds.size === 0) return [];
  const visits = await visitsOf([...holds.keys()]);
  return [...holds].flatMap(([target, held]) => ((visits.get(target) ?? 0) + held >= cap ? [target] : []));
}
