import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { isEnded, type JobRecord } from '../../platform/jobs/job.ts';
import type { Asked } from '../../platform/jobs/jobs.ts';
import { findJob } from '../../platform/jobs/rows.ts';
import { findPreparation } from './preparations.store.ts';

const LOOK_MS = 1000;

/** Waits for a job's end, by whatever hub it is run. */
function endOf(hub: Hub, id: string): Promise<JobRecord> {
  return new Promise((resolve, reject) => {
    let isLooking = false;
    let isOver = false;
    const end = (settle: () => void): void => {
      isOver = true;
      deaf();
      clearInterval(timer);
      settle();
    };
    const look = (): void => {
      if (isLooking || isOver) return;
      isLooking = true;
      findJob(hub.database, id)
        .then((job) => {
          if (job === null) end(() => reject(new Error('the job that is waited for was forgotten')));
          else if (isEnded(job)) end(() => resolve(job));
        })
        .catch((error: unknown) => end(() => reject(error as Error)))
        .finally(() => (isLooking = false));
    };
    const deaf = hub.jobs.listen((change) => change.id === id && look());
    // A bell may be missed where another hub runs it.
    const timer = setInterval(look, LOOK_MS).unref();
    look();
  });
}

const CANCELLED = text('已在任务中取消，没有作任何改变', 'It was cancelled among the jobs; nothing was changed');

function refusalOf({ state, failure }: JobRecord, stage: string): Refusal | Error {
  if (state === 'CANCELLED') return refusal.wrongState(stage, CANCELLED);
  return new Error(`the job that was waited for failed: ${failure?.en ?? ''}`);
}

/** What a job worked out, and which job: whoever takes it over, or gives it up, names it. */
export interface Prepared<T> {
  job: string;
  content: T;
}

/**
 * Has something large worked out beside the mutation that needs it, as a job of the actor's: it is seen and cancelled in
 * the tray, and holds no transaction open. `stage` is the state that everything stays in where it is cancelled.
 */
export async function haveWorkedOut<Input, T>(
  hub: Hub,
  actor: Actor,
  kind: Asked<Input>,
  input: Input,
  stage: string,
): Promise<Prepared<T>> {
  const owner = { account: actor.accountId, jurisdiction: actor.jurisdictionId };
  const job = await hub.database.transaction((tx) => hub.jobs.enqueue(tx, kind, input, owner));
  const record = await endOf(hub, job);
  const content = record.state === 'DONE' ? await findPreparation<T>(hub, job) : null;
  if (content === null) throw refusalOf(record, stage);
  return { job, content };
}
