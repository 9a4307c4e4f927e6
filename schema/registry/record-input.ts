import { Field, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';

@InputType({ description: 'What a mutation on one record of a registry may carry.' })
export abstract class RecordMutationInput extends RepeatableInput {
  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the record’s revision is another.' })
  expectedRevision?: number | null;
}
