import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { LocalDate } from '../scalars.ts';
import { RecordMutationInput } from './record-input.ts';
import { RiskClassValues } from './risk-class.ts';
import { TargetFilter } from './target.ts';
import { TargetKindValues, TargetStatusValues } from './target-enums.ts';
import { TargetRecord } from './target-record.ts';

@InputType({
  description:
    'Enters a target or changes one. Without `targetId` it is a new one and must have key, name and kind; with it, what is left out stays as it is.',
})
export class SaveTargetInput extends RecordMutationInput {
  @Field(() => ID, { nullable: true, description: 'The target to change; left out: a new one.' })
  targetId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its key, 2 to 64 letters, digits and `-`. Enterprises, individual businesses and cooperatives have their unified social credit code (GB 32100-2015) or, where they never got one, the 15 digits of their register number; a wrong check digit is RULE R014, a key that is taken RULE R013.',
  })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'Its Chinese name, 1 to 200 characters.' })
  name?: string | null;

  @Field(() => TargetKindValues, { nullable: true, description: 'What it is (R014).' })
  kind?: keyof typeof TargetKindValues | null;

  @Field(() => String, { nullable: true, description: 'Its industry by its code (GB/T 4754); null: none.' })
  industryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Its district by its code; null: none.' })
  districtCode?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of registration, not ahead; null: never registered.' })
  registeredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, at most 300 characters; null: none.' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the record comes from, at most 100 characters (R013).',
  })
  recordSource?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of which the record is, not ahead; left out: today (R017).',
  })
  recordedOn?: string | null;
}

@InputType({ description: 'Sets a target’s standing in the register (R018).' })
export class SetTargetStatusInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The target.' })
  targetId!: string;

  @Field(() => TargetStatusValues, { description: 'Its standing.' })
  status!: keyof typeof TargetStatusValues;

  @Field(() => LocalDate, { description: 'Day since which it holds, not ahead.' })
  on!: string;
}

@InputType({ description: 'Sets a target’s risk class with its source (R017, R060).' })
export class SetTargetClassInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The target.' })
  targetId!: string;

  @Field(() => RiskClassValues, { description: 'The class; UNRATED takes it away.' })
  riskClass!: keyof typeof RiskClassValues;

  @Field(() => String, { description: 'Who gave it, 1 to 100 characters.' })
  source!: string;

  @Field(() => LocalDate, { description: 'Day on which it was given, not ahead.' })
  on!: string;
}

@InputType({ description: 'Reads what is masked of a natural person. The reason stays in the journal (R021).' })
export class UnmaskTargetInput extends RepeatableInput {
  @Field(() => ID, { description: 'The target.' })
  targetId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Which targets a bulk mutation is for: by their ids, or by a filter; exactly one of both.' })
export abstract class TargetSelectionInput extends RepeatableInput {
  @Field(() => [ID], { nullable: true, description: 'The targets, 1 to 1,000.' })
  targetIds?: string[] | null;

  @Field(() => TargetFilter, {
    nullable: true,
    description:
      'All targets that it finds. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is.',
  })
  filter?: TargetFilter | null;
}

@InputType({ description: 'Adds labels to targets and takes others off (R019).' })
export class LabelTargetsInput extends TargetSelectionInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Labels to add; a synonym stands for its label. One that the dictionary does not know is RULE R019.',
  })
  add?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Labels to take off.' })
  remove?: string[] | null;
}

@InputType({ description: 'Claims targets for the own department (认领, R016).' })
export class ClaimTargetsInput extends TargetSelectionInput {}

@InputType({ description: 'Gives up the own department’s claim to targets (R016).' })
export class GiveBackTargetsInput extends TargetSelectionInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The target’s record after the change.' })
export class TargetPayload {
  @Field(() => TargetRecord, { description: 'The record.' })
  record!: TargetRecord;
}

@ObjectType({ simpleResolvers: true, description: 'What a bulk mutation on targets would do, or has done.' })
export class BulkTargetsPayload {
  @Field(() => Int, { description: 'Targets that this call changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Targets that the selection still finds and that are yet to be changed.' })
  remaining!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What labelling would do, before it is done.' })
export class LabellingPreview {
  @Field(() => Int, { description: 'Targets that the selection finds.' })
  found!: number;

  @Field(() => Int, { description: 'Those that would change; the others bear just these labels already.' })
  changing!: number;

  @Field(() => [String], {
    description: 'Labels named that the dictionary does not know; labelling would refuse them.',
  })
  unknown!: string[];
}
