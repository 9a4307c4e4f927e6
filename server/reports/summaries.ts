import type { Database, Reader } from '../platform/database.ts';
import { findSummaryDifferencesOf, findVisitDifferences } from './summaries.store.ts';
import type { SummaryDifference } from './summary.ts';

const PLANS_AT_ONCE = 20;
const NO_PLAN = '00000000-0000-0000-0000-000000000000';

/** All plans in the order in which they were made, a few at a time. */
async function* planBatches(reader: Reader): AsyncGenerator<string[]> {
  for (let last = NO_PLAN; ;) {
    const rows = await reader.rows<{ id: string }>('select id from joint_plans where id > $1 order by id limit $2', [
      last,
      PLANS_AT_ONCE,
    ]);
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    yield rows.map(({ id }) => id);
  }
}

/** Counts every check again and gives all that the summaries tell otherwise. The reader must see no writes meanwhile. */
export async function findSummaryDifferences(reader: Reader): Promise<SummaryDifference[]> {
  const found = await findVisitDifferences(reader);
  for await (const planIds of planBatches(reader)) found.push(...(await findSummaryDifferencesOf(reader, planIds)));
  return found;
}

/**
 * The same beside a working hub: what is compared is read in one snapshot, so that a check completed meanwhile is no
 * difference. Changes nothing; a hub without faults finds none.
 */
export async function recomputeSummaries(database: Database): Promise<SummaryDifference[]> {
  const inSnapshot = (find: (reader: Reader) => Promise<SummaryDifference[]>): Promise<SummaryDifference[]> =>
    database.transaction(async (tx) => {
      await tx.rows('set transaction isolation level repeatable read, read only');
      return find(tx);
    });
  const found = await inSnapshot(findVisitDifferences);
  for await (const planIds of planBatches(database)) {
    found.push(...(await inSnapshot((reader) => findSummaryDifferencesOf(reader, planIds))));
  }
  return found;
}
