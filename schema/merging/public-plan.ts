import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { SamplingPiece } from '../plans/plan.ts';
import { ClassAReasonValues, PlanStateValues } from '../plans/plan-enums.ts';
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

  @Field(() => [SamplingPiece], {
    nullable: true,
    description: 'Other percents for smaller classes, by rising size; null where the percent holds for any size.',
  })
  pieces!: SamplingPiece[] | null;
}

export const WeightFactorValues = {
  PUBLIC_CONCERN: 'PUBLIC_CONCERN',
  COMPLAINTS: 'COMPLAINTS',
  ABNORMAL_LIST: 'ABNORMAL_LIST',
  DISHONESTY_LIST: 'DISHONESTY_LIST',
} as const;
registerEnumType(WeightFactorValues, {
  name: 'WeightFactor',
  description: 'Why a target has more chances of being drawn than others (R062, 舞政办明电〔2023〕4号 第九条).',
  valuesConfig: {
    PUBLIC_CONCERN: { description: 'It is of public concern (社会关注度高).' },
    COMPLAINTS: { description: 'There are many complaints (投诉举报较多).' },
    ABNORMAL_LIST: { description: 'It stands on the abnormal-operation list (经营异常名录).' },
    DISHONESTY_LIST: { description: 'It stands on the serious-dishonesty list (严重违法失信名单).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Targets that have more chances than others (R062); of several that apply the highest counts.',
})
export class SamplingWeight {
  @Field(() => WeightFactorValues, { description: 'Why.' })
  factor!: keyof typeof WeightFactorValues;

  @Field(() => Int, { description: 'Chances of such a target, 2 to 100; any other has one.' })
  weight!: number;

  @Field(() => [String], { description: 'The labels by which such targets are known.' })
  labels!: string[];
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

  @Field(() => ClassAReasonValues, {
    nullable: true,
    description: 'Why targets of class A are visited on site (R058); null where no reason was given.',
  })
  classAReason!: keyof typeof ClassAReasonValues | null;

  @Field(() => String, {
    nullable: true,
    description: 'The superior’s task number where a superior drew the targets (R041); null otherwise.',
  })
  superiorNumber!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Checks of a batch where the drawn order gives batches (检查批次顺序, R009); null without batches.',
  })
  batchSize!: number | null;

  @Field(() => [SamplingWeight], { description: 'Who has more chances than others (R062); empty: nobody.' })
  weights!: SamplingWeight[];
}

@ObjectType({ description: 'A page of announced plans.' })
export class PublicPlanConnection extends connectionOf(PublicPlan, 'announced plans') {}
