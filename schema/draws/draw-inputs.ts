import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { DateTime } from '../scalars.ts';

@InputType({ description: 'A public value named before it exists.' })
export class BeaconInput {
  @Field(() => String, {
    description: 'What it is and in which form, such as a lottery’s numbers of a day as one row of digits.',
  })
  source!: string;

  @Field(() => DateTime, { description: 'When it is published; must lie ahead.' })
  publishedAt!: Date;
}

@InputType({ description: 'Seals the draws of announced plans of one lead as one round.' })
export class SealDrawInput extends RepeatableInput {
  @Field(() => [ID], { description: 'The plans; several are drawn together with one seed.' })
  planIds!: string[];

  @Field(() => BeaconInput, { nullable: true, description: 'A public beacon, where one is to go in.' })
  beacon?: BeaconInput | null;
}

@InputType({ description: 'Runs a sealed round.' })
export class RunDrawInput extends RepeatableInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The beacon’s value, digits; exactly where the round has a beacon.',
  })
  beaconValue?: string | null;
}

@InputType({ description: 'Reads the inspectors of a sealed draw anew.' })
export class AmendInspectorsInput extends RepeatableInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => ID, { description: 'Which of its plans.' })
  planId!: string;

  @Field(() => String, { description: 'Why; stands in the public proof.' })
  reason!: string;
}

@InputType({ description: 'Gives a sealed round up.' })
export class AbandonRoundInput extends RepeatableInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, { description: 'Why; stays in the journal and is shown with the round.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the department that did not hand its secret in, where that is why.',
  })
  missingParty?: string | null;
}
