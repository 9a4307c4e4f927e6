import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { ItemClassValues } from '../registry/item-enums.ts';
import { RiskClassValues } from '../registry/risk-class.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { FrequencyPeriodValues, TaskOriginValues } from './programme-enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How many targets of a class a task takes. Both ends equal: just so many; null: that end is open.',
})
export class TaskSampling {
  @Field(() => RiskClassValues, { nullable: true, description: 'The class; null: all classes as one.' })
  riskClass!: keyof typeof RiskClassValues | null;

  @Field(() => String, { nullable: true, description: 'Percent at least, a decimal of at most four places.' })
  percentMin!: string | null;

  @Field(() => String, { nullable: true, description: 'Percent at most, a decimal of at most four places.' })
  percentMax!: string | null;

  @Field(() => Int, { nullable: true, description: 'Targets at least.' })
  countMin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets at most.' })
  countMax!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How often a task is carried out.' })
export class TaskFrequency {
  @Field(() => Int, { nullable: true, description: 'Times at least; null: that end is open.' })
  timesMin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Times at most; null: that end is open.' })
  timesMax!: number | null;

  @Field(() => FrequencyPeriodValues, { nullable: true, description: 'In which period; null: in the task’s window.' })
  per!: keyof typeof FrequencyPeriodValues | null;

  @Field(() => Int, { description: 'In how many such periods: 2 with YEAR is once in two years.' })
  every!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An inspection item of a task, as the version that it refers to has it.',
})
export class TaskItem {
  @Field(() => String, { description: 'Code of the item.' })
  code!: string;

  @Field(() => Int, { description: 'The version of the item (R005).' })
  version!: number;

  @Field(() => String, { description: 'Its name in that version.' })
  name!: string;

  @Field(() => ItemClassValues, { description: 'Key or general in that version (R006).' })
  itemClass!: keyof typeof ItemClassValues;

  @Field(() => Department, { description: 'Whose item it is.' })
  department!: Department;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a table that the task was read from left open. Saving the task answers it.',
})
export class TaskQuestion {
  @Field(() => String, { description: 'The field of the task that it is about, such as `lead`.' })
  field!: string;

  @Field(() => String, { description: 'What stood there, as written; empty where nothing did.' })
  words!: string;

  @Field(() => String, { description: 'The question, in the reader’s language.' })
  question!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A line of a programme (抽查任务): who looks at which items, at which targets, how many and when.',
})
export class ProgrammeTask {
  @Field(() => ID, { description: 'Opaque id of the task in this version of the programme.' })
  id!: string;

  @Field(() => ID, { description: 'Opaque key that the task keeps over the versions of its programme.' })
  key!: string;

  @Field(() => ID, { description: 'The version of the programme that it is in.' })
  programmeId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Department, { nullable: true, description: 'Who leads (牵头, R033); null while that is a question.' })
  lead!: Department | null;

  @Field(() => [Department], { description: 'Who takes part (参与).' })
  participants!: Department[];

  @Field(() => [TaskItem], { description: 'The items, each with its version; only what is on a list (R002).' })
  items!: TaskItem[];

  @Field(() => [String], { description: 'GB/T 4754 codes; a code covers its sub-codes. Empty: every industry.' })
  industryCodes!: string[];

  @Field(() => String, { nullable: true, description: 'The industry or field of work in words, where a table has it.' })
  industryWords!: string | null;

  @Field(() => [TargetKindValues], { description: 'Kinds of targets. Empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => String, { nullable: true, description: 'The targets in words.' })
  targetWords!: string | null;

  @Field(() => [String], { description: 'District codes. Empty: the whole jurisdiction.' })
  districtCodes!: string[];

  @Field(() => [TaskSampling], { description: 'How many are taken, of each class or of all as one.' })
  sampling!: TaskSampling[];

  @Field(() => TaskFrequency, { nullable: true, description: 'How often; null: once.' })
  frequency!: TaskFrequency | null;

  @Field(() => String, {
    nullable: true,
    description: 'First month of its window, `2026-03`; null while that is open.',
  })
  fromMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Last month of its window, `2026-10`; null while that is open.' })
  toMonth!: string | null;

  @Field(() => TaskOriginValues, { description: 'Where it comes from (R041).' })
  origin!: keyof typeof TaskOriginValues;

  @Field(() => String, { nullable: true, description: 'The superior’s task number, of one that the superior drew.' })
  superiorNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is carried out, of one that was not planned.' })
  cause!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether joint inspection is the rule in its industry (以联合为原则, R037, 沙市监函〔2025〕5号 二（二）).',
  })
  isJointByDefault!: boolean;

  @Field(() => [TaskQuestion], { description: 'What is still open; a programme with open questions goes no further.' })
  questions!: TaskQuestion[];
}

@ObjectType({ description: 'A page of tasks.' })
export class ProgrammeTaskConnection extends connectionOf(ProgrammeTask, 'tasks') {}
