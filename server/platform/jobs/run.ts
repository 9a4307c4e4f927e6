import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Database, Tx } from '../database.ts';
import type { Log } from '../log.ts';
import type { Changes } from './changes.ts';
import { type Halt, Halted } from './halt.ts';
import type { JobKind, JobOutcome, JobRun } from './job.ts';
import { createProgress } from './progress.ts';
import { CANCELLED, type Claimed, claimJob, type Ending, ended, endJob, json } from './rows.ts';

/** A run that goes on in this process. */
export interface Running {
  job: string;
  halt(why: Halt): void;
}

export interface Surroundings<Host> {
  host: Host;
  database: Database;
  changes: Changes;
  log: Log;
  /** By their runners' ids. */
  running: Map<string, Running>;
  isStopping(): boolean;
  /** Keeps a job's file from being removed. */
  keepFile(tx: Tx, file: string, job: string): Promise<void>;
  /** Lets the job wait again for whoever comes next. */
  handBack(tx: Tx, kind: string, id: string, runner: string): Promise<void>;
}

/** A run that brought a job no further than the one before it is repeated so often, and no more. */
const MOST_ATTEMPTS = 5;

function failureOf(error: unknown, id: string, log: Log, kind: string): Ending {
  const errorId = randomUUID();
  if (error instanceof Refusal) {
    log.info({ id: errorId, job: id, kind, code: error.code }, 'a job was refused');
    return ended('FAILED', { errorId, failure: error.text });
  }
  log.error({ err: error, id: errorId, job: id, kind }, 'a job failed');
  return ended('FAILED', {
    errorId,
    failure: text(`任务出错，已记录，编号 ${errorId}`, `The job failed; it is logged under ${errorId}`),
  });
}

const exhausted = (log: Log, id: string, kind: string) =>
  failureOf(new Error('the job was interrupted too often without getting further'), id, log, kind);

/** Runs a job that was delivered, to its end or until it is halted. */
export async function runJob<Host>(around: Surroundings<Host>, kind: JobKind<Host>, id: string): Promise<void> {
  const { running } = around;
  const runner = newId();
  const stop = new AbortController();
  const halt = (why: Halt): void => stop.abort(new Halted(why));
  // Before the job is taken: who cancels it from then on finds the run.
  running.set(runner, { job: id, halt });
  try {
    if (around.isStopping()) halt('STOPPING');
    const claimed = await claim(around, kind, id, runner);
    if (claimed !== null) await runClaimed(around, kind, { id, runner, stop, halt, claimed });
  } finally {
    running.delete(runner);
  }
}

interface Run {
  id: string;
  runner: string;
  stop: AbortController;
  halt(why: Halt): void;
  claimed: Claimed;
}

async function runClaimed<Host>(around: Surroundings<Host>, kind: JobKind<Host>, run: Run): Promise<void> {
  const { database, changes, log } = around;
  const { id, runner, stop, halt, claimed } = run;
  const tell = (): void => changes.tell({ id, account: claimed.account });
  const progress = createProgress(database, id, runner, {
    lost: () => halt('TAKEN_OVER'),
    stored: tell,
    failed: (error) => log.warn({ err: error, job: id }, 'how far a job is was not stored'),
  });
  const end = (ending: Ending): Promise<void> =>
    database.transaction(async (tx) => {
      if (!(await endJob(tx, id, runner, ending))) return;
      if (ending.file !== null) await around.keepFile(tx, ending.file, id);
      tx.afterCommit(tell);
    });
  try {
    stop.signal.throwIfAborted();
    const outcome = await kind.run(around.host, jobRun(database, run, progress.tell));
    await progress.end();
    await end(done(outcome));
  } catch (error) {
    await progress.end().catch(() => undefined);
    const halted = stop.signal.aborted ? (stop.signal.reason as Halted).halt : null;
    if (halted === null) await end(failureOf(error, id, log, kind.name));
    else if (halted === 'CANCELLED') await end(CANCELLED);
    else if (halted === 'STOPPING') {
      await database.transaction((tx) => around.handBack(tx, kind.name, id, runner));
      tell();
    }
  }
}

const done = (outcome: JobOutcome | void): Ending =>
  ended('DONE', { result: outcome?.result ?? null, link: outcome?.link ?? null, file: outcome?.file ?? null });

/** Takes the job for this run; null where there is nothing to run. */
async function claim<Host>(
  { database, changes, log }: Surroundings<Host>,
  kind: JobKind<Host>,
  id: string,
  runner: string,
): Promise<Claimed | null> {
  return database.transaction(async (tx) => {
    if (kind.everySeconds !== undefined) {
      await tx.rows(
        `insert into jobs (id, kind, title, input, state) values ($1, $2, $3::jsonb, '{}', 'WAITING')
         on conflict do nothing`,
        [id, kind.name, JSON.stringify(kind.title({}))],
      );
    }
    const claimed = await claimJob(tx, id, runner);
    if (claimed === null) return null;
    tx.afterCommit(() => changes.tell({ id, account: claimed.account }));
    if (claimed.cancelAsked) await endJob(tx, id, runner, CANCELLED);
    else if (claimed.attempts > MOST_ATTEMPTS) await endJob(tx, id, runner, exhausted(log, id, kind.name));
    else return claimed;
    return null;
  });
}

function jobRun(
  database: Database,
  { id, runner, stop, halt, claimed: { account, jurisdiction, input, checkpoint } }: Run,
  tell: ReturnType<typeof createProgress>['tell'],
): JobRun<unknown> {
  const keepIn = async (tx: Tx, value: unknown): Promise<void> => {
    const rows = await tx.rows(
      `update jobs set checkpoint = $3::jsonb, attempts = 1 where id = $1 and runner = $2 returning id`,
      [id, runner, json(value)],
    );
    if (rows.length > 0) return;
    halt('TAKEN_OVER');
    stop.signal.throwIfAborted();
  };
  return {
    id,
    account,
    jurisdiction,
    input,
    checkpoint,
    signal: stop.signal,
    keep: (value, tx) => (tx === undefined ? database.transaction((own) => keepIn(own, value)) : keepIn(tx, value)),
    progress: (done, total, phase) => tell({ done, total, phase: phase ?? null }),
    async breathe() {
      await turn();
      stop.signal.throwIfAborted();
    },
  };
}
