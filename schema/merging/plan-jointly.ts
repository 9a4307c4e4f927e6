import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { PlanMutationInput, SamplingRuleInput } from '../plans/plan-inputs.ts';
import { FindingSeverityValues } from '../programmes/programme-enums.ts';
import { Justification } from '../programmes/programme.ts';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';

@InputType({
  description:
    'Makes one joint plan of tasks that meet (R035, R036). What is left out follows from the tasks: their selections together, the months that they share, of their ratios the highest.',
})
export class PlanJointlyInput extends RepeatableInput {
  @Field(() => [ID], { description: 'The tasks, 2 to 20 of one year.' })
  taskIds!: string[];

  @Field(() => String, { nullable: true, description: 'Title, 1 to 200 characters; left out: the tasks’ names.' })
  title?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day of the checks; left out: that of the first common month, or today where it is past.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the checks; left out: that of the last common month.',
  })
  endsOn?: string | null;

  @Field(() => [SamplingRuleInput], { nullable: true, description: 'The sampling rules.' })
  sampling?: SamplingRuleInput[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to answer the invitation; afterwards it counts as declined. Left out: no such day.',
  })
  respondBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word to the invited, at most 2,000 characters; left out: which of their tasks it is about.',
  })
  message?: string | null;
}

@InputType({ description: 'Says why what stands against a plan may stand.' })
export class JustifyPlanInput extends PlanMutationInput {
  @Field(() => ID, { description: 'The requirement of the finding, such as R036.' })
  requirement!: string;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Who approved it: name and post, 1 to 200 characters.' })
  approver!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What stands against announcing a plan, by the policy of today; announcing is RULE with the first open one.',
})
export class PlanFinding {
  @Field(() => Clause, { description: 'The clause.' })
  clause!: Clause;

  @Field(() => FindingSeverityValues, { description: 'Whether it must be mended or may be justified.' })
  severity!: keyof typeof FindingSeverityValues;

  @Field(() => String, { description: 'What is wrong, as a sentence in the reader’s language.' })
  sentence!: string;

  @Field(() => Int, { nullable: true, description: 'Targets that it is about; null where it is about none.' })
  targets!: number | null;

  @Field(() => Justification, { nullable: true, description: 'Why it may stand; null while it may not.' })
  justification!: Justification | null;
}
