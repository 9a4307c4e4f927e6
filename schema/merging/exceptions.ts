import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PlanMutationInput } from '../plans/plan-inputs.ts';
import { Target } from '../registry/target.ts';
import { DateTime } from '../scalars.ts';

@InputType({ description: 'Lifts the yearly cap for named targets in one plan (R063).' })
export class LiftYearlyCapInput extends PlanMutationInput {
  @Field(() => [ID], { description: 'The targets, 1 to 100 at once and at most 1,000 in a plan.' })
  targetIds!: string[];

  @Field(() => String, { description: 'Why, 1 to 2,000 characters; stays in the journal.' })
  reason!: string;

  @Field(() => String, { description: 'Who approved it: name and post, 1 to 200 characters.' })
  approver!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A target for which the yearly cap was lifted in a plan (R063, 舞政办明电〔2023〕4号 第九条).',
})
export class CapOverride {
  @Field(() => Target, { description: 'The target; natural persons are masked.' })
  target!: Target;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who approved it.' })
  approver!: string;

  @Field(() => String, { description: 'Name of the account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@InputType({ description: 'Makes a plan carry out a list that a superior drew, or takes that list off again (R041).' })
export class SetSuperiorListInput extends PlanMutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The superior’s task number, 1 to 100 characters; left out together with the list: takes the list off.',
  })
  superiorNumber?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of the targets as the register has them, a line each, at most 10,000.',
  })
  registryNumbers?: string[] | null;
}

export const ListedFateValues = {
  UNKNOWN: 'UNKNOWN',
  REPEATED: 'REPEATED',
  CLOSED: 'CLOSED',
  CAPPED: 'CAPPED',
  HELD: 'HELD',
  CONCLUDED: 'CONCLUDED',
  NO_ITEM: 'NO_ITEM',
} as const;
registerEnumType(ListedFateValues, {
  name: 'ListedFate',
  description: 'Why a line of a superior’s list gives no target of the frame.',
  valuesConfig: {
    UNKNOWN: { description: 'The registry has no such target.' },
    REPEATED: { description: 'An earlier line names the same target.' },
    CLOSED: { description: 'It is not active (存续).' },
    CAPPED: {
      description:
        'It was checked as often this year as the jurisdiction allows (R063). A visit still to come counts for those whose department takes part in it (R075); sealing counts all.',
    },
    HELD: { description: 'Other draws hold its last visit of the year (R063).' },
    CONCLUDED: { description: 'All of its matters were looked at lately (R080).' },
    NO_ITEM: { description: 'None of the plan’s items applies to it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Lines of a superior’s list that give no target of the frame.' })
export class ListedLeft {
  @Field(() => ListedFateValues, { description: 'Why.' })
  fate!: keyof typeof ListedFateValues;

  @Field(() => Int, { description: 'How many lines.' })
  count!: number;

  @Field(() => [Int], {
    description: 'Their places in the list, from 1, at most 100; for liaisons of the lead, empty for others.',
  })
  lines!: number[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A list that a superior drew and passed down (上级下发名单, R041, 偃市监〔2023〕13号 七（二）): taken whole, and never shown again before the release (R075).',
})
export class SuperiorList {
  @Field(() => String, { description: 'The superior’s task number.' })
  number!: string;

  @Field(() => Int, { description: 'Lines that were given.' })
  lines!: number;

  @Field(() => Int, { description: 'Targets that would be drawn now.' })
  inFrame!: number;

  @Field(() => [ListedLeft], { description: 'The other lines, by why.' })
  left!: ListedLeft[];
}
