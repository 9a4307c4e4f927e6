import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Clause } from '../clause.ts';
import { Department } from '../identity/department.ts';
import { connectionOf } from '../page.ts';
import { RepeatableInput } from '../repeatable.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { InspectionItem } from './inspection-item.ts';
import { ItemFieldsInput } from './item-inputs.ts';
import { FieldDifference } from './item-version.ts';
import { UpstreamChangeValues, UpstreamItem, UpstreamList } from './upstream-list.ts';

export const ClaimStateValues = { PENDING: 'PENDING', CLAIMED: 'CLAIMED', DECLINED: 'DECLINED' } as const;
registerEnumType(ClaimStateValues, {
  name: 'ClaimState',
  description: 'How a department answered an upstream item under its newest version (R003).',
  valuesConfig: {
    PENDING: { description: 'Not yet (待认领), or not since the upstream changed it.' },
    CLAIMED: { description: 'Claimed (已认领).' },
    DECLINED: { description: 'Declined with a reason (不认领).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'An upstream item with the answer of the department whose field it is (认领, R003, 沙市监函〔2025〕5号 二（一）).',
})
export class ClaimTask {
  @Field(() => ID, { description: 'Opaque id: that of the upstream item.' })
  id!: string;

  @Field(() => UpstreamList, { description: 'The list.' })
  list!: UpstreamList;

  @Field(() => UpstreamItem, { description: 'The item as the version published last has it.' })
  upstreamItem!: UpstreamItem;

  @Field(() => ClaimStateValues, { description: 'The answer under the newest version.' })
  state!: keyof typeof ClaimStateValues;

  @Field(() => UpstreamChangeValues, { nullable: true, description: 'Of a pending one: what is new; else null.' })
  change!: keyof typeof UpstreamChangeValues | null;

  @Field(() => [FieldDifference], {
    description: 'Of a changed one: what differs from the version that was answered, field by field.',
  })
  differences!: FieldDifference[];

  @Field(() => InspectionItem, { nullable: true, description: 'The own item made from it; null where there is none.' })
  ownItem!: InspectionItem | null;

  @Field(() => String, {
    nullable: true,
    description: 'Authority evidence of the claim: the entry of the power list (权力清单).',
  })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered last.' })
  answeredAt!: Date | null;

  @Field(() => LocalDate, {
    description: 'The day until which it should be answered: 31 March after its publication (R003).',
  })
  dueOn!: string;
}

@ObjectType({ description: 'A page of claim tasks.' })
export class ClaimTaskConnection extends connectionOf(ClaimTask, 'claim tasks') {}

@InputType({ description: 'Which claim tasks; what is left out restricts nothing.' })
export class ClaimTaskFilter {
  @Field(() => String, { nullable: true, description: 'Department by its code.' })
  departmentCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'One upstream list.' })
  listId?: string | null;

  @Field(() => ClaimStateValues, { nullable: true, description: 'Only those answered so.' })
  state?: keyof typeof ClaimStateValues | null;

  @Field(() => String, { nullable: true, description: 'Part of the upstream item’s name, or its whole code.' })
  text?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far a department is with its claims (R003).' })
export class ClaimCount {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => Int, { description: 'Upstream items not answered yet.' })
  pending!: number;

  @Field(() => Int, { description: 'Claimed ones.' })
  claimed!: number;

  @Field(() => Int, { description: 'Declined ones.' })
  declined!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which a pending one falls due; null: none is pending.',
  })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  overdue!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How far the departments are with their claims, with the clause.' })
export class ClaimCounts {
  @Field(() => Clause, { description: 'The clause that sets the day.' })
  clause!: Clause;

  @Field(() => [ClaimCount], { description: 'Departments that have upstream items, in the directory’s order.' })
  counts!: ClaimCount[];
}

@InputType({ description: 'The claim of one upstream item.' })
export class ClaimInput {
  @Field(() => ID, { description: 'The claim task.' })
  taskId!: string;

  @Field(() => String, {
    description: 'Authority evidence: the entry of the power list (权力清单), 1 to 2,000 characters.',
  })
  evidence!: string;

  @Field(() => ItemFieldsInput, {
    nullable: true,
    description:
      'What the own item says in place of the upstream: fields that it left open, a ratio of the place. What stays empty of the eight is RULE R001.',
  })
  changes?: ItemFieldsInput | null;
}

@InputType({ description: 'Claims upstream items for the own department, many at once; all or none.' })
export class ClaimItemsInput extends RepeatableInput {
  @Field(() => [ClaimInput], { description: 'The claims, 1 to 100.' })
  claims!: ClaimInput[];

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day from which the own items hold, today or later; left out: today.',
  })
  effectiveFrom?: string | null;
}

@InputType({
  description: 'Declines upstream items, many at once for one reason; an own item made from one is retired today.',
})
export class DeclineItemsInput extends RepeatableInput {
  @Field(() => [ID], { description: 'The claim tasks, 1 to 100.' })
  taskIds!: string[];

  @Field(() => String, { description: 'Why they are not the department’s.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Claim tasks after they were answered.' })
export class ClaimTasksPayload {
  @Field(() => [ClaimTask], { description: 'The tasks as they are now, in the order of the input.' })
  tasks!: ClaimTask[];
}
