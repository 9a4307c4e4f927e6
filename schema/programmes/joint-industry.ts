import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';

@ObjectType({ simpleResolvers: true, description: 'An industry in which joint inspection is the rule (R037).' })
export class JointIndustry {
  @Field(() => String, { description: 'GB/T 4754 code; it covers its sub-codes.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Industries in which joint inspection is the rule (以联合为原则, R037, 沙市监函〔2025〕5号 二（二）).',
})
export class JointIndustries {
  @Field(() => Int, { description: 'Raised by every change; what `expectedRevision` is compared with.' })
  revision!: number;

  @Field(() => [JointIndustry], { description: 'The industries, by code; at most 200.' })
  industries!: JointIndustry[];
}

@InputType({ description: 'Says in which industries joint inspection is the rule; replaces what was said before.' })
export class SetJointIndustriesInput extends RepeatableInput {
  @Field(() => [String], { description: 'GB/T 4754 codes, at most 200.' })
  industryCodes!: string[];

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the revision is another.' })
  expectedRevision?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The industries after they were set.' })
export class JointIndustriesPayload {
  @Field(() => JointIndustries, { description: 'The industries.' })
  jointIndustries!: JointIndustries;
}
