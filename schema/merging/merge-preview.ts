import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RiskClassValues } from '../registry/risk-class.ts';

@ObjectType({ simpleResolvers: true, description: 'Items that are one matter: looked at once, whoever lists it.' })
export class Matter {
  @Field(() => String, { description: 'The wording of the department that comes first in the plan.' })
  name!: string;

  @Field(() => [ID], { description: 'The plan’s items that are this matter, in the plan’s order of departments.' })
  planItemIds!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What merging gives. Counted over the frame before release, over the checks afterwards: a target with no item is in no frame.',
})
export class MergePreview {
  @Field(() => Int, { description: 'Targets that could be drawn.' })
  targetsInFrame!: number;

  @Field(() => Int, { description: 'Items that the departments put in.' })
  itemsContributed!: number;

  @Field(() => Int, { description: 'Matters left of them.' })
  itemsMerged!: number;

  @Field(() => Int, {
    description: 'Visits if each department went by itself: one a target and department that has an item there.',
  })
  separateVisits!: number;

  @Field(() => Int, { description: 'Visits together: one a target.' })
  jointVisits!: number;

  @Field(() => Int, { description: 'The difference of the two.' })
  visitsSaved!: number;

  @Field(() => [Matter], { description: 'The matters, in the order of the merged list.' })
  matters!: Matter[];
}

export const FrameStepValues = {
  INDUSTRY: 'INDUSTRY',
  DISTRICT: 'DISTRICT',
  KIND: 'KIND',
  REGISTERED: 'REGISTERED',
  ACTIVE: 'ACTIVE',
  YEARLY_CAP: 'YEARLY_CAP',
  ITEM_APPLIES: 'ITEM_APPLIES',
  HELD: 'HELD',
  LISTED: 'LISTED',
  CLASS_A: 'CLASS_A',
  CONCLUDED: 'CONCLUDED',
} as const;

registerEnumType(FrameStepValues, {
  name: 'FrameStep',
  description: 'A step from the registry to the frame (抽查对象范围).',
  valuesConfig: {
    INDUSTRY: { description: 'Of another industry than the plan’s.' },
    DISTRICT: { description: 'In another district.' },
    KIND: { description: 'Of another kind.' },
    REGISTERED: { description: 'Registered outside the plan’s dates (R018).' },
    ACTIVE: { description: 'Not active (存续, R018).' },
    YEARLY_CAP: {
      description:
        'Checked as often this year as the jurisdiction allows (R063). A visit still to come counts for those whose department takes part in it (R075); sealing counts all.',
    },
    ITEM_APPLIES: { description: 'None of the plan’s items applies to it.' },
    LISTED: { description: 'Not on the list that the superior drew (R041).' },
    CLASS_A: { description: 'Of class A, and no cause to visit it was given (无事不扰, R058).' },
    CONCLUDED: { description: 'All of its matters were looked at lately, by whichever department (R080).' },
    HELD: {
      description:
        'Held by draws that are sealed or drawn and not released yet: it would reach the yearly cap if they draw it (R063).',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One step from the registry to the frame.' })
export class FrameStepCount {
  @Field(() => FrameStepValues, { description: 'The step.' })
  step!: keyof typeof FrameStepValues;

  @Field(() => Int, { description: 'Targets that it leaves out.' })
  excluded!: number;

  @Field(() => Int, { description: 'Targets left after it.' })
  remaining!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Targets of a class in the frame.' })
export class FrameClass {
  @Field(() => RiskClassValues, { description: 'The class.' })
  riskClass!: keyof typeof RiskClassValues;

  @Field(() => Int, { description: 'How many of it are in the frame.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The way from the registry to the frame, counted now.' })
export class FramePreview {
  @Field(() => Int, { description: 'Targets in the jurisdiction’s registry.' })
  registry!: number;

  @Field(() => [FrameStepCount], { description: 'The steps, in the order in which they leave targets out.' })
  steps!: FrameStepCount[];

  @Field(() => Int, { description: 'Targets that could be drawn.' })
  size!: number;

  @Field(() => [FrameClass], { description: 'The frame by class.' })
  classes!: FrameClass[];
}
