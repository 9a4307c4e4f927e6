import type { Hub } from '../action/hub.ts';
import { type Condition, where } from './conditions.ts';

/** How many rows a filter finds; asked for only where the query wants `totalCount`. */
export async function countRows(hub: Hub, table: string, conditions: (Condition | null)[]): Promise<number> {
  const { sql, parameters } = where(...conditions);
  const [row] = await hub.database.rows<{ n: number }>(
    `select count(*)::int as n from ${table} where ${sql}`,
    parameters,
  );
  return row?.n ?? 0;
}
