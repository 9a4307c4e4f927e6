import type { Hub } from '../action/hub.ts';
import { type LocalDate, localDate } from '../kernel/clock.ts';
import type { Reader } from '../platform/database.ts';
import { getPolicy, type Policy } from '../policy/index.ts';

/** What a year's counts are measured against. */
export interface Background {
  policy: Policy;
  enterprises: { drawn: number; active: number };
  mostVisits: number;
}

interface Kept {
  at: number;
  drawn: number;
  read: Promise<Background>;
}

const kept = new WeakMap<Hub, Map<string, Kept>>();
const FRESH_MS = 60_000;

/**
 * The background of a year, counted anew after a minute and after every release: counting goes through the register and
 * what was drawn of it, which no dashboard needs to do twice. `drawn` is how many targets the year's releases drew.
 */
export function backgroundOf(hub: Hub, jurisdictionId: string, year: number, drawn: number): Promise<Background> {
  let years = kept.get(hub);
  if (years === undefined) kept.set(hub, (years = new Map()));
  const key = `${jurisdictionId} ${year}`;
  const now = hub.clock.now();
  const known = years.get(key);
  if (known !== undefined && known.drawn === drawn && now.getTime() - known.at < FRESH_MS) return known.read;
  const read = readBackground(hub.database, jurisdictionId, year, localDate(now));
  years.set(key, { at: now.getTime(), drawn, read });
  read.catch(() => years.delete(key));
  return read;
}

async function readBackground(
  reader: Reader,
  jurisdictionId: string,
  year: number,
  today: LocalDate,
): Promise<Background> {
  const [policy, visited, active] = await Promise.all([
    getPolicy(reader, jurisdictionId, policyDay(year, today)),
    reader.rows<{ enterprises: number; most: number }>(
      `select (select count(*)::int from target_visits v join targets t on t.id = v.target_id
           where v.jurisdiction_id = $1 and v.year = $2 and t.jurisdiction_id = $1 and t.kind = 'ENTERPRISE') as enterprises,
         coalesce((select max(visits) from target_visits where jurisdiction_id = $1 and year = $2), 0) as most`,
      [jurisdictionId, year],
    ),
    reader.rows<{ n: number }>(
      `select count(*)::int as n from targets where jurisdiction_id = $1 and kind = 'ENTERPRISE' and status = 'ACTIVE'`,
      [jurisdictionId],
    ),
  ]);
  const { enterprises, most } = visited[0]!;
  return { policy, enterprises: { drawn: enterprises, active: active[0]!.n }, mostVisits: most };
}

/** The day whose policy judges a year: today in the running one, its last day once it is over, its first before it begins. */
export function policyDay(year: number, today: LocalDate): LocalDate {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return today < first ? first : today > last ? last : today;
}
