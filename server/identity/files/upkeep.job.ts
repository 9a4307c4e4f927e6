import type { Hub } from '../../action/hub.ts';
import { text } from '../../kernel/text.ts';
import type { JobKind } from '../../platform/jobs/job.ts';

const DAY_MS = 86_400_000;
/** As long as repetitions of a request are known. */
const KEEP_JOBS_DAYS = 30;

/** Removes files that nothing refers to, and forgets jobs that ended long ago. */
export const upkeep: JobKind<Hub> = {
  name: 'identity.upkeep',
  title: () => text('清理无用文件和过期任务记录', 'Remove unused files and old jobs'),
  everySeconds: 3600,
  async run({ jobs, files, clock }, job) {
    const before = new Date(clock.now().getTime() - KEEP_JOBS_DAYS * DAY_MS);
    let forgotten = 0;
    for (let some = 1; some > 0; forgotten += some) {
      await job.breathe();
      some = await jobs.forget(before);
    }
    const removed = await files.removeUnused(async (done) => {
      job.progress(done, null);
      await job.breathe();
    });
    return { result: { forgotten, removed } };
  },
};
