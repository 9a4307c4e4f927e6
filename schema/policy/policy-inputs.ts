import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { PolicyDecision, PolicyInForce } from './policy.ts';
import { type PolicyPresetCode, PolicyPresetCodes } from './policy-enums.ts';
import { type PolicyKeyCode, PolicyKeyCodes } from './policy-keys.ts';
import { PolicySettingInput } from './policy-value.ts';

@InputType({ description: 'What an act on the viewer’s jurisdiction’s policy may carry.' })
export abstract class PolicyMutationInput extends RepeatableInput {
  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where the policy’s revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'A decision on one key for the viewer’s jurisdiction.' })
export class DecidePolicyValueInput extends PolicyMutationInput {
  @Field(() => PolicyKeyCodes, { description: 'What is decided on.' })
  key!: PolicyKeyCode;

  @Field(() => PolicySettingInput, {
    nullable: true,
    description:
      'The value; left out: the jurisdiction decides nothing itself any more and its superior’s value holds.',
  })
  value?: PolicySettingInput | null;

  @Field(() => LocalDate, { description: 'First day; today or later, for nothing of the past is changed.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out: until another takes over.' })
  validTo?: string | null;

  @Field(() => String, { description: 'The document that it follows, by its issuing number, 1 to 100 characters.' })
  document!: string;

  @Field(() => String, { description: 'The article or section in it, 1 to 60 characters.' })
  article!: string;
}

@InputType({ description: 'Values of a preset to be adopted for the viewer’s jurisdiction.' })
export class AdoptPolicyPresetInput extends PolicyMutationInput {
  @Field(() => PolicyPresetCodes, { description: 'The preset.' })
  preset!: PolicyPresetCode;

  @Field(() => [PolicyKeyCodes], {
    nullable: true,
    description: 'Only these keys of it, each one that it says something on; left out: all.',
  })
  keys?: PolicyKeyCode[] | null;

  @Field(() => LocalDate, { description: 'First day; today or later, for nothing of the past is changed.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out: until another takes over.' })
  validTo?: string | null;
}

@InputType({ description: 'A decision to be withdrawn before its first day.' })
export class WithdrawPolicyDecisionInput extends PolicyMutationInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => String, { description: 'Why; stays with the decision.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A decision, and the policy of today.' })
export class PolicyDecisionPayload {
  @Field(() => PolicyDecision, { description: 'The decision.' })
  decision!: PolicyDecision;

  @Field(() => PolicyInForce, { description: 'The jurisdiction’s policy of today.' })
  policy!: PolicyInForce;
}

@ObjectType({ simpleResolvers: true, description: 'A preset adopted, and the policy of today.' })
export class AdoptPolicyPresetPayload {
  @Field(() => [PolicyDecision], { description: 'The decisions that were made with it, one a key.' })
  decisions!: PolicyDecision[];

  @Field(() => PolicyInForce, { description: 'The jurisdiction’s policy of today.' })
  policy!: PolicyInForce;
}
