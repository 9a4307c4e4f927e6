import { Field, ID, InputType, Int } from 'type-graphql';
import { RiskClassValues } from '../registry/risk-class.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { ClassAReasonValues, PlanStateValues, TeamPoolValues } from './plan-enums.ts';

@InputType({ description: 'What a mutation on a plan may carry.' })
export abstract class PlanMutationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the plan’s revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'The percent of a class of up to so many targets.' })
export class SamplingPieceInput {
  @Field(() => Int, { description: 'Holds for classes of up to so many targets in the frame.' })
  upTo!: number;

  @Field(() => String, { description: '0 to 100, a decimal of at most four places; the share is rounded up.' })
  percent!: string;
}

@InputType({
  description: 'How many targets of a class to take. Rules for classes and a rule for all do not stand in one plan.',
})
export class SamplingRuleInput {
  @Field(() => RiskClassValues, { nullable: true, description: 'The class; left out: all classes as one.' })
  riskClass?: keyof typeof RiskClassValues | null;

  @Field(() => String, { description: '0 to 100, a decimal of at most four places; the share is rounded up.' })
  percent!: string;

  @Field(() => Int, { nullable: true, description: 'Targets at least.' })
  atLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets at most; applied after `atLeast`.' })
  atMost?: number | null;

  @Field(() => [SamplingPieceInput], {
    nullable: true,
    description:
      'Other percents for smaller classes, at most 10, by rising size: the first that the class fits into holds, `percent` above all of them.',
  })
  pieces?: SamplingPieceInput[] | null;
}

@InputType({ description: 'The stations of a department from which its inspectors are drawn (R070).' })
export class TeamStationsInput {
  @Field(() => String, { description: 'The department’s code.' })
  departmentCode!: string;

  @Field(() => [String], { description: 'Names of its stations, 1 to 50; just one with `ONE_STATION`.' })
  stations!: string[];
}

@InputType({ description: 'The fields of a plan that may be left out.' })
export abstract class PlanSelectionInput extends RepeatableInput {
  @Field(() => [String], { nullable: true, description: 'GB/T 4754 codes; a code covers its sub-codes.' })
  industryCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'District codes.' })
  districtCodes?: string[] | null;

  @Field(() => [TargetKindValues], { nullable: true, description: 'Kinds of targets.' })
  targetKinds?: (keyof typeof TargetKindValues)[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Registered on this day or before (R018).' })
  registeredBefore?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Registered on this day or after (R018).' })
  registeredAfter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it samples by credit risk class. Its rules alone say so (R057): what is given here is taken and changes nothing.',
  })
  riskBased?: boolean | null;

  @Field(() => TeamPoolValues, {
    nullable: true,
    description: 'Who may be drawn as inspector; left out: the whole bureau.',
  })
  teamPool?: keyof typeof TeamPoolValues | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Checks of a batch, 1 to 10,000: the drawn order of visits gives the batches (检查批次顺序, R009).',
  })
  batchSize?: number | null;

  @Field(() => ClassAReasonValues, {
    nullable: true,
    description:
      'Why targets of class A are visited on site. Where policy visits them only for a cause (R058), frames leave them out without it.',
  })
  classAReason?: keyof typeof ClassAReasonValues | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number or clause behind that reason, 1 to 200 characters; must be given with it.',
  })
  classANote?: string | null;

  @Field(() => [TeamStationsInput], {
    nullable: true,
    description:
      'Which stations, with `SEVERAL_STATIONS` and `ONE_STATION`; a department that is not named: as the pool says. Left out: no change, none in a new plan.',
  })
  teamStations?: TeamStationsInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The task of a published programme that it carries out, led by the plan’s lead. Where policy asks for one (R032, R040), sealing without it is RULE.',
  })
  programmeTaskId?: string | null;
}

@InputType({ description: 'A new joint plan. A selector left out restricts nothing; targets must be active always.' })
export class CreateJointPlanInput extends PlanSelectionInput {
  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  title!: string;

  @Field(() => Int, { description: 'The year it counts for.' })
  year!: number;

  @Field(() => LocalDate, { description: 'First day of the checks.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day of the checks; not in the past.' })
  endsOn!: string;

  @Field(() => [SamplingRuleInput], { description: 'The sampling rules, at least one.' })
  sampling!: SamplingRuleInput[];
}

@InputType({ description: 'Changes to a plan before its item list is fixed; what is left out stays.' })
export class UpdateJointPlanInput extends PlanSelectionInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the plan’s revision is another.' })
  expectedRevision?: number | null;

  @Field(() => String, { nullable: true, description: 'Title, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it counts for.' })
  year?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the checks.' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the checks; not in the past.' })
  endsOn?: string | null;

  @Field(() => [SamplingRuleInput], { nullable: true, description: 'The sampling rules, at least one.' })
  sampling?: SamplingRuleInput[] | null;
}

@InputType({ description: 'Ends a plan before its checks begin.' })
export class CancelPlanInput extends PlanMutationInput {
  @Field(() => String, { description: 'Why; stays in the journal.' })
  reason!: string;
}

@InputType({ description: 'Which plans to list.' })
export class PlanFilter {
  @Field(() => Int, { nullable: true, description: 'The year they count for.' })
  year?: number | null;

  @Field(() => PlanStateValues, { nullable: true, description: 'Their stage.' })
  state?: keyof typeof PlanStateValues | null;

  @Field(() => String, { nullable: true, description: 'A department that leads them or takes part.' })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or number.' })
  text?: string | null;
}
