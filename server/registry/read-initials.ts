import type { Hub } from '../action/hub.ts';
import { initialsOf } from './initials.ts';

const BATCH = 200;

interface Unread {
  id: string;
  name: string;
}

/**
 * Reads the initials of what came in without them, for SQL knows no pinyin: records of an older database, and those that
 * an import wrote. In small pieces, so that on the embedded database's one connection nobody waits long. Gives how many
 * were read.
 */
export async function readInitials(
  hub: Hub,
  table: 'targets' | 'inspection_items' | 'inspectors',
  goesOn: () => boolean,
): Promise<number> {
  for (let read = 0; ;) {
    const unread = await hub.database.rows<Unread>(
      `select id, name from ${table} where initials is null order by id limit $1`,
      [BATCH],
    );
    if (unread.length === 0 || !goesOn()) return read;
    // Reading them for search changes nothing that the registry tells: no revision, no fact.
    await hub.database.transaction((tx) =>
      tx.rows(
        `update ${table} r set initials = u.initials from unnest($1::uuid[], $2::text[]) u(id, initials)
         where r.id = u.id and r.initials is null`,
        [unread.map(({ id }) => id), unread.map(({ name }) => initialsOf(name))],
      ),
    );
    read += unread.length;
  }
}
