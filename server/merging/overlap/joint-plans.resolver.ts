import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { localDate } from '../../kernel/clock.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { mustRead, planPayload, planPermits, type PlanView } from '../../plans/index.ts';
import { Possibility } from '../../../schema/clause.ts';
import { JustifyPlanInput, PlanFinding, PlanJointlyInput } from '../../../schema/merging/plan-jointly.ts';
import { JointPlan, PlanPayload } from '../../../schema/plans/plan.ts';
import { findAgainst, findPlanJustifications } from './against-plan.store.ts';
import { justifiable, justifyPlan } from './justify-plan.action.ts';
import { planJointly } from './plan-jointly.action.ts';

@Resolver(() => JointPlan)
export class JointPlansResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Makes one joint plan of tasks that meet, led by the caller’s department, and invites their other departments (R035, R036, 沙市监函〔2025〕5号 二（二）). A task that is unknown, or drafted by a department whose drafts the caller may not read, is NOT_FOUND, a draft of the caller’s own WRONG_STATE, tasks that name the caller’s department nowhere FORBIDDEN; a task that a plan carries out already is WRONG_STATE with that plan’s number, until it is cancelled.',
  })
  async planJointly(
    @Ctx() scene: Scene,
    @Arg('input', () => PlanJointlyInput, { description: 'The tasks.' }) input: PlanJointlyInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await planJointly(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Says why a plan that a department carries out by itself may stand beside others (R036) or alone in an industry where joint inspection is the rule (R037); the lead only, before it is announced. What policy refuses is RULE.',
  })
  async justifyPlan(
    @Ctx() scene: Scene,
    @Arg('input', () => JustifyPlanInput, { description: 'The finding, and why.' }) input: JustifyPlanInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await justifyPlan(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => [PlanFinding], {
    description:
      'What stands against announcing it, by the policy of today (R036, R037); empty once it is announced or cancelled.',
  })
  async findings(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<PlanFinding[]> {
    mustRead(scene, plan);
    if (justifiable(plan) !== null) return [];
    const { hub, language } = scene;
    const found = await findAgainst(hub, hub.database, plan, plan.participantRows, localDate(hub.clock.now()));
    if (found.length === 0) return [];
    const justified = await findPlanJustifications(hub.database, plan.uuid);
    return found.map(({ requirement, severity, text, targets }) => {
      const why = severity === 'JUSTIFY' ? justified.find((one) => one.requirement === requirement) : undefined;
      return {
        clause: clauseOf(requirement),
        severity,
        sentence: text[language],
        targets,
        justification:
          why === undefined
            ? null
            : {
                reason: why.reason,
                approver: why.approver,
                recordedBy: why.recordedBy,
                recordedAt: new Date(why.recordedAt),
              },
      };
    });
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may say why findings may stand now.' })
  viewerCanJustify(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? justifiable(plan), language);
  }
}
