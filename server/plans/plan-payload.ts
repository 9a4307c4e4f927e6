import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import type { PlanPayload } from '../../schema/plans/plan.ts';
import { findPlanView } from './plan-view.ts';

/** What a mutation on a plan is answered with: the plan as it is now. */
export async function planPayload(scene: Scene, { planId }: { planId: string }): Promise<PlanPayload> {
  const plan = await findPlanView(scene.hub, planId);
  if (plan === null) throw refusal.notFound();
  return { plan };
}
