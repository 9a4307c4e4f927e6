import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { Inspector } from '../registry/inspector.ts';
import { Target } from '../registry/target.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { CheckStateValues, OutcomeValues, PartStateValues, SignatureKindValues } from './check-enums.ts';

/** An instant, or its text as the database gives it: `DateTime` writes both, and a list makes no date that nobody asks for. */
export type Instant = Date | string;

@ObjectType({ simpleResolvers: true, description: 'How the inspected side confirmed a part.' })
export class PartSignature {
  @Field(() => SignatureKindValues, { description: 'Signed, sealed, refused or nobody there.' })
  kind!: keyof typeof SignatureKindValues;

  @Field(() => String, { nullable: true, description: 'Why there is no signature; given with REFUSED and ABSENT.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who witnessed that there is none.' })
  witness!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A member of a team who may not act any more.' })
export class UnableMember {
  @Field(() => Inspector, { description: 'Who.' })
  inspector!: Inspector;

  @Field(() => String, { description: 'Why, as a sentence in the reader’s language.' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one department does in a joint check; only one that answers an entry has a part.',
})
export class CheckPart {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => PartStateValues, { description: 'Its stage.' })
  state!: keyof typeof PartStateValues;

  @Field(() => [Inspector], { description: 'Its team, at least two; the responsible one first (R072, R073).' })
  inspectors!: Inspector[];

  @Field(() => Int, { description: 'Entries that it answers.' })
  entriesTotal!: number;

  @Field(() => Int, { description: 'Of these, entries with an outcome.' })
  entriesAnswered!: number;

  @Field(() => PartSignature, { nullable: true, description: 'The confirmation; null until it is submitted.' })
  signature!: PartSignature | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Instant | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One line of a check’s merged list: a matter, looked at once for all its departments.',
})
export class CheckEntry {
  @Field(() => ID, { description: 'Opaque id; `itemId` when results are recorded.' })
  id!: string;

  @Field(() => String, { description: 'The matter.' })
  name!: string;

  @Field(() => String, { description: 'Its basis in law.' })
  legalBasis!: string;

  @Field(() => String, { description: 'What is looked at, in the words of the item list.' })
  content!: string;

  @Field(() => [Department], {
    description: 'Whose matter it is; the first looks and records, for all of them (谁检查、谁录入).',
  })
  departments!: Department[];

  @Field(() => OutcomeValues, { nullable: true, description: 'What was found; null until recorded.' })
  outcome!: keyof typeof OutcomeValues | null;

  @Field(() => [OutcomeValues], { description: 'Further findings at the same entry.' })
  alsoOutcomes!: (keyof typeof OutcomeValues)[];

  @Field(() => String, { nullable: true, description: 'What the inspector noted.' })
  note!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last recorded.' })
  recordedAt!: Instant | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One visit of several departments to one target (进一次门、查多项事). Seen by its team and by the liaisons of the plan’s departments, from release on (R075).',
})
export class JointCheck {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every accepted recording and submission; starts at 1.' })
  revision!: number;

  @Field(() => CheckStateValues, { description: 'Its stage.' })
  state!: keyof typeof CheckStateValues;

  @Field(() => Int, { description: 'Its place in the drawn order of visits, from 1.' })
  visitOrder!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Its batch in that order, from 1 (检查批次顺序, R009); null where the plan has no batches.',
  })
  batch!: number | null;

  @Field(() => Target, { description: 'Whom it inspects; unmasked for those who see the check.' })
  target!: Target;

  @Field(() => [CheckPart], { description: 'The departments’ parts, in the plan’s order.' })
  parts!: CheckPart[];

  @Field(() => [CheckEntry], { description: 'The merged list.' })
  items!: CheckEntry[];

  @Field(() => Boolean, { description: 'Whether one of its outcomes is a problem.' })
  hasProblems!: boolean;

  @Field(() => String, { description: 'Number of its plan.' })
  planNumber!: string;

  @Field(() => String, { description: 'Title of its plan.' })
  planTitle!: string;

  @Field(() => LocalDate, { description: 'First day on which it may be carried out.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day on which it should be carried out.' })
  endsOn!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its last part was submitted.' })
  completedAt!: Instant | null;
}

@ObjectType({ description: 'A page of joint checks.' })
export class JointCheckConnection extends connectionOf(JointCheck, 'joint checks') {}

@ObjectType({ simpleResolvers: true, description: 'A check after a mutation.' })
export class CheckPayload {
  @Field(() => JointCheck, { description: 'The check as it is now.' })
  check!: JointCheck;
}
