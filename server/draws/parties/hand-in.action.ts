import { type Decided, perform } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { planFact, type Repeatable } from '../../plans/index.ts';
import { commitmentDigest, openSecret, ProtocolError } from '../protocol/index.ts';
import { nodeDigest } from '../protocol/node-digest.ts';
import { unlessSealed } from '../round.ts';
import type { RoundSecrets } from '../round-secrets.ts';
import { getRoundRows, type LoadedRound, plansOfRound, roundUuid } from '../rounds.store.ts';
import { lockJson, openJson, places } from '../sealed-files.ts';
import { handInPermit, unlessOwed } from './party-rules.ts';
import type { KeptParty } from './parties.store.ts';

interface HandInInput extends Repeatable {
  roundId: string;
  sealedSecret: string;
}

interface State extends LoadedRound {
  own: KeptParty | null;
  /** The secret in clear, for as long as it is compared; null where it cannot be opened. */
  secret: string | null;
}

function opened(
  hub: Hub,
  { round }: LoadedRound,
  { roundId, sealedSecret }: HandInInput,
  party: string,
): string | null {
  const { handIn } = openJson<RoundSecrets>(hub.vault, round.secrets, places.secrets(round.id));
  if (handIn === undefined) return null;
  try {
    return openSecret(sealedSecret, party, roundId, handIn);
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
}

const unreadable = (): Problem => ({
  path: 'sealedSecret',
  problem: text(
    '密值无法解开：须为本轮、本部门加密的内容',
    'it cannot be opened: it must be sealed for this round and this department',
  ),
});

function unlessCommitted({ own, secret }: State): Refusal | null {
  if (commitmentDigest({ party: own!.party, secret: secret! }, nodeDigest) === own!.digest) return null;
  return refusal.rule(
    'R053',
    text(
      '交出的密值与封存前的承诺不符，请从当时的浏览器或备份文件取出原来的密值',
      'The secret does not fit the commitment made before sealing; take the one from that browser or its backup file',
    ),
  );
}

/**
 * Takes a department's secret, encrypted to the round's own key, proves it against its commitment and keeps it locked
 * until the run: before it nobody reads it (R053).
 */
export function handInSecret(hub: Hub, actor: Actor | null, input: HandInInput): Promise<{ roundId: string }> {
  const uuid = () => roundUuid(input.roundId);
  return perform<State, Decided, { roundId: string }>(hub, actor, {
    mutation: 'handInSecret',
    input,
    chains: (tx) => plansOfRound(tx, uuid()),
    async load(tx, who) {
      const loaded = await getRoundRows(tx, uuid());
      const own = loaded.parties.find(({ departmentId }) => departmentId === who.departmentId) ?? null;
      return { ...loaded, own, secret: own === null ? null : opened(hub, loaded, input, own.party) };
    },
    permit: (who, { parties }) => handInPermit(who, parties),
    check: ({ secret }) => (secret === null ? [unreadable()] : []),
    decide(state, at) {
      const { round, own, plans } = state;
      const wrong =
        unlessSealed(round.state, text('交出密值', 'given secrets')) ?? unlessOwed(own!) ?? unlessCommitted(state);
      if (wrong !== null) throw wrong;
      const payload = { round: input.roundId, party: own!.party };
      return { facts: plans.map(({ plan }) => planFact(plan, 'SECRET_HANDED_IN', at, payload)) };
    },
    async store(tx, { round, own, secret, plans }, _decision, { now, actor: who }) {
      await tx.rows(
        `update round_parties set secret = $3, handed_in_at = $4, handed_in_by = $5
         where round_id = $1 and department_id = $2`,
        [
          round.id,
          own!.departmentId,
          lockJson(hub.vault, secret, places.partySecret(round.id, own!.party)),
          now.toISOString(),
          who.accountId,
        ],
      );
      for (const { plan } of plans) plan.revision += 1;
    },
    answer: () => ({ roundId: uuid() }),
  });
}
