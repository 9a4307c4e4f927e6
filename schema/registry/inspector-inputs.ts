import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LocalDate } from '../scalars.ts';
import { InspectorRecord } from './inspector-record.ts';
import {
  AbsenceKindValues,
  CertificateKindValues,
  OrganisationLevelValues,
  PersonTypeValues,
} from './inspector-enums.ts';
import { RecordMutationInput } from './record-input.ts';

@InputType({
  description:
    'Enters a person or changes one (R021). Without `inspectorId` it is a new one and must have department and name; with it, what is left out stays as it is. A change of type, name, identity number or certificate takes the verification back (R024).',
})
export class SaveInspectorInput extends RecordMutationInput {
  @Field(() => ID, { nullable: true, description: 'The person to change; left out: a new one.' })
  inspectorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The department by its code; left out for a new one: the caller’s own. It cannot be changed.',
  })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Name (姓名), 1 to 50 characters.' })
  name?: string | null;

  @Field(() => PersonTypeValues, {
    nullable: true,
    description:
      'As what the person takes part; left out for a new one: inspector. An inspector without a certificate is RULE R023.',
  })
  personType?: keyof typeof PersonTypeValues | null;

  @Field(() => String, { nullable: true, description: 'Post (职务), at most 50 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the enforcement certificate (执法证号), 4 to 40 letters, digits and `-`; unique in the hub.',
  })
  certificateNumber?: string | null;

  @Field(() => CertificateKindValues, { nullable: true, description: 'Who issued it; left out: the province (R022).' })
  certificateKind?: keyof typeof CertificateKindValues | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its first day.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day, not before the first.' })
  validTo?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the specialties held, at most 20; one that the taxonomy does not have is RULE R025.',
  })
  specialties?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Station, at most 50 characters; null: the bureau itself.' })
  station?: string | null;

  @Field(() => OrganisationLevelValues, { nullable: true, description: 'Where the person works (R027).' })
  organisationLevel?: keyof typeof OrganisationLevelValues | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of the last training for random checks, not ahead (R027).',
  })
  trainedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person is on duty at all.' })
  onDuty?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Identity number (身份证号) with its check digit (GB 11643); null takes it away (R021).',
  })
  identityNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone, 7 to 20 digits, `+` and `-`; null takes it away (R021).',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'User name of an inspector’s account of the same department that no other record has; null takes it away (R020).',
  })
  username?: string | null;
}

@InputType({ description: 'Verifies a record (R024).' })
export class VerifyInspectorInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The person.' })
  inspectorId!: string;
}

@InputType({ description: 'Takes a verification back (R024).' })
export class WithdrawVerificationInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The person.' })
  inspectorId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Days on which an inspector is not there.' })
export class AbsenceInput {
  @Field(() => AbsenceKindValues, { description: 'Why.' })
  kind!: keyof typeof AbsenceKindValues;

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, today at the earliest and not before the first.' })
  to!: string;
}

@InputType({ description: 'Sets all leave and other duties that are not over; those of before stay in the history.' })
export class SetInspectorLeaveInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The person.' })
  inspectorId!: string;

  @Field(() => [AbsenceInput], { description: 'All of them, at most 50; none: always there.' })
  absences!: AbsenceInput[];
}

@InputType({ description: 'Recuses an inspector from a target or from all with a word in their name (R076).' })
export class RecuseInspectorInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The person.' })
  inspectorId!: string;

  @Field(() => ID, { nullable: true, description: 'The target; or else a keyword.' })
  targetId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word in targets’ names, 2 to 40 characters; or else a target.',
  })
  keyword?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Ends a recusal (R076).' })
export class EndRecusalInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The recusal.' })
  recusalId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Reads a person’s identity number and phone whole. The reason stays in the journal (R021).' })
export class UnmaskInspectorInput extends RecordMutationInput {
  @Field(() => ID, { description: 'The person.' })
  inspectorId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The person’s record after the change.' })
export class InspectorPayload {
  @Field(() => InspectorRecord, { description: 'The record.' })
  record!: InspectorRecord;
}
