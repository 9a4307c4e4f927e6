import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { LocalDate } from '../scalars.ts';
import { District } from './district.ts';
import { Industry } from './industry.ts';
import { RiskClassValues } from './risk-class.ts';
import { TargetKindValues, TargetStatusValues } from './target-enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Whoever or whatever can be inspected (检查对象, R013, R014).',
})
export class Target {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    description:
      'Its key in the register: the unified social credit code, or the number it is filed under. Masked with `*` for natural persons in lists.',
  })
  key!: string;

  @Field(() => String, { description: 'Its Chinese name. Masked with `*` for natural persons in lists.' })
  name!: string;

  @Field(() => TargetKindValues, { description: 'What it is.' })
  kind!: keyof typeof TargetKindValues;

  @Field(() => RiskClassValues, {
    nullable: true,
    description: 'Credit risk class A to D; null where it has none (R017).',
  })
  riskClass!: keyof typeof RiskClassValues | null;

  @Field(() => TargetStatusValues, { description: 'Its standing in the register.' })
  status!: keyof typeof TargetStatusValues;

  @Field(() => Industry, {
    nullable: true,
    description: 'Its industry; null where none is known or none applies.',
  })
  industry!: Industry | null;

  @Field(() => District, {
    nullable: true,
    description: 'The district it lies in; null where it has no place.',
  })
  district!: District | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of registration; null where it was never registered.',
  })
  registeredOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its address; null where it has no place or is masked.',
  })
  address!: string | null;

  @Field(() => [String], { description: 'Labels by which items find it, such as `特种设备使用单位` (R019).' })
  labels!: string[];

  @Field(() => Int, { description: 'Counts the accepted changes of the record, from 1.' })
  revision!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day since which the standing holds; null where no source told it (R018).',
  })
  statusOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who gave the risk class, such as the provincial credit system; null where nobody told (R017).',
  })
  riskClassSource!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which the risk class was given (R017).' })
  riskClassOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the record comes from, such as the market register; null where nobody told (R013).',
  })
  recordSource!: string | null;

  @Field(() => LocalDate, { description: 'Day of which the record is: its age counts from here (R013, R017).' })
  recordedOn!: string;

  @Field(() => [Department], { description: 'The departments that claim it as theirs to supervise (认领, R016).' })
  claimedBy!: Department[];
}

@ObjectType({ description: 'A page of targets.' })
export class TargetConnection extends connectionOf(Target, 'targets') {}

@InputType({ description: 'Which targets. What is left out, and an empty list, restricts nothing.' })
export class TargetFilter {
  @Field(() => [String], {
    nullable: true,
    description:
      'Industries (GB/T 4754), each with its sub-codes: `H` holds `62`, which holds `6210`. Unknown ones hold nothing.',
  })
  industryCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Districts by their codes; unknown ones hold nothing.',
  })
  districtCodes?: string[] | null;

  @Field(() => [TargetKindValues], { nullable: true, description: 'Kinds of targets.' })
  kinds?: (keyof typeof TargetKindValues)[] | null;

  @Field(() => RiskClassValues, { nullable: true, description: 'Risk class; UNRATED for those without one.' })
  riskClass?: keyof typeof RiskClassValues | null;

  @Field(() => TargetStatusValues, { nullable: true, description: 'Standing in the register.' })
  status?: keyof typeof TargetStatusValues | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, part of its pinyin initials (`csbg` finds 城市宾馆), or the whole key; case does not matter. Never finds natural persons, whose names are masked.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Targets that bear this label; a synonym stands for its label.' })
  label?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those without any label (R017); false: those with one.',
  })
  unlabelled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those that some department claims; false: those that nobody claims (R016).',
  })
  claimed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Those that this department claims, by its code; an unknown one claims none.',
  })
  claimedBy?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Records of before this day: the old ones (R017).',
  })
  recordedBefore?: string | null;
}
