import type { Hub } from '../../action/hub.ts';
import { perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import type { JobRecord } from '../../platform/jobs/job.ts';
import type { CancelJobInput } from '../../../schema/identity/job.ts';
import { cancelRefusal } from './job.permits.ts';
import { getJobRecord } from './jobs.queries.ts';

/** Asks a job to end; asking again changes nothing. One that has ended is WRONG_STATE. Gives its public id. */
export function cancelJob(hub: Hub, actor: Actor | null, input: CancelJobInput): Promise<string> {
  return perform<JobRecord, { facts: [] }, string>(hub, actor, {
    mutation: 'cancelJob',
    input: input as { requestId?: string | null },
    chains: () => [],
    load: (tx, by) => getJobRecord(tx, by, input.jobId),
    // Whoever may know of a job may end it.
    permit: () => null,
    decide(job) {
      const refused = cancelRefusal(job);
      if (refused !== null) throw refused;
      return { facts: [] };
    },
    async store(tx, { id, cancelAsked }) {
      if (!cancelAsked) await hub.jobs.cancel(tx, id);
    },
    answer: ({ id }) => globalId('Job', id),
  });
}
