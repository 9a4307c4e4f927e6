import { randomUUID } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { type Db, PgBoss } from 'pg-boss';
import { type Database, isInTransaction, type Tx } from '../database.ts';
import type { Log } from '../log.ts';

const SCHEMA = 'job_queue';
const POLL_SECONDS = 2;
const POOL = 3;
const DAY_SECONDS = 86_400;

/**
 * A delivery says no more than that a job waits. One of a job waits at a time (`short`, by its key), and none is repeated:
 * a run that dies is delivered anew.
 */
const OPTIONS = {
  policy: 'short',
  retryLimit: 0,
  expireInSeconds: DAY_SECONDS - 1,
  deleteAfterSeconds: DAY_SECONDS,
} as const;

/** Brings the ids of jobs to whoever is to run them: each to one hub, and only of transactions that committed. */
export interface Queue {
  /** Sends a job to the runners of its kind, with the transaction; nothing where it waits there already. */
  send(tx: Tx, kind: string, job: string): Promise<void>;
  /** Sends a job of the hub's own, unless one was sent by any hub in so many seconds. */
  sendOnceIn(kind: string, job: string, seconds: number): Promise<void>;
  /** Calls back for each job of a kind, for so many at once. */
  receive(kind: string, atOnce: number, run: (job: string) => Promise<void>): Promise<void>;
  /** Asks for waiting jobs of a kind now and not at the next turn. */
  stir(kind: string): void;
  /** Takes no more jobs; waits for those that run. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The embedded database's one connection, as pg-boss wants it. Several statements around a transaction of their own run
 * as one that nothing else gets between, and are rolled back before anyone else's turn where they fail.
 */
function onPglite(pglite: PGlite): Db {
  return {
    async executeSql(sql, values) {
      if (isInTransaction()) throw new Error('Inside a transaction only its own tx may be used');
      if (values !== undefined && values.length > 0) return pglite.query(sql, values);
      const results = /^\s*begin\b/i.test(sql)
        ? await pglite.transaction((tx) => tx.exec(sql))
        : await pglite.exec(sql);
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}

const inside = (tx: Tx): Db => ({ executeSql: async (sql, values) => ({ rows: await tx.rows(sql, values) }) });

async function createBoss(database: Database, url: string | null, supervise: boolean): Promise<PgBoss> {
  const shared = { schema: SCHEMA, supervise, schedule: false, reindex: false, monitorVacuum: false };
  if (url !== null) {
    return new PgBoss({ ...shared, connectionString: url, max: POOL, application_name: 'onedoor-jobs' });
  }
  const pglite = (await database.orm.em.getConnection().getNativeClient()) as PGlite;
  return new PgBoss({ ...shared, db: onPglite(pglite), backend: 'pglite' });
}

/** Makes the queue's tables or brings them up to date; several hubs may do so at once. */
export async function prepareQueue(database: Database, url: string | null): Promise<void> {
  const boss = await createBoss(database, url, false);
  // What keeps it from starting is thrown; anything else can wait for the hub that works with it.
  boss.on('error', () => undefined);
  try {
    await boss.start();
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Opens the queue for these kinds of jobs. */
export async function openQueue(
  database: Database,
  url: string | null,
  kinds: readonly string[],
  log: Log,
): Promise<Queue> {
  const boss = await createBoss(database, url, true);
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue has trouble; it goes on trying'));
  boss.on('warning', ({ message, data }) => log.warn({ data }, message));
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const kind of kinds) {
    if (!known.has(kind)) await boss.createQueue(kind, OPTIONS);
    // Sending asks for what is known of a queue: inside a transaction it must not have to be read first.
    await boss.findJobs(kind, { id: randomUUID() });
  }
  const workers = new Map<string, string[]>();
  const stir = (kind: string): void => {
    for (const worker of workers.get(kind) ?? []) boss.notifyWorker(worker);
  };
  return {
    async send(tx, kind, job) {
      await boss.send(kind, { job }, { db: inside(tx), singletonKey: job });
    },
    async sendOnceIn(kind, job, seconds) {
      await boss.send(kind, { job }, { singletonKey: 'own', singletonSeconds: seconds });
    },
    async receive(kind, atOnce, run) {
      const ids: string[] = [];
      workers.set(kind, ids);
      for (let i = 0; i < atOnce; i += 1) {
        const id = await boss.work<{ job: string }>(
          kind,
          { pollingIntervalSeconds: POLL_SECONDS },
          async ([delivery]) => {
            if (delivery !== undefined) await run(delivery.data.job);
            // The next may wait already; without this it would wait for the next turn too.
            stir(kind);
          },
        );
        ids.push(id);
      }
    },
    stir,
    async rest() {
      await Promise.all([...workers.keys()].map((kind) => boss.offWork(kind, { wait: true })));
      workers.clear();
    },
    close: () => boss.stop({ graceful: false }),
  };
}
