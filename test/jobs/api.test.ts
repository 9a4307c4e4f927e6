import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../server/kernel/ids.ts';
import { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { countedBy, counting, enqueue, failing, makeTables, making, openGate, tryingJobs } from './kinds.ts';

const FIELDS = `id kind name state progress { done total phase } isCancelling failure { errorId message } resultJson link
  file { id name bytes } revision startedAt endedAt viewerCanCancel { allowed code }`;
const JOB = `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`;
const JOBS = `query ($first: Int!, $after: String, $state: JobState) {
  viewer { jobs(first: $first, after: $after, state: $state) { nodes { ${FIELDS} } totalCount pageInfo { hasNextPage endCursor } } } }`;
const CANCEL = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { ${FIELDS} } } }`;
const PROGRESS = `subscription ($id: ID!) { jobProgress(jobId: $id) { ${FIELDS} } }`;
const VIEWER_JOBS = `subscription ($first: Int!) { viewerJobs(first: $first) { ${FIELDS} } }`;
const OWNER = 'scjg.liaison';

let hub: TestHub;
let owner: Caller;
let other: Caller;
let admin: Caller;

beforeAll(async () => {
  hub = await openTestHub({}, [tryingJobs]);
  await makeTables(hub.hub);
  owner = await hub.signIn(OWNER);
  other = await hub.signIn('gaj.liaison');
  admin = await hub.signIn('admin');
});
afterAll(() => hub.close());

const jobId = (uuid: string): string => globalId('Job', uuid);
const isOver = ({ state }: any): boolean => state !== 'WAITING' && state !== 'RUNNING';

/** Follows a job to its end; gives everything that was heard of it. */
async function followed(caller: Caller, id: string): Promise<any[]> {
  const feed = caller.subscribe(PROGRESS, { id });
  const events = await feed.until((heard, errors) => errors.length > 0 || heard.some(isOver));
  expect(feed.errors).toEqual([]);
  await feed.close();
  return events;
}

const count = async (more: object = {}, username = OWNER) => {
  const name = randomUUID();
  const uuid = await enqueue(hub.hub, username, counting, { name, steps: 20, ...more });
  return { name, uuid, id: jobId(uuid) };
};

/** A job that waits at its gate, half-way. */
async function half(more: object = {}) {
  const job = await count({ gate: 11, ...more });
  const feed = owner.subscribe(PROGRESS, { id: job.id });
  await feed.until((heard) => heard.some(({ progress }) => progress.done === 10));
  await feed.close();
  return job;
}

describe('a job', () => {
  it('is done to its end, and tells how far it is', async () => {
    const { id, name } = await half();
    expect(await owner.get(JOB, { id })).toMatchObject({
      kind: 'try.count',
      name: `Count ${name}`,
      state: 'RUNNING',
      progress: { done: 10, total: 20, phase: 'Counting' },
      isCancelling: false,
      resultJson: null,
      endedAt: null,
      viewerCanCancel: { allowed: true },
    });
    await openGate(hub.hub, name);
    const last = (await followed(owner, id)).at(-1);
    expect(last).toMatchObject({
      state: 'DONE',
      progress: { done: 20, total: 20 },
      resultJson: '{"counted":20}',
      link: '/plans',
      failure: null,
      viewerCanCancel: { allowed: false, code: 'WRONG_STATE' },
    });
    expect((await countedBy(hub.hub, name)).steps).toHaveLength(20);
  });

  it('is read in the reader’s language', async () => {
    const { id, name } = await count();
    await followed(owner, id);
    const chinese = await new Caller(hub.url, null, 'zh').signIn(OWNER);
    expect(await chinese.get(JOB, { id })).toMatchObject({ name: `计数 ${name}`, progress: { phase: '数数' } });
  });

  it('is there exactly if its transaction commits', async () => {
    let uuid = '';
    await expect(
      hub.hub.database.transaction(async (tx) => {
        uuid = await hub.hub.jobs.enqueue(
          tx,
          counting,
          { name: 'never', steps: 1 },
          { account: null, jurisdiction: null },
        );
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    const { id } = await count();
    await followed(owner, id);
    expect((await countedBy(hub.hub, 'never')).steps).toEqual([]);
    expect(await admin.refused(JOB, { id: jobId(uuid) })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves the hub to others while it runs', async () => {
    const { id, name } = await count({ steps: 100_000, gate: 100_000 });
    const running = owner.subscribe(PROGRESS, { id });
    await running.until((heard) => heard.some(({ progress }) => progress.done > 0));
    const answered = await Promise.all(
      Array.from({ length: 20 }, () => other.get('{ departments(first: 100) { nodes { id } } }')),
    );
    expect(answered.every(({ nodes }) => nodes.length >= 12)).toBe(true);
    expect(await owner.get(JOB, { id })).toMatchObject({ state: 'RUNNING' });
    expect((await countedBy(hub.hub, name)).steps.length).toBeLessThan(100_000);
    await owner.get(CANCEL, { input: { jobId: id } });
    await running.until((heard) => heard.some(isOver));
    await running.close();
  });

  it('gives its owner the file that it made, which stays', async () => {
    const uuid = await enqueue(hub.hub, OWNER, making, { lines: 1000 });
    const last = (await followed(owner, jobId(uuid))).at(-1);
    expect(last).toMatchObject({ state: 'DONE', file: { name: '导出.csv' } });
    hub.clock.skipDays(2);
    await hub.hub.files.removeUnused(async () => undefined);
    hub.clock.skipDays(-2);
    expect((await owner.get(JOB, { id: jobId(uuid) })).file).toEqual(last.file);
    expect((await admin.get(JOB, { id: jobId(uuid) })).file).toBeNull();
  });
});

describe('a failure', () => {
  it('of the hub is told by an id that the log bears too, and nothing of its insides', async () => {
    const uuid = await enqueue(hub.hub, OWNER, failing, { refused: false });
    const { state, failure } = (await followed(owner, jobId(uuid))).at(-1);
    expect(state).toBe('FAILED');
    expect(failure.message).toBe(`The job failed; it is logged under ${failure.errorId}`);
    expect(hub.log.filter((line) => line.includes(failure.errorId)).join()).toContain('a secret of the inside');
  });

  it('that people can mend is told as a sentence', async () => {
    const uuid = await enqueue(hub.hub, OWNER, failing, { refused: true });
    const { state, failure } = (await followed(owner, jobId(uuid))).at(-1);
    expect({ state, message: failure.message }).toEqual({ state: 'FAILED', message: 'Row 3 of the table is wrong' });
  });
});

describe('cancelling', () => {
  it('ends a job at its next step; what it has done stays', async () => {
    const { id, name } = await half();
    const requestId = randomUUID();
    const { job } = await owner.get(CANCEL, { input: { jobId: id, requestId } });
    expect(['RUNNING', 'CANCELLED']).toContain(job.state);
    expect((await followed(owner, id)).at(-1)).toMatchObject({ state: 'CANCELLED', resultJson: null, failure: null });
    expect((await countedBy(hub.hub, name)).steps).toHaveLength(10);
    expect((await owner.get(CANCEL, { input: { jobId: id, requestId } })).job.id).toBe(id);
  });

  it('ends one that waits at once, and it never runs', async () => {
    const before = [await half(), await half()];
    const waiting = await count();
    expect(await owner.get(JOB, { id: waiting.id })).toMatchObject({ state: 'WAITING' });
    const { job } = await admin.get(CANCEL, { input: { jobId: waiting.id } });
    expect(job).toMatchObject({ state: 'CANCELLED' });
    for (const { id, name } of before) {
      await openGate(hub.hub, name);
      await followed(owner, id);
    }
    const { id } = await count();
    await followed(owner, id);
    expect((await countedBy(hub.hub, waiting.name)).steps).toEqual([]);
  });

  it('is refused where it has ended, and to whom it does not belong', async () => {
    const { id } = await count();
    expect(await other.refused(CANCEL, { input: { jobId: id } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hub.anyone.refused(CANCEL, { input: { jobId: id } })).toMatchObject({ code: 'UNAUTHENTICATED' });
    await followed(owner, id);
    expect(await owner.refused(CANCEL, { input: { jobId: id } })).toMatchObject({ code: 'WRONG_STATE', state: 'DONE' });
  });
});

describe('who sees a job', () => {
  it('is its owner and, without what came of it, the administrator', async () => {
    const { id } = await count();
    await followed(owner, id);
    expect(await admin.get(JOB, { id })).toMatchObject({ state: 'DONE', resultJson: null, link: null });
    for (const who of [other, await hub.signIn('scjg.leader'), await hub.signIn('leader')]) {
      expect(await who.refused(JOB, { id })).toMatchObject({ code: 'NOT_FOUND' });
      const feed = who.subscribe(PROGRESS, { id });
      await feed.until((_, errors) => errors.length > 0);
      expect(feed.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      await feed.close();
    }
  });

  it('reads the own ones page by page, the newest first', async () => {
    const username = 'wgl.liaison';
    const caller = await hub.signIn(username);
    const ids = [];
    for (let i = 0; i < 5; i += 1) {
      const { id } = await count({}, username);
      await followed(caller, id);
      ids.unshift(id);
    }
    const { jobs: first } = await caller.get(JOBS, { first: 3 });
    const { jobs: second } = await caller.get(JOBS, { first: 3, after: first.pageInfo.endCursor, state: 'DONE' });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await caller.get(JOBS, { first: 3, state: 'FAILED' })).jobs.nodes).toEqual([]);
    expect(await caller.refused(JOBS, { first: 3, after: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await caller.refused(JOBS, { first: 101 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('follows all the own ones, and reads them anew after each break', async () => {
    const username = 'xfj.liaison';
    const caller = await hub.signIn(username);
    const feed = caller.subscribe(VIEWER_JOBS, { first: 2 });
    await feed.until((lists) => lists.length > 0);
    expect(feed.events[0]).toEqual([]);
    const { id, name } = await count({ gate: 5 }, username);
    await feed.until((lists) => lists.at(-1)[0]?.progress.done === 4);
    await feed.close();
    await openGate(hub.hub, name);
    await followed(caller, id);
    const again = caller.subscribe(VIEWER_JOBS, { first: 2 });
    await again.until((lists) => lists.length > 0);
    expect(again.events[0]).toMatchObject([{ id, state: 'DONE' }]);
    await count({}, username);
    await again.until((lists) => lists.at(-1).length === 2 && isOver(lists.at(-1)[0]));
    await again.close();
  });
});

describe('a hub that stops', () => {
  it('leaves what it was at to its next start, from the last checkpoint', async () => {
    const { id, name } = await half();
    await hub.restart();
    owner = await hub.signIn(OWNER);
    await openGate(hub.hub, name);
    expect((await followed(owner, id)).at(-1)).toMatchObject({ state: 'DONE' });
    expect((await countedBy(hub.hub, name)).steps).toHaveLength(20);
  });

  it('forgets jobs that ended long ago, by a job of its own', async () => {
    const { id } = await count();
    await followed(owner, id);
    expect(await hub.hub.jobs.forget(new Date(0))).toBe(0);
    expect(await hub.hub.jobs.forget(new Date(Date.now() + 60_000))).toBeGreaterThan(0);
    expect(await owner.refused(JOB, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
