import 'reflect-metadata';
import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { databaseAt } from '../../support/postgres.ts';
import { onServer, prepareFolder, prepareTemplate, TEMPLATE } from '../../support/prepare.ts';
import { Caller } from '../../support/caller.ts';
import { KillableHub } from '../../support/killable.ts';
import { leave, RAW } from '../../files/sending.ts';
import { CONFIRM, seen } from '../../imports/staging.ts';
import { memoryOf, watchMemory } from '../memory.ts';
import { type Asking, askSteadily, percentile } from './asking.ts';
import { writeTargetCsv } from './target-csv.ts';

// How long an import of targets takes, what memory it needs, and how the hub answers others meanwhile: the 99th
// percentile of a page of the target list, asked twenty times a second, as a multiple of the same on the idle hub.

const IDLE_SECONDS = 30;
const LOOK_MS = 500;
const argument = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

interface Ground {
  name: string;
  lines: number;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

async function embedded(lines: number): Promise<Ground> {
  const { folder, remove } = await prepareFolder();
  return { name: 'embedded', lines, environment: { DATA_DIR: folder }, remove };
}

async function server(lines: number): Promise<Ground> {
  const postgres = await prepareTemplate();
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-bench-'));
  await onServer(postgres.url, [`create database onedoor_imports template ${TEMPLATE}`]);
  return {
    name: 'postgresql',
    lines,
    environment: { DATA_DIR: folder, DATABASE_URL: databaseAt(postgres.url, 'onedoor_imports') },
    async remove() {
      await onServer(postgres.url, ['drop database onedoor_imports with (force)']);
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a file as it lies on the disk. */
async function upload(liaison: Caller, path: string): Promise<string> {
  const bytes = statSync(path).size;
  const token = await leave(liaison, bytes, { purpose: 'IMPORT_TABLE', name: '一百万户.csv' });
  const headers = { ...RAW, authorization: `Bearer ${token}`, 'content-length': `${bytes}` };
  const sent = request(`${liaison.url}/files`, { method: 'POST', headers });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
    });
  });
  await pipeline(createReadStream(path), sent);
  return (JSON.parse(await answered) as { id: string }).id;
}

const STAGE = `mutation ($input: StageImportInput!) { stageImport(input: $input) { tableImport { id } } }`;

interface Phase {
  seconds: number;
  memory: number;
  latencies: number[];
  progress: number;
}

/** Measures until the import has left the states; memory is the most that the hub and its workers held. */
async function during(
  pid: number,
  asking: Asking,
  liaison: Caller,
  id: string,
  states: readonly string[],
): Promise<Phase> {
  const began = performance.now();
  asking.take();
  const memory = watchMemory(pid);
  const told = new Set<number>();
  for (;;) {
    const { state, job } = await seen(liaison, id);
    if (job !== null) told.add(job.progress.done);
    if (!states.includes(state)) {
      const seconds = (performance.now() - began) / 1000;
      return { seconds, memory: await memory.stop(), latencies: asking.take(), progress: told.size };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/**
 * Who asks sits at another desk in life: here they must not wait for a processor that the hub is at. Needs the right to
 * it; without, the waits of the one who asks are counted as the hub's.
 */
function favour(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST);
  } catch {
    console.error('not allowed to favour who asks: their own waits for a processor count as the hub’s');
  }
}

const shown = (value: number): number => Number(value.toFixed(2));

async function measure({ name, lines, environment }: Ground): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-csv-'));
  const hub = new KillableHub({ ...environment, LIMIT_DOCUMENTS: '100000000' });
  await hub.start();
  favour();
  try {
    const liaison = await new Caller(hub.url, null).signIn('scjg.liaison');
    const { nodes } = await liaison.get('query { districts(first: 20) { nodes { code } } }');
    const industries = ['6110', '5212', '6210'];
    const path = join(folder, 'targets.csv');
    await writeTargetCsv(path, { lines, districts: nodes.map(({ code }: any) => code), industries });
    const asking = askSteadily(hub.url, liaison.token!);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    asking.take();
    await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));
    const idle = asking.take();
    const memory = await memoryOf(hub.pid);
    const fileId = await upload(liaison, path);
    const uploading = asking.take();
    const { tableImport } = await liaison.get(STAGE, { input: { fileId, kind: 'TARGETS' } });
    const reading = await during(hub.pid, asking, liaison, tableImport.id, ['READING']);
    const { revision, counts } = await seen(liaison, tableImport.id);
    await liaison.get(CONFIRM, {
      input: { importId: tableImport.id, expectedRevision: revision, takeOnlyClean: true },
    });
    const writing = await during(hub.pid, asking, liaison, tableImport.id, ['APPLYING']);
    const { state, outcomes } = await seen(liaison, tableImport.id);
    await asking.stop();
    const base = percentile(idle, 0.99);
    const of = ({ seconds, memory: most, latencies, progress }: Phase) => ({
      seconds: shown(seconds),
      memoryAboveIdleMiB: shown(most - memory),
      p99ms: shown(percentile(latencies, 0.99)),
      p99TimesIdle: shown(percentile(latencies, 0.99) / base),
      asked: latencies.length,
      progressSteps: progress,
    });
    return {
      engine: name,
      lines,
      counts,
      state,
      outcomes,
      idle: { memoryMiB: shown(memory), p50ms: shown(percentile(idle, 0.5)), p99ms: shown(base), asked: idle.length },
      uploading: { p99TimesIdle: shown(percentile(uploading, 0.99) / base), asked: uploading.length },
      reading: of(reading),
      writing: of(writing),
    };
  } finally {
    await hub.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

const only = argument('engine');
const lines = argument('lines');
for (const [engine, lay, whole] of [
  ['embedded', embedded, 100_000],
  ['postgresql', server, 1_000_000],
] as const) {
  if (only !== undefined && only !== engine) continue;
  const ground = await lay(lines === undefined ? whole : Number(lines));
  try {
    console.log(JSON.stringify(await measure(ground), null, 2));
  } finally {
    await ground.remove();
  }
}
process.exit(0);
