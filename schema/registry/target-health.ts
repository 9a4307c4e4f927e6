import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { District } from './district.ts';
import { TargetKindValues } from './target-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'How many targets the register itself has of a kind (R017).' })
export class RegisterFigure {
  @Field(() => TargetKindValues, { description: 'The kind.' })
  kind!: keyof typeof TargetKindValues;

  @Field(() => Int, { description: 'How many there are in the register that the figure comes from.' })
  count!: number;

  @Field(() => String, { description: 'Where the figure comes from.' })
  source!: string;

  @Field(() => LocalDate, { description: 'Day of which it is.' })
  on!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Active targets of a kind or district, and what their records lack.',
})
export class TargetHealthCounts {
  @Field(() => Int, { description: 'Active targets.' })
  active!: number;

  @Field(() => Int, { description: 'Those without any label (R019).' })
  unlabelled!: number;

  @Field(() => Int, { description: 'Those without a risk class (R017).' })
  unclassed!: number;

  @Field(() => Int, { description: 'Those that no department claims (R016).' })
  unclaimed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The state of the records of one kind.' })
export class TargetHealthOfKind {
  @Field(() => TargetKindValues, { description: 'The kind.' })
  kind!: keyof typeof TargetKindValues;

  @Field(() => TargetHealthCounts, { description: 'What there is and what is lacking.' })
  counts!: TargetHealthCounts;

  @Field(() => RegisterFigure, {
    nullable: true,
    description: 'What the register itself counts; null where nobody entered it.',
  })
  register!: RegisterFigure | null;
}

@ObjectType({ simpleResolvers: true, description: 'The state of the records of one district.' })
export class TargetHealthOfDistrict {
  @Field(() => District, { nullable: true, description: 'The district; null for targets without one.' })
  district!: District | null;

  @Field(() => TargetHealthCounts, { description: 'What there is and what is lacking.' })
  counts!: TargetHealthCounts;
}

@ObjectType({ simpleResolvers: true, description: 'Active targets by the age of their records.' })
export class RecordAge {
  @Field(() => Int, { description: 'The youngest of them is so many days old.' })
  fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'The oldest is younger than so many days; null: no bound.' })
  toDays!: number | null;

  @Field(() => Int, { description: 'How many active targets.' })
  targets!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How complete, fresh and labelled the target registry is (全、新、特, R017). Counts alone, no targets.',
})
export class TargetRegistryHealth {
  @Field(() => TargetHealthCounts, { description: 'All active targets.' })
  counts!: TargetHealthCounts;

  @Field(() => [TargetHealthOfKind], { description: 'By kind; a kind without targets and figure is left out.' })
  kinds!: TargetHealthOfKind[];

  @Field(() => [TargetHealthOfDistrict], { description: 'By district, in the order of their codes.' })
  districts!: TargetHealthOfDistrict[];

  @Field(() => [RecordAge], { description: 'By age, the youngest first; every bound is there.' })
  ages!: RecordAge[];
}

@InputType({ description: 'Enters how many targets the register itself has of a kind (R017). Administrators only.' })
export class SetRegisterFigureInput extends RepeatableInput {
  @Field(() => TargetKindValues, { description: 'The kind.' })
  kind!: keyof typeof TargetKindValues;

  @Field(() => Int, { description: 'How many, 0 to 100,000,000.' })
  count!: number;

  @Field(() => String, { description: 'Where the figure comes from, 1 to 100 characters.' })
  source!: string;

  @Field(() => LocalDate, { description: 'Day of which it is, not ahead.' })
  on!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The figure that was entered.' })
export class RegisterFigurePayload {
  @Field(() => RegisterFigure, { description: 'The figure.' })
  figure!: RegisterFigure;
}
