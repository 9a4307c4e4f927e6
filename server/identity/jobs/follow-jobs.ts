import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { isEnded, type JobRecord } from '../../platform/jobs/job.ts';
import type { Change } from '../../platform/jobs/changes.ts';
import { findJobsOf } from '../../platform/jobs/rows.ts';
import { getJobRecord } from './jobs.queries.ts';

/**
 * Gives what is read now, and again whenever a change concerns it and made it another. Nothing is queued: a reader that
 * stalls is given the newest state when it asks, and one that comes anew is given it at once.
 */
function follow<T>(
  { hub }: Scene,
  concerns: (change: Change) => boolean,
  read: () => Promise<T>,
  keyOf: (value: T) => string,
  isLast: (value: T) => boolean = () => false,
): AsyncIterableIterator<T> {
  let changed = true;
  let ended = false;
  let given: string | null = null;
  let wake: (() => void) | null = null;
  const stop = hub.jobs.listen((change) => {
    if (!concerns(change)) return;
    changed = true;
    wake?.();
  });
  const end = (): void => {
    ended = true;
    stop();
    wake?.();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (!ended) {
        if (!changed) {
          await new Promise<void>((resolve) => (wake = resolve));
          wake = null;
          continue;
        }
        changed = false;
        const value = await read();
        const key = keyOf(value);
        if (key === given) continue;
        given = key;
        if (isLast(value)) end();
        return { done: false, value };
      }
      return { done: true, value: undefined };
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
  };
}

const mustBeSomeone = (actor: Actor | null): Actor => {
  if (actor === null) throw refusal.unauthenticated();
  return actor;
};

/** One job now and after each change, until it has ended. */
export async function jobProgress(scene: Scene, jobId: string): Promise<AsyncIterableIterator<JobRecord>> {
  const { hub } = scene;
  const actor = mustBeSomeone(scene.actor);
  const { id } = await getJobRecord(hub.database, actor, jobId);
  return follow(
    scene,
    (change) => change.id === id,
    () => getJobRecord(hub.database, actor, jobId),
    ({ revision }) => `${revision}`,
    isEnded,
  );
}

/** The newest of the viewer’s own jobs now and after each change of any of them. */
export async function viewerJobs(scene: Scene, first: number): Promise<AsyncIterableIterator<JobRecord[]>> {
  const { accountId } = mustBeSomeone(scene.actor);
  const page = pageRequest(first, null);
  return follow(
    scene,
    ({ account }) => account === accountId,
    async () =>
      (await findJobsOf(scene.hub.database, { account: accountId, state: null }, page.first, null)).slice(
        0,
        page.first,
      ),
    (jobs) => jobs.map(({ id, revision }) => `${id} ${revision}`).join(),
  );
}
