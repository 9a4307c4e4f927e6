import { Field, ID, ObjectType } from 'type-graphql';
import { Possibility } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { LocalDate } from '../scalars.ts';
import { Inspector } from './inspector.ts';
import { AbsenceKindValues, PersonnelGapKindValues } from './inspector-enums.ts';
import { Target } from './target.ts';

@ObjectType({ simpleResolvers: true, description: 'Days on which an inspector is not there for inspections.' })
export class Absence {
  @Field(() => AbsenceKindValues, { description: 'Why.' })
  kind!: keyof typeof AbsenceKindValues;

  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  to!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A target, or all with a word in their name, that an inspector must not visit (回避, R076).',
})
export class Recusal {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Target, { nullable: true, description: 'The target; null where a keyword is named.' })
  target!: Target | null;

  @Field(() => String, { nullable: true, description: 'The word in targets’ names; null where a target is named.' })
  keyword!: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => LocalDate, { description: 'Since which day it holds.' })
  since!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An inspector’s record with what the viewer may do to it: the page of one person.',
})
export class InspectorRecord {
  @Field(() => Inspector, { description: 'The person.' })
  inspector!: Inspector;

  @Field(() => String, {
    nullable: true,
    description:
      'Identity number (身份证号), encrypted at rest; all but its last four characters masked, whole only where `unmaskInspector` gives it. Null where none is recorded (R021).',
  })
  identityNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone (联系方式), kept and masked as the identity number is (R021).',
  })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'User name of the account that the person signs in with; null without one (R020).',
  })
  username!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who verified the record (R024); null while nobody has.',
  })
  verifiedBy!: string | null;

  @Field(() => [Absence], { description: 'Leave and other duties that are not over, the earliest first.' })
  absences!: Absence[];

  @Field(() => [Recusal], { description: 'Recusals that hold, the newest first (R076).' })
  recusals!: Recusal[];

  @Field(() => Possibility, {
    description:
      'Whether the person could be drawn for a check today: certificate (R022), person (R023, R026), verification (R024), duty and leave, each with its clause.',
  })
  drawable!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may change the record, its leave and recusals.' })
  viewerCanSave!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may verify the record now (R024).' })
  viewerCanVerify!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may take the verification back now (R024).' })
  viewerCanWithdraw!: Possibility;

  @Field(() => Possibility, { description: 'Whether the viewer may read the whole numbers (R021).' })
  viewerCanUnmask!: Possibility;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody whom accounts and registry do not both have (R020).' })
export class PersonnelGap {
  @Field(() => PersonnelGapKindValues, { description: 'Who of the two lacks them.' })
  kind!: keyof typeof PersonnelGapKindValues;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Department, { nullable: true, description: 'Department; null for an account of none.' })
  department!: Department | null;

  @Field(() => ID, { nullable: true, description: 'The record; null where it is what lacks.' })
  inspectorId!: string | null;
}

@ObjectType({ description: 'A page of personnel gaps.' })
export class PersonnelGapConnection extends connectionOf(PersonnelGap, 'gaps') {}
