import type { Hub } from '../action/hub.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { SNAPSHOT_SQL } from '../platform/cursor.ts';
import { countYear, type YearCounts } from './year-counts.store.ts';

interface Kept {
  counts: YearCounts;
  today: LocalDate;
  at: number;
}

const kept = new WeakMap<Hub, Map<string, Kept>>();
// Facts tell of every change that the hub makes; this bounds how long one made by hand stays unseen.
const LONGEST_MS = 60_000;

/**
 * The counts of a year as they are now. Every change of them is told in the journal within its own transaction, so they
 * are counted again only where the journal has grown since; else they hold for the newer position too.
 */
export async function yearCounts(
  hub: Hub,
  jurisdictionId: string,
  year: number,
  today: LocalDate,
): Promise<YearCounts> {
  let years = kept.get(hub);
  if (years === undefined) kept.set(hub, (years = new Map()));
  const key = `${jurisdictionId} ${year}`;
  const now = Date.now();
  const known = years.get(key);
  if (known !== undefined && known.today === today && now - known.at < LONGEST_MS) {
    const { xmin, hasGrown } = await readPosition(hub, jurisdictionId, known.counts.xmin);
    if (!hasGrown) return (known.counts = { ...known.counts, xmin });
  }
  const counts = await countYear(hub.database, jurisdictionId, year, today);
  years.set(key, { counts, today, at: now });
  return counts;
}

async function readPosition(
  hub: Hub,
  jurisdictionId: string,
  since: string,
): Promise<{ xmin: string; hasGrown: boolean }> {
  const [row] = await hub.database.rows<{ xmin: string; hasGrown: boolean }>(
    `select ${SNAPSHOT_SQL} as xmin,
       exists (select 1 from journal where xid >= $2::xid8 and jurisdiction = $1) as "hasGrown"`,
    [jurisdictionId, since],
  );
  return row!;
}
