import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { mustRead, planLoader, type PlanView, readRefusal } from '../../plans/index.ts';
import { Possibility } from '../../../schema/clause.ts';
import { DrawRound, RoundPayload } from '../../../schema/draws/draw.ts';
import {
  CommitSecretInput,
  ConsentRoundInput,
  DeclineRoundInput,
  HandInSecretInput,
  ProposeRoundInput,
  SealRoundInput,
  WithdrawProposalInput,
} from '../../../schema/draws/proposal-inputs.ts';
import {
  DrawTask,
  ProposalPayload,
  ProposedPlan,
  RoundOverlap,
  RoundProposal,
} from '../../../schema/draws/round-proposal.ts';
import { JointPlan } from '../../../schema/plans/plan.ts';
import { proposalOverlap } from '../overlap/proposal-overlap.ts';
import { handInSecret } from '../parties/hand-in.action.ts';
import { roundPayload } from '../round-payload.ts';
import { roundLoader } from '../round-view.ts';
import { unlessAloneLoader } from '../second-person.ts';
import { consentRound, declineRound, proposalStages, withdrawProposal } from './answer.actions.ts';
import { commitSecret } from './commit-secret.action.ts';
import { drawTasks } from './draw-tasks.ts';
import { unlessOpen } from './proposal.ts';
import { proposalPermits } from './proposal.permits.ts';
import type { ProposalAnswer } from './proposal-deed.ts';
import {
  planProposalsLoader,
  proposalLoader,
  type ProposalView,
  type ProposedPlanView,
  readsProposal,
} from './proposal-view.ts';
import { proposeRound } from './propose.action.ts';
import { sealedApart } from './rivals.ts';
import { sealRound, unlessReady } from './seal-round.action.ts';

async function proposalPayload(scene: Scene, { proposalId }: ProposalAnswer): Promise<ProposalPayload> {
  const proposal = await scene.loader(proposalLoader).load(proposalId);
  if (proposal === null) throw refusal.notFound();
  return { proposal };
}

@Resolver(() => RoundProposal)
export class ProposalsResolver {
  @Query(() => RoundProposal, {
    nullable: true,
    description: 'A proposal by its id; NOT_FOUND to whoever reads none of its plans.',
  })
  async roundProposal(
    @Ctx() { actor, loader }: Scene,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<RoundProposal> {
    if (actor === null) throw refusal.unauthenticated();
    const uuid = localId('RoundProposal', id);
    const proposal = uuid === null ? null : await loader(proposalLoader).load(uuid);
    if (proposal === null || !readsProposal(actor, proposal)) throw refusal.notFound();
    return proposal;
  }

  @Query(() => [DrawTask], {
    description:
      'What of draws waits for the viewer’s department, the oldest first, at most 100; empty for others than liaisons.',
  })
  drawTasks(@Ctx() scene: Scene): Promise<DrawTask[]> {
    return drawTasks(scene);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Proposes announced plans, own and other leads’, to be drawn as one round; liaisons of a lead among them. Whoever proposes has agreed for its own. A plan that is not announced, is sealed, or waits in another proposal is WRONG_STATE.',
  })
  async proposeRound(
    @Ctx() scene: Scene,
    @Arg('input', () => ProposeRoundInput, { description: 'Which plans.' }) input: ProposeRoundInput,
  ): Promise<ProposalPayload> {
    return proposalPayload(scene, await proposeRound(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Agrees for the own plans in an open proposal; the lead’s liaison.' })
  async consentRound(
    @Ctx() scene: Scene,
    @Arg('input', () => ConsentRoundInput, { description: 'Which proposal.' }) input: ConsentRoundInput,
  ): Promise<ProposalPayload> {
    return proposalPayload(scene, await consentRound(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Declines for the own plans in an open proposal, with the reason; the lead’s liaison.',
  })
  async declineRound(
    @Ctx() scene: Scene,
    @Arg('input', () => DeclineRoundInput, { description: 'Which proposal and why.' }) input: DeclineRoundInput,
  ): Promise<ProposalPayload> {
    return proposalPayload(scene, await declineRound(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Commits the caller’s department, which takes part, to a secret of its own before sealing; given again it replaces the earlier one. A commitment that was used before is RULE R053 (偃市监〔2023〕13号 七（二）).',
  })
  async commitSecret(
    @Ctx() scene: Scene,
    @Arg('input', () => CommitSecretInput, { description: 'Which proposal, and the digest.' }) input: CommitSecretInput,
  ): Promise<ProposalPayload> {
    return proposalPayload(scene, await commitSecret(scene.hub, scene.actor, input));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Ends an open proposal, with the reason (R044); the liaison of the department that proposed.',
  })
  async withdrawProposal(
    @Ctx() scene: Scene,
    @Arg('input', () => WithdrawProposalInput, { description: 'Which proposal and why.' }) input: WithdrawProposalInput,
  ): Promise<ProposalPayload> {
    return proposalPayload(scene, await withdrawProposal(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Seals a proposal as a round once every lead has agreed (otherwise WRONG_STATE); the liaison of the department that proposed. Refused as `sealDraw` is.',
  })
  async sealRound(
    @Ctx() scene: Scene,
    @Arg('input', () => SealRoundInput, { description: 'Which proposal, and a beacon.' }) input: SealRoundInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await sealRound(scene.hub, scene.actor, input));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Hands in the secret of the caller’s department, sealed to the round’s key; the hub proves it and keeps it locked until the run. One that does not fit the commitment is RULE R053 (偃市监〔2023〕13号 七（二）).',
  })
  async handInSecret(
    @Ctx() scene: Scene,
    @Arg('input', () => HandInSecretInput, { description: 'Which round, and the secret.' }) input: HandInSecretInput,
  ): Promise<RoundPayload> {
    return roundPayload(scene, await handInSecret(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => DrawRound, { nullable: true, description: 'The round that it was sealed as.' })
  async round(@Root() { roundUuid }: ProposalView, @Ctx() { loader }: Scene): Promise<DrawRound | null> {
    return roundUuid === null ? null : loader(roundLoader).load(roundUuid);
  }

  @FieldResolver(() => RoundOverlap, {
    nullable: true,
    description:
      'What drawing together would spare, by a rehearsal; null once the proposal is no longer open, and over frames of more than 200,000 targets together.',
  })
  overlap(@Root() { state, plans }: ProposalView, @Ctx() scene: Scene): Promise<RoundOverlap | null> | null {
    if (state !== 'OPEN') return null;
    return proposalOverlap(
      scene,
      plans.map(({ uuid }) => uuid),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was withdrawn, or ended since one of its plans was sealed in another round.',
  })
  withdrawReason(@Root() proposal: ProposalView, @Ctx() { language }: Scene): string | null {
    return proposal.sealedApart === null ? proposal.withdrawReason : sealedApart(proposal.sealedApart)[language];
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may agree for its plans now.' })
  viewerCanConsent(@Root() proposal: ProposalView, @Ctx() { actor, language }: Scene): Possibility {
    const refused = proposalPermits.answer(actor!, proposal) ?? proposalStages.consent(proposal, actor!.departmentId);
    return possibility(refused, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may decline for its plans now.' })
  viewerCanDecline(@Root() proposal: ProposalView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(proposalPermits.answer(actor!, proposal) ?? proposalStages.decline(proposal), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may commit its department to a secret now.' })
  viewerCanCommit(@Root() proposal: ProposalView, @Ctx() { actor, language }: Scene): Possibility {
    const refused =
      proposalPermits.commit(actor!, proposal) ?? unlessOpen(proposal, text('加入密值', 'given a secret'));
    return possibility(refused, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may seal the round now.' })
  async viewerCanSeal(@Root() proposal: ProposalView, @Ctx() { actor, language, loader }: Scene): Promise<Possibility> {
    const refused = proposalPermits.proposer(actor!, proposal) ?? unlessReady(proposal);
    return possibility(refused ?? (await loader(unlessAloneLoader).load(actor!)).alone, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may withdraw the proposal now.' })
  viewerCanWithdraw(@Root() proposal: ProposalView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(proposalPermits.proposer(actor!, proposal) ?? proposalStages.withdraw(proposal), language);
  }
}

@Resolver(() => ProposedPlan)
export class ProposedPlanResolver {
  @FieldResolver(() => JointPlan, { nullable: true, description: 'The plan; null where the viewer may not read it.' })
  async plan(@Root() { uuid }: ProposedPlanView, @Ctx() { actor, loader }: Scene): Promise<JointPlan | null> {
    const plan = await loader(planLoader).load(uuid);
    if (plan === null || actor === null || readRefusal(actor, plan, plan.participantRows) !== null) return null;
    return plan;
  }
}

@Resolver(() => JointPlan)
export class PlanProposalsResolver {
  @FieldResolver(() => [RoundProposal], {
    description:
      'The open proposals to draw it together with others, and the one that its round was sealed from; at most 10.',
  })
  proposals(@Root() plan: PlanView, @Ctx() scene: Scene): Promise<RoundProposal[]> {
    mustRead(scene, plan);
    return scene.loader(planProposalsLoader).load(plan.uuid);
  }
}
