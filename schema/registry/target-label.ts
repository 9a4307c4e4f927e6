import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { RecordMutationInput } from './record-input.ts';

@ObjectType({ simpleResolvers: true, description: 'A label of the dictionary by which items find targets (R019).' })
export class TargetLabel {
  @Field(() => String, { description: 'The label as targets bear it.' })
  name!: string;

  @Field(() => [String], { description: 'Other words for it; whoever uses one means this label.' })
  synonyms!: string[];

  @Field(() => String, { description: 'Which targets bear it. Empty where nobody told.' })
  meaning!: string;

  @Field(() => Int, { description: 'How many targets bear it.' })
  targets!: number;

  @Field(() => Int, { description: 'Counts the accepted changes, from 1.' })
  revision!: number;
}

@ObjectType({ description: 'A page of labels.' })
export class TargetLabelConnection extends connectionOf(TargetLabel, 'labels') {}

@InputType({ description: 'Adds a label to the dictionary or changes one. Administrators only.' })
export class SaveTargetLabelInput extends RecordMutationInput {
  @Field(() => String, { description: 'The label, 1 to 40 characters.' })
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'All its synonyms, at most 20, each 1 to 40 characters. One that is a label of its own is merged: its targets and items bear this label from now on, and its synonyms come along. One that is another label’s synonym is BAD_USER_INPUT.',
  })
  synonyms?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Which targets bear it, at most 300 characters.' })
  meaning?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The label after the change.' })
export class TargetLabelPayload {
  @Field(() => TargetLabel, { description: 'The label.' })
  label!: TargetLabel;
}
