import { join } from 'node:path';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/pglite';
import { type Engine, ormOptions } from './database.ts';
import type { MigrationStep } from './migrations.ts';

export interface PgliteSettings {
  /** The data folder; null keeps everything in memory (tests). */
  dataDir: string | null;
  entities: readonly object[];
  migrations: readonly MigrationStep[];
}

/** The embedded engine: PostgreSQL inside this process, one connection, a folder and no server. */
export async function openPglite(settings: PgliteSettings): Promise<Engine> {
  const { dataDir } = settings;
  const driverOptions: PGliteOptions & { dataDir: string } = {
    dataDir: dataDir === null ? 'memory://' : join(dataDir, 'pglite'),
  };
  const orm = await MikroORM.init({
    ...ormOptions(settings.entities, settings.migrations),
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    dbName: 'postgres',
    driverOptions,
  });
  const pglite = (await orm.em.getConnection().getNativeClient()) as PGlite;
  return {
    name: 'pglite',
    orm: orm as unknown as Engine['orm'],
    read: async (sql, parameters) => (await pglite.query(sql, [...parameters])).rows,
    close: () => orm.close(),
  };
}
