import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { planLoader, planPermits, readRefusal } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { Draw, DrawRound } from '../../schema/draws/draw.ts';
import { JointPlan } from '../../schema/plans/plan.ts';
import { unlessPublished, unlessSealed } from './round.ts';
import type { DrawView, RoundView } from './round-view.ts';

/** The permit of the round's mutations, over its plans as they are shown. */
function leadOfAll(actor: Actor, { plans }: RoundView): Refusal | null {
  return (
    plans.map((plan) => planPermits.lead(actor, { ...plan, announcedAt: null })).find((refused) => refused !== null) ??
    null
  );
}

@Resolver(() => Draw)
export class DrawPlanResolver {
  @FieldResolver(() => JointPlan, { nullable: true, description: 'The plan; null where the viewer may not read it.' })
  async plan(@Root() draw: DrawView, @Ctx() { actor, loader }: Scene): Promise<JointPlan | null> {
    const plan = await loader(planLoader).load(draw.planUuid);
    if (plan === null || actor === null || readRefusal(actor, plan, plan.participantRows) !== null) return null;
    return plan;
  }
}

@Resolver(() => DrawRound)
export class RoundResolver {
  @FieldResolver(() => Possibility, { description: 'Whether the viewer may run the round now.' })
  viewerCanRun(@Root() round: RoundView, @Ctx() { actor, hub, language }: Scene): Possibility {
    const refused =
      leadOfAll(actor!, round) ??
      unlessSealed(round.state, text('再次抽取', 'run')) ??
      unlessPublished(round.beacon?.publishedAt ?? null, hub.clock.now());
    return possibility(refused, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give the round up now.' })
  viewerCanAbandon(@Root() round: RoundView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(leadOfAll(actor!, round) ?? unlessSealed(round.state, text('作废', 'abandoned')), language);
  }
}
