import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { LocalDate } from '../scalars.ts';
import { RiskClassValues } from './risk-class.ts';
import { Target } from './target.ts';
import { TargetStatusValues } from './target-enums.ts';
import { TargetSelectionInput } from './target-inputs.ts';

@InputType({
  description:
    'What many targets get: exactly one of a risk class with its source and day (R017), a standing with its day (R018), or a district.',
})
export class TargetSetting {
  @Field(() => String, { nullable: true, description: 'The district by its code, one of the jurisdiction.' })
  districtCode?: string | null;

  @Field(() => RiskClassValues, { nullable: true, description: 'The class; UNRATED takes it away.' })
  riskClass?: keyof typeof RiskClassValues | null;

  @Field(() => String, { nullable: true, description: 'Who gave the class, 1 to 100 characters; with it alone.' })
  source?: string | null;

  @Field(() => TargetStatusValues, { nullable: true, description: 'The standing.' })
  status?: keyof typeof TargetStatusValues | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Day on which the class was given, or since which the standing holds, not ahead; needed with either, and with nothing else.',
  })
  on?: string | null;
}

@InputType({ description: 'Sets the class, the standing or the district of many targets.' })
export class SetTargetsInput extends TargetSelectionInput {
  @Field(() => TargetSetting, { description: 'What they get.' })
  set!: TargetSetting;
}

@ObjectType({ simpleResolvers: true, description: 'Why some of the targets would be passed over.' })
export class SettingRefusal {
  @Field(() => String, { description: 'Why, in the reader’s language.' })
  reason!: string;

  @Field(() => Clause, { description: 'The clause that forbids it.' })
  clause!: Clause;

  @Field(() => Int, { description: 'How many targets; each is counted under one reason.' })
  targets!: number;

  @Field(() => [Target], { description: 'The first of them, at most five; natural persons masked.' })
  examples!: Target[];
}

@ObjectType({ simpleResolvers: true, description: 'What `setTargets` would do, before it is done.' })
export class SettingPreview {
  @Field(() => Int, { description: 'Targets that the selection finds.' })
  found!: number;

  @Field(() => Int, { description: 'Those that would change.' })
  changing!: number;

  @Field(() => [SettingRefusal], {
    description: 'Those that would be passed over though they differ; what is left bears just this already.',
  })
  refused!: SettingRefusal[];
}
