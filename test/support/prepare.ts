import 'reflect-metadata';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoCounty } from '../../server/app/demo/load.ts';
import { openDatabase } from '../../server/app/start.ts';
import type { Database } from '../../server/platform/database.ts';
import { localDate } from '../../server/kernel/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { databaseAt, startPostgres, type TestServer } from './postgres.ts';

export const TEMPLATE = 'onedoor_template';

/** Prepares the demo county once for all test files, as a data folder to copy. */
export async function prepareFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-county-'));
  const database = await openDatabase(readConfig({ DATA_DIR: folder }));
  await loadDemoCounty(database, localDate(new Date()));
  await closeLean(database, join(folder, 'pglite', 'pg_wal'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const SEGMENT = /^[0-9A-F]{24}$/;

/** Closes with the one piece of the log that is needed: every test file copies the folder, and the log was two thirds of it. */
async function closeLean(database: Database, log: string): Promise<void> {
  // At the beginning of a new piece nothing that closing writes reaches the next.
  await database.rows('select pg_switch_wal()');
  await database.rows('checkpoint');
  const [row] = await database.rows<{ piece: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as piece');
  await database.close();
  const others = (await readdir(log)).filter((name) => SEGMENT.test(name) && name !== row!.piece);
  await Promise.all(others.map((name) => rm(join(log, name))));
}

/** The same as a template database on a PostgreSQL server. */
export async function prepareTemplate(): Promise<TestServer> {
  const server = await startPostgres();
  await onServer(server.url, [`drop database if exists ${TEMPLATE}`, `create database ${TEMPLATE}`]);
  const database = await openDatabase(readConfig({ DATABASE_URL: databaseAt(server.url, TEMPLATE) }));
  await loadDemoCounty(database, localDate(new Date()));
  await database.close();
  return server;
}

/** Runs statements that PostgreSQL allows in no transaction. */
export async function onServer(url: string, statements: readonly string[]): Promise<void> {
  const { Client } = await import('pg').then((pg) => pg.default);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
