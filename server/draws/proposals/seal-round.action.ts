import { type Decided, perform } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Repeatable } from '../../plans/index.ts';
import type { Prepared } from '../large/awaited.ts';
import { type ReadPlans, type SealedFrames, withFrames } from '../large/sealed-frames.ts';
import { type BeaconInput, beaconProblems } from '../round.ts';
import { repeated } from '../seal.action.ts';
import { framesChain, loadSealing, requireSealable, sealedFacts, type Sealing } from '../sealing/sealing.ts';
import { storeSealedRound } from '../sealing/store.ts';
import { type ProposalShape, takesPartIn, unlessAgreed, unlessOpen, unlessSealable } from './proposal.ts';
import { proposalPermits } from './proposal.permits.ts';
import { closeProposal, getProposal, type LoadedProposal, plansOfProposal, proposalUuid } from './proposals.store.ts';
import { endRivals, findRivals, plansOfRivals, type Rival, rivalFacts } from './rivals.ts';

interface SealRoundInput extends Repeatable {
  proposalId: string;
  beacon?: BeaconInput | null;
}

interface State extends Sealing {
  proposal: LoadedProposal;
  /** Other open proposals that name its plans: this seal ends them. */
  rivals: Rival[];
}

/** Refuses to seal what is not open, not agreed to by every lead, or not announced any more. */
export function unlessReady(proposal: ProposalShape): Refusal | null {
  return unlessOpen(proposal, text('封存', 'sealed')) ?? unlessAgreed(proposal) ?? unlessSealable(proposal.plans);
}

/**
 * Seals a proposal that every lead agreed to as one round, with the commitments of the departments that still take part:
 * all of them are in before any secret is shown to anyone (R052, R053).
 */
export function sealRound(hub: Hub, actor: Actor | null, input: SealRoundInput): Promise<{ roundId: string }> {
  const uuid = () => proposalUuid(input.proposalId);
  const ready: ReadPlans = async (tx, who) => {
    if (beaconProblems(input.beacon, hub.clock.now()).length > 0) return null;
    const proposal = await getProposal(tx, who, uuid());
    return (proposalPermits.proposer(who, proposal) ?? unlessReady(proposal)) === null ? proposal.loaded : null;
  };
  return withFrames(hub, actor, ready, (prepared) => seal(hub, actor, input, uuid, prepared));
}

function seal(
  hub: Hub,
  actor: Actor | null,
  input: SealRoundInput,
  uuid: () => string,
  prepared: Prepared<SealedFrames> | null,
): Promise<{ roundId: string }> {
  const roundId = newId();
  let locked: string[] = [];
  return perform<State, Decided, { roundId: string }>(hub, actor, {
    mutation: 'sealRound',
    input: repeated(input),
    async chains(tx) {
      const planIds = await plansOfProposal(tx, uuid());
      locked = [...planIds, ...(await plansOfRivals(tx, planIds, uuid()))];
      return [...locked, framesChain(actor)];
    },
    async load(tx, who) {
      const proposal = await getProposal(tx, who, uuid());
      const mayGoOn = proposalPermits.proposer(who, proposal) === null && unlessReady(proposal) === null;
      const sealing = await loadSealing(hub, tx, proposal.loaded, who, mayGoOn, prepared);
      const rivals = mayGoOn ? await findRivals(tx, proposal.loaded, proposal.id, locked) : [];
      return { proposal, rivals, ...sealing };
    },
    permit: (who, { proposal }) => proposalPermits.proposer(who, proposal),
    check: (_state, { now }) => beaconProblems(input.beacon, now),
    decide(state, at) {
      const wrong = unlessReady(state.proposal);
      if (wrong !== null) throw wrong;
      requireSealable(state);
      return { facts: [...sealedFacts(state, roundId, at), ...rivalFacts(state.rivals, at)] };
    },
    async store(tx, state, _decision, at) {
      const { proposal } = state;
      const parties = proposal.commitments.filter(({ departmentId }) => takesPartIn(proposal, departmentId));
      await storeSealedRound(hub, tx, state, roundId, parties, input.beacon ?? null, at);
      await closeProposal(tx, proposal.id, { roundId }, at.now);
      await endRivals(tx, state.rivals, at.now);
    },
    answer: () => ({ roundId }),
  });
}
