import { checksOf, finish, partsOf } from './field-work.ts';
import { type Cast, planUpTo, type Step } from './flow.ts';
import type { TestHub } from './hub.ts';

/** The stages that a test can take a plan to, named as refusals name them. */
export const STAGES = [
  'DRAFT',
  'INVITING',
  'FROZEN',
  'ANNOUNCED',
  'SEALED',
  'DRAWN',
  'IN_PROGRESS',
  'CHECKED',
  'CANCELLED',
] as const;
export type Stage = (typeof STAGES)[number];

const STEP: Record<Stage, Step> = {
  DRAFT: 'created',
  INVITING: 'contributed',
  FROZEN: 'frozen',
  ANNOUNCED: 'announced',
  SEALED: 'sealed',
  DRAWN: 'drawn',
  IN_PROGRESS: 'released',
  CHECKED: 'released',
  CANCELLED: 'announced',
};

/** One target is drawn: the fewest checks that a plan can have. */
export const ONE_CHECK = { sampling: [{ percent: '0', atLeast: 1 }] };

/** Works every check of a released plan through. */
export async function finishAll(hub: TestHub, cast: Cast, planId: string, outcome?: string): Promise<void> {
  for (const part of await partsOf(await checksOf(cast.lead, planId), hub.anyone)) await finish(part, outcome);
}

/** A new plan in a stage, as it is then, with its round where it has one. One check is drawn where nothing else is asked. */
export async function planIn(
  stage: Stage,
  hub: TestHub,
  cast: Cast,
  more: Record<string, unknown> = ONE_CHECK,
): Promise<any> {
  const plan = await planUpTo(STEP[stage], cast, more);
  if (stage === 'CHECKED') await finishAll(hub, cast, plan.id);
  if (stage === 'CANCELLED') await cast.lead.do('CancelPlan', { planId: plan.id, reason: '不再需要' });
  return { ...(await cast.lead.get('PlanPage', { id: plan.id, first: 1 })), round: plan.round };
}
