import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { isLiaisonOf } from '../kernel/actor.ts';
import { mustRead, planPayload, planPermits, planStages, type PlanView } from '../plans/index.ts';
import { targetColumns, targetNamesOf, type TargetRow, targetView } from '../registry/index.ts';
import { Possibility } from '../../schema/clause.ts';
import {
  CapOverride,
  LiftYearlyCapInput,
  SetSuperiorListInput,
  SuperiorList,
} from '../../schema/merging/exceptions.ts';
import { JointPlan, PlanPayload } from '../../schema/plans/plan.ts';
import { getMatters, getShownSelection } from './merge.store.ts';
import { liftable, liftYearlyCap } from './overrides/lift-cap.action.ts';
import { findOverrides } from './overrides/overrides.store.ts';
import { fatesOf, type ListedFate } from './superior/listed-report.ts';
import { setSuperiorList } from './superior/set-superior-list.action.ts';

const MOST_LINES_TOLD = 100;

@Resolver(() => JointPlan)
export class ExceptionsResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Lifts the yearly cap for named targets in one plan, with a reason and an approver that stay (R063, 舞政办明电〔2023〕4号 第九条); the lead only, before its draw is sealed.',
  })
  async liftYearlyCap(
    @Ctx() scene: Scene,
    @Arg('input', () => LiftYearlyCapInput, { description: 'Which targets, and why.' }) input: LiftYearlyCapInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await liftYearlyCap(scene.hub, scene.actor, input));
  }

  @Mutation(() => PlanPayload, {
    description:
      'Makes a plan carry out a list that a superior drew (R041): its targets are just those, taken whole; the lead only, before the item list is fixed.',
  })
  async setSuperiorList(
    @Ctx() scene: Scene,
    @Arg('input', () => SetSuperiorListInput, { description: 'The list.' }) input: SetSuperiorListInput,
  ): Promise<PlanPayload> {
    return planPayload(scene, await setSuperiorList(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => [CapOverride], {
    description:
      'Targets for which the yearly cap was lifted (R063), as they were recorded. Empty for leaders, who see no lists.',
  })
  async capOverrides(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<CapOverride[]> {
    mustRead(scene, plan);
    const { hub, actor } = scene;
    const rows = actor?.roles.some((role) => role === 'LIAISON' || role === 'AUDITOR')
      ? await findOverrides(hub.database, plan.uuid)
      : [];
    if (rows.length === 0) return [];
    const targets = await hub.database.rows<TargetRow>(
      `select ${targetColumns()} from targets where id = any($1::uuid[])`,
      [rows.map(({ targetId }) => targetId)],
    );
    const names = await targetNamesOf(hub);
    const shown = new Map(targets.map((target) => [target.uuid, targetView(target, names)]));
    return rows.map(({ targetId, recordedAt, ...row }) => ({
      ...row,
      target: shown.get(targetId)!,
      recordedAt: new Date(recordedAt),
    }));
  }

  @FieldResolver(() => SuperiorList, {
    nullable: true,
    description: 'The list of a superior that it carries out (R041); null where it draws for itself.',
  })
  async superiorList(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<SuperiorList | null> {
    mustRead(scene, plan);
    if (plan.superiorNumber === null) return null;
    const { hub, actor } = scene;
    const matters = await getMatters(hub, hub.database, plan, plan.participantRows);
    const selection = await getShownSelection(scene, plan, matters);
    const fates = await fatesOf(hub, hub.database, plan, selection, matters);
    const places = new Map<ListedFate, number[]>();
    fates.forEach((fate, i) => {
      if (fate !== null) places.set(fate, [...(places.get(fate) ?? []), i + 1]);
    });
    const isLead = isLiaisonOf(actor, plan.leadId);
    return {
      number: plan.superiorNumber,
      lines: fates.length,
      inFrame: fates.filter((fate) => fate === null).length,
      left: [...places].map(([fate, lines]) => ({
        fate,
        count: lines.length,
        lines: isLead ? lines.slice(0, MOST_LINES_TOLD) : [],
      })),
    };
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may lift the yearly cap for targets now.' })
  viewerCanLiftCap(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? liftable(plan), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give the plan a superior’s list now.' })
  viewerCanSetSuperiorList(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? planStages.update(plan), language);
  }
}
