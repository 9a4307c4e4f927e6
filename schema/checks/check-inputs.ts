import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanMutationInput } from '../plans/plan-inputs.ts';
import { RepeatableInput } from '../repeatable.ts';
import { CheckStateValues, OutcomeValues, SignatureKindValues } from './check-enums.ts';

@InputType({ description: 'Gives a drawn plan’s checks to their teams.' })
export class ReleaseChecksInput extends PlanMutationInput {}

@InputType({ description: 'What was found at one entry.' })
export class EntryResultInput {
  @Field(() => ID, { description: 'The entry (`JointCheck.items.id`).' })
  itemId!: string;

  @Field(() => OutcomeValues, { description: 'What was found.' })
  outcome!: keyof typeof OutcomeValues;

  @Field(() => [OutcomeValues], { nullable: true, description: 'Further findings at the same entry.' })
  alsoOutcomes?: (keyof typeof OutcomeValues)[] | null;

  @Field(() => String, { nullable: true, description: 'A note, at most 2000 characters. Left out or null: none.' })
  note?: string | null;
}

@InputType({ description: 'What a mutation on a check may carry.' })
export abstract class CheckMutationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The check.' })
  checkId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the check’s revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'Records results of a department’s part; may be repeated until it is submitted.' })
export class RecordResultsInput extends CheckMutationInput {
  @Field(() => [EntryResultInput], { description: 'The results, at least one; each replaces what the entry had.' })
  results!: EntryResultInput[];
}

@InputType({ description: 'How the inspected side confirmed.' })
export class SignatureInput {
  @Field(() => SignatureKindValues, { description: 'Signed, sealed, refused or nobody there.' })
  kind!: keyof typeof SignatureKindValues;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no signature; must be given with REFUSED and ABSENT.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Who witnessed that there is none.' })
  witness?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The signature as it was written on the glass: a PNG as `data:image/png;base64,…`, at most 100 KB; only with SIGNED.',
  })
  image?: string | null;
}

@InputType({ description: 'Submits a department’s part of a check.' })
export class SubmitPartInput extends CheckMutationInput {
  @Field(() => SignatureInput, { description: 'The confirmation.' })
  signature!: SignatureInput;
}

@InputType({ description: 'Which of a plan’s checks to list.' })
export class CheckFilter {
  @Field(() => CheckStateValues, { nullable: true, description: 'Their stage.' })
  state?: keyof typeof CheckStateValues | null;

  @Field(() => String, { nullable: true, description: 'A department with a part in them.' })
  departmentCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those in which a problem was found, or only those without.',
  })
  withProblems?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the target’s name or key.' })
  text?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Their batch, from 1 (R009); nothing is found where the plan has no batches.',
  })
  batch?: number | null;
}
