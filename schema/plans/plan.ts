import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { InspectionItem } from '../registry/inspection-item.ts';
import { RiskClassValues } from '../registry/risk-class.ts';
import { TargetKindValues } from '../registry/target-enums.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { ClassAReasonValues, ParticipantStateValues, PlanStateValues, TeamPoolValues } from './plan-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'How far a department’s parts of a plan’s checks are.' })
export class PartProgress {
  @Field(() => Int, { description: 'Parts that the department answers; 0 before release (R075).' })
  total!: number;

  @Field(() => Int, { description: 'Parts submitted.' })
  completed!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How far a plan’s checks are.' })
export class PlanProgress {
  @Field(() => Int, { description: 'Checks; 0 before release (R075).' })
  total!: number;

  @Field(() => Int, { description: 'Checks completed: every part submitted.' })
  completed!: number;

  @Field(() => Int, { description: 'Of the completed, those in which a problem was found.' })
  withProblems!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A department invited to a plan; the lead is none.' })
export class Participant {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => ParticipantStateValues, { description: 'What became of the invitation.' })
  state!: keyof typeof ParticipantStateValues;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to answer; unanswered after it the invitation lapses.',
  })
  respondBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What the lead wrote with the invitation.' })
  message!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it declined or withdrew.' })
  reason!: string | null;

  @Field(() => PartProgress, { description: 'How far its parts are.' })
  progress!: PartProgress;
}

@ObjectType({ simpleResolvers: true, description: 'An item that a department contributes to a plan.' })
export class PlanItem {
  @Field(() => ID, { description: 'Opaque id of the item in this plan.' })
  id!: string;

  @Field(() => Department, { description: 'Whose item it is.' })
  department!: Department;

  @Field(() => InspectionItem, {
    description: 'The item: from freezing on as it was then, before as the list has it (R005).',
  })
  item!: InspectionItem;
}

@ObjectType({ simpleResolvers: true, description: 'The percent of a class of up to so many targets.' })
export class SamplingPiece {
  @Field(() => Int, { description: 'Holds for classes of up to so many targets in the frame.' })
  upTo!: number;

  @Field(() => String, { description: 'Percent of the class, a decimal of at most four places; rounded up.' })
  percent!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many targets of a class are taken (R052).' })
export class SamplingRule {
  @Field(() => RiskClassValues, { nullable: true, description: 'The class; null: all classes as one.' })
  riskClass!: keyof typeof RiskClassValues | null;

  @Field(() => String, {
    description: 'Percent of the class in the frame, a decimal of at most four places; rounded up.',
  })
  percent!: string;

  @Field(() => Int, { nullable: true, description: 'Targets at least.' })
  atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: 'Targets at most.' })
  atMost!: number | null;

  @Field(() => [SamplingPiece], {
    nullable: true,
    description:
      'Other percents for smaller classes, by rising size: the first that the class fits into holds. Null where the percent holds for any size.',
  })
  pieces?: SamplingPiece[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The stations of a department from which its inspectors are drawn (R070).',
})
export class TeamStations {
  @Field(() => String, { description: 'The department’s code.' })
  departmentCode!: string;

  @Field(() => [String], { description: 'Names of its stations.' })
  stations!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A joint plan of one industry (一业一查): who inspects what, which targets and how many of them.',
})
export class JointPlan {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Official number, such as 联查〔2026〕3号.' })
  number!: string;

  @Field(() => String, {
    description:
      'Where the journal stands at this reading: to follow the plan without a gap, subscribe with it as `after`.',
  })
  cursor!: string;

  @Field(() => Int, { description: 'Raised by every accepted mutation on the plan; starts at 1.' })
  revision!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => Int, { description: 'The year it counts for.' })
  year!: number;

  @Field(() => PlanStateValues, { description: 'Its stage.' })
  state!: keyof typeof PlanStateValues;

  @Field(() => LocalDate, { description: 'First day of the checks.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day of the checks.' })
  endsOn!: string;

  @Field(() => [String], { description: 'GB/T 4754 codes; a code covers its sub-codes. Empty: every industry.' })
  industryCodes!: string[];

  @Field(() => [String], { description: 'District codes. Empty: the whole jurisdiction.' })
  districtCodes!: string[];

  @Field(() => [TargetKindValues], { description: 'Kinds of targets. Empty: every kind.' })
  targetKinds!: (keyof typeof TargetKindValues)[];

  @Field(() => LocalDate, { nullable: true, description: 'Registered on this day or before (R018).' })
  registeredBefore!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Registered on this day or after (R018).' })
  registeredAfter!: string | null;

  @Field(() => Boolean, { description: 'Whether it samples by credit risk class (R057).' })
  riskBased!: boolean;

  @Field(() => [SamplingRule], { description: 'The sampling rules.' })
  sampling!: SamplingRule[];

  @Field(() => TeamPoolValues, { description: 'Who may be drawn as inspector.' })
  teamPool!: keyof typeof TeamPoolValues;

  @Field(() => ClassAReasonValues, {
    nullable: true,
    description: 'Why targets of class A are visited on site (R058); null where no reason is given.',
  })
  classAReason!: keyof typeof ClassAReasonValues | null;

  @Field(() => String, { nullable: true, description: 'Number or clause behind that reason.' })
  classANote!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Checks of a batch: the drawn order of visits gives the batches (检查批次顺序, R009); null without batches.',
  })
  batchSize!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The superior’s task number where the targets are a list that the superior drew (R041); null otherwise.',
  })
  superiorNumber!: string | null;

  @Field(() => [TeamStations], {
    description: 'The stations that were chosen, by department; empty: as the pool says.',
  })
  teamStations!: TeamStations[];

  @Field(() => Department, { description: 'The department that leads (牵头部门, R033).' })
  lead!: Department;

  @Field(() => [Participant], { description: 'The invited departments, in the order of their invitations.' })
  participants!: Participant[];

  @Field(() => [PlanItem], { description: 'Items contributed, in the plan’s order of departments.' })
  items!: PlanItem[];

  @Field(() => PlanProgress, { description: 'How far its checks are.' })
  progress!: PlanProgress;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last announced.' })
  announcedAt!: Date | null;
}

@ObjectType({ description: 'A page of joint plans.' })
export class JointPlanConnection extends connectionOf(JointPlan, 'plans') {}

@ObjectType({ simpleResolvers: true, description: 'A plan after a mutation.' })
export class PlanPayload {
  @Field(() => JointPlan, { description: 'The plan as it is now.' })
  plan!: JointPlan;
}
