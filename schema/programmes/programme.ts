import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { StoredFile } from '../identity/stored-file.ts';
import { connectionOf } from '../page.ts';
import { FieldDifference } from '../registry/item-version.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { BodyMeeting } from './coordinating-body.ts';
import {
  FindingSeverityValues,
  ProgrammeKindValues,
  ProgrammeStateValues,
  TaskChangeKindValues,
} from './programme-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'That something may stand, though policy asks why (须写明理由).' })
export class Justification {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who approved it: name and post.' })
  approver!: string;

  @Field(() => String, { description: 'Name of the account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What stands against a programme. The mutations that move it on are RULE with the first that is open.',
})
export class ProgrammeFinding {
  @Field(() => Clause, { description: 'The clause.' })
  clause!: Clause;

  @Field(() => FindingSeverityValues, { description: 'Whether it must be mended or may be justified.' })
  severity!: keyof typeof FindingSeverityValues;

  @Field(() => ID, { nullable: true, description: 'Key of the task that it is about; null: the whole programme.' })
  taskKey!: string | null;

  @Field(() => String, { description: 'What is wrong, as a sentence in the reader’s language.' })
  sentence!: string;

  @Field(() => Justification, { nullable: true, description: 'Why it may stand; null while it may not.' })
  justification!: Justification | null;
}

@ObjectType({ simpleResolvers: true, description: 'A version’s difference in one task.' })
export class TaskChange {
  @Field(() => TaskChangeKindValues, { description: 'What became of the task.' })
  kind!: keyof typeof TaskChangeKindValues;

  @Field(() => ID, { description: 'Key of the task.' })
  taskKey!: string;

  @Field(() => String, { description: 'Its name, in the later version where it is in that.' })
  name!: string;

  @Field(() => [FieldDifference], { description: 'Of a changed one: field by field. Empty for the others.' })
  differences!: FieldDifference[];
}

@ObjectType({ simpleResolvers: true, description: 'That the joint meeting studied a programme (R032).' })
export class ProgrammeEndorsement {
  @Field(() => BodyMeeting, { description: 'The meeting, with its minutes.' })
  meeting!: BodyMeeting;

  @Field(() => Int, { description: 'Number of its decision on the programme.' })
  decisionNumber!: number;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  endorsedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'That a programme was filed with the government (备案, R030, R040).',
})
export class ProgrammeFiling {
  @Field(() => String, { description: 'Receipt number.' })
  receiptNumber!: string;

  @Field(() => LocalDate, { description: 'The day on the receipt.' })
  filedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'That a programme was entered on the superior’s platform (R031).' })
export class ProgrammeEntry {
  @Field(() => String, { description: 'Name of the platform.' })
  platform!: string;

  @Field(() => String, { description: 'Receipt number.' })
  receiptNumber!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  enteredOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The signed document behind an adjustment (线下程序, R039, 唐市监字〔2023〕31号 二（二）).',
})
export class AdjustmentDocument {
  @Field(() => StoredFile, { description: 'The document.' })
  file!: StoredFile;

  @Field(() => String, { description: 'Its issuing number.' })
  number!: string;

  @Field(() => String, { description: 'Who approved it: name and post.' })
  approvedBy!: string;

  @Field(() => LocalDate, { description: 'When it was approved.' })
  approvedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A fact about a programme, as the journal has it.' })
export class ProgrammeEvent {
  @Field(() => Int, { description: 'Its number in the journal’s chain of the jurisdiction.' })
  number!: number;

  @Field(() => String, { description: 'What happened, such as PROGRAMME_FILED.' })
  kind!: string;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Department, { nullable: true, description: 'The department that acted; null: none.' })
  department!: Department | null;

  @Field(() => String, { nullable: true, description: 'Name of the account that acted.' })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason!: string | null;
}

@ObjectType({ description: 'A page of facts, the newest first.' })
export class ProgrammeEventConnection extends connectionOf(ProgrammeEvent, 'facts') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'One version of what a department, or a jurisdiction jointly, means to inspect in a year (年度抽查计划, R028, 舞政办明电〔2023〕4号 第十条).',
})
export class Programme {
  @Field(() => ID, { description: 'Opaque id of this version.' })
  id!: string;

  @Field(() => ProgrammeKindValues, { description: 'Whose plan it is.' })
  kind!: keyof typeof ProgrammeKindValues;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => Department, { description: 'The department that drafts it; of its own programme, whose it is.' })
  department!: Department;

  @Field(() => Int, { description: 'Number of the version, from 1; each further one is an adjustment (R039).' })
  version!: number;

  @Field(() => ProgrammeStateValues, { description: 'How far the version is.' })
  state!: keyof typeof ProgrammeStateValues;

  @Field(() => Int, { description: 'Raised by every mutation on it; what `expectedRevision` is compared with.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why the programme is adjusted; null for the first version.' })
  adjustmentReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given back last; null: it never was.' })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up; null: it was not.' })
  withdrawReason!: string | null;

  @Field(() => ProgrammeFiling, { nullable: true, description: 'Its filing; null before.' })
  filing!: ProgrammeFiling | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null before.' })
  publishedAt!: Date | null;

  @Field(() => ProgrammeEntry, { nullable: true, description: 'Its entry on the superior’s platform; null before.' })
  entry!: ProgrammeEntry | null;
}

@ObjectType({ description: 'A page of programmes.' })
export class ProgrammeConnection extends connectionOf(Programme, 'programmes') {}

@ObjectType({ simpleResolvers: true, description: 'A programme after a mutation.' })
export class ProgrammePayload {
  @Field(() => Programme, { description: 'The version as it is now.' })
  programme!: Programme;
}
