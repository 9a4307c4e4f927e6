import type { Hub } from '../action/hub.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { matterName } from '../kernel/matter-name.ts';
import type { Reader } from '../platform/database.ts';
import { entriesFor, type TargetShape } from './entries.ts';
import type { Matter } from './matters.ts';

/** Names of the matters that were looked at since a day, by target. */
export type FindConclusions = (
  reader: Reader,
  jurisdictionId: string,
  since: LocalDate,
) => Promise<ReadonlyMap<string, readonly string[]>>;

const finders = new WeakMap<Hub, FindConclusions>();

/** The capability that checks says what was looked at; frames leave out whom there is nothing left to look at. */
export function offerConclusions(hub: Hub, find: FindConclusions): void {
  finders.set(hub, find);
}

/** A day so many months before another; a day that the month does not have is its last. */
export function monthsBefore(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * Targets at which every matter of the plan that applies to them was looked at since a day, by whichever department
 * (R080): their conclusions are taken over.
 */
export async function concludedSince(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  matters: readonly Matter[],
  since: LocalDate,
): Promise<string[]> {
  const found = (await finders.get(hub)?.(reader, jurisdictionId, since)) ?? new Map<string, readonly string[]>();
  if (found.size === 0) return [];
  const targets = await reader.rows<TargetShape & { id: string }>(
    `select t.id, t.kind, t.industry_code as "industryCode", t.labels from targets t where t.id = any($1::uuid[])`,
    [[...found.keys()]],
  );
  return targets.flatMap((target) => {
    const seen = new Set(found.get(target.id)!.map(matterName));
    const entries = entriesFor(matters, target);
    const isDone = entries.every(({ items }) => items.some(({ name }) => seen.has(matterName(name))));
    return entries.length > 0 && isDone ? [target.id] : [];
  });
}
