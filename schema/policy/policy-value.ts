import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RiskClassValues } from '../registry/risk-class.ts';
import { PolicyGroupValues, type PolicyGroup, type PolicyValueType, PolicyValueTypeValues } from './policy-enums.ts';
import { type PolicyKeyCode, PolicyKeyCodes } from './policy-keys.ts';

type RiskClass = keyof typeof RiskClassValues;

@ObjectType({ simpleResolvers: true, description: 'One of the values that a choice may have.' })
export class PolicyOption {
  @Field(() => String, { description: 'Its code, as it is decided.' })
  code!: string;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the hub already acts on it; until then it is kept and shown.' })
  inForce!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something that a jurisdiction may decide (requirements A.11).' })
export class PolicyKey {
  @Field(() => PolicyKeyCodes, { description: 'Its code.' })
  code!: PolicyKeyCode;

  @Field(() => PolicyGroupValues, { description: 'What it is about.' })
  group!: PolicyGroup;

  @Field(() => String, { description: 'Its name in the reader’s language.' })
  name!: string;

  @Field(() => String, { description: 'What it decides, as a sentence in the reader’s language.' })
  meaning!: string;

  @Field(() => PolicyValueTypeValues, { description: 'What kind of value it has.' })
  type!: PolicyValueType;

  @Field(() => String, { nullable: true, description: 'What its numbers count, in the reader’s language.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'The least number allowed.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest number allowed.' })
  max!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days at most, where it has days.' })
  mostDays!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it means to decide that there is none, in the reader’s language; null where there must be one.',
  })
  none!: string | null;

  @Field(() => [PolicyOption], { description: 'What may be chosen; empty where it is no choice.' })
  options!: PolicyOption[];

  @Field(() => Boolean, { description: 'Whether the hub already acts on it; until then it is kept and shown.' })
  inForce!: boolean;

  @Field(() => String, { description: 'Which part of the hub asks it, in the reader’s language.' })
  readBy!: string;

  @Field(() => ID, { description: 'The requirement behind it, such as R063.' })
  requirement!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A risk class’s share.' })
export class PolicyClassShare {
  @Field(() => RiskClassValues, { description: 'The class.' })
  riskClass!: RiskClass;

  @Field(() => Float, { description: 'Percent.' })
  percent!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A value: `none`, or the one field that the key’s type names.' })
export class PolicySetting {
  @Field(() => Boolean, { description: 'Whether there is none: no cap, no goal, nothing laid down.' })
  none!: boolean;

  @Field(() => Float, { nullable: true, description: 'The number, percent or day of the month.' })
  number!: number | null;

  @Field(() => Float, { nullable: true, description: 'The least of a range.' })
  from!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest of a range.' })
  to!: number | null;

  @Field(() => String, { nullable: true, description: 'The chosen option’s code.' })
  choice!: string | null;

  @Field(() => [String], { nullable: true, description: 'The chosen options’ codes.' })
  choices!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Days of the year, MM-DD.' })
  days!: string[] | null;

  @Field(() => String, { nullable: true, description: 'The words.' })
  text!: string | null;

  @Field(() => [PolicyClassShare], { nullable: true, description: 'The shares of risk classes.' })
  byClass!: PolicyClassShare[] | null;

  @Field(() => String, { description: 'The whole value as people read it, in the reader’s language.' })
  shown!: string;
}

@InputType({ description: 'A risk class’s share.' })
export class PolicyClassShareInput {
  @Field(() => RiskClassValues, { description: 'The class; each at most once.' })
  riskClass!: RiskClass;

  @Field(() => Float, { description: '0 to 100 with at most four decimals.' })
  percent!: number;
}

@InputType({ description: 'A value: just one of `none: true` and the field that the key’s type names.' })
export class PolicySettingInput {
  @Field(() => Boolean, { nullable: true, description: 'True: there is none.' })
  none?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'For NUMBER, PERCENT and DAY_OF_MONTH.' })
  number?: number | null;

  @Field(() => Float, { nullable: true, description: 'For RANGE, together with `to`.' })
  from?: number | null;

  @Field(() => Float, { nullable: true, description: 'For RANGE, not below `from`.' })
  to?: number | null;

  @Field(() => String, { nullable: true, description: 'For CHOICE: an option’s code.' })
  choice?: string | null;

  @Field(() => [String], { nullable: true, description: 'For CHOICES: options’ codes, at least one.' })
  choices?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'For DAYS_OF_YEAR: MM-DD, at least one.' })
  days?: string[] | null;

  @Field(() => String, { nullable: true, description: 'For TEXT: 1 to 60 characters.' })
  text?: string | null;

  @Field(() => [PolicyClassShareInput], { nullable: true, description: 'For BY_RISK_CLASS: at least one class.' })
  byClass?: PolicyClassShareInput[] | null;
}
