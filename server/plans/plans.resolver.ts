import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { Possibility } from '../../schema/clause.ts';
import { JointPlan, JointPlanConnection, PlanPayload } from '../../schema/plans/plan.ts';
import {
  CancelPlanInput,
  CreateJointPlanInput,
  PlanFilter,
  UpdateJointPlanInput,
} from '../../schema/plans/plan-inputs.ts';
import { ProgrammeTask } from '../../schema/programmes/programme-task.ts';
import { programmeTaskLoader } from '../programmes/index.ts';
import { planStages } from './plan.ts';
import { planPermits } from './plan.permits.ts';
import type { PlanView } from './plan-view.ts';
import { cancelPlan, createJointPlan, updateJointPlan } from './plans.actions.ts';
import { planPayload } from './plan-payload.ts';
import { findPlans, getPlan } from './plans.queries.ts';

@Resolver(() => JointPlan)
export class PlansResolver {
  @Query(() => JointPlan, {
    nullable: true,
    description:
      'A plan by its id. NOT_FOUND where it is unknown or not announced and not yours, FORBIDDEN where it is announced and not yours.',
  })
  plan(@Ctx() scene: Scene, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<JointPlan> {
    return getPlan(scene, id);
  }

  @Query(() => JointPlanConnection, {
    description: 'The plans that the viewer may read, the newest first. FORBIDDEN for accounts without business data.',
  })
  plans(
    @Ctx() scene: Scene,
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Which plans; left out: all.' })
    filter: PlanFilter | null,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on behind.' }) after: string | null,
  ): Promise<JointPlanConnection> {
    return findPlans(scene, filter ?? {}, { first, after }) as unknown as Promise<JointPlanConnection>;
  }

  @Mutation(() => PlanPayload, {
    description: 'Makes a joint plan led by the caller’s department (R028, R033). Liaisons only; it begins as DRAFT.',
  })
  async createJointPlan(
    @Ctx() scene: Scene,
    @Arg('input', () => CreateJointPlanInput, { description: 'The plan.' }) input: CreateJointPlanInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await createJointPlan(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description: 'Changes a plan; its lead only, before its item list is fixed (otherwise WRONG_STATE).',
  })
  async updateJointPlan(
    @Ctx() scene: Scene,
    @Arg('input', () => UpdateJointPlanInput, { description: 'What changes.' }) input: UpdateJointPlanInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await updateJointPlan(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Ends a plan; its lead only, before its checks are released and not while its draw is sealed (otherwise WRONG_STATE).',
  })
  async cancelPlan(
    @Ctx() scene: Scene,
    @Arg('input', () => CancelPlanInput, { description: 'Which plan and why.' }) input: CancelPlanInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await cancelPlan(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => ProgrammeTask, {
    nullable: true,
    description: 'The task of a year’s programme that it carries out (R028); null where it names none.',
  })
  async programmeTask(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<ProgrammeTask | null> {
    if (plan.programmeTaskId === null) return null;
    return scene.loader(programmeTaskLoader(scene.language)).load(plan.programmeTaskId);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may change the plan now.' })
  viewerCanUpdate(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? planStages.update(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may end the plan now.' })
  viewerCanCancel(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? planStages.cancel(plan), language);
  }
}
