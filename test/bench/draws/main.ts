import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { drawCounty, mean } from '../../draws/coordination.ts';
import { Caller } from '../../support/caller.ts';
import { itemCodesOf, LEAD, planInput } from '../../support/flow.ts';
import { KillableHub } from '../../support/killable.ts';
import { databaseAt } from '../../support/postgres.ts';
import { onServer, prepareFolder, prepareTemplate, TEMPLATE } from '../../support/prepare.ts';
import { memoryOf, watchMemory } from '../memory.ts';
import { addTargets, letBeRead, plainScan } from './county.ts';

// How long sealing and running take over a large registry, as a multiple of the plain scan of those who are eligible;
// what memory the hub holds meanwhile, how long it keeps others waiting at most; and the doors that departments share.

const PERCENT = '3';
const LOOK_MS = 100;
const VERIFY = resolve(import.meta.dirname, '../../../server/draws/verify-cli.ts');
const argument = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

interface Ground {
  engine: string;
  targets: number;
  environment: Record<string, string>;
  scan: (() => ReturnType<typeof plainScan>) | null;
  /** Lets the lead read the whole proof, without the checks that a release would make. */
  release: ((planId: string) => Promise<void>) | null;
  remove(): Promise<void>;
}

async function embedded(): Promise<Ground> {
  const { folder, remove } = await prepareFolder();
  return { engine: 'embedded', targets: 0, environment: { DATA_DIR: folder }, scan: null, release: null, remove };
}

async function server(targets: number): Promise<Ground> {
  const postgres = await prepareTemplate();
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-bench-'));
  await onServer(postgres.url, [`create database onedoor_draws template ${TEMPLATE}`]);
  const url = databaseAt(postgres.url, 'onedoor_draws');
  await addTargets(url, targets);
  return {
    engine: 'postgresql',
    targets,
    environment: { DATA_DIR: folder, DATABASE_URL: url },
    scan: () => plainScan(url),
    release: (planId) => letBeRead(url, planId),
    async remove() {
      await onServer(postgres.url, ['drop database onedoor_draws with (force)']);
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The longest time for which the hub has answered nobody since it was asked last, and for which its thread was at work then; in milliseconds. */
interface Waits {
  longestWaitMs: number;
  longestAtWorkMs: number;
}

async function longestWait(hub: KillableHub): Promise<Waits> {
  const told = hub.told.length;
  process.kill(hub.pid, 'SIGUSR2');
  for (;;) {
    const line = hub.told.slice(told).find((one) => one.startsWith('longest '));
    if (line !== undefined) {
      const [, wait, atWork] = line.split(' ').map(Number);
      return { longestWaitMs: wait!, longestAtWorkMs: atWork! };
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const JOBS = 'query { viewer { jobs(first: 1) { nodes { progress { done } } } } }';

async function timed<T>(hub: KillableHub, lead: Caller, work: () => Promise<T>) {
  await longestWait(hub);
  const told = new Set<number>();
  const look = setInterval(() => {
    lead
      .get(JOBS)
      .then((data: any) => data.jobs.nodes[0] && told.add(data.jobs.nodes[0].progress.done))
      .catch(() => undefined);
  }, LOOK_MS);
  const began = performance.now();
  const answer = await work().finally(() => clearInterval(look));
  const seconds = (performance.now() - began) / 1000;
  return { answer, seconds, waits: await longestWait(hub), progressSteps: told.size };
}

async function announced(lead: Caller): Promise<string> {
  const wide = { industryCodes: [], targetKinds: [], sampling: [{ percent: PERCENT }] };
  const { plan } = await lead.do('CreateJointPlan', planInput({ ...wide, title: '全县联合抽查' }));
  await lead.do('ContributeItems', { planId: plan.id, itemCodes: await itemCodesOf(lead, LEAD) });
  await lead.do('FreezeItems', { planId: plan.id });
  await lead.do('AnnouncePlan', { planId: plan.id });
  return plan.id;
}

const shown = (value: number): number => Number(value.toFixed(2));

async function measure({ engine, targets, environment, scan, release }: Ground): Promise<Record<string, unknown>> {
  const hub = new KillableHub(
    { ...environment, LIMIT_DOCUMENTS: '100000000' },
    new URL('./serve-watched.ts', import.meta.url),
  );
  await hub.start();
  try {
    const lead = await new Caller(hub.url, null).signIn(`${LEAD}.liaison`);
    const planId = await announced(lead);
    if (scan !== null) await scan();
    const before = await scan?.();
    const idle = await memoryOf(hub.pid);
    const memory = watchMemory(hub.pid);
    const sealing = await timed(hub, lead, () => lead.do('SealDraw', { planIds: [planId] }));
    const between = await memoryOf(hub.pid);
    const { round } = sealing.answer;
    const running = await timed(hub, lead, () => lead.do('RunDraw', { roundId: round.id }));
    const most = await memory.stop();
    const after = await scan?.();
    const plan = await lead.get('PlanPage', { id: planId, first: 1 });
    const base = before && after ? (before.seconds + after.seconds) / 2 : null;
    const of = ({ seconds, waits, progressSteps }: typeof sealing | typeof running) => ({
      seconds: shown(seconds),
      ...(base === null ? {} : { timesPlainScan: shown(seconds / base) }),
      ...waits,
      progressSteps,
    });
    return {
      engine,
      targets,
      frame: plan.draw.frameSize,
      drawn: plan.draw.drawnCount,
      ...(base === null ? {} : { plainScanSeconds: shown(base) }),
      sealing: of(sealing),
      running: of(running),
      memoryMiB: { idle: Math.round(idle), afterSealing: Math.round(between), most: Math.round(most) },
      ...(release === null ? {} : { proof: await fetchProof(hub, lead, release, planId, round.id) }),
    };
  } finally {
    await hub.kill();
  }
}

/** Fetches the proof as a file, and has the command verify it; how long each took, and how long the hub kept others waiting. */
async function fetchProof(
  hub: KillableHub,
  lead: Caller,
  release: NonNullable<Ground['release']>,
  planId: string,
  roundId: string,
) {
  await release(planId);
  const folder = await mkdtemp(join(tmpdir(), 'onedoor-proof-'));
  try {
    const path = join(folder, 'proof.json');
    await longestWait(hub);
    const began = performance.now();
    const headers = { authorization: `Bearer ${lead.token}` };
    const answer = await fetch(`${hub.url}/files/proofs/${roundId}`, { method: 'POST', headers });
    await pipeline(answer.body! as never, createWriteStream(path));
    const fetched = performance.now();
    const waits = await longestWait(hub);
    const verified = spawnSync(process.execPath, [VERIFY, path], { encoding: 'utf8' });
    return {
      MiB: shown((await stat(path)).size / 2 ** 20),
      seconds: shown((fetched - began) / 1000),
      ...waits,
      verified: verified.stdout.split('\n')[0] || verified.stderr,
      verifySeconds: shown((performance.now() - fetched) / 1000),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function coordination(): Record<string, number> {
  const drawn = Array.from({ length: 12 }, (_, i) => drawCounty(i + 1));
  const [apart, inRound] = [mean(drawn.map((one) => one.apart)), mean(drawn.map((one) => one.inRound))];
  return { doorsApart: Math.round(apart), doorsInRound: Math.round(inRound), share: shown(inRound / apart) };
}

const only = argument('engine');
console.log(JSON.stringify({ coordination: coordination() }));
for (const [engine, lay] of [
  ['embedded', embedded],
  ['postgresql', () => server(Number(argument('targets') ?? 1_000_000))],
] as const) {
  if (only !== undefined && only !== engine) continue;
  const ground = await lay();
  try {
    console.log(JSON.stringify(await measure(ground), null, 2));
  } finally {
    await ground.remove();
  }
}
process.exit(0);
