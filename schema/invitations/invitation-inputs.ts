import { Field, InputType, registerEnumType } from 'type-graphql';
import { PlanMutationInput } from '../plans/plan-inputs.ts';
import { LocalDate } from '../scalars.ts';

export const InvitationAnswerValues = { ACCEPT: 'ACCEPT', DECLINE: 'DECLINE' } as const;

registerEnumType(InvitationAnswerValues, {
  name: 'InvitationAnswer',
  description: 'An answer to an invitation.',
  valuesConfig: {
    ACCEPT: { description: 'The department takes part.' },
    DECLINE: { description: 'It does not; a reason must be given.' },
  },
});

@InputType({ description: 'Departments to be invited to a plan.' })
export class InviteDepartmentsInput extends PlanMutationInput {
  @Field(() => [String], { description: 'Codes of the departments.' })
  departmentCodes!: string[];

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to answer; unanswered invitations lapse when it ends.',
  })
  respondBy?: string | null;

  @Field(() => String, { nullable: true, description: 'What the lead wants to say, at most 2,000 characters.' })
  message?: string | null;
}

@InputType({ description: 'The own department’s answer.' })
export class AnswerInvitationInput extends PlanMutationInput {
  @Field(() => InvitationAnswerValues, { description: 'Whether it takes part.' })
  answer!: keyof typeof InvitationAnswerValues;

  @Field(() => String, { nullable: true, description: 'Why; must be given with DECLINE.' })
  reason?: string | null;
}

@InputType({ description: 'The own department’s whole list in a plan.' })
export class ContributeItemsInput extends PlanMutationInput {
  @Field(() => [String], {
    description: 'Codes of the department’s claimed items, in its order; replaces what it had.',
  })
  itemCodes!: string[];
}

@InputType({ description: 'The own department leaves a plan.' })
export class WithdrawParticipationInput extends PlanMutationInput {
  @Field(() => String, { description: 'Why; stays in the journal.' })
  reason!: string;
}
