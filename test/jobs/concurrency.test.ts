import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../server/kernel/ids.ts';
import { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { until } from '../support/until.ts';
import { countedBy, counting, enqueue, makeTables, openGate, tryingJobs } from './kinds.ts';

const JOBS = 30;
const STEPS = 5;
const PROGRESS = 'subscription ($id: ID!) { jobProgress(jobId: $id) { state progress { done } } }';

let hub: TestHub;
let beside: Awaited<ReturnType<TestHub['beside']>>;

beforeAll(async () => {
  hub = await openTestHub({}, [tryingJobs]);
  beside = await hub.beside();
  await makeTables(hub.hub);
});
afterAll(async () => {
  await beside.close();
  await hub.close();
});

const rowsOf = () =>
  hub.hub.database.rows<{ id: string; state: string; attempts: number }>('select id, state, attempts from jobs');

describe('two hubs on one database', () => {
  it('run each job once', async () => {
    const names = Array.from({ length: JOBS }, () => randomUUID());
    const hubs = [hub.hub, beside.hub];
    await Promise.all(names.map((name, i) => enqueue(hubs[i % 2]!, 'scjg.liaison', counting, { name, steps: STEPS })));
    await until(async () => (await rowsOf()).every(({ state }) => state === 'DONE'));
    // A step counted twice breaks a unique key and fails its job; a run begun twice counts its attempts.
    expect((await rowsOf()).map(({ attempts }) => attempts)).toEqual(names.map(() => 1));
    for (const name of names) expect((await countedBy(hub.hub, name)).steps).toHaveLength(STEPS);
  });

  it('follow and cancel each other’s jobs', async () => {
    const name = randomUUID();
    const uuid = await enqueue(hub.hub, 'scjg.liaison', counting, { name, steps: STEPS, gate: 3 });
    const id = globalId('Job', uuid);
    const [one, two] = await Promise.all(
      [hub.url, beside.url].map((url) => new Caller(url, null).signIn('scjg.liaison')),
    );
    const feeds = [one!, two!].map((caller) => caller.subscribe(PROGRESS, { id }));
    for (const feed of feeds) await feed.until((heard) => heard.some(({ progress }) => progress.done === 2));
    const cancel = 'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { state } } }';
    // Whoever runs it, one of the two is not the one.
    await one!.get(cancel, { input: { jobId: id } });
    await two!.get(cancel, { input: { jobId: id } }).catch(() => undefined);
    for (const feed of feeds) {
      await feed.until((heard) => heard.at(-1).state === 'CANCELLED');
      await feed.close();
    }
    expect((await countedBy(hub.hub, name)).steps).toEqual([1, 2]);
  });

  it('hand over what one of them was at when it stops', async () => {
    const name = randomUUID();
    const third = await hub.beside();
    const caller = await new Caller(hub.url, null).signIn('scjg.liaison');
    const ids = [];
    for (let i = 0; i < 6; i += 1) {
      const job = { name: `${name} ${i}`, steps: STEPS, gate: 3 };
      ids.push(globalId('Job', await enqueue(third.hub, 'scjg.liaison', counting, job)));
    }
    const running = async () => (await rowsOf()).filter(({ state }) => state === 'RUNNING').length;
    await until(async () => (await running()) === 6);
    await third.close();
    for (let i = 0; i < 6; i += 1) await openGate(hub.hub, `${name} ${i}`);
    for (const id of ids) {
      const feed = caller.subscribe(PROGRESS, { id });
      await feed.until((heard) => heard.at(-1)?.state === 'DONE');
      await feed.close();
    }
  });
});
