import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEntrance } from '../../server/app/entrance.ts';
import { startServer } from '../../server/app/http/server.ts';
import { buildHubSchema } from '../../server/app/schema.ts';
import type { Capability } from '../../server/action/capability.ts';
import { capabilities } from '../../server/app/capabilities.ts';
import { type OpenHub, openDatabase, openHub } from '../../server/app/start.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { createLog } from '../../server/platform/log.ts';
import { Caller } from './caller.ts';
import { databaseAt } from './postgres.ts';
import { onServer, TEMPLATE } from './prepare.ts';

/** A clock that a test may move. */
export class TestClock implements Clock {
  private ahead = 0;
  private standing: number | null = null;
  now(): Date {
    return new Date((this.standing ?? Date.now()) + this.ahead);
  }
  /** Stands still from now on, however slow the machine is; `skipDays` still moves it. */
  stand(): void {
    this.standing = Date.now();
  }
  /** Goes on by so many milliseconds. */
  skip(ms: number): void {
    this.ahead += ms;
  }
  /** Goes on by so many days. */
  skipDays(days: number): void {
    this.ahead += days * 86_400_000;
  }
}

/** A whole hub with the demo county, served over HTTP on a port of its own. */
export interface TestHub {
  hub: OpenHub;
  url: string;
  clock: TestClock;
  /** Everything that it logged, one JSON object a line. */
  log: string[];
  anyone: Caller;
  signIn(username: string): Promise<Caller>;
  /** Ends it and starts it anew on the same data, at another address. */
  restart(): Promise<void>;
  /** A second instance on the same data; PostgreSQL only. */
  beside(): Promise<{ hub: OpenHub; url: string; close(): Promise<void> }>;
  close(): Promise<void>;
}

export type EngineName = 'pglite' | 'postgresql';

/** The engine under test: each API test runs once on each. */
export const engine = (globalThis as { ONEDOOR_ENGINE?: EngineName }).ONEDOOR_ENGINE ?? 'pglite';

const QUIET = {
  LIMIT_SIGN_INS: '100000',
  LIMIT_QUESTIONS: '1000000',
  LIMIT_DOCUMENTS: '10000000',
  PORT: '0',
  LOG_LEVEL: 'info',
};

/** `further`: capabilities of the test's own, beside those of the hub. */
export async function openTestHub(
  settings: Record<string, string> = {},
  further: readonly Capability[] = [],
): Promise<TestHub> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-test-'));
  const log: string[] = [];
  const server = process.env.ONEDOOR_TEST_SERVER;
  const name = `onedoor_${randomUUID().replaceAll('-', '')}`;
  if (engine === 'postgresql') await onServer(server!, [`create database ${name} template ${TEMPLATE}`]);
  const config = readConfig({
    ...QUIET,
    DATA_DIR: folder,
    ...(engine === 'postgresql' ? { DATABASE_URL: databaseAt(server!, name) } : {}),
    ...settings,
  });
  // At once: a thousand small files copied one by one without waiting take five times as long.
  if (engine === 'pglite') cpSync(process.env.ONEDOOR_TEST_FOLDER!, folder, { recursive: true });
  const clock = new TestClock();
  const write = (line: string): void => {
    log.push(line);
    if (process.env.SHOW_LOG) process.stderr.write(line);
  };
  const serve = async () => {
    const parts = [...capabilities, ...further];
    const hub = await openHub(config, await openDatabase(config), createLog(config.logLevel, { write }), clock, parts);
    const { address, stop } = await startServer(
      hub,
      createEntrance(hub, await buildHubSchema(), config, new Map()),
      config,
    );
    const close = async (): Promise<void> => {
      await stop();
      await hub.close();
    };
    return { hub, url: address, anyone: new Caller(address, null), close };
  };
  let served = await serve();
  const test: TestHub = {
    ...served,
    clock,
    log,
    signIn: (username) => test.anyone.signIn(username),
    async restart() {
      await served.close();
      served = await serve();
      const { hub, url, anyone } = served;
      Object.assign(test, { hub, url, anyone });
    },
    beside: serve,
    async close() {
      await served.close();
      if (engine === 'postgresql') await onServer(server!, [`drop database ${name} with (force)`]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return test;
}
