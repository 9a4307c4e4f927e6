import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { pageRequest } from '../kernel/page.ts';
import { mustRead, planPayload, planPermits, planStages, type PlanView } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { FramePreview, MergePreview } from '../../schema/merging/merge-preview.ts';
import { AnnouncePlanInput, FreezeItemsInput, UnfreezeItemsInput } from '../../schema/merging/merging-inputs.ts';
import { PublicPlan, PublicPlanConnection } from '../../schema/merging/public-plan.ts';
import { JointPlan, PlanPayload } from '../../schema/plans/plan.ts';
import { freezingStages } from './freezing.ts';
import { announcePlan, freezeItems, unfreezeItems } from './merging.actions.ts';
import { framePreview, mergePreview } from './preview.ts';
import { findPublicPlan, findPublicPlans } from './public-plan.ts';
import { findReleasedVisits } from './released.store.ts';

@Resolver(() => JointPlan)
export class MergingResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Fixes the item list; the lead only. Unanswered invitations lapse. An empty list is RULE R043 (舞政办明电〔2023〕4号 第十一条).',
  })
  async freezeItems(
    @Ctx() scene: Scene,
    @Arg('input', () => FreezeItemsInput, { description: 'Which plan.' }) input: FreezeItemsInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await freezeItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, { description: 'Opens a fixed list again before it is announced; the lead only.' })
  async unfreezeItems(
    @Ctx() scene: Scene,
    @Arg('input', () => UnfreezeItemsInput, { description: 'Which plan and why.' }) input: UnfreezeItemsInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await unfreezeItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Tells the public plan, scheme, items and ratios (R038, R043, R054); the lead only. Nothing is sealed before.',
  })
  async announcePlan(
    @Ctx() scene: Scene,
    @Arg('input', () => AnnouncePlanInput, { description: 'Which plan.' }) input: AnnouncePlanInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await announcePlan(scene.hub, scene.actor, input));
  }

  @Query(() => PublicPlan, {
    nullable: true,
    description: 'An announced plan by its number, without sign-in; null where there is none.',
  })
  publicPlan(
    @Ctx() { hub }: Scene,
    @Arg('number', () => String, { description: 'Official number, such as 联查〔2026〕3号.' }) number: string,
  ): Promise<PublicPlan | null> {
    return findPublicPlan(hub, number);
  }

  @Query(() => PublicPlanConnection, { description: 'Announced plans, the newest first, without sign-in.' })
  publicPlans(
    @Ctx() { hub }: Scene,
    @Arg('text', () => String, { nullable: true, description: 'Part of the title or number.' }) text: string | null,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on behind.' }) after: string | null,
  ): Promise<PublicPlanConnection> {
    return findPublicPlans(hub, text, pageRequest(first, after)) as unknown as Promise<PublicPlanConnection>;
  }

  @FieldResolver(() => MergePreview, { description: 'What merging gives, before anything is fixed and after.' })
  async mergePreview(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<MergePreview> {
    mustRead(scene, plan);
    return mergePreview(scene, plan, await findReleasedVisits(scene.hub.database, plan.uuid));
  }

  @FieldResolver(() => FramePreview, {
    description:
      'The way from the registry to the frame, counted now by the visits that the viewer may know of (R075): sealing may leave out more (R063).',
  })
  frame(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<FramePreview> {
    mustRead(scene, plan);
    return framePreview(scene, plan);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may fix the item list now.' })
  viewerCanFreeze(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? freezingStages.freeze(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may open the fixed list again now.' })
  viewerCanUnfreeze(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? freezingStages.unfreeze(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may announce the plan now.' })
  viewerCanAnnounce(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? planStages.announce(plan), language);
  }
}
