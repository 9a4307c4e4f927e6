import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { DateTime } from '../scalars.ts';

export const JobStateValues = {
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;

registerEnumType(JobStateValues, {
  name: 'JobState',
  description: 'How far a long work is.',
  valuesConfig: {
    WAITING: { description: 'It waits for its turn, or to be taken up again after its hub stopped.' },
    RUNNING: { description: 'It is being done.' },
    DONE: { description: 'It was done to its end.' },
    FAILED: { description: 'It ended with a failure, which is told.' },
    CANCELLED: { description: 'It was ended because somebody asked; what it had done by then stays.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'How much of a long work is done.' })
export class JobProgress {
  @Field(() => Float, { description: 'How many of its steps are done.' })
  done!: number;

  @Field(() => Float, { nullable: true, description: 'How many there are; null where nobody knows yet.' })
  total!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is at, in the reader’s language; null where there is nothing to tell.',
  })
  phase!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a long work failed.' })
export class JobFailure {
  @Field(() => ID, { description: 'The id under which the hub’s log tells more.' })
  errorId!: string;

  @Field(() => String, { description: 'What went wrong, as a sentence in the reader’s language.' })
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A long work, such as an import: it outlives requests, pages and restarts of the hub.',
})
export class Job {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its kind, such as `registry.import-items`.' })
  kind!: string;

  @Field(() => String, { description: 'What it does, in the reader’s language.' })
  name!: string;

  @Field(() => JobStateValues, { description: 'How far it is.' })
  state!: keyof typeof JobStateValues;

  @Field(() => JobProgress, { description: 'How much of it is done; what was told last, at most twice a second.' })
  progress!: JobProgress;

  @Field(() => Boolean, { description: 'Whether it was asked to end; it does so at its next step.' })
  isCancelling!: boolean;

  @Field(() => JobFailure, { nullable: true, description: 'Why it failed; null unless FAILED.' })
  failure!: JobFailure | null;

  @Field(() => Int, { description: 'Grows with every change: of two answers the higher is the newer.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it first began; null while it waits for that.' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null before.' })
  endedAt!: Date | null;
}

@ObjectType({ description: 'A page of long works.' })
export class JobConnection extends connectionOf(Job, 'jobs') {}

@InputType({ description: 'A long work that is to end.' })
export class CancelJobInput {
  @Field(() => ID, { description: 'The job.' })
  jobId!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the client’s own: a repetition answers as the first did.' })
  requestId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A long work that was asked to end.' })
export class CancelJobPayload {
  @Field(() => Job, { description: 'The job as it is now.' })
  job!: Job;
}
