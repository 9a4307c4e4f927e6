import type { Database } from '../database.ts';
import type { Log } from '../log.ts';
import type { Changes } from './changes.ts';
import type { Queue } from './queue.ts';
import type { Running } from './run.ts';
import { beat, findOverlooked, findTouched, freeDead } from './upkeep.ts';

const TICK_MS = 1000;
const OVERLOOKED_EVERY = 15;

/** Lets jobs that nobody runs any more be run again. `all`: no other hub can be at work on them. */
export async function rescue(database: Database, queue: Queue, changes: Changes, all: boolean): Promise<void> {
  await database.transaction(async (tx) => {
    const freed = await freeDead(tx, all);
    for (const { kind, id } of freed) await queue.send(tx, kind, id);
    tx.afterCommit(() => freed.forEach((one) => changes.tell(one)));
  });
}

/** Delivers anew what waits without anyone being told, as where a hub died between being told and beginning. */
export async function remind(database: Database, queue: Queue, all: boolean): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { kind, id } of await findOverlooked(tx, all)) await queue.send(tx, kind, id);
  });
}

/**
 * What a hub that is not alone does once a second: says that its runs go on, hears who cancelled them elsewhere, takes
 * up the runs of hubs that died, and tells its own watchers of changes made by others. On the embedded database there
 * is nobody else, and none of it is needed.
 */
export function watchOthers(
  database: Database,
  queue: Queue,
  changes: Changes,
  running: ReadonlyMap<string, Running>,
  log: Log,
): { stop(): Promise<void> } {
  let stopped = false;
  let wake: (() => void) | null = null;
  let known = new Map<string, number>();

  async function beatAll(): Promise<void> {
    const mine = [...running];
    if (mine.length === 0) return;
    const rows = await beat(
      database,
      mine.map(([runner]) => runner),
    );
    const cancelled = new Set(rows.filter(({ cancelAsked }) => cancelAsked).map(({ runner }) => runner));
    for (const [runner, { halt }] of mine) if (cancelled.has(runner)) halt('CANCELLED');
  }

  async function tellOthersChanges(): Promise<void> {
    if (!changes.isHeard) return known.clear();
    const before = known;
    const touched = await findTouched(database);
    known = new Map(touched.map(({ id, revision }) => [id, revision]));
    for (const { id, account, revision } of touched) if (before.get(id) !== revision) changes.tell({ id, account });
  }

  async function loop(): Promise<void> {
    for (let tick = 1; !stopped; tick += 1) {
      try {
        await beatAll();
        await rescue(database, queue, changes, false);
        if (tick % OVERLOOKED_EVERY === 0) await remind(database, queue, false);
        await tellOthersChanges();
      } catch (error) {
        if (!stopped) log.warn({ err: error }, 'jobs of other hubs could not be looked after; trying again');
      }
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, TICK_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  const looping = loop();
  return {
    async stop() {
      stopped = true;
      wake?.();
      await looping;
    },
  };
}
