import type { Capability } from '../action/capability.ts';
import type { Hub } from '../action/hub.ts';
import { openGatehouse } from '../identity/index.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import type { Config } from '../platform/config.ts';
import { createCallers } from '../platform/callers.ts';
import { createDatabase, type Database } from '../platform/database.ts';
import { openPglite } from '../platform/engine-pglite.ts';
import { openPostgres } from '../platform/engine-postgresql.ts';
import { filesMigrations } from '../platform/files/migrations.ts';
import { createFiles } from '../platform/files/files.ts';
import { lockFolder } from '../platform/folder-lock.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import { jobsMigrations } from '../platform/jobs/migrations.ts';
import { prepareQueue } from '../platform/jobs/queue.ts';
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
  const own = [...platformMigrations, ...filesMigrations, ...jobsMigrations];
  const migrations = [...own, ...capabilities.flatMap((capability) => [...capability.migrations])];
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
    await prepareQueue(database, config.databaseUrl);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What capabilities bring by name, all together. */
const merged = <T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...parts);

/** Puts a hub together on an open database; `parts` are its capabilities. */
export async function openHub(
  config: Config,
  database: Database,
  log: Log,
  clock: Clock = systemClock,
  parts: readonly Capability[] = capabilities,
): Promise<OpenHub> {
  const vault = await openVault(config.key, config.dataDir);
  const callers = createCallers();
  const files = createFiles(
    { database, clock, callers },
    { largest: config.limits.fileBytes, unusedHours: config.unusedFileHours },
  );
  const kinds = parts.flatMap((capability) => [...(capability.jobs ?? [])]);
  const jobs = await openJobs<Hub>(database, files, config.databaseUrl, kinds, log);
  const live = await startLive(database, await settledEnd(database), log);
  const running: { stop(): Promise<void> }[] = [];
  const hub: OpenHub = {
    database,
    live,
    vault,
    files,
    jobs,
    callers,
    clock,
    log,
    hearings: merged(parts.map(({ hearings }) => hearings)),
    filePurposes: merged(parts.map(({ filePurposes }) => filePurposes)),
    async close() {
      await jobs.stop();
      for (const { stop } of running.reverse()) await stop();
      await live.close();
      await database.close();
    },
  };
  const { signInsPerMinute, questionsPerMinute } = config.limits;
  openGatehouse(hub, { sessionHours: config.sessionHours, signInsPerMinute, questionsPerMinute });
  for (const { start } of parts) if (start !== undefined) running.push(start(hub));
  await jobs.start(hub);
  for (const { settle } of parts) await settle?.(hub);
  return hub;
}
