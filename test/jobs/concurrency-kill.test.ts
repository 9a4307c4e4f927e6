import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../support/caller.ts';
import { KillableHub } from '../support/killable.ts';
import { folderPlace, type Place, serverPlace } from '../support/places.ts';

const STEPS = 40;
const HALF = 20;
const PROGRESS = `subscription ($id: ID!) {
  jobProgress(jobId: $id) { state progress { done } resultJson startedAt } }`;

/** Follows a job until it is as far as wanted; gives what was heard last. */
async function followed(caller: Caller, id: string, isThere: (job: any) => boolean): Promise<any> {
  const feed = caller.subscribe(PROGRESS, { id });
  try {
    const heard = await feed.until((jobs, errors) => errors.length > 0 || jobs.some(isThere), 60_000);
    expect(feed.errors).toEqual([]);
    return heard.at(-1);
  } finally {
    await feed.close();
  }
}

const isHalf = ({ progress }: any): boolean => progress.done === HALF;
const isDone = ({ state }: any): boolean => state === 'DONE';

describe.each([
  ['the embedded database', folderPlace, false],
  ['PostgreSQL', serverPlace, false],
  ['PostgreSQL, with another hub', serverPlace, true],
])('a hub killed in the middle of a job, on %s', (_, prepare, hasHeir) => {
  const name = randomUUID();
  let place: Place;
  let hub: KillableHub;
  let heir: KillableHub | null = null;
  let id: string;
  let owner: Caller;

  const hubWith = (more: Record<string, string>) =>
    new KillableHub(
      { ...place.environment, TRY_JOB: name, TRY_STEPS: `${STEPS}`, TRY_STOP: `${HALF + 1}`, ...more },
      new URL('./serve-jobs.ts', import.meta.url),
    );

  beforeAll(async () => {
    place = await prepare();
    hub = hubWith({ TRY_HOLD: '1' });
    await hub.start();
    id = hub.told.find((line) => line.startsWith('job '))!.slice(4);
    owner = await new Caller(hub.url, null).signIn('scjg.liaison');
  }, 180_000);
  afterAll(async () => {
    await hub.kill();
    await heir?.kill();
    await place.remove();
  });

  it('leaves it to the next, which goes on from the checkpoint', async () => {
    const { startedAt } = await followed(owner, id, isHalf);
    const next = (heir = hubWith({ TRY_GATE: name }));
    if (hasHeir) await next.start();
    await hub.kill();
    if (!hasHeir) await next.start();
    const last = await followed(new Caller(next.url, owner.token), id, isDone);
    // A step stands under a unique key, and in one transaction with its checkpoint: one done twice would have failed.
    expect(last).toMatchObject({ progress: { done: STEPS }, resultJson: `{"counted":${STEPS}}`, startedAt });
  }, 180_000);
});
