import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Jurisdiction } from '../identity/department.ts';
import { DateTime } from '../scalars.ts';
import { type PolicyKeyCode, PolicyKeyCodes } from './policy-keys.ts';

export const PolicyEventTypeValues = {
  POLICY_VALUE_DECIDED: 'POLICY_VALUE_DECIDED',
  POLICY_PRESET_ADOPTED: 'POLICY_PRESET_ADOPTED',
  POLICY_DECISION_WITHDRAWN: 'POLICY_DECISION_WITHDRAWN',
} as const;
export type PolicyEventType = keyof typeof PolicyEventTypeValues;

registerEnumType(PolicyEventTypeValues, {
  name: 'PolicyEventType',
  description: 'What happened to a jurisdiction’s policy.',
  valuesConfig: {
    POLICY_VALUE_DECIDED: { description: 'A key was decided on.' },
    POLICY_PRESET_ADOPTED: { description: 'Values of a preset were adopted.' },
    POLICY_DECISION_WITHDRAWN: { description: 'A decision was withdrawn before its first day.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A fact of the journal about policy.' })
export class PolicyEvent {
  @Field(() => String, { description: 'Its place in the journal; valid as `after` of every stream.' })
  cursor!: string;

  @Field(() => PolicyEventTypeValues, { description: 'What happened.' })
  type!: PolicyEventType;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Jurisdiction, { description: 'Whose policy: the viewer’s jurisdiction, or one above it.' })
  jurisdiction!: Jurisdiction;

  @Field(() => [PolicyKeyCodes], { description: 'The keys that it is about.' })
  keys!: PolicyKeyCode[];

  @Field(() => Int, { description: 'Its number in the jurisdiction’s own chain, from 1.' })
  number!: number;

  @Field(() => String, { description: 'SHA-256 that chains it to the fact before it of the same chain.' })
  hash!: string;

  @Field(() => String, { description: 'Hash of the fact before it; zeros for the first.' })
  previousHash!: string;
}
