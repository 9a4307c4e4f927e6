import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Clause, Possibility } from '../clause.ts';
import { Jurisdiction } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import {
  type PolicyDecisionState,
  PolicyDecisionStateValues,
  type PolicyOrigin,
  PolicyOriginValues,
  type PolicyPresetCode,
  PolicyPresetCodes,
} from './policy-enums.ts';
import { PolicyKey, PolicySetting } from './policy-value.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A decision on one key, kept for good: a later one takes over by its first day and changes nothing of it.',
})
export class PolicyDecision {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => PolicyKey, { description: 'What was decided on.' })
  key!: PolicyKey;

  @Field(() => Jurisdiction, { description: 'Who decided.' })
  jurisdiction!: Jurisdiction;

  @Field(() => PolicySetting, {
    nullable: true,
    description:
      'The value; null: from its first day on the jurisdiction decides nothing itself and its superior’s holds.',
  })
  value!: PolicySetting | null;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: until another takes over.' })
  validTo!: string | null;

  @Field(() => Clause, { description: 'The document and article that it follows.' })
  clause!: Clause;

  @Field(() => PolicyPresetCodes, { nullable: true, description: 'The preset that it was adopted with.' })
  preset!: PolicyPresetCode | null;

  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The account that decided; null where it came with the data.' })
  decidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawReason!: string | null;

  @Field(() => PolicyDecisionStateValues, { description: 'How it stands today.' })
  state!: PolicyDecisionState;

  @Field(() => Possibility, { description: 'Whether the viewer may withdraw it now.' })
  viewerCanWithdraw!: Possibility;
}

@ObjectType({ description: 'A page of decisions.' })
export class PolicyDecisionConnection extends connectionOf(PolicyDecision, 'decisions') {}

@ObjectType({ simpleResolvers: true, description: 'What will hold next.' })
export class PolicyChange {
  @Field(() => LocalDate, { description: 'The first day on which it holds.' })
  on!: string;

  @Field(() => PolicySetting, { description: 'The value then.' })
  value!: PolicySetting;

  @Field(() => PolicyOriginValues, { description: 'Where it will come from.' })
  origin!: PolicyOrigin;

  @Field(() => Jurisdiction, { nullable: true, description: 'Who decided it; null where nobody has.' })
  source!: Jurisdiction | null;

  @Field(() => Clause, { nullable: true, description: 'The clause it follows; null where nobody has decided.' })
  clause!: Clause | null;
}

@ObjectType({ simpleResolvers: true, description: 'What holds for one key on a day.' })
export class PolicyEntry {
  @Field(() => PolicyKey, { description: 'The key.' })
  key!: PolicyKey;

  @Field(() => PolicySetting, { description: 'The value that holds.' })
  value!: PolicySetting;

  @Field(() => PolicyOriginValues, { description: 'Where it comes from.' })
  origin!: PolicyOrigin;

  @Field(() => Jurisdiction, { nullable: true, description: 'Who decided it; null where nobody has.' })
  source!: Jurisdiction | null;

  @Field(() => Clause, {
    nullable: true,
    description: 'The clause it follows; where nobody has decided, the law’s own, or null where nothing is asked.',
  })
  clause!: Clause | null;

  @Field(() => LocalDate, { nullable: true, description: 'Since when it holds without a break; null: always.' })
  since!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of the decision behind it, where it has one.' })
  until!: string | null;

  @Field(() => PolicyPresetCodes, { nullable: true, description: 'The preset that it was adopted with.' })
  preset!: PolicyPresetCode | null;

  @Field(() => PolicyChange, { nullable: true, description: 'What is known to hold next; null: no change is known.' })
  nextChange!: PolicyChange | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A jurisdiction’s policy on a day: every key with what holds (requirements A.11).',
})
export class PolicyInForce {
  @Field(() => Jurisdiction, { description: 'Whose policy.' })
  jurisdiction!: Jurisdiction;

  @Field(() => [Jurisdiction], {
    description: 'Its superiors, the nearest first: what it does not decide comes from them.',
  })
  superiors!: Jurisdiction[];

  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'Counts the jurisdiction’s own acts on its policy; for `expectedRevision`.' })
  revision!: number;

  @Field(() => String, { description: 'Where the journal stood; subscribe to `policyEvents` behind it.' })
  cursor!: string;

  @Field(() => [PolicyEntry], { description: 'Every key, in the order in which they are shown.' })
  entries!: PolicyEntry[];

  @Field(() => Possibility, { description: 'Whether the viewer may decide on it.' })
  viewerCanDecide!: Possibility;
}
