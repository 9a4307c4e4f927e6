import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import type { JobRecord } from '../../platform/jobs/job.ts';
import { Possibility } from '../../../schema/clause.ts';
import { CancelJobInput, CancelJobPayload, Job, JobConnection, JobStateValues } from '../../../schema/identity/job.ts';
import { StoredFile } from '../../../schema/identity/stored-file.ts';
import { Viewer } from '../../../schema/identity/viewer.ts';
import { fileView } from '../files/file-view.ts';
import { jobProgress, viewerJobs } from './follow-jobs.ts';
import { isOwn, type JobView, jobView } from './job-view.ts';
import { cancelRefusal } from './job.permits.ts';
import { cancelJob } from './jobs.actions.ts';
import { findViewerJobs, getJob } from './jobs.queries.ts';

interface Subscribing {
  args: { jobId?: string; first?: number };
  context: Scene;
}

@Resolver(() => Job)
export class JobsResolver {
  @Query(() => Job, {
    description:
      'A long work by its id, for whoever asked for it and the administrators of the jurisdiction; for others, as for an unknown id, NOT_FOUND.',
  })
  job(@Ctx() scene: Scene, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Job> {
    return getJob(scene, id);
  }

  @Mutation(() => CancelJobPayload, {
    description:
      'Asks a long work to end, which it does at its next step; what it has done by then stays. For whoever asked for it and the administrators of the jurisdiction, others are NOT_FOUND. One that has ended is WRONG_STATE.',
  })
  async cancelJob(
    @Ctx() scene: Scene,
    @Arg('input', () => CancelJobInput, { description: 'Which job.' }) input: CancelJobInput,
  ): Promise<CancelJobPayload> {
    return { job: await getJob(scene, await cancelJob(scene.hub, scene.actor, input)) };
  }

  @Subscription(() => Job, {
    description:
      'A long work as it is now, and after each change until it has ended. Subscribing anew reads it anew, so nothing is missed. For whom `job` is.',
    subscribe: ({ args, context }: Subscribing) => jobProgress(context, args.jobId!),
  })
  jobProgress(
    @Root() record: JobRecord,
    @Ctx() { language }: Scene,
    @Arg('jobId', () => ID, { description: 'The job.' }) _jobId: string,
  ): Job {
    return jobView(record, language);
  }

  @Subscription(() => [Job], {
    description:
      'The viewer’s own newest long works as they are now, the newest first, and after each change of one of them: always the whole list, so nothing is missed.',
    subscribe: ({ args, context }: Subscribing) => viewerJobs(context, args.first!),
  })
  viewerJobs(
    @Root() records: JobRecord[],
    @Ctx() { language }: Scene,
    @Arg('first', () => Int, { description: 'How many of them, 1 to 100; anything else is BAD_USER_INPUT.' })
    _first: number,
  ): Job[] {
    return records.map((record) => jobView(record, language));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What came of it, as JSON of its kind; null before DONE, and for everyone but whoever asked for it.',
  })
  resultJson(@Root() { record }: JobView, @Ctx() scene: Scene): string | null {
    return isOwn(record, scene) && record.result !== null ? JSON.stringify(record.result) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The place on the hub’s pages where its result is shown, such as `/plans`; null where there is none, and for everyone but whoever asked for it.',
  })
  link(@Root() { record }: JobView, @Ctx() scene: Scene): string | null {
    return isOwn(record, scene) ? record.link : null;
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description:
      'The file that it made, to be fetched by `requestDownload`; null where there is none, and for everyone but whoever asked for it.',
  })
  async file(@Root() { record }: JobView, @Ctx() scene: Scene): Promise<StoredFile | null> {
    if (record.file === null || !isOwn(record, scene)) return null;
    const file = await scene.hub.files.find(scene.hub.database, record.file);
    return file === null ? null : fileView(file);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may ask it to end now.' })
  viewerCanCancel(@Root() { record }: JobView, @Ctx() { language }: Scene): Possibility {
    return possibility(cancelRefusal(record), language);
  }
}

@Resolver(() => Viewer)
export class ViewerJobsResolver {
  @FieldResolver(() => JobConnection, { description: 'Long works that the viewer asked for, the newest first.' })
  jobs(
    @Ctx() scene: Scene,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100; anything else is BAD_USER_INPUT.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor to go on behind; one of another list is BAD_USER_INPUT.',
    })
    after: string | null,
    @Arg('state', () => JobStateValues, { nullable: true, description: 'Only those in this state.' })
    state: keyof typeof JobStateValues | null,
  ): Promise<JobConnection> {
    return findViewerJobs(scene, state ?? null, { first, after }) as unknown as Promise<JobConnection>;
  }
}
