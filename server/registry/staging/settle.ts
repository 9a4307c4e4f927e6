import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../../action/hub.ts';
import { hurry } from './pace.ts';
import { takeUpStray } from './tend.job.ts';

interface Working {
  id: string;
  job: string;
  jobState: string;
  beat: string | null;
}

function findWorking(hub: Hub): Promise<Working[]> {
  return hub.database.rows<Working>(
    `select i.id, j.id as job, j.state as "jobState", j.beat_at::text as beat from table_imports i join jobs j on j.id = i.job
     where i.state in ('APPLYING', 'CANCELLING', 'UNDOING')`,
  );
}

const LOOK_MS = 50;

/**
 * Finishes what was decided before a hub died, so that nobody is served half of an import. What another hub is at work
 * on is left to it: it shows itself by its beat. Jobs must have been started.
 */
export async function settleImports(hub: Hub): Promise<void> {
  await takeUpStray(hub);
  const first = new Map((await findWorking(hub)).map(({ id, beat }) => [id, beat]));
  if (first.size === 0) return;
  const imports = [...first.keys()];
  hub.log.warn({ imports }, 'imports were interrupted: they are finished before the hub serves');
  const ready = hurry(hub.database);
  try {
    const isOpen = ({ id, job, jobState, beat }: Working): boolean => {
      if (!first.has(id)) return false;
      if (jobState === 'WAITING' || hub.jobs.runsHere(job)) return true;
      return jobState === 'RUNNING' && beat === first.get(id);
    };
    while ((await findWorking(hub)).some(isOpen)) await wait(LOOK_MS);
  } finally {
    ready();
  }
  hub.log.info({ imports }, 'interrupted imports are finished, or another hub is at work on them');
}
