import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import pg from 'pg';
import { startOwnHub } from '../../server/app/story/own-hub.ts';
import { Caller } from '../support/caller.ts';
import { makeDatabase, prepare, type Stop } from './ground.ts';
import { loadFor, type Server, type Slice } from './load.ts';
import { type Question, questionsFor } from './questions.ts';
import { mustBeSame } from './same.ts';
import { SMALL, WHOLE } from './sizes.ts';

const HUB = resolve(import.meta.dirname, '../../server/app/main.ts');
const SLICES = 12;
const SLICE_MS = 500;
const size = process.argv.includes('--small') ? SMALL : WHOLE;
const stops: Stop[] = [];

async function startHub(url: string): Promise<Server> {
  const hub = await startOwnHub(HUB, { DATABASE_URL: url, LIMIT_DOCUMENTS: '100000000' });
  stops.unshift(() => hub.stop());
  const liaison = await new Caller(hub.url, null).signIn('scjg.liaison');
  return { url: hub.url, pid: hub.pid, headers: { authorization: `Bearer ${liaison.token}` } };
}

async function startLimit(url: string): Promise<Server> {
  const child = spawn(process.execPath, [...process.execArgv, resolve(import.meta.dirname, 'limit.ts')], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stops.unshift(() => child.kill());
  const said: Buffer = await new Promise((heard) => child.stdout.once('data', heard));
  return { url: said.toString().trim().replace(/\/$/, ''), pid: child.pid!, headers: {} };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The processes that serve this database; they come with the first requests. */
async function backendsOf(database: pg.Client): Promise<number[]> {
  const { rows } = await database.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  return rows.map(({ pid }) => pid);
}

/** Short slices in turn, so that whatever else the machine does hits both alike; the first of each only warms. */
async function compare(question: Question, hub: Server, limit: Server, database: pg.Client) {
  const pair = async (backends: number[]) => ({
    hub: await loadFor(hub, question.hub, SLICE_MS, backends),
    limit: await loadFor(limit, question.limit, SLICE_MS, backends),
  });
  await pair([]);
  const backends = await backendsOf(database);
  const slices: Awaited<ReturnType<typeof pair>>[] = [];
  for (let i = 0; i < SLICES; i += 1) slices.push(await pair(backends));
  const of = (side: 'hub' | 'limit', figure: keyof Slice): number => median(slices.map((slice) => slice[side][figure]));
  const cpu = (side: 'hub' | 'limit'): number => of(side, 'cpu') + of(side, 'databaseCpu');
  const shown = (value: number): number => Number(value.toFixed(2));
  return {
    question: question.name,
    'hub %': Math.round(median(slices.map((slice) => (slice.hub.rate * 100) / slice.limit.rate))),
    'hub/s': Math.round(of('hub', 'rate')),
    'limit/s': Math.round(of('limit', 'rate')),
    // Of processor time alone: what the rates come to where nothing else wants the machine.
    'CPU %': Math.round((cpu('limit') * 100) / cpu('hub')),
    'hub ms': shown(of('hub', 'cpu')),
    'its database': shown(of('hub', 'databaseCpu')),
    'limit ms': shown(of('limit', 'cpu')),
    'its database ': shown(of('limit', 'databaseCpu')),
    KB: shown(of('hub', 'bytes') / 1000),
  };
}

async function run(): Promise<void> {
  console.log(`${size.targets} targets, ${size.plans} plans of ${size.checksPerPlan} checks; filling …`);
  const url = await makeDatabase(stops);
  const place = await prepare(url, size, stops);
  const [hub, limit] = [await startHub(url), await startLimit(url)];
  const questions = await questionsFor(hub, place);
  const database = new pg.Client(url);
  await database.connect();
  stops.unshift(() => database.end());
  const results = [];
  for (const question of questions) {
    await mustBeSame(question, hub, limit);
    results.push(await compare(question, hub, limit, database));
  }
  console.table(results);
  console.log(JSON.stringify(results));
}

try {
  await run();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const stop of stops) await stop();
}
process.exit();
