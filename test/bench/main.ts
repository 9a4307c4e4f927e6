import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
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

/** Short slices in turn, so that whatever else the machine does hits both alike; the first of each only warms. */
async function compare(question: Question, hub: Server, limit: Server) {
  const slices: { hub: Slice; limit: Slice }[] = [];
  for (let i = 0; i <= SLICES; i += 1) {
    slices.push({ hub: await loadFor(hub, question.hub, SLICE_MS), limit: await loadFor(limit, question.limit, SLICE_MS) });
  }
  const measured = slices.slice(1);
  const of = (side: 'hub' | 'limit', figure: keyof Slice): number => median(measured.map((slice) => slice[side][figure] ?? Number.NaN));
  return {
    question: question.name,
    'hub %': Math.round(median(measured.map((slice) => (slice.hub.rate * 100) / slice.limit.rate))),
    'hub/s': Math.round(of('hub', 'rate')),
    'limit/s': Math.round(of('limit', 'rate')),
    'hub CPU ms': Number(of('hub', 'cpu').toFixed(2)),
    'limit CPU ms': Number(of('limit', 'cpu').toFixed(2)),
    'hub KB': Number((of('hub', 'bytes') / 1000).toFixed(1)),
  };
}

async function run(): Promise<void> {
  console.log(`${size.targets} targets, ${size.plans} plans of ${size.checksPerPlan} checks; filling …`);
  const url = await makeDatabase(stops);
  const place = await prepare(url, size, stops);
  const [hub, limit] = [await startHub(url), await startLimit(url)];
  const questions = await questionsFor(hub, place);
  const results = [];
  for (const question of questions) {
    await mustBeSame(question, hub, limit);
    results.push(await compare(question, hub, limit));
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
