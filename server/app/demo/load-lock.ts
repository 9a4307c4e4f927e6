import type { Pool } from 'pg';
import type { Database } from '../../platform/database.ts';

const DEMO_LOCK = 7_140_312;

/**
 * Lets one instance load at a time. Several may start at once on one empty server, and each would take the other's half
 * for an interrupted load. The embedded database has a single process anyway.
 */
export async function aloneWith(database: Database, work: () => Promise<void>): Promise<void> {
  if (database.engine === 'pglite') return work();
  const pool = (await database.orm.em.getConnection().getNativeClient()) as Pool;
  const client = await pool.connect();
  try {
    await client.query('set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    await work();
  } finally {
    // Closing the connection ends the lock and the changed setting with it.
    client.release(true);
  }
}
