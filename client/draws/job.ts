import { type Job, jobs } from '../lib/jobs.ts';

const SLOW = 1_500;
const STAYS = 20_000;

function put(job: Job): void {
  jobs.set([...jobs.get().filter(({ id }) => id !== job.id), job]);
}

/** Shows a work in the job tray when it takes long: sealing and drawing go on when the page is left. */
export async function asJob<R>(job: Omit<Job, 'id' | 'state'>, work: Promise<R>): Promise<R> {
  const id = `${job.to} ${Date.now()}`;
  let isShown = false;
  const slow = setTimeout(() => {
    isShown = true;
    put({ ...job, id, state: 'running' });
  }, SLOW);
  const end = (state: Job['state']) => {
    clearTimeout(slow);
    if (!isShown) return;
    put({ ...job, id, state });
    setTimeout(() => jobs.set(jobs.get().filter((each) => each.id !== id)), STAYS);
  };
  try {
    const answer = await work;
    end('done');
    return answer;
  } catch (error) {
    end('failed');
    throw error;
  }
}
