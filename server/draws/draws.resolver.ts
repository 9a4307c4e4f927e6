import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { type PublicPlanView } from '../merging/index.ts';
import { mustRead, planPermits, type PlanView } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { Draw, RoundPayload } from '../../schema/draws/draw.ts';
import {
  AbandonRoundInput,
  AmendInspectorsInput,
  RunDrawInput,
  SealDrawInput,
} from '../../schema/draws/draw-inputs.ts';
import { DrawProof } from '../../schema/draws/draw-proof.ts';
import { PublicRound, PublicRoundPage, WasDrawn } from '../../schema/draws/public-round.ts';
import { SamplingPreview } from '../../schema/draws/sampling-preview.ts';
import { PublicPlan } from '../../schema/merging/public-plan.ts';
import { JointPlan } from '../../schema/plans/plan.ts';
import { abandonRound } from './abandon.action.ts';
import { amendInspectors } from './amend.action.ts';
import { findProof } from './proof.ts';
import { heldRefusal } from './proposals/held.ts';
import { planProposalsLoader } from './proposals/proposal-view.ts';
import { sealable } from './round.ts';
import { publicRound } from './public-round.ts';
import { roundPayload } from './round-payload.ts';
import { drawLoader } from './round-view.ts';
import { runDraw } from './run.action.ts';
import { samplingPreview } from './sampling-preview.ts';
import { sealDraw } from './seal.action.ts';
import { unlessAloneLoader } from './second-person.ts';
import { wasDrawn } from './was-drawn.ts';

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
    description:
      'What sealing would fix now: counts by class and the inspectors to draw from, by the visits that the viewer may know of (R075).',
  })
  samplingPreview(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<SamplingPreview> {
    mustRead(scene, plan);
    return samplingPreview(scene, plan);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may seal the plan’s draw now.' })
  async viewerCanSeal(@Root() plan: PlanView, @Ctx() { actor, language, loader }: Scene): Promise<Possibility> {
    const refused = planPermits.lead(actor!, plan) ?? sealable(plan);
    if (refused !== null) return possibility(refused, language);
    const isHeld = (await loader(planProposalsLoader).load(plan.uuid)).some(
      ({ state, plans }) =>
        state === 'OPEN' && plans.some(({ uuid, consent }) => uuid === plan.uuid && consent === 'CONSENTED'),
    );
    const held = isHeld ? heldRefusal([plan.number]) : null;
    return possibility(held ?? (await loader(unlessAloneLoader).load(actor!)).alone, language);
  }
}

@Resolver(() => PublicPlan)
export class DrawsResolver {
  @Mutation(() => RoundPayload, {
    description:
      'Seals announced plans of one lead as a round (R052): frames, rules, inspectors and commitments are fixed, digests public. A plan that is not announced, or is sealed already, is WRONG_STATE; one that would draw nobody RULE R052 (舞政办明电〔2023〕4号 第七条); one that nobody could run, since policy asks for a second person and the department has none, RULE R044 (唐市监字〔2023〕31号 三（三）).',
  })
  async sealDraw(
    @Ctx() scene: Scene,
    @Arg('input', () => SealDrawInput, { description: 'Which plans, and a beacon.' }) input: SealDrawInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await sealDraw(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Runs a sealed round once (R053): targets, merged lists and teams of all its plans, or nothing. Before the beacon’s time, and while a department owes its secret, WRONG_STATE; by whoever sealed it, where policy asks for a second person, RULE R044 (唐市监字〔2023〕31号 三（三）); too few inspectors RULE R073 with `extensions.short` (舞政办明电〔2023〕4号 第十三条).',
  })
  async runDraw(
    @Ctx() scene: Scene,
    @Arg('input', () => RunDrawInput, { description: 'Which round.' }) input: RunDrawInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await runDraw(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Gives a sealed round up with its reason; a liaison of any of its leads. Its plans are announced again, and every party makes a fresh secret. WRONG_STATE once it is run.',
  })
  async abandonRound(
    @Ctx() scene: Scene,
    @Arg('input', () => AbandonRoundInput, { description: 'Which round and why.' }) input: AbandonRoundInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await abandonRound(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Reads the inspectors’ file of a sealed draw anew as a numbered amendment that stands in the proof; the plan’s lead. Frame, rules and recusals stay. Where the registry gives the same list it is RULE R073 (舞政办明电〔2023〕4号 第十三条).',
  })
  async amendInspectors(
    @Ctx() scene: Scene,
    @Arg('input', () => AmendInspectorsInput, { description: 'Which plan’s, and why.' }) input: AmendInspectorsInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await amendInspectors(scene.hub, scene.actor, input));
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

  @Query(() => PublicRoundPage, {
    nullable: true,
    description:
      'A round as everyone may see it, without sign-in: plans, digests, parties, stage. Null for an unknown one.',
  })
  publicRound(
    @Ctx() scene: Scene,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<PublicRoundPage | null> {
    return publicRound(scene, roundId);
  }

  @Query(() => WasDrawn, {
    nullable: true,
    description:
      'Whether a target was in a round’s frames, whether it was drawn and why, without sign-in; told once the round is revealed. Codes that stand in no frame are answered alike. At most 30 questions a minute from one address. Null for an unknown round.',
  })
  wasDrawn(
    @Ctx() scene: Scene,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
    @Arg('code', () => String, {
      description:
        'Unified social credit code, or the registry number; for a natural person the number of the document.',
    })
    code: string,
  ): Promise<WasDrawn | null> {
    return wasDrawn(scene, roundId, code);
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
