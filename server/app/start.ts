import type { Capability } from '../action/capability.ts';
import type { Hub } from '../action/hub.ts';
import { openGatehouse } from '../identity/index.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import type { Config } from '../platform/config.ts';
import { createDatabase, type Database } from '../platform/database.ts';
import { openPglite } from '../platform/engine-pglite.ts';
import { openPostgres } from '../platform/engine-postgresql.ts';
import { lockFolder } from '../platform/folder-lock.ts';
import { settledEnd } from '../platform/journal.ts';
import { startLive } from '../platform/live.ts';
import type { Log } from '../platform/log.ts';
import { migrate } from '../platform/migrations.ts';
import { platformMigrations } from '../platform/migrations-platform.ts';
import { openVault } from '../platform/vault.ts';
import { capabilities } from './capabilities.ts';

/** A hub that can act, without a way in: the server, the commands and the tests put theirs before it. */
export interface OpenHub extends Hub {
  close(): Promise<void>;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

function shape(): { entities: object[]; migrations: Capability['migrations'] } {
  const migrations = [...platformMigrations, ...capabilities.flatMap((capability) => [...capability.migrations])];
  return { entities: capabilities.flatMap((c) => [...c.entities]), migrations: migrations.sort(byName) };
}

/** Opens the configured database without touching its shape; takes the data folder first where it is the embedded one. */
export async function openDatabaseAsItIs(config: Config): Promise<Database> {
  if (config.databaseUrl !== null) return createDatabase(await openPostgres({ url: config.databaseUrl, ...shape() }));
  const lock = lockFolder(config.dataDir);
  try {
    const database = createDatabase(await openPglite({ dataDir: config.dataDir, ...shape() }));
    return {
      ...database,
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens the configured database at the newest shape. */
export async function openDatabase(config: Config): Promise<Database> {
  const database = await openDatabaseAsItIs(config);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Puts a hub together on an open database. */
export async function openHub(
  config: Config,
  database: Database,
  log: Log,
  clock: Clock = systemClock,
): Promise<OpenHub> {
  const vault = await openVault(config.key, config.dataDir);
  const live = await startLive(database, await settledEnd(database), log);
  const running: { stop(): Promise<void> }[] = [];
  const hub: OpenHub = {
    database,
    live,
    vault,
    clock,
    log,
    hearings: Object.assign({}, ...capabilities.map((capability) => capability.hearings)),
    async close() {
      for (const { stop } of running.reverse()) await stop();
      await live.close();
      await database.close();
    },
  };
  openGatehouse(hub, { sessionHours: config.sessionHours, signInsPerMinute: config.limits.signInsPerMinute });
  for (const { start } of capabilities) if (start !== undefined) running.push(start(hub));
  return hub;
}
