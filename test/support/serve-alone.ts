import 'reflect-metadata';
import { createEntrance } from '../../server/app/entrance.ts';
import { startServer } from '../../server/app/http/server.ts';
import { readPersisted } from '../../server/app/persisted.ts';
import { buildHubSchema } from '../../server/app/schema.ts';
import { openDatabase, openHub } from '../../server/app/start.ts';
import { readConfig } from '../../server/platform/config.ts';
import { createLog } from '../../server/platform/log.ts';

// A hub in a process of its own that loads and builds nothing: for tests that kill it.
const config = readConfig(process.env);
const hub = await openHub(config, await openDatabase(config), createLog(config.logLevel));
const { address } = await startServer(
  hub,
  createEntrance(hub, await buildHubSchema(), config, await readPersisted()),
  config,
);
console.log(`serving ${address}`);
