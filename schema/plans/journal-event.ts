import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { DateTime } from '../scalars.ts';
import { PlanProgress } from './plan.ts';

/** The facts that the journal tells, of all capabilities. */
export const JournalEventTypeValues = {
  PLAN_CREATED: 'PLAN_CREATED',
  PLAN_UPDATED: 'PLAN_UPDATED',
  DEPARTMENT_INVITED: 'DEPARTMENT_INVITED',
  INVITATION_ANSWERED: 'INVITATION_ANSWERED',
  PARTICIPATION_WITHDRAWN: 'PARTICIPATION_WITHDRAWN',
  ITEMS_CONTRIBUTED: 'ITEMS_CONTRIBUTED',
  ITEMS_FROZEN: 'ITEMS_FROZEN',
  ITEMS_UNFROZEN: 'ITEMS_UNFROZEN',
  PLAN_ANNOUNCED: 'PLAN_ANNOUNCED',
  DRAW_SEALED: 'DRAW_SEALED',
  DRAW_RUN: 'DRAW_RUN',
  ROUND_ABANDONED: 'ROUND_ABANDONED',
  ROUND_REVEALED: 'ROUND_REVEALED',
  CHECKS_RELEASED: 'CHECKS_RELEASED',
  RESULTS_RECORDED: 'RESULTS_RECORDED',
  PART_SUBMITTED: 'PART_SUBMITTED',
  CHECK_COMPLETED: 'CHECK_COMPLETED',
  PLAN_CHECKED: 'PLAN_CHECKED',
  PLAN_CANCELLED: 'PLAN_CANCELLED',
  ROUND_PROPOSED: 'ROUND_PROPOSED',
  ROUND_CONSENTED: 'ROUND_CONSENTED',
  ROUND_DECLINED: 'ROUND_DECLINED',
  SECRET_COMMITTED: 'SECRET_COMMITTED',
  PROPOSAL_WITHDRAWN: 'PROPOSAL_WITHDRAWN',
  SECRET_HANDED_IN: 'SECRET_HANDED_IN',
  INSPECTORS_AMENDED: 'INSPECTORS_AMENDED',
  INSPECTOR_REPLACED: 'INSPECTOR_REPLACED',
  RECUSAL_REQUESTED: 'RECUSAL_REQUESTED',
  RECUSAL_DECIDED: 'RECUSAL_DECIDED',
  PLAN_JUSTIFIED: 'PLAN_JUSTIFIED',
  PLAN_CAP_LIFTED: 'PLAN_CAP_LIFTED',
} as const;
export type JournalEventType = keyof typeof JournalEventTypeValues;

registerEnumType(JournalEventTypeValues, {
  name: 'JournalEventType',
  description: 'What happened.',
  valuesConfig: {
    PLAN_CREATED: { description: 'A plan was made.' },
    PLAN_UPDATED: { description: 'What it selects was changed.' },
    DEPARTMENT_INVITED: { description: 'A department was invited; `department` is the invited one.' },
    INVITATION_ANSWERED: { description: 'An invitation was answered or lapsed.' },
    PARTICIPATION_WITHDRAWN: { description: 'A department left.' },
    ITEMS_CONTRIBUTED: { description: 'A department gave its items.' },
    ITEMS_FROZEN: { description: 'The item list was fixed.' },
    ITEMS_UNFROZEN: { description: 'The item list was opened again.' },
    PLAN_ANNOUNCED: { description: 'The plan was announced.' },
    DRAW_SEALED: { description: 'Its draw was sealed.' },
    DRAW_RUN: { description: 'Its draw was run.' },
    ROUND_ABANDONED: { description: 'Its sealed round was given up.' },
    ROUND_REVEALED: { description: 'Its round’s proof became public.' },
    CHECKS_RELEASED: { description: 'Its checks went to their teams.' },
    RESULTS_RECORDED: { description: 'Results of a check were recorded; heard by those who see the check.' },
    PART_SUBMITTED: { description: 'A department submitted its part; heard by those who see the check.' },
    CHECK_COMPLETED: { description: 'Every part of a check is submitted.' },
    PLAN_CHECKED: { description: 'Every check of the plan is completed.' },
    PLAN_CANCELLED: { description: 'The plan was ended before its checks.' },
    ROUND_PROPOSED: { description: 'It was proposed to be drawn together with others.' },
    ROUND_CONSENTED: { description: 'A lead agreed to draw together.' },
    ROUND_DECLINED: { description: 'A lead declined to draw together.' },
    SECRET_COMMITTED: { description: 'A department committed itself to a secret of its own.' },
    PROPOSAL_WITHDRAWN: {
      description:
        'The proposal to draw together was withdrawn, or ended since one of its plans was sealed in another round.',
    },
    SECRET_HANDED_IN: { description: 'A department handed its secret in.' },
    INSPECTOR_REPLACED: { description: 'A member of a check’s team was replaced; heard by those who see the check.' },
    RECUSAL_REQUESTED: { description: 'The enterprise asked for a recusal; heard by those who see the check.' },
    RECUSAL_DECIDED: { description: 'A request for recusal was decided; heard by those who see the check.' },
    INSPECTORS_AMENDED: { description: 'The inspectors’ file of its sealed draw was changed, with the reason.' },
    PLAN_JUSTIFIED: { description: 'Why something that stands against the plan may stand was recorded (R036, R037).' },
    PLAN_CAP_LIFTED: { description: 'The yearly cap was lifted for named targets (R063).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One fact of the journal, as the viewer may see it.' })
export class JournalEvent {
  @Field(() => String, { description: 'Its place in the journal; valid as `after` of every stream.' })
  cursor!: string;

  @Field(() => JournalEventTypeValues, { description: 'What happened.' })
  type!: JournalEventType;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Department, {
    nullable: true,
    description: 'The department acting, or the invited one; null where the hub acted by itself.',
  })
  department!: Department | null;

  @Field(() => Int, { description: 'Its number among the facts of its plan, from 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'The reason that was given, where the act asks for one.' })
  reason!: string | null;

  @Field(() => String, { description: 'SHA-256 that chains it to the fact before it of the same plan.' })
  hash!: string;

  @Field(() => String, { description: 'Hash of the fact before it; zeros for the first.' })
  previousHash!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A fact as the leadership hears it: counts, no lists.' })
export class CountEvent {
  @Field(() => String, { description: 'Its place in the journal; valid as `after` of every stream.' })
  cursor!: string;

  @Field(() => JournalEventTypeValues, { description: 'What happened.' })
  type!: JournalEventType;

  @Field(() => DateTime, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Department, {
    nullable: true,
    description: 'The department acting; null where the hub acted by itself.',
  })
  department!: Department | null;

  @Field(() => ID, { description: 'The plan’s id.' })
  planId!: string;

  @Field(() => String, { description: 'The plan’s number.' })
  planNumber!: string;

  @Field(() => String, { description: 'The plan’s title.' })
  planTitle!: string;

  @Field(() => PlanProgress, { description: 'How far the plan is, as it is when read or newer.' })
  progress!: PlanProgress;
}

@ObjectType({ simpleResolvers: true, description: 'A piece of the journal.' })
export class JournalEventPage {
  @Field(() => Boolean, { description: 'Whether more could be read at once behind the last one.' })
  hasMore!: boolean;

  @Field(() => [JournalEvent], { description: 'The events in their one order.' })
  nodes!: JournalEvent[];
}
