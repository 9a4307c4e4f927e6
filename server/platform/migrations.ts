import { Migration } from '@mikro-orm/migrations';
import type { Database } from './database.ts';

/** A forward-only step of the database's shape. Names sort in the order of running and never change. */
export interface MigrationStep {
  name: string;
  migration: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** Makes a step from its statements; both engines run the same text. */
export function migrationStep(name: string, statements: readonly string[]): MigrationStep {
  class Step extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  }
  return { name, migration: Step };
}

// Several instances of a hub may start at the same time on one server; one of them migrates, the others wait.
const MIGRATION_LOCK = 7_140_311;

export async function migrate(database: Database): Promise<void> {
  const up = () => database.orm.migrator.up();
  if (database.engine === 'pglite') {
    await up();
    return;
  }
  const pool = (await database.orm.em.getConnection().getNativeClient()) as import('pg').Pool;
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await up();
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    client.release();
  }
}
