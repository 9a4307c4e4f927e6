import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { localDate } from '../kernel/clock.ts';
import { planPayload, planPermits, type PlanView } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import {
  AnswerInvitationInput,
  ContributeItemsInput,
  InviteDepartmentsInput,
  WithdrawParticipationInput,
} from '../../schema/invitations/invitation-inputs.ts';
import { JointPlan, PlanPayload } from '../../schema/plans/plan.ts';
import { contributeItems } from './contribute.action.ts';
import { answerable, invitationStages, withdrawable } from './invitation.ts';
import { invitationPermits } from './invitation.permits.ts';
import { answerInvitation, inviteDepartments, withdrawParticipation } from './invitations.actions.ts';

@Resolver(() => JointPlan)
export class InvitationsResolver {
  @Mutation(() => PlanPayload, {
    description: 'Invites departments; the lead only, before the item list is fixed. Each sees it at once.',
  })
  async inviteDepartments(
    @Ctx() scene: Scene,
    @Arg('input', () => InviteDepartmentsInput, { description: 'Whom to invite.' }) input: InviteDepartmentsInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await inviteDepartments(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description: 'Answers the own department’s invitation; WRONG_STATE where it is answered or its last day is over.',
  })
  async answerInvitation(
    @Ctx() scene: Scene,
    @Arg('input', () => AnswerInvitationInput, { description: 'The answer.' }) input: AnswerInvitationInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await answerInvitation(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Puts the own department’s items into the plan; the lead or an accepted department. An unknown, unclaimed or other department’s code is RULE R002 (昌企监〔2023〕4号 二（一）).',
  })
  async contributeItems(
    @Ctx() scene: Scene,
    @Arg('input', () => ContributeItemsInput, { description: 'The list.' }) input: ContributeItemsInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await contributeItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Leaves a plan before its draw; an accepted department. Its items leave, a fixed list is open again. WRONG_STATE while the draw is sealed.',
  })
  async withdrawParticipation(
    @Ctx() scene: Scene,
    @Arg('input', () => WithdrawParticipationInput, { description: 'Which plan and why.' })
    input: WithdrawParticipationInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await withdrawParticipation(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may invite departments now.' })
  viewerCanInvite(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? invitationStages.invite(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may answer an invitation to the plan now.' })
  viewerCanAnswer(@Root() plan: PlanView, @Ctx() { actor, hub, language }: Scene): Possibility {
    const part = plan.participantRows.find(({ departmentId }) => departmentId === actor!.departmentId);
    const forbidden = invitationPermits.participant(actor!, plan.participantRows);
    return possibility(forbidden ?? answerable(plan, part!, localDate(hub.clock.now())), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may contribute items now.' })
  viewerCanContribute(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    const forbidden = invitationPermits.contribute(actor!, plan.leadId, plan.participantRows);
    return possibility(forbidden ?? invitationStages.contribute(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer’s department may leave the plan now.' })
  viewerCanWithdraw(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    const part = plan.participantRows.find(({ departmentId }) => departmentId === actor!.departmentId);
    const forbidden = invitationPermits.participant(actor!, plan.participantRows);
    return possibility(forbidden ?? withdrawable(plan, part!), language);
  }
}
