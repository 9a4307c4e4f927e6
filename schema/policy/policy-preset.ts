import { Field, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { type PolicyPresetCode, PolicyPresetCodes } from './policy-enums.ts';
import { PolicyKey, PolicySetting } from './policy-value.ts';

@ObjectType({ simpleResolvers: true, description: 'What a published document lays down for one key.' })
export class PolicyPresetValue {
  @Field(() => PolicyKey, { description: 'The key.' })
  key!: PolicyKey;

  @Field(() => PolicySetting, { description: 'The value.' })
  value!: PolicySetting;

  @Field(() => Clause, { description: 'Where it stands.' })
  clause!: Clause;

  @Field(() => String, {
    description: 'What the document says there, in the project’s words and the reader’s language.',
  })
  words!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A published document as values to adopt; what it does not say is left out.',
})
export class PolicyPreset {
  @Field(() => PolicyPresetCodes, { description: 'Its code.' })
  code!: PolicyPresetCode;

  @Field(() => String, { description: 'Where it is from, in the reader’s language.' })
  place!: string;

  @Field(() => Int, { description: 'The year it was made for.' })
  year!: number;

  @Field(() => String, { description: 'Its issuing number.' })
  document!: string;

  @Field(() => String, { description: 'What it is called, in short.' })
  title!: string;

  @Field(() => [PolicyPresetValue], { description: 'Its values, in the order of the keys.' })
  values!: PolicyPresetValue[];
}

@ObjectType({ simpleResolvers: true, description: 'A key on which at least one of two presets says something.' })
export class PolicyPresetPair {
  @Field(() => PolicyKey, { description: 'The key.' })
  key!: PolicyKey;

  @Field(() => PolicyPresetValue, { nullable: true, description: 'What the left one says; null: nothing.' })
  left!: PolicyPresetValue | null;

  @Field(() => PolicyPresetValue, { nullable: true, description: 'What the right one says; null: nothing.' })
  right!: PolicyPresetValue | null;

  @Field(() => Boolean, { description: 'Whether they differ: in the value, or because only one says anything.' })
  differs!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Two presets side by side.' })
export class PolicyPresetComparison {
  @Field(() => PolicyPreset, { description: 'The left one.' })
  left!: PolicyPreset;

  @Field(() => PolicyPreset, { description: 'The right one.' })
  right!: PolicyPreset;

  @Field(() => [PolicyPresetPair], { description: 'Their keys, in the order in which they are shown.' })
  pairs!: PolicyPresetPair[];
}

@ObjectType({ simpleResolvers: true, description: 'What adopting a preset would make of one key.' })
export class PolicyPresetEffect {
  @Field(() => PolicyPresetValue, { description: 'What would hold.' })
  adopted!: PolicyPresetValue;

  @Field(() => PolicySetting, { description: 'What would hold on that day without it.' })
  instead!: PolicySetting;

  @Field(() => Clause, { nullable: true, description: 'The clause of what would hold without it.' })
  insteadClause!: Clause | null;

  @Field(() => Boolean, { description: 'Whether the value changes; otherwise only the clause does.' })
  changes!: boolean;
}
