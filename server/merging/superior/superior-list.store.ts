import type { Hub } from '../../action/hub.ts';
import type { Reader } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';

const place = (planId: string): string => `plan/${planId}/superior-list`;

/** A superior's list as it is kept: taken whole, it is as secret as what was drawn (R041, R075). */
export const lockList = (vault: Vault, planId: string, numbers: readonly string[]): Buffer =>
  vault.lock(Buffer.from(JSON.stringify(numbers)), place(planId));

export const openList = (vault: Vault, planId: string, sealed: Uint8Array): string[] =>
  JSON.parse(vault.open(sealed, place(planId)).toString('utf8')) as string[];

/** A line of the list with the target that it names; null where the registry knows none. */
export interface ListedLine {
  /** From 1, as the list was given. */
  line: number;
  targetId: string | null;
}

/** The lines of a plan's list, each with the target that bears it as its key in the register. */
export async function findListedLines(
  hub: Hub,
  reader: Reader,
  planId: string,
  jurisdictionId: string,
): Promise<ListedLine[]> {
  const [row] = await reader.rows<{ list: Uint8Array | null }>(
    'select superior_list as list from joint_plans where id = $1',
    [planId],
  );
  if (row === undefined || row.list === null) return [];
  const numbers = openList(hub.vault, planId, row.list);
  const found = await reader.rows<{ id: string; key: string }>(
    'select t.id, t.key from targets t where t.jurisdiction_id = $1 and t.key = any($2::text[])',
    [jurisdictionId, numbers],
  );
  const ids = new Map(found.map(({ id, key }) => [key, id]));
  return numbers.map((number, i) => ({ line: i + 1, targetId: ids.get(number) ?? null }));
}

/** The targets of a plan's list. */
export async function findListed(hub: Hub, reader: Reader, planId: string, jurisdictionId: string): Promise<string[]> {
  const lines = await findListedLines(hub, reader, planId, jurisdictionId);
  return [...new Set(lines.map(({ targetId }) => targetId).filter((id) => id !== null))];
}
