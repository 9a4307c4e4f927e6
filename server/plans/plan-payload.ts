import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import type { PlanPayload } from '../../schema/plans/plan.ts';
import { readRefusal } from './plan.permits.ts';
import { findPlanView, outline } from './plan-view.ts';
import type { PlanAnswer } from './plans.actions.ts';

/**
 * What a mutation on a plan is answered with: the plan as it is now. One who left it reads it as it was at leaving; asked
 * again later, from another document, the request tells nothing of what came since.
 */
export async function planPayload(scene: Scene, { planId, revision }: PlanAnswer): Promise<PlanPayload> {
  const plan = await findPlanView(scene.hub, planId);
  if (plan === null) throw refusal.notFound();
  const isLater = plan.revision !== revision;
  const isGone = scene.actor === null || readRefusal(scene.actor, plan, plan.participantRows) !== null;
  return { plan: isLater && isGone ? outline(plan) : plan };
}
