import type { Hub } from '../action/hub.ts';
import type { Reader } from '../platform/database.ts';
import { largeKeys } from './large/large-frame.ts';
import type { LargeFiles } from './large/pieces.store.ts';
import type { PackedMembers } from './members.ts';
import { openJson, places } from './sealed-files.ts';

/** The key under which a target stands in a draw's frame, whatever key the registry gives it today. */
export async function sealedKeyOf(
  hub: Hub,
  reader: Reader,
  { id, large }: { id: string; large: LargeFiles | null },
  targetId: string,
): Promise<string | undefined> {
  if (large !== null) return (await largeKeys(hub, reader, large, new Set([targetId]))).get(targetId);
  const [row] = await reader.rows<{ members: Uint8Array }>('select members from draws where id = $1', [id]);
  const { lines } = openJson<PackedMembers>(hub.vault, row!.members, places.members(id));
  return lines.find(([, member]) => member === targetId)?.[0];
}

/**
 * The keys under which the bearer of one of these registry keys stands in a round's frames. Not of natural persons: how
 * long the answer takes would tell whose numbers the registry knows.
 */
export async function sealedKeysOf(hub: Hub, roundUuid: string, keys: readonly string[]): Promise<string[]> {
  const bearers = await hub.database.rows<{ id: string }>(
    `select t.id from targets t join draw_rounds r on r.jurisdiction_id = t.jurisdiction_id
     where r.id = $1 and t.kind <> 'NATURAL_PERSON' and t.key = any($2::text[])`,
    [roundUuid, keys],
  );
  if (bearers.length === 0) return [];
  const draws = await hub.database.rows<{ id: string; large: LargeFiles | null }>(
    'select id, large from draws where round_id = $1 order by plan_number',
    [roundUuid],
  );
  const found: string[] = [];
  for (const draw of draws) {
    for (const { id } of bearers) {
      const key = await sealedKeyOf(hub, hub.database, draw, id);
      if (key !== undefined) found.push(key);
    }
  }
  return found;
}
