import { newId } from '../../kernel/ids.ts';
import type { Database, Tx } from '../database.ts';
import type { Files } from '../files/files.ts';
import type { Log } from '../log.ts';
import { type Change, createChanges } from './changes.ts';
import type { JobKind, JobState } from './job.ts';
import { openQueue } from './queue.ts';
import { type Running, runJob } from './run.ts';
import { forgetJobs } from './upkeep.ts';
import { remind, rescue, watchOthers } from './watch.ts';

/** Who a job is for. */
export interface JobOwner {
  account: string | null;
  jurisdiction: string | null;
}

/** What must be known of a kind to ask for a job of it, whatever runs it. */
export type Asked<Input> = Pick<JobKind<never, Input>, 'name' | 'title' | 'link'>;

/** Long works that outlive requests, hubs and crashes. */
export interface Jobs {
  /** Adds a job, which exists exactly if the transaction commits; gives its id. Its kind is one of a manifest. */
  enqueue<Input>(tx: Tx, kind: Asked<Input>, input: Input, owner: JobOwner): Promise<string>;
  /** Asks a job to end: at once where it waits, at its next step where it runs. Gives the state then; null: it had ended. */
  cancel(tx: Tx, id: string): Promise<JobState | null>;
  /** Whether a run of the job goes on in this process. */
  runsHere(id: string): boolean;
  /** Calls back with each job that changed, in whatever hub; gives the way to stop. */
  listen(heard: (change: Change) => void): () => void;
  /** Forgets jobs that ended before; their files are then removed like others that nothing refers to. */
  forget(before: Date): Promise<number>;
}

export interface JobsService<Host> extends Jobs {
  /** Begins to run jobs. */
  start(host: Host): Promise<void>;
  /** Ends taking jobs; what runs is halted and left to the next hub, or to the next start. */
  stop(): Promise<void>;
}

const OWN_TURN_MS = 60_000;
const usedBy = (job: string): string => `job:${job}`;

/** Opens the jobs of these kinds. `url`: of a PostgreSQL server; null: the embedded database, that nobody else has. */
export async function openJobs<Host>(
  database: Database,
  files: Files,
  url: string | null,
  kinds: readonly JobKind<Host>[],
  log: Log,
): Promise<JobsService<Host>> {
  const changes = createChanges();
  const running = new Map<string, Running>();
  const names = kinds.map(({ name }) => name);
  const queue = await openQueue(database, url, names, log);
  let stopping = false;
  let ownTurn: NodeJS.Timeout | undefined;
  let watch: { stop(): Promise<void> } | null = null;

  async function beginOwn(): Promise<void> {
    for (const { name, everySeconds } of kinds) {
      if (everySeconds !== undefined) await queue.sendOnceIn(name, newId(), everySeconds);
    }
  }

  return {
    async enqueue(tx, kind, input, { account, jurisdiction }) {
      if (!names.includes(kind.name)) throw new Error(`no capability declares jobs of the kind ${kind.name}`);
      const id = newId();
      await tx.rows(
        `insert into jobs (id, kind, title, account, jurisdiction, input, link, state)
         values ($1, $2, $3::jsonb, $4, $5, $6::jsonb, $7, 'WAITING')`,
        [
          id,
          kind.name,
          JSON.stringify(kind.title(input)),
          account,
          jurisdiction,
          JSON.stringify(input),
          kind.link?.(input) ?? null,
        ],
      );
      await queue.send(tx, kind.name, id);
      tx.afterCommit(() => {
        changes.tell({ id, account });
        queue.stir(kind.name);
      });
      return id;
    },
    async cancel(tx, id) {
      const [row] = await tx.rows<{ state: JobState; account: string | null }>(
        `update jobs set cancel_asked_at = coalesce(cancel_asked_at, now()), revision = revision + 1, touched_at = now(),
           state = case state when 'WAITING' then 'CANCELLED' else state end,
           ended_at = case state when 'WAITING' then now() else ended_at end
         where id = $1 and state in ('WAITING', 'RUNNING') returning state, account`,
        [id],
      );
      if (row === undefined) return null;
      tx.afterCommit(() => {
        changes.tell({ id, account: row.account });
        for (const { job, halt } of running.values()) if (job === id) halt('CANCELLED');
      });
      return row.state;
    },
    runsHere: (id) => [...running.values()].some(({ job }) => job === id),
    listen: (heard) => changes.listen(heard),
    async forget(before) {
      const gone = await database.transaction(async (tx) => {
        const jobs = await forgetJobs(tx, before);
        for (const { id, file } of jobs) if (file !== null) await files.release(tx, file, usedBy(id));
        return jobs;
      });
      return gone.length;
    },
    async start(host) {
      const isAlone = url === null;
      await rescue(database, queue, changes, isAlone);
      // What a hub had just been told of when it died would wait long; who is told twice finds it taken.
      await remind(database, queue, true);
      const around = {
        host,
        database,
        changes,
        log,
        running,
        isStopping: () => stopping,
        keepFile: (tx: Tx, file: string, job: string) => files.keep(tx, file, usedBy(job)),
        async handBack(tx: Tx, kind: string, id: string, runner: string) {
          const rows = await tx.rows(
            `update jobs set state = 'WAITING', runner = null, attempts = greatest(attempts - 1, 0),
               revision = revision + 1, touched_at = now() where id = $1 and runner = $2 returning id`,
            [id, runner],
          );
          if (rows.length > 0) await queue.send(tx, kind, id);
        },
      };
      for (const kind of kinds) await queue.receive(kind.name, kind.atOnce ?? 1, (id) => runJob(around, kind, id));
      if (!isAlone) watch = watchOthers(database, queue, changes, running, log);
      ownTurn = setInterval(() => {
        beginOwn().catch((error: unknown) => log.warn({ err: error }, 'the hub’s own jobs were not begun'));
      }, OWN_TURN_MS);
    },
    async stop() {
      clearInterval(ownTurn);
      stopping = true;
      const resting = queue.rest();
      for (const { halt } of running.values()) halt('STOPPING');
      await resting;
      await watch?.stop();
      await queue.close();
    },
  };
}
