import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { CertificateKindValues, OrganisationLevelValues, PersonTypeValues } from './inspector-enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A person with an enforcement certificate who can be drawn into a team (执法检查人员, R020 to R022).',
})
export class Inspector {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Name (姓名).' })
  name!: string;

  @Field(() => String, {
    description:
      'Number of the enforcement certificate (执法证号). In the registry masked with `*`, but for the liaison of the own department. Empty for experts and auxiliaries without one.',
  })
  certificateNumber!: string;

  @Field(() => Department, { description: 'The department that employs the person (单位).' })
  department!: Department;

  @Field(() => [String], { description: 'Codes of the specialties held (业务专长, R025).' })
  specialties!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The station within the department; null for the bureau itself.',
  })
  station!: string | null;

  @Field(() => String, { description: 'Post (职务).' })
  title!: string;

  @Field(() => PersonTypeValues, { description: 'As what the person takes part (R023, R026).' })
  personType!: keyof typeof PersonTypeValues;

  @Field(() => CertificateKindValues, { description: 'Who issued the certificate (R022).' })
  certificateKind!: keyof typeof CertificateKindValues;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the certificate; null without one.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the certificate; null without one.' })
  validTo!: string | null;

  @Field(() => OrganisationLevelValues, { description: 'Where the person works (R027).' })
  organisationLevel!: keyof typeof OrganisationLevelValues;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the person was last trained for random checks; null where nobody told (R027).',
  })
  trainedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the person is on duty at all; leave is told by the record.' })
  onDuty!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the legal section verified the record; null while it has not: then nobody can be drawn (R024).',
  })
  verifiedAt!: Date | null;

  @Field(() => Int, { description: 'Counts the accepted changes of the record, from 1.' })
  revision!: number;
}

@ObjectType({ description: 'A page of inspectors.' })
export class InspectorConnection extends connectionOf(Inspector, 'inspectors') {}

@InputType({ description: 'Which people of the registry; what is left out restricts nothing.' })
export class InspectorFilter {
  @Field(() => PersonTypeValues, {
    nullable: true,
    defaultValue: 'INSPECTOR',
    description: 'As what they take part. Left out: inspectors; null: all.',
  })
  personType?: keyof typeof PersonTypeValues | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the legal section has verified them (R024).' })
  verified?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are on duty.' })
  onDuty?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Those whose certificate ends before this day (R022).' })
  validBefore?: string | null;

  @Field(() => CertificateKindValues, { nullable: true, description: 'Who issued the certificate.' })
  certificateKind?: keyof typeof CertificateKindValues | null;

  @Field(() => OrganisationLevelValues, { nullable: true, description: 'Where they work (R027).' })
  organisationLevel?: keyof typeof OrganisationLevelValues | null;

  @Field(() => String, { nullable: true, description: 'Those who hold this specialty, by its code (R025).' })
  specialty?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name or of the station; case does not matter. Never finds certificate numbers, which are masked.',
  })
  text?: string | null;
}
