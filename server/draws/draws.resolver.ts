import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { refusal } from '../kernel/refusal.ts';
import { type PublicPlanView } from '../merging/index.ts';
import { mustRead, planPermits, type PlanView } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { Draw, DrawProof, PublicRound, RoundPayload, SamplingPreview } from '../../schema/draws/draw.ts';
import { AbandonRoundInput, RunDrawInput, SealDrawInput } from '../../schema/draws/draw-inputs.ts';
import { PublicPlan } from '../../schema/merging/public-plan.ts';
import { JointPlan } from '../../schema/plans/plan.ts';
import { abandonRound } from './abandon.action.ts';
import { findProof } from './proof.ts';
import { sealable } from './round.ts';
import { drawLoader, roundLoader } from './round-view.ts';
import { runDraw } from './run.action.ts';
import { samplingPreview } from './sampling-preview.ts';
import { sealDraw } from './seal.action.ts';

async function roundPayload(scene: Scene, { roundId }: { roundId: string }): Promise<RoundPayload> {
  const round = await scene.loader(roundLoader).load(roundId);
  if (round === null) throw refusal.notFound();
  return { round };
}

@Resolver(() => JointPlan)
export class PlanDrawResolver {
  @FieldResolver(() => Draw, {
    nullable: true,
    description:
      'Its draw in a round that is not abandoned; null before sealing. Counts and digests only, never targets (R075).',
  })
  draw(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<Draw | null> {
    return scene.loader(drawLoader).load(plan.uuid);
  }

  @FieldResolver(() => SamplingPreview, {
    description: 'What sealing would fix now: counts by class and the inspectors to draw from.',
  })
  samplingPreview(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<SamplingPreview> {
    mustRead(scene, plan);
    return samplingPreview(scene, plan);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may seal the plan’s draw now.' })
  viewerCanSeal(@Root() plan: PlanView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(planPermits.lead(actor!, plan) ?? sealable(plan), language);
  }
}

@Resolver(() => PublicPlan)
export class DrawsResolver {
  @Mutation(() => RoundPayload, {
    description:
      'Seals announced plans of one lead as a round (R052): frames, rules, inspectors and commitments are fixed, digests public. A plan that is not announced, or is sealed already, is WRONG_STATE; one that would draw nobody RULE R052 (舞政办明电〔2023〕4号 第七条).',
  })
  async sealDraw(
    @Ctx() scene: Scene,
    @Arg('input', () => SealDrawInput, { description: 'Which plans, and a beacon.' }) input: SealDrawInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await sealDraw(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Runs a sealed round once (R053): targets, merged lists and teams of all its plans, or nothing. Before the beacon’s time WRONG_STATE; too few inspectors RULE R073 with `extensions.short` (舞政办明电〔2023〕4号 第十三条).',
  })
  async runDraw(
    @Ctx() scene: Scene,
    @Arg('input', () => RunDrawInput, { description: 'Which round.' }) input: RunDrawInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await runDraw(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description: 'Gives a sealed round up with its reason; its plans are announced again. WRONG_STATE once it is run.',
  })
  async abandonRound(
    @Ctx() scene: Scene,
    @Arg('input', () => AbandonRoundInput, { description: 'Which round and why.' }) input: AbandonRoundInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await abandonRound(scene.hub, scene.actor, input));
  }

  @Query(() => DrawProof, {
    nullable: true,
    description:
      'A round’s proof, without sign-in: the sealed part; the whole for the leads’ liaisons and auditors once every plan is released, for all once it is revealed. Null for an unknown round.',
  })
  drawProof(
    @Ctx() scene: Scene,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<DrawProof | null> {
    return findProof(scene, roundId);
  }

  @FieldResolver(() => PublicRound, {
    nullable: true,
    description: 'The plan’s round that is not abandoned; null before sealing.',
  })
  async round(@Root() plan: PublicPlanView, @Ctx() scene: Scene): Promise<PublicRound | null> {
    const draw = await scene.loader(drawLoader).load(plan.uuid);
    return draw === null ? null : { ...draw.round, frameSize: draw.frameSize, drawnCount: draw.drawnCount };
  }
}
