import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { BodyKindValues, BodyRoleValues } from './coordinating-body.ts';

@InputType({ description: 'Sets up a coordinating body, or changes one.' })
export class SaveCoordinatingBodyInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The body; left out: a new one.' })
  bodyId?: string | null;

  @Field(() => BodyKindValues, { description: 'What it is; of one that is there, what it was set up as.' })
  kind!: keyof typeof BodyKindValues;

  @Field(() => String, { nullable: true, description: 'The bureau, of a leading group and of nothing else.' })
  departmentCode?: string | null;

  @Field(() => String, { description: 'Name, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'The department that its office is in, by its code.' })
  officeCode!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where its revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'Who is a member, for which term.' })
export class BodyMemberInput {
  @Field(() => BodyRoleValues, { description: 'The role; one that the body’s kind has.' })
  role!: keyof typeof BodyRoleValues;

  @Field(() => String, { description: 'Name, 1 to 50 characters.' })
  name!: string;

  @Field(() => String, { description: 'Post, 1 to 100 characters.' })
  post!: string;

  @Field(() => String, { nullable: true, description: 'The department that the member stands for; a liaison must.' })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that acts as this member.' })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'What the member sees to (R047), at most 500 characters.' })
  duties?: string | null;

  @Field(() => LocalDate, { description: 'First day of the term.' })
  from!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the term; left out: no end is set.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'The member of this body whom this one stands in for.' })
  deputyOf?: string | null;
}

@InputType({ description: 'What a mutation on a body may carry.' })
export class BodyMutationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where its revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'Adds a member, or changes one.' })
export class SaveBodyMemberInput extends BodyMutationInput {
  @Field(() => ID, { nullable: true, description: 'The member; left out: a new one.' })
  memberId?: string | null;

  @Field(() => BodyMemberInput, { description: 'The member as a whole.' })
  member!: BodyMemberInput;
}

@InputType({ description: 'Hands a member’s place over to another (R049).' })
export class HandOverBodyMemberInput extends BodyMutationInput {
  @Field(() => ID, { description: 'Who goes; the term ends on the day before.' })
  memberId!: string;

  @Field(() => LocalDate, { description: 'The first day of the successor; after the first day of who goes.' })
  on!: string;

  @Field(() => String, { description: 'The successor’s name, 1 to 50 characters.' })
  name!: string;

  @Field(() => String, { description: 'The successor’s post, 1 to 100 characters.' })
  post!: string;

  @Field(() => String, { nullable: true, description: 'The account that acts as the successor.' })
  username?: string | null;
}

@InputType({ description: 'What a meeting decided.' })
export class BodyDecisionInput {
  @Field(() => String, { description: 'The decision, 1 to 2,000 characters.' })
  content!: string;

  @Field(() => ID, { nullable: true, description: 'The programme that it is about.' })
  programmeId?: string | null;
}

@InputType({ description: 'Records a meeting with its minutes (R046).' })
export class RecordBodyMeetingInput extends BodyMutationInput {
  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  title!: string;

  @Field(() => LocalDate, { description: 'The day, not in the future.' })
  heldOn!: string;

  @Field(() => ID, { description: 'The minutes: a file of the caller’s own, brought for MEETING_MINUTES.' })
  minutesFileId!: string;

  @Field(() => [BodyDecisionInput], { nullable: true, description: 'The decisions, at most 100.' })
  decisions?: BodyDecisionInput[] | null;
}
