import 'reflect-metadata';
import { localDate, systemClock } from '../../kernel/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { createLog } from '../../platform/log.ts';
import { loadDemoCounty } from '../demo/load.ts';
import { createEntrance } from '../entrance.ts';
import { startServer } from '../http/server.ts';
import { buildHubSchema } from '../schema.ts';
import { openDatabase, openHub } from '../start.ts';

// The hub of `npm start` without its pages: the story looks at none, and building them would take longer than it does.
const config = readConfig(process.env);
const database = await openDatabase(config);
await loadDemoCounty(database, localDate(systemClock.now()));
const hub = await openHub(config, database, createLog(config.logLevel));
const server = await startServer(hub, createEntrance(hub, await buildHubSchema(), config, new Map()), config);
process.once(
  'SIGTERM',
  () =>
    void server
      .stop()
      .then(() => hub.close())
      .then(() => process.exit(0)),
);
console.log(`${server.address}/`);
