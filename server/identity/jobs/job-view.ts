import type { Scene } from '../../action/scene.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { JobRecord } from '../../platform/jobs/job.ts';
import type { Job } from '../../../schema/identity/job.ts';

/** A job as the API shows it, with the record by which field resolvers know whose it is. */
export interface JobView extends Job {
  record: JobRecord;
}

export function jobView(record: JobRecord, language: Language): JobView {
  const { state, done, total, phase, errorId, failure, cancelAsked } = record;
  const { kind, title, revision, createdAt, startedAt, endedAt } = record;
  return {
    id: globalId('Job', record.id),
    kind,
    name: title[language],
    state,
    progress: { done, total, phase: phase?.[language] ?? null },
    isCancelling: cancelAsked && (state === 'WAITING' || state === 'RUNNING'),
    failure: errorId === null || failure === null ? null : { errorId, message: failure[language] },
    revision,
    createdAt,
    startedAt,
    endedAt,
    record,
  };
}

/** Whether the viewer is the one whom the job is for: what came of it is theirs alone (administrators have no business data). */
export function isOwn(record: JobRecord, { actor }: Scene): boolean {
  return actor !== null && record.account === actor.accountId;
}
