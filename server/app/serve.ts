import { localDate, systemClock } from '../kernel/clock.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';
import { banner } from './banner.ts';
import { ensureClient } from './client-build.ts';
import { fewDemoAccounts } from './demo-people.ts';
import { isLoaded, loadDemoCounty } from './demo/load.ts';
import { createEntrance } from './entrance.ts';
import { startServer } from './http/server.ts';
import { readPersisted } from './persisted.ts';
import { buildHubSchema } from './schema.ts';
import { openServiceDoor } from './service-door.ts';
import { openDatabase, openHub } from './start.ts';
import { startFault } from './start-fault.ts';

// Longer than open requests are given; what hangs then is cut off, which the database survives.
const LONGEST_STOP_MS = 15_000;
const SHELL_WATCH_MS = 250;

interface Running {
  banner: string;
  stop(): Promise<void>;
}

/**
 * Aborted by the first SIGINT or SIGTERM; npm passes a Ctrl-C on a second time, which must not cut the first short. Some
 * shells that npm starts us in die of a signal without passing it on: losing them means the same.
 */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const ask = (): void => {
    if (stop.signal.aborted) return;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ask);
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === 'start')
    setInterval(() => process.ppid !== shell && ask(), SHELL_WATCH_MS).unref();
  return stop.signal;
}

/** Opens everything in its order. A stop asked for meanwhile is heeded between the steps and never inside one. */
async function start(config: Config, stop: AbortSignal): Promise<Running> {
  const log = createLog(config.logLevel);
  const pages = ensureClient();
  // Told where it is awaited; until then it must not count as unhandled.
  pages.catch(() => undefined);
  const database = await openDatabase(config);
  try {
    stop.throwIfAborted();
    if (config.demo) await loadDemoCounty(database, localDate(systemClock.now()));
    stop.throwIfAborted();
    await pages;
    const hub = await openHub(config, database, log);
    const schema = await buildHubSchema();
    const server = await startServer(hub, createEntrance(hub, schema, config, await readPersisted()), config);
    const door = config.databaseUrl === null ? await openServiceDoor(config.dataDir, database, log) : null;
    const accounts = (await isLoaded(database)) ? await fewDemoAccounts(database) : [];
    return {
      banner: banner(server.address, config, accounts),
      async stop() {
        await door?.close();
        await server.stop();
        await hub.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** `npm start`: serves until it is asked to stop. */
export async function serve(): Promise<void> {
  const stop = stopSignal();
  try {
    const running = await start(readConfig(process.env), stop);
    console.log(running.banner);
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
    await running.stop();
  } catch (error) {
    if (!stop.aborted) {
      console.error(startFault(error));
      process.exit(1);
    }
  }
  process.exit(0);
}
