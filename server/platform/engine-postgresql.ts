import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { type Engine, ormOptions } from './database.ts';
import type { MigrationStep } from './migrations.ts';

export interface PostgresSettings {
  url: string;
  poolSize?: number;
  entities: readonly object[];
  migrations: readonly MigrationStep[];
}

/** A PostgreSQL server (15 or newer), for a county with more than one desk. */
export async function openPostgres(settings: PostgresSettings): Promise<Engine> {
  const orm = await MikroORM.init({
    ...ormOptions(settings.entities, settings.migrations),
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    clientUrl: settings.url,
    pool: { min: 0, max: settings.poolSize ?? 12 },
    driverOptions: {
      // An open write holds back the journal for everyone; a forgotten one must end by itself.
      options: '-c idle_in_transaction_session_timeout=15000 -c lock_timeout=10000 -c statement_timeout=60000',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    },
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
  const names = new Map<string, string>();
  return {
    name: 'postgresql',
    orm: orm as unknown as Engine['orm'],
    async read(sql, parameters) {
      // A named statement is parsed and planned once a connection: the hot reads are few and always the same.
      let name = names.get(sql);
      if (name === undefined) names.set(sql, (name = `od${names.size + 1}`));
      return (await pool.query({ name, text: sql, values: [...parameters] })).rows as unknown[];
    },
    close: () => orm.close(),
  };
}
