import { Field, InputType } from 'type-graphql';
import { PlanMutationInput } from '../plans/plan-inputs.ts';

@InputType({ description: 'Fixes a plan’s item list.' })
export class FreezeItemsInput extends PlanMutationInput {}

@InputType({ description: 'Opens a fixed item list again.' })
export class UnfreezeItemsInput extends PlanMutationInput {
  @Field(() => String, { description: 'Why; stays in the journal.' })
  reason!: string;
}

@InputType({ description: 'Tells the public a plan.' })
export class AnnouncePlanInput extends PlanMutationInput {}
