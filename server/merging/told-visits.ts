import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { type Actor, holds } from '../kernel/actor.ts';
import type { Reader } from '../platform/database.ts';

/** Whose eyes visits of a year are counted for; null: of no department. */
export interface VisitsToldTo {
  jurisdictionId: string;
  year: number;
  departmentId: string | null;
}

/** How often each target was visited, by the visits that a department is told of. */
export type FindToldVisits = (reader: Reader, to: VisitsToldTo) => Promise<ReadonlyMap<string, number>>;

const finders = new WeakMap<Hub, FindToldVisits>();

/** The capability that checks says which visits a department is told of; what is shown of a frame counts these alone. */
export function offerToldVisits(hub: Hub, find: FindToldVisits): void {
  finders.set(hub, find);
}

/** The department whose liaison asks: it alone is told of visits before they took place (R075). */
export const toldDepartment = (actor: Actor | null): string | null =>
  holds(actor, 'LIAISON') ? actor!.departmentId : null;

/** Counted once for a request, however many of its fields show a frame: a county has a million checks a year. */
export const toldVisitsLoader = (hub: Hub) =>
  new DataLoader<VisitsToldTo, ReadonlyMap<string, number>, string>(
    (asked) =>
      Promise.all(asked.map(async (to) => (await finders.get(hub)?.(hub.database, to)) ?? new Map<string, number>())),
    { cacheKeyFn: ({ jurisdictionId, year, departmentId }) => `${jurisdictionId} ${year} ${departmentId ?? ''}` },
  );
