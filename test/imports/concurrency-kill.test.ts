import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { targetLines } from '../bench/imports/target-csv.ts';
import { Caller } from '../support/caller.ts';
import { KillableHub } from '../support/killable.ts';
import { folderPlace, type Place, serverPlace } from '../support/places.ts';
import { begun, CANCEL, CONFIRM, ended, seen, UNDO } from './staging.ts';

const LINES = 2000;
const PROGRESS = `subscription ($id: ID!) { jobProgress(jobId: $id) { state progress { done } } }`;

/** Waits until a job has done so many steps, or has ended. */
async function reached(caller: Caller, jobId: string, done: number): Promise<void> {
  const feed = caller.subscribe(PROGRESS, { id: jobId });
  try {
    await feed.until(
      (jobs, errors) =>
        errors.length > 0 || jobs.some(({ state, progress }) => progress.done >= done || state === 'DONE'),
      60_000,
    );
    expect(feed.errors).toEqual([]);
  } finally {
    await feed.close();
  }
}

describe.each([
  ['the embedded database', folderPlace, false],
  ['PostgreSQL', serverPlace, false],
  ['PostgreSQL, with another hub', serverPlace, true],
])('a hub killed amid an import, on %s', (_, prepare, hasHeir) => {
  let place: Place;
  let hub: KillableHub;
  let heir: KillableHub | null = null;
  let token: string | null;
  let before: number;
  let districts: string[];
  let from = 0;

  const liaison = (): Caller => new Caller((hasHeir ? heir! : hub).url, token);
  const count = async (caller: Caller): Promise<number> =>
    (await caller.get('query { targets(first: 1) { totalCount } }')).totalCount;
  const file = (): Buffer =>
    Buffer.from([...targetLines({ lines: LINES, districts, industries: ['6110'], from: (from += LINES) })].join(''));

  /** Kills the hub that works; another goes on, or the same is started anew. Gives who asks from then on. */
  async function kill(): Promise<Caller> {
    await hub.kill();
    if (!hasHeir) await hub.start();
    return liaison();
  }

  /** What a killed hub's successor serves is all of it or nothing; the heir says until then that it is at work. */
  async function settled(caller: Caller, id: string, states: readonly string[]): Promise<any> {
    const { state, job, standing } = await seen(caller, id);
    if (states.includes(state)) return seen(caller, id);
    expect(hasHeir).toBe(true);
    expect(standing).toMatch(/Being written|Being taken back/);
    await ended(caller, job.id, 120_000);
    return seen(caller, id);
  }

  beforeAll(async () => {
    place = await prepare();
    hub = new KillableHub(place.environment);
    await hub.start();
    ({ token } = await new Caller(hub.url, null).signIn('scjg.liaison'));
    if (hasHeir) {
      heir = new KillableHub(place.environment);
    }
    const first = new Caller(hub.url, token);
    before = await count(first);
    const { nodes } = await first.get('query { districts(first: 3) { nodes { code } } }');
    districts = nodes.map(({ code }: any) => code);
  }, 180_000);
  afterAll(async () => {
    await hub.kill();
    await heir?.kill();
    await place.remove();
  });

  it('before it is confirmed leaves nothing of it, and reads on', async () => {
    const working = new Caller(hub.url, token);
    const { id, job } = await begun(working, 'TARGETS', file());
    await reached(working, job.id, LINES / 4);
    if (hasHeir) await heir!.start();
    const caller = await kill();
    expect(await count(caller)).toBe(before);
    await ended(caller, job.id, 120_000);
    const read = await seen(caller, id);
    expect(read).toMatchObject({ state: 'STAGED', counts: { total: LINES, new: LINES, duplicate: 0 } });
    expect(read.standing).toMatch(/Not written/);
    await caller.get(CANCEL, { input: { importId: id } });
    expect(await count(caller)).toBe(before);
  }, 240_000);

  it.each([
    ['just after it is confirmed', 0],
    ['amid the writing', Math.floor(Math.random() * LINES)],
    ['while it is taken back', -1],
  ])(
    '%s leaves all of it',
    async (_when, step) => {
      if (hasHeir) await hub.start();
      const working = new Caller(hub.url, token);
      const had = await count(working);
      const { id, job: reading } = await begun(working, 'TARGETS', file());
      await ended(working, reading.id, 120_000);
      const { revision } = await seen(working, id);
      const { tableImport } = await working.get(CONFIRM, { input: { importId: id, expectedRevision: revision } });
      if (step > 0) await reached(working, tableImport.job.id, step);
      if (step >= 0) {
        const caller = await kill();
        const now = await settled(caller, id, ['APPLIED']);
        expect(now).toMatchObject({ state: 'APPLIED', outcomes: { added: LINES, passedOver: 0 } });
        expect(now.standing).toMatch(/All of it is written/);
        expect(await count(caller)).toBe(had + LINES);
        return;
      }
      await ended(working, tableImport.job.id, 120_000);
      const { tableImport: undoing } = await working.get(UNDO, { input: { importId: id } });
      await reached(working, undoing.job.id, 1);
      const caller = await kill();
      expect(await settled(caller, id, ['UNDONE'])).toMatchObject({
        state: 'UNDONE',
        outcomes: { undone: LINES, kept: 0 },
      });
      expect(await count(caller)).toBe(had);
    },
    300_000,
  );

  it('amid the writing of what is then cancelled leaves nothing', async () => {
    if (hasHeir) await hub.start();
    const working = new Caller(hub.url, token);
    const had = await count(working);
    const { id, job: reading } = await begun(working, 'TARGETS', file());
    await ended(working, reading.id, 120_000);
    const { revision } = await seen(working, id);
    const { tableImport } = await working.get(CONFIRM, { input: { importId: id, expectedRevision: revision } });
    await reached(working, tableImport.job.id, 1);
    await working.ask(CANCEL, { input: { importId: id } });
    const caller = await kill();
    const now = await settled(caller, id, ['CANCELLED', 'APPLIED']);
    expect(await count(caller)).toBe(now.state === 'CANCELLED' ? had : had + LINES);
  }, 300_000);
});
