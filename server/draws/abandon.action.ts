import { type Decided, perform } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { text } from '../kernel/text.ts';
import { planFact, reasonProblems, type Repeatable } from '../plans/index.ts';
import { drawPermits } from './draw.permits.ts';
import { missingPartyProblems } from './parties/party-rules.ts';
import { unlessSealed } from './round.ts';
import { getRoundRows, type LoadedRound, plansOfRound, roundUuid } from './rounds.store.ts';

interface AbandonInput extends Repeatable {
  roundId: string;
  reason: string;
  /** The department that did not hand its secret in, where that is why. */
  missingParty?: string | null;
}

/** Gives a sealed round up, with a reason that stays; its plans are announced again and may be sealed anew. */
export function abandonRound(hub: Hub, actor: Actor | null, input: AbandonInput) {
  const uuid = () => roundUuid(input.roundId);
  return perform<LoadedRound, Decided, { roundId: string }>(hub, actor, {
    mutation: 'abandonRound',
    input,
    chains: (tx) => plansOfRound(tx, uuid()),
    load: (tx) => getRoundRows(tx, uuid()),
    permit: (who, { plans }) =>
      drawPermits.read(who, plans) ??
      drawPermits.abandon(
        who,
        plans.map(({ plan }) => plan),
      ),
    check: ({ parties }) => [...reasonProblems(input.reason), ...missingPartyProblems(input.missingParty, parties)],
    decide({ round, plans }, at) {
      const wrong = unlessSealed(round.state, text('作废', 'abandoned'));
      if (wrong !== null) throw wrong;
      const reason = input.reason.trim();
      const { roundId, missingParty = null } = input;
      const payload = { round: roundId, reason, ...(missingParty === null ? {} : { missingParty }) };
      return { facts: plans.map(({ plan }) => planFact(plan, 'ROUND_ABANDONED', at, payload)) };
    },
    store(_tx, { round, draws, plans }, _decision, { now }) {
      round.state = 'ABANDONED';
      round.abandonedAt = now;
      round.abandonReason = input.reason.trim();
      round.missingParty = input.missingParty ?? null;
      for (const draw of draws) draw.abandoned = true;
      for (const { plan } of plans) {
        plan.sealed = false;
        plan.revision += 1;
      }
      return Promise.resolve();
    },
    answer: () => ({ roundId: uuid() }),
  });
}
