import { connection } from '../../action/connection.ts';
import type { Scene } from '../../action/scene.ts';
import { localId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, pageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader } from '../../platform/database.ts';
import type { JobRecord, JobState } from '../../platform/jobs/job.ts';
import { countJobsOf, findJob, findJobsOf } from '../../platform/jobs/rows.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type JobView, jobView } from './job-view.ts';
import { mayHandle } from './job.permits.ts';

const CURSOR = 'job';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A job that the actor may know of; NOT_FOUND otherwise. */
export async function getJobRecord(reader: Reader, actor: Actor, id: string): Promise<JobRecord> {
  const uuid = localId('Job', id);
  const record = uuid === null ? null : await findJob(reader, uuid);
  if (record === null || !mayHandle(actor, record)) throw refusal.notFound();
  return record;
}

/** A job by its public id. UNAUTHENTICATED without a session; NOT_FOUND where it is not the viewer’s to know of. */
export async function getJob({ hub, actor, language }: Scene, id: string): Promise<JobView> {
  if (actor === null) throw refusal.unauthenticated();
  return jobView(await getJobRecord(hub.database, actor, id), language);
}

function placeOf(after: string | null): string | null {
  if (after === null) return null;
  const [id = ''] = readCursor(CURSOR, after, 1);
  if (!UUID.test(id)) throw badCursor();
  return id;
}

/** The viewer’s own jobs, the newest first. */
export async function findViewerJobs({ hub, actor, language }: Scene, state: JobState | null, asked: PageRequest) {
  if (actor === null) throw refusal.unauthenticated();
  const page = pageRequest(asked.first, asked.after);
  const which = { account: actor.accountId, state };
  const rows = await findJobsOf(hub.database, which, page.first, placeOf(page.after));
  return connection(
    rows,
    page,
    ({ id }) => writeCursor(CURSOR, [id]),
    (record) => jobView(record, language),
    () => countJobsOf(hub.database, which),
  );
}

/** A job by its key, for whoever may know of it; null for others. */
export async function findOwnJob({ hub, actor, language }: Scene, uuid: string): Promise<JobView | null> {
  const record = await findJob(hub.database, uuid);
  return record === null || actor === null || !mayHandle(actor, record) ? null : jobView(record, language);
}
