import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../page.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { ProgrammeKindValues, TaskOriginValues } from './programme-enums.ts';
import { TaskChange } from './programme.ts';
import { TaskFrequency, TaskSampling } from './programme-task.ts';

@ObjectType({ simpleResolvers: true, description: 'A task as the public reads it. Targets are never named (R075).' })
export class PublicProgrammeTask {
  @Field(() => ID, { description: 'Opaque key that the task keeps over the versions.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Name of the department that leads.' })
  lead!: string;

  @Field(() => [String], { description: 'Names of the departments that take part.' })
  participants!: string[];

  @Field(() => [String], { description: 'Names of the items.' })
  items!: string[];

  @Field(() => [String], { description: 'Names of the industries. Empty: every industry.' })
  industries!: string[];

  @Field(() => [TargetKindValues], { description: 'Kinds of targets. Empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => String, { nullable: true, description: 'The targets in words.' })
  targetWords!: string | null;

  @Field(() => [TaskSampling], { description: 'How many are taken, of each class or of all as one.' })
  sampling!: TaskSampling[];

  @Field(() => TaskFrequency, { nullable: true, description: 'How often; null: once.' })
  frequency!: TaskFrequency | null;

  @Field(() => String, { description: 'First month of its window, `2026-03`.' })
  fromMonth!: string;

  @Field(() => String, { description: 'Last month of its window, `2026-10`.' })
  toMonth!: string;

  @Field(() => TaskOriginValues, { description: 'Where it comes from (R041).' })
  origin!: keyof typeof TaskOriginValues;
}

@ObjectType({ simpleResolvers: true, description: 'A published version with what it changed (R038).' })
export class PublicProgrammeVersion {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why the programme was adjusted; null for the first.' })
  adjustmentReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Issuing number of the document behind the adjustment (R039).' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Receipt number of its filing; null where none is asked.' })
  receiptNumber!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day on that receipt.' })
  filedOn!: string | null;

  @Field(() => [TaskChange], { description: 'What differs from the published version before. Empty for the first.' })
  changes!: TaskChange[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A published programme as anyone reads it (R038, 舞政办明电〔2023〕4号 第十条).',
})
export class PublicProgramme {
  @Field(() => ID, { description: 'Opaque id of the version in force.' })
  id!: string;

  @Field(() => ProgrammeKindValues, { description: 'Whose plan it is.' })
  kind!: keyof typeof ProgrammeKindValues;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Name of the department that drafted it.' })
  department!: string;

  @Field(() => String, { description: 'Name of the jurisdiction.' })
  jurisdiction!: string;

  @Field(() => Int, { description: 'Number of the version in force.' })
  version!: number;

  @Field(() => DateTime, { description: 'When that version was published.' })
  publishedAt!: Date;
}

@ObjectType({ description: 'A page of tasks as the public reads them.' })
export class PublicProgrammeTaskConnection extends connectionOf(PublicProgrammeTask, 'tasks') {}

@ObjectType({ description: 'A page of published programmes.' })
export class PublicProgrammeConnection extends connectionOf(PublicProgramme, 'published programmes') {}
