import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { RiskClassValues } from '../registry/risk-class.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { LocalDate } from '../scalars.ts';
import {
  FrequencyPeriodValues,
  ProgrammeKindValues,
  ProgrammeStateValues,
  TaskOriginValues,
} from './programme-enums.ts';

@InputType({ description: 'A new programme of a year; it begins as DRAFT and empty.' })
export class DraftProgrammeInput extends RepeatableInput {
  @Field(() => ProgrammeKindValues, { description: 'The caller’s department’s own, or the joint one.' })
  kind!: keyof typeof ProgrammeKindValues;

  @Field(() => Int, { description: 'The year, 2000 to 2100.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Title, at most 200 characters; left out: one is made.' })
  title?: string | null;
}

@InputType({ description: 'What a mutation on a programme may carry.' })
export class ProgrammeMutationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The programme’s version.' })
  programmeId!: string;

  @Field(() => Int, { nullable: true, description: 'Refuse with STALE where its revision is another.' })
  expectedRevision?: number | null;
}

@InputType({ description: 'How many targets of a class a task takes; at least one of the ends must be given.' })
export class TaskSamplingInput {
  @Field(() => RiskClassValues, { nullable: true, description: 'The class; left out: all classes as one.' })
  riskClass?: keyof typeof RiskClassValues | null;

  @Field(() => String, { nullable: true, description: 'Percent at least: above 0 to 100, at most four decimals.' })
  percentMin?: string | null;

  @Field(() => String, { nullable: true, description: 'Percent at most: above 0 to 100, at most four decimals.' })
  percentMax?: string | null;

  @Field(() => Int, { nullable: true, description: 'Targets at least.' })
  countMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets at most.' })
  countMax?: number | null;
}

@InputType({ description: 'How often a task is carried out.' })
export class TaskFrequencyInput {
  @Field(() => Int, { nullable: true, description: 'Times at least, 1 to 366.' })
  timesMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'Times at most, 1 to 366.' })
  timesMax?: number | null;

  @Field(() => FrequencyPeriodValues, { nullable: true, description: 'In which period; left out: in its window.' })
  per?: keyof typeof FrequencyPeriodValues | null;

  @Field(() => Int, { nullable: true, description: 'In how many such periods, 1 to 100; left out: in one.' })
  every?: number | null;
}

@InputType({ description: 'A task as a whole. What is left out is empty; open questions are answered by it.' })
export class ProgrammeTaskInput {
  @Field(() => ID, { nullable: true, description: 'The task that it replaces; left out: a new one.' })
  taskId?: string | null;

  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who leads; of a department’s programme it is that alone.' })
  leadCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'Who takes part, at most 50.' })
  participantCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Items of these departments, 1 to 100; one on no list is RULE R002, one of key supervision R010.',
  })
  itemCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'GB/T 4754 codes; a code covers its sub-codes.' })
  industryCodes?: string[] | null;

  @Field(() => [TargetKindValues], { nullable: true, description: 'Kinds of targets.' })
  targetKinds?: (keyof typeof TargetKindValues)[] | null;

  @Field(() => String, { nullable: true, description: 'The targets in words, at most 500 characters.' })
  targetWords?: string | null;

  @Field(() => [String], { nullable: true, description: 'District codes of the jurisdiction.' })
  districtCodes?: string[] | null;

  @Field(() => [TaskSamplingInput], { description: 'How many are taken, 1 to 6 rules; a rule for all stands alone.' })
  sampling!: TaskSamplingInput[];

  @Field(() => TaskFrequencyInput, { nullable: true, description: 'How often; left out: once.' })
  frequency?: TaskFrequencyInput | null;

  @Field(() => String, { description: 'First month of its window, `2026-03`, in the programme’s year.' })
  fromMonth!: string;

  @Field(() => String, { description: 'Last month of its window, in that year or the next.' })
  toMonth!: string;

  @Field(() => TaskOriginValues, { nullable: true, description: 'Where it comes from (R041); left out: OWN.' })
  origin?: keyof typeof TaskOriginValues | null;

  @Field(() => String, {
    nullable: true,
    description: 'The superior’s task number: given with SUPERIOR and with nothing else.',
  })
  superiorNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is carried out: given with AD_HOC, which only an adjustment can add, and with nothing else.',
  })
  cause?: string | null;
}

@InputType({ description: 'Puts tasks into a programme that is being drafted; all or none.' })
export class SaveProgrammeTasksInput extends ProgrammeMutationInput {
  @Field(() => [ProgrammeTaskInput], { description: 'The tasks, 1 to 100; a programme holds at most 300.' })
  tasks!: ProgrammeTaskInput[];
}

@InputType({ description: 'Takes tasks out of a programme that is being drafted.' })
export class RemoveProgrammeTasksInput extends ProgrammeMutationInput {
  @Field(() => [ID], { description: 'The tasks, 1 to 100.' })
  taskIds!: string[];
}

@InputType({ description: 'Brings back tasks that were taken out of a programme while it was drafted.' })
export class RestoreProgrammeTasksInput extends ProgrammeMutationInput {
  @Field(() => [ID], { description: 'The keys of the tasks, 1 to 100.' })
  taskKeys!: string[];
}

@InputType({ description: 'Records why a finding may stand.' })
export class JustifyProgrammeInput extends ProgrammeMutationInput {
  @Field(() => String, { description: 'The requirement of the finding’s clause, such as R036.' })
  requirement!: string;

  @Field(() => ID, { nullable: true, description: 'The task that the finding is about; left out: the programme.' })
  taskKey?: string | null;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Who approved it: name and post, 1 to 100 characters.' })
  approver!: string;
}

@InputType({ description: 'A programme and why it goes another way.' })
export class ProgrammeReasonInput extends ProgrammeMutationInput {
  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Records that the joint meeting studied a programme (R032).' })
export class EndorseProgrammeInput extends ProgrammeMutationInput {
  @Field(() => ID, {
    description:
      'The meeting of the joint meeting, recorded with its minutes; held in the year before the programme’s or later, for an adjustment not before the version before it was published.',
  })
  meetingId!: string;

  @Field(() => String, { description: 'What it decided on the programme, 1 to 2,000 characters.' })
  decision!: string;
}

@InputType({ description: 'Records that a programme was filed (R030, R040).' })
export class FileProgrammeInput extends ProgrammeMutationInput {
  @Field(() => String, { description: 'Receipt number, 1 to 100 characters.' })
  receiptNumber!: string;

  @Field(() => LocalDate, {
    description:
      'The day on the receipt: not in the future, nor before the year before the programme’s or the meeting that endorsed it; for an adjustment not before the version before it was published.',
  })
  filedOn!: string;
}

@InputType({ description: 'Puts the signed document behind an adjustment (R039).' })
export class AttachAdjustmentInput extends ProgrammeMutationInput {
  @Field(() => ID, { description: 'The file: of the caller’s own, brought for ADJUSTMENT_DOCUMENT.' })
  fileId!: string;

  @Field(() => String, { description: 'The document’s issuing number, 1 to 100 characters.' })
  number!: string;

  @Field(() => String, { description: 'Who approved it: name and post, 1 to 100 characters.' })
  approvedBy!: string;

  @Field(() => LocalDate, { description: 'When it was approved, not in the future.' })
  approvedOn!: string;
}

@InputType({ description: 'Records that a programme was entered on the superior’s platform (R031).' })
export class EnterProgrammeInput extends ProgrammeMutationInput {
  @Field(() => String, { description: 'Name of the platform, 1 to 100 characters.' })
  platform!: string;

  @Field(() => String, { description: 'Receipt number, 1 to 100 characters.' })
  receiptNumber!: string;

  @Field(() => LocalDate, { description: 'The day, not in the future.' })
  enteredOn!: string;
}

@InputType({ description: 'Makes the programme of another year out of one.' })
export class CopyProgrammeInput extends RepeatableInput {
  @Field(() => ID, { description: 'The programme that is copied; of the caller’s department, or the joint one.' })
  programmeId!: string;

  @Field(() => Int, { description: 'The year of the new one; the same only of one that was given up.' })
  year!: number;
}

@InputType({ description: 'Which programmes; what is left out restricts nothing.' })
export class ProgrammeFilter {
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year?: number | null;

  @Field(() => ProgrammeKindValues, { nullable: true, description: 'Whose they are.' })
  kind?: keyof typeof ProgrammeKindValues | null;

  @Field(() => ProgrammeStateValues, { nullable: true, description: 'How far they are.' })
  state?: keyof typeof ProgrammeStateValues | null;

  @Field(() => String, { nullable: true, description: 'The department that drafts them, by its code.' })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  text?: string | null;
}

@InputType({ description: 'Which published programmes; what is left out restricts nothing.' })
export class PublicProgrammeFilter {
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year?: number | null;

  @Field(() => ProgrammeKindValues, { nullable: true, description: 'Whose they are.' })
  kind?: keyof typeof ProgrammeKindValues | null;

  @Field(() => String, { nullable: true, description: 'The department that drafted them, by its code.' })
  departmentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  text?: string | null;
}
