import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { District } from '../registry/district.ts';
import { RiskClassValues } from '../registry/risk-class.ts';

@ObjectType({ simpleResolvers: true, description: 'A number over several trial draws.' })
export class PreviewRange {
  @Field(() => Int, { description: 'The least that came.' })
  least!: number;

  @Field(() => Float, { description: 'The mean, with one decimal.' })
  mean!: number;

  @Field(() => Int, { description: 'The most that came.' })
  most!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Drawn targets of a risk class.' })
export class PreviewClass {
  @Field(() => RiskClassValues, { description: 'The class.' })
  riskClass!: keyof typeof RiskClassValues;

  @Field(() => Int, { description: 'Targets of it in the frame.' })
  size!: number;

  @Field(() => PreviewRange, { description: 'How many of them were drawn.' })
  drawn!: PreviewRange;
}

@ObjectType({ simpleResolvers: true, description: 'Drawn targets of a district.' })
export class PreviewDistrict {
  @Field(() => District, { nullable: true, description: 'The district; null: targets without one.' })
  district!: District | null;

  @Field(() => Int, { description: 'Targets of it in the frame.' })
  size!: number;

  @Field(() => PreviewRange, { description: 'How many of them were drawn.' })
  drawn!: PreviewRange;
}

@ObjectType({ simpleResolvers: true, description: 'What a trial draw asks of a department.' })
export class PreviewDepartment {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => PreviewRange, { description: 'Visits in which it answers something.' })
  visits!: PreviewRange;

  @Field(() => Int, { description: 'Inspectors that could be drawn for the plan today.' })
  inspectors!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Visits of each inspector on average, with one decimal; null where there is none.',
  })
  visitsPerInspector!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How probable it is that a target is drawn (R064), computed and tried.',
})
export class PreviewChance {
  @Field(() => String, { description: 'The class `A` to `D`, `U` for unrated, `*` for all as one.' })
  stratum!: string;

  @Field(() => Int, { description: 'Chances of such a target, 1 to 100 (R062).' })
  weight!: number;

  @Field(() => Int, { description: 'Targets of the class with so many chances.' })
  targets!: number;

  @Field(() => Float, { description: 'Expected probability, 0 to 1.' })
  probability!: number;

  @Field(() => Float, { description: 'Share of such targets that were drawn in the trial draws, 0 to 1.' })
  observed!: number;
}

@ObjectType({
  description:
    'What a plan’s draw would come to, tried over its frame as it is now with seeds that are thrown away: counts only, and of no draw that takes place (R044, R056, R057, R069, R075).',
})
export class DrawPreview {
  @Field(() => Int, {
    simple: true,
    description: 'Trial draws that were made: as many as asked, fewer over a frame of more than 400,000 targets.',
  })
  seeds!: number;

  @Field(() => Int, { simple: true, description: 'Targets in the frame.' })
  frame!: number;

  @Field(() => Int, { simple: true, description: 'Targets that every draw takes.' })
  drawn!: number;

  @Field(() => [PreviewClass], { simple: true, description: 'By risk class.' })
  classes!: PreviewClass[];

  @Field(() => [PreviewDistrict], { simple: true, description: 'By district.' })
  districts!: PreviewDistrict[];

  @Field(() => [PreviewDepartment], { simple: true, description: 'By department, in the plan’s order.' })
  departments!: PreviewDepartment[];

  @Field(() => PreviewRange, {
    simple: true,
    description: 'Visits spared: one a target instead of one a department with an item there.',
  })
  visitsSaved!: PreviewRange;

  @Field(() => [PreviewChance], { simple: true, description: 'Each target’s probability, by class and chances.' })
  chances!: PreviewChance[];
}
