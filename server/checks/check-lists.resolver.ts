import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { globalId } from '../kernel/ids.ts';
import { pageRequest } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { planPayload, planPermits, type PlanView } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { JointCheckConnection } from '../../schema/checks/check.ts';
import { CheckStateValues } from '../../schema/checks/check-enums.ts';
import { CheckFilter, ReleaseChecksInput } from '../../schema/checks/check-inputs.ts';
import { Viewer } from '../../schema/identity/viewer.ts';
import { JointPlan, PlanPayload } from '../../schema/plans/plan.ts';
import { checkStages } from './check.ts';
import { findOwnChecks } from './own-checks.ts';
import { findPlanChecks } from './plan-checks.ts';
import { releaseChecks } from './release.action.ts';

const FIRST = { description: 'How many rows, 1 to 100; anything else is BAD_USER_INPUT.' };
const AFTER = { nullable: true, description: 'Cursor to go on behind; one of another list is BAD_USER_INPUT.' };

@Resolver(() => JointPlan)
export class PlanChecksResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Gives a drawn plan’s checks to their teams; the lead only. From here on targets and teams are seen by those who carry the checks out (R075), and with them the list of every plan in `sameLists` of its draw.',
  })
  async releaseChecks(
    @Ctx() scene: Scene,
    @Arg('input', () => ReleaseChecksInput, { description: 'Which plan.' }) input: ReleaseChecksInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await releaseChecks(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => JointCheckConnection, {
    description:
      'Its checks in the drawn order of visits: all for the liaisons of its departments, the own ones for an inspector; for others FORBIDDEN. Empty for everyone before release (R075).',
  })
  checks(
    @Root() plan: PlanView,
    @Ctx() scene: Scene,
    @Arg('filter', () => CheckFilter, { nullable: true, description: 'Which checks; left out: all.' })
    filter: CheckFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<JointCheckConnection> {
    return findPlanChecks(scene, plan, filter ?? {}, { first, after }) as unknown as Promise<JointCheckConnection>;
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give the checks to their teams now.' })
  viewerCanRelease(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? checkStages.release(plan), language);
  }
}

@Resolver(() => Viewer)
export class OwnChecksResolver {
  @FieldResolver(() => JointCheckConnection, {
    description:
      'The checks on whose teams the viewer is, by the last day of their plan and then the order of visits; empty for an account that is no inspector.',
  })
  checks(
    @Root() viewer: Viewer,
    @Ctx() scene: Scene,
    @Arg('state', () => CheckStateValues, { nullable: true, description: 'Their stage; left out: all.' })
    state: keyof typeof CheckStateValues | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<JointCheckConnection> {
    // A sign-in shows its viewer before there is a session of theirs to ask by.
    if (scene.actor === null || viewer.id !== globalId('Account', scene.actor.accountId))
      throw refusal.unauthenticated();
    return findOwnChecks(scene, state, pageRequest(first, after)) as unknown as Promise<JointCheckConnection>;
  }
}
