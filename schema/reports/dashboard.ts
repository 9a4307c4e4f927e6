import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { DateTime } from '../scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'How many plans: those announced for the year and not cancelled.' })
export class PlanCounts {
  @Field(() => Int, { description: 'Announced plans of the year; one taken back after its announcement still counts.' })
  total!: number;

  @Field(() => Int, { description: 'Of these, with at least one participant that accepted.' })
  joint!: number;

  @Field(() => Int, { description: 'Of these, of one department alone; with the joint ones they make the total.' })
  internal!: number;

  @Field(() => Int, { description: 'Of these, sampled by credit risk class (R057).' })
  riskBased!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many targets; one drawn for several plans counts for each.' })
export class TargetCounts {
  @Field(() => Int, {
    description: 'Drawn for released plans; before its release nothing of a plan is counted here (R075).',
  })
  drawn!: number;

  @Field(() => Int, { description: 'Of these, for joint plans.' })
  joint!: number;

  @Field(() => Int, { description: 'Checks completed: every part is submitted.' })
  completed!: number;

  @Field(() => Int, { description: 'Of these, with problems.' })
  withProblems!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An indicator of the year with the clause it comes from (requirements A.11).',
})
export class Indicator {
  @Field(() => String, {
    description:
      'Stable code: JOINT_DRAW_SHARE, JOINT_TARGET_SHARE, RISK_BASED_SHARE, COVERAGE, COMPLETION or YEARLY_MAX.',
  })
  code!: string;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent with one decimal, null where there is nothing to divide by; visits for YEARLY_MAX.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The goal of the jurisdiction’s policy in the value’s unit: at least, for YEARLY_MAX at most; null where none is set.',
  })
  goal!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the goal is met, judged by the counts before rounding; null where value or goal is.',
  })
  met!: boolean | null;

  @Field(() => Clause, { description: 'Where the goal comes from; where none is set, what the indicator comes from.' })
  clause!: Clause;
}

@ObjectType({ simpleResolvers: true, description: 'A department’s share of the year’s work.' })
export class DepartmentCounts {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => Int, { description: 'Plans that it leads.' })
  plansLed!: number;

  @Field(() => Int, { description: 'Plans that it joined.' })
  plansJoined!: number;

  @Field(() => Int, { description: 'Checks with a part of its own.' })
  checksTotal!: number;

  @Field(() => Int, { description: 'Of these, with its part submitted.' })
  checksCompleted!: number;

  @Field(() => Int, { description: 'Of these, with a problem at an entry that it answers.' })
  withProblems!: number;

  @Field(() => Int, { description: 'Parts not submitted though the plan’s last day is over.' })
  overdue!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A jurisdiction’s year in counts.' })
export class Dashboard {
  @Field(() => String, { description: 'Where the journal stood; subscribe behind it to go on without a gap.' })
  cursor!: string;

  @Field(() => DateTime, { description: 'When it was counted (R125).' })
  asOf!: Date;

  @Field(() => PlanCounts, { description: 'Plans of the year.' })
  plans!: PlanCounts;

  @Field(() => TargetCounts, { description: 'Targets and their checks.' })
  targets!: TargetCounts;

  @Field(() => [Indicator], { description: 'Indicators, each with its clause.' })
  indicators!: Indicator[];

  @Field(() => [DepartmentCounts], { description: 'The departments, in their usual order.' })
  departments!: DepartmentCounts[];

  @Field(() => Int, {
    description:
      'Visits that the released checks spare businesses: one a target instead of one a department with an item there.',
  })
  visitsSaved!: number;
}
