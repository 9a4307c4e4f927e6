import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Clause, Possibility } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { LocalDate } from '../scalars.ts';
import { ProgrammeKindValues } from './programme-enums.ts';

export const DeadlineStateValues = { DUE: 'DUE', OVERDUE: 'OVERDUE', DONE: 'DONE', LATE: 'LATE' } as const;
registerEnumType(DeadlineStateValues, {
  name: 'DeadlineState',
  description: 'How something that is due stands today.',
  valuesConfig: {
    DUE: { description: 'Not done, and its day has not passed.' },
    OVERDUE: { description: 'Not done, and its day has passed.' },
    DONE: { description: 'Done in time.' },
    LATE: { description: 'Done after its day.' },
  },
});

export const DeadlineStepValues = { PUBLISHED: 'PUBLISHED', FILED: 'FILED', ENTERED: 'ENTERED' } as const;
registerEnumType(DeadlineStepValues, {
  name: 'DeadlineStep',
  description: 'What is due.',
  valuesConfig: {
    PUBLISHED: { description: 'The programme is made, reported and published (R029).' },
    FILED: { description: 'It is filed with the government of the same level (R030).' },
    ENTERED: { description: 'It is entered on the superior’s platform (R031).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a department owes of a year’s programme, and until when.' })
export class ProgrammeDeadline {
  @Field(() => ProgrammeKindValues, { description: 'Of which programme.' })
  kind!: keyof typeof ProgrammeKindValues;

  @Field(() => Department, { nullable: true, description: 'Who owes it; null: the joint one has no drafter yet.' })
  department!: Department | null;

  @Field(() => DeadlineStepValues, { description: 'What is due.' })
  step!: keyof typeof DeadlineStepValues;

  @Field(() => Clause, { description: 'The clause that sets the day, as the jurisdiction’s policy cites it.' })
  clause!: Clause;

  @Field(() => LocalDate, { description: 'The last day.' })
  dueOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was done; null: not yet.' })
  doneOn!: string | null;

  @Field(() => DeadlineStateValues, { description: 'How it stands today.' })
  state!: keyof typeof DeadlineStateValues;

  @Field(() => Int, {
    description:
      'Working days: left until the last day, that one included, where it is due; passed since, where it is overdue or was late; else 0. Holidays and the days worked in their place (调休) are counted as they are laid down.',
  })
  workingDays!: number;

  @Field(() => Boolean, {
    description:
      'Whether the holidays of every year counted are laid down. Where not, Monday to Friday are counted, and the number may change once they are.',
  })
  areHolidaysKnown!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What is due of a year’s programmes, department by department.' })
export class ProgrammeDeadlines {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => LocalDate, { description: 'The day on which it is looked at.' })
  today!: string;

  @Field(() => [ProgrammeDeadline], {
    description:
      'The joint programme’s, then the departments’ in the directory’s order. Empty where policy sets no day.',
  })
  deadlines!: ProgrammeDeadline[];
}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may begin with programmes.' })
export class ProgrammeDesk {
  @Field(() => Possibility, { description: 'Draft the own department’s programme.' })
  viewerCanDraftOwn!: Possibility;

  @Field(() => Possibility, { description: 'Draft the joint programme.' })
  viewerCanDraftJoint!: Possibility;

  @Field(() => Possibility, { description: 'Say in which industries joint inspection is the rule.' })
  viewerCanSetJointIndustries!: Possibility;

  @Field(() => Possibility, { description: 'Set up the joint meeting and the liaisons.' })
  viewerCanKeepBodies!: Possibility;
}
