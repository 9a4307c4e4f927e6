import type { Database } from '../database.ts';

const PIECES_AT_ONCE = 64;

/** Removes a file, some pieces at a time: one transaction over a large one would hold back everyone's live updates. */
export async function removeFile(database: Database, id: string): Promise<void> {
  await database.transaction((tx) => tx.rows(`update files set state = 'GOING', uses = 0 where id = $1`, [id]));
  for (;;) {
    const gone = await database.transaction((tx) =>
      tx.rows(
        `delete from file_pieces where file = $1
           and number in (select number from file_pieces where file = $1 limit ${PIECES_AT_ONCE}) returning number`,
        [id],
      ),
    );
    if (gone.length < PIECES_AT_ONCE) break;
  }
  await database.transaction(async (tx) => {
    await tx.rows('delete from file_uses where file = $1', [id]);
    await tx.rows('delete from files where id = $1', [id]);
  });
}

const FILES_AT_ONCE = 100;
/** An upload writes more often than this, or is none any more. */
const ARRIVING_HOURS = 1;
const HOUR_MS = 3_600_000;

/**
 * Removes what nothing has referred to for so many hours, what broke off without its hub, and old tickets. Gives how many
 * files went. The turn to GOING asks for the uses in the row itself, so that a use kept meanwhile wins.
 */
export async function removeUnused(
  database: Database,
  now: Date,
  unusedHours: number,
  before: (done: number) => Promise<void>,
): Promise<number> {
  const since = (hours: number): string => new Date(now.getTime() - hours * HOUR_MS).toISOString();
  let done = 0;
  for (;;) {
    await before(done);
    const going = await database.transaction((tx) =>
      tx.rows<{ id: string }>(
        `update files set state = 'GOING' where uses = 0 and id in (
           select id from files where uses = 0 and (state = 'GOING'
             or (state = 'STORED' and touched_at < $1) or (state = 'ARRIVING' and touched_at < $2))
           order by touched_at limit ${FILES_AT_ONCE})
         returning id`,
        [since(unusedHours), since(ARRIVING_HOURS)],
      ),
    );
    for (const { id } of going) await removeFile(database, id);
    done += going.length;
    if (going.length < FILES_AT_ONCE) break;
  }
  await database.transaction((tx) => tx.rows('delete from file_tickets where expires_at < $1', [since(24)]));
  return done;
}
