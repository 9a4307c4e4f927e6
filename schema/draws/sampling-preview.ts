import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SamplingWeight } from '../merging/public-plan.ts';
import { DrawStratum } from './sealed.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a department’s teams need in a plan against what its pool has (R073).',
})
export class PoolNeed {
  @Field(() => String, { description: 'A specialty’s code, or `team` for the number of people.' })
  specialty!: string;

  @Field(() => Int, { description: 'People that one team needs.' })
  needed!: number;

  @Field(() => Int, { description: 'People of the pool who would do.' })
  have!: number;

  @Field(() => Int, { description: 'Those left at the target of the frame where most of them are recused (R076).' })
  worst!: number;

  @Field(() => Int, { description: 'Targets of the frame where it is needed.' })
  targets!: number;

  @Field(() => Int, { description: 'People missing at the worst; 0 where whatever is drawn can be staffed.' })
  missing!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many inspectors of a department could be drawn for a plan today.',
})
export class InspectorPool {
  @Field(() => String, { description: 'The department’s code.' })
  departmentCode!: string;

  @Field(() => Int, { description: 'Inspectors verified, on duty, certified until the plan’s end, and in its pool.' })
  inspectors!: number;

  @Field(() => [String], {
    description: 'Codes of the specialties that the plan’s items ask of it and nobody of the pool has.',
  })
  missingSpecialties!: string[];

  @Field(() => [PoolNeed], {
    description: 'What its teams need against what the pool has; the team first, then by code.',
  })
  needs!: PoolNeed[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How probable it is that a target is drawn (被抽查概率, R064, 昌企监〔2023〕4号 二（三）).',
})
export class InclusionChance {
  @Field(() => String, { description: 'The class `A` to `D`, `U` for unrated, `*` for all as one.' })
  stratum!: string;

  @Field(() => Int, { description: 'Chances of such a target, 1 to 100 (R062).' })
  weight!: number;

  @Field(() => Int, { description: 'Targets of the class with so many chances.' })
  targets!: number;

  @Field(() => Float, {
    description:
      'Probability that such a target is drawn, 0 to 1: exact where all of its class have equally many chances, else expected.',
  })
  probability!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What sealing would fix now: counts only.' })
export class SamplingPreview {
  @Field(() => [DrawStratum], { description: 'The classes of the frame with what would be taken.' })
  strata!: DrawStratum[];

  @Field(() => Int, { description: 'Targets that would be drawn.' })
  total!: number;

  @Field(() => [InspectorPool], { description: 'The inspectors of each department, in the plan’s order.' })
  pools!: InspectorPool[];

  @Field(() => [SamplingWeight], {
    description: 'Who has more chances than others: as announced, before by the policy of today (R062).',
  })
  weights!: SamplingWeight[];

  @Field(() => [InclusionChance], { description: 'Each target’s probability, by class and chances (R064).' })
  chances!: InclusionChance[];

  @Field(() => Boolean, {
    description:
      'Whether something is missing at the worst, so that the run could be refused by R073; sealing is possible all the same.',
  })
  isShort!: boolean;
}
