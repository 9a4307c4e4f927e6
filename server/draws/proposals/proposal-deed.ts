import { type Decided, type Deed, perform } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Fact } from '../../platform/journal.ts';
import type { Tx } from '../../platform/database.ts';
import { planFact, type Repeatable } from '../../plans/index.ts';
import { getProposal, type LoadedProposal, plansOfProposal, proposalUuid } from './proposals.store.ts';

export interface ProposalAnswer {
  proposalId: string;
}

type Piece<State> = Omit<Deed<State, Decided, ProposalAnswer>, 'chains' | 'load' | 'answer'> & {
  input: Repeatable & { proposalId: string };
  load?(tx: Tx, proposal: LoadedProposal, actor: Actor): Promise<State>;
};

/** Performs a mutation on a proposal, under the locks of all its plans; each of them tells it and is one revision on. */
export function performOnProposal<State extends LoadedProposal = LoadedProposal>(
  hub: Hub,
  actor: Actor | null,
  piece: Piece<State>,
): Promise<ProposalAnswer> {
  const uuid = () => proposalUuid(piece.input.proposalId);
  return perform<State, Decided, ProposalAnswer>(hub, actor, {
    ...piece,
    chains: (tx) => plansOfProposal(tx, uuid()),
    async load(tx, who) {
      const proposal = await getProposal(tx, who, uuid());
      return piece.load ? piece.load(tx, proposal, who) : (proposal as State);
    },
    async store(tx, state, decision, at) {
      await piece.store(tx, state, decision, at);
      for (const { plan } of state.loaded) plan.revision += 1;
    },
    answer: () => ({ proposalId: uuid() }),
  });
}

/** A fact for the chain of every plan of a proposal: each lead hears what the others did. */
export function toldToAll(
  { loaded }: LoadedProposal,
  kind: string,
  at: Moment,
  payload: Record<string, unknown>,
): Fact[] {
  return loaded.map(({ plan }) => planFact(plan, kind, at, payload));
}
