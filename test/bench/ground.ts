import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadDemoCounty } from '../../server/app/demo/load.ts';
import { openDatabase } from '../../server/app/start.ts';
import { localDate } from '../../server/kernel/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { freezePlannedItems } from '../../server/plans/index.ts';
import { recomputeSummaries } from '../../server/reports/index.ts';
import { databaseAt, startPostgres } from '../support/postgres.ts';
import { fill } from './fill.ts';
import { type Size, SMALL } from './sizes.ts';

/** Ends something that the run began; called in the reverse order. */
export type Stop = () => unknown;

/** A database of its own on the server that DATABASE_URL names, or on one started for this run. */
export async function makeDatabase(stops: Stop[]): Promise<string> {
  const server = await startPostgres();
  stops.unshift(() => server.stop());
  const name = `onedoor_bench_${randomUUID().slice(0, 8)}`;
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  stops.unshift(async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return databaseAt(server.url, name);
}

/** What the questions ask about. */
export interface Place {
  jurisdiction: string;
  district: string;
  year: number;
  plans: string[];
}

/** Brings the database to the newest shape and fills it; what it was filled with must agree with its own summaries. */
export async function prepare(url: string, size: Size, stops: Stop[]): Promise<Place> {
  const database = await openDatabase(readConfig({ DATABASE_URL: url }));
  stops.unshift(() => database.close());
  await loadDemoCounty(database, localDate(new Date()));
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  stops.unshift(() => pool.end());
  await fill(pool, size);
  const { rows: plans } = await pool.query<{ id: string }>('select id from joint_plans order by id');
  for (const { id } of plans) await database.transaction((tx) => freezePlannedItems(tx, id));
  await pool.query('vacuum analyze');
  const differences = size.plans <= SMALL.plans ? await recomputeSummaries(database) : [];
  if (differences.length > 0) throw new Error(`the tables were filled wrongly: ${JSON.stringify(differences[0])}`);
  const { rows } = await pool.query(`select jurisdiction, year, districts[1] as district from bench_places`);
  return { ...rows[0], plans: plans.map(({ id }) => id) };
}
