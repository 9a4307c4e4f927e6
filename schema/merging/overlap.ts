import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { Industry } from '../registry/industry.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { Target } from '../registry/target.ts';

export const OverlapSourceKindValues = { TASK: 'TASK', PLAN: 'PLAN' } as const;
registerEnumType(OverlapSourceKindValues, {
  name: 'OverlapSourceKind',
  description: 'Where visits of a year come from.',
  valuesConfig: {
    TASK: { description: 'A task of a year’s programme (年度抽查计划的任务).' },
    PLAN: { description: 'A joint plan (联合抽查计划); it stands for the task that it carries out.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An item by which a source looks at its targets.' })
export class OverlapItem {
  @Field(() => String, { description: 'Code of the item.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Code of the department whose item it is.' })
  departmentCode!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Something that brings inspectors to targets in a year: a task of a programme that went further than its draft, or a joint plan that the viewer knows of.',
})
export class OverlapSource {
  @Field(() => ID, { description: 'Id of the programme’s task, or of the joint plan.' })
  id!: string;

  @Field(() => OverlapSourceKindValues, { description: 'What it is.' })
  kind!: keyof typeof OverlapSourceKindValues;

  @Field(() => String, { description: 'Name of the task, or title of the plan.' })
  name!: string;

  @Field(() => String, { description: 'Title of the task’s programme, or number of the plan.' })
  origin!: string;

  @Field(() => Department, { nullable: true, description: 'Who leads; null while that is a question.' })
  lead!: Department | null;

  @Field(() => [Department], { description: 'Who goes along: those that the task names, or that accepted.' })
  participants!: Department[];

  @Field(() => String, { nullable: true, description: 'First month, `2026-03`; null: the months are open.' })
  fromMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Last month, `2026-10`; null: the months are open.' })
  toMonth!: string | null;

  @Field(() => [String], { description: 'GB/T 4754 codes that it selects; empty: every industry.' })
  industryCodes!: string[];

  @Field(() => [String], { description: 'District codes that it selects; empty: the whole jurisdiction.' })
  districtCodes!: string[];

  @Field(() => [TargetKindValues], { description: 'Kinds of targets that it selects; empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => [OverlapItem], { description: 'What it looks at; empty while nothing was put in.' })
  items!: OverlapItem[];

  @Field(() => Boolean, {
    description:
      'Whether joint inspection is the rule in its industry (以联合为原则, R037, 沙市监函〔2025〕5号 二（二）).',
  })
  isJointByDefault!: boolean;

  @Field(() => Int, { description: 'Active targets that it could draw, before the yearly cap.' })
  targetsInFrame!: number;

  @Field(() => Int, { description: 'Of these the targets that another source could draw too.' })
  targetsShared!: number;

  @Field(() => Int, { description: 'Times that it samples in the year.' })
  timesAYear!: number;

  @Field(() => Int, { description: 'Visits that its ratios make in the year: of a range its lower end.' })
  expectedVisits!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Expected doors opened in the year. Samples of sources that share a month meet at the same doors when they are drawn together.',
})
export class OverlapDoors {
  @Field(() => Int, { description: 'If every source goes by itself.' })
  apart!: number;

  @Field(() => Int, { description: 'If sources that share targets and a month are drawn together.' })
  together!: number;

  @Field(() => Int, { description: 'The difference of the two.' })
  saved!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a department plans in an industry.' })
export class OverlapCell {
  @Field(() => Department, { description: 'The department, as lead or participant.' })
  department!: Department;

  @Field(() => Industry, { description: 'The industry.' })
  industry!: Industry;

  @Field(() => Int, { description: 'Sources of the department that could draw there.' })
  sources!: number;

  @Field(() => Int, { description: 'Active targets that they could draw, each once.' })
  targets!: number;

  @Field(() => Int, { description: 'Of these the targets that a source without the department could draw too.' })
  shared!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A matter that two sources look at: it would be looked at once.' })
export class OverlapMatter {
  @Field(() => String, { description: 'The first wording.' })
  name!: string;

  @Field(() => [OverlapItem], { description: 'The items of both that are this matter.' })
  items!: OverlapItem[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Two sources and how far they meet (抽查事项的交集度, R035, 唐市监字〔2023〕31号 二（三）): 能联尽联、应联必联.',
})
export class OverlapPair {
  @Field(() => OverlapSource, { description: 'The one.' })
  one!: OverlapSource;

  @Field(() => OverlapSource, { description: 'The other.' })
  other!: OverlapSource;

  @Field(() => Int, { description: 'Active targets that both could draw.' })
  sharedTargets!: number;

  @Field(() => Float, { description: 'They as percent of the smaller frame, 0 to 100.' })
  shareOfSmaller!: number;

  @Field(() => [String], {
    description:
      'Months in which both take place, `2026-03`; empty where there is none, or the months of one are open.',
  })
  commonMonths!: string[];

  @Field(() => [OverlapMatter], { description: 'Matters that merging would look at once.' })
  matters!: OverlapMatter[];

  @Field(() => Int, {
    description: 'Expected doors that drawing them together saves in the year; 0 without a common month.',
  })
  doorsSaved!: number;
}

@ObjectType({ description: 'A page of pairs, those that save most doors first.' })
export class OverlapPairConnection extends connectionOf(OverlapPair, 'pairs') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which sources of a year meet at which targets (R034 to R036). Counted over the registry as it was within the last ten seconds and over what the viewer may know of: what is drawn plays no part in it.',
})
export class Overlaps {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Active targets in the registry.' })
  targets!: number;

  @Field(() => Int, { description: 'Of these the targets that a source could draw.' })
  targetsCovered!: number;

  @Field(() => Int, { description: 'Of these the targets that several sources could draw.' })
  targetsShared!: number;

  @Field(() => OverlapDoors, { description: 'Expected doors of the year.' })
  doors!: OverlapDoors;

  @Field(() => [OverlapSource], { description: 'The sources, those with the largest frames first; at most 1,000.' })
  sources!: OverlapSource[];

  @Field(() => Int, { description: 'Sources beyond 1,000, which were not looked at.' })
  sourcesLeftOut!: number;
}

@InputType({ description: 'Which targets to list of those that sources share.' })
export class OverlapTargetFilter {
  @Field(() => [ID], { nullable: true, description: 'Only targets that all of these sources could draw; at most 20.' })
  sourceIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'GB/T 4754 codes; a code covers its sub-codes.' })
  industryCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'District codes.' })
  districtCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only targets that a source of this department could draw.' })
  departmentCode?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A source that could draw a target: who, when, for what.' })
export class OverlapCover {
  @Field(() => OverlapSource, { description: 'The source, with its departments and months.' })
  source!: OverlapSource;

  @Field(() => [OverlapItem], { description: 'Its items that apply to the target.' })
  items!: OverlapItem[];
}

@ObjectType({ simpleResolvers: true, description: 'A target that several sources could draw.' })
export class OverlapTarget {
  @Field(() => Target, { description: 'The target; natural persons are masked.' })
  target!: Target;

  @Field(() => [OverlapCover], { description: 'The sources that could draw it.' })
  covers!: OverlapCover[];
}

@ObjectType({ description: 'A page of targets, those that most sources could draw first.' })
export class OverlapTargetConnection extends connectionOf(OverlapTarget, 'targets') {}
