import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { PlanStateValues } from '../plans/plan-enums.ts';
import { DateTime, LocalDate } from '../scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A department as the public sees it.' })
export class PublicDepartment {
  @Field(() => String, { description: 'Short code.' })
  code!: string;

  @Field(() => String, { description: 'Full Chinese name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A matter that will be looked at.' })
export class PublicMatter {
  @Field(() => String, { description: 'What is looked at.' })
  name!: string;

  @Field(() => String, { description: 'Its basis in law.' })
  legalBasis!: string;

  @Field(() => [PublicDepartment], { description: 'Whose matter it is; the first looks, for all of them.' })
  departments!: PublicDepartment[];
}

@ObjectType({ simpleResolvers: true, description: 'How many targets of a class are taken.' })
export class PublicSamplingRule {
  @Field(() => String, { description: 'The class `A` to `D`, `U` for unrated, `*` for all as one.' })
  stratum!: string;

  @Field(() => String, { description: 'Percent of the class, rounded up.' })
  percent!: string;

  @Field(() => Int, { nullable: true, description: 'Targets at least.' })
  atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets at most.' })
  atMost!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A plan as it was announced last (R038, R043); never targets (R075).',
})
export class PublicPlan {
  @Field(() => String, { description: 'Official number.' })
  number!: string;

  @Field(() => PlanStateValues, { description: 'Its stage now, also where it was taken back or cancelled.' })
  state!: keyof typeof PlanStateValues;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => Int, { description: 'The year it counts for.' })
  year!: number;

  @Field(() => LocalDate, { description: 'First day of the checks.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day of the checks.' })
  endsOn!: string;

  @Field(() => DateTime, { description: 'When it was announced.' })
  announcedAt!: Date;

  @Field(() => PublicDepartment, { description: 'Who leads.' })
  lead!: PublicDepartment;

  @Field(() => [PublicDepartment], { description: 'Who takes part, in the plan’s order.' })
  participants!: PublicDepartment[];

  @Field(() => [PublicMatter], { description: 'What is looked at, merged.' })
  items!: PublicMatter[];

  @Field(() => [PublicSamplingRule], { description: 'The ratios.' })
  sampling!: PublicSamplingRule[];
}

@ObjectType({ description: 'A page of announced plans.' })
export class PublicPlanConnection extends connectionOf(PublicPlan, 'announced plans') {}
