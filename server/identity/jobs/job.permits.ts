import { type Actor, holds } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { isEnded, type JobRecord } from '../../platform/jobs/job.ts';

/** `job:read`, `job:cancel`. Whoever asked for it, and the administrators of the jurisdiction; for others there is none. */
export function mayHandle(actor: Actor, job: Pick<JobRecord, 'account' | 'jurisdiction'>): boolean {
  if (job.account === actor.accountId) return true;
  return holds(actor, 'ADMINISTRATOR') && job.jurisdiction === actor.jurisdictionId;
}

/** What has ended cannot be cancelled. */
export function cancelRefusal(job: Pick<JobRecord, 'state'>): Refusal | null {
  if (!isEnded(job)) return null;
  return refusal.wrongState(job.state, text('该任务已结束', 'The job has ended'));
}
