import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../action/hub.ts';
import { type Decided, perform } from '../action/perform.ts';
import { isSystem, systemActor } from '../action/system.ts';
import { localDate } from '../kernel/clock.ts';
import { globalId } from '../kernel/ids.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { follow } from '../platform/follow.ts';
import { settledEnd } from '../platform/journal.ts';
import { planFact } from '../plans/index.ts';
import { isRevealable } from './round.ts';
import { getRoundRows, type LoadedRound, plansOfRound } from './rounds.store.ts';

/** Tells in the journal that a round's proof is public; a round that is told already, or not due, is left as it is. */
async function revealRound(hub: Hub, roundId: string, jurisdictionId: string): Promise<void> {
  const isDue = ({ round, plans }: LoadedRound, today: string) =>
    round.state === 'DRAWN' &&
    isRevealable(
      plans.map(({ plan }) => plan),
      today,
    );
  await perform<LoadedRound, Decided, null>(hub, systemActor(jurisdictionId), {
    mutation: 'revealRound',
    input: {},
    chains: (tx) => plansOfRound(tx, roundId),
    load: (tx) => getRoundRows(tx, roundId),
    permit: (actor) => (isSystem(actor) ? null : refusal.forbidden(text('仅系统可为', 'Only the hub does this'))),
    decide(state, at) {
      if (!isDue(state, at.today)) return { facts: [] };
      const round = globalId('DrawRound', roundId);
      const shown = state.plans.filter(({ plan }) => plan.state !== 'CANCELLED');
      return { facts: shown.map(({ plan }) => planFact(plan, 'ROUND_REVEALED', at, { round })) };
    },
    store(_tx, { round }, { facts }, { now }) {
      if (facts.length > 0) {
        round.state = 'REVEALED';
        round.revealedAt = now;
      }
      return Promise.resolve();
    },
    answer: () => null,
  });
}

/** Rounds that are due: no plan of them is still to be kept from the public, and one at least was carried through. */
const DUE = `select r.id as "roundId", r.jurisdiction_id as "jurisdictionId" from draw_rounds r
  where r.state = 'DRAWN' and not exists (
    select 1 from draws d join joint_plans p on p.id = d.plan_id
    where d.round_id = r.id and not (p.state in ('CHECKED', 'CLOSED', 'CANCELLED') or p.ends_on < $1))
  and exists (select 1 from draws d join joint_plans p on p.id = d.plan_id where d.round_id = r.id and p.state <> 'CANCELLED')
  limit 100`;

const EVERY_MS = 30_000;
const ENDINGS = new Set(['PLAN_CHECKED', 'PLAN_CANCELLED']);

/** Reveals rounds while the hub runs: when a plan of theirs ends, and when a day does. */
export function startRevealing(hub: Hub): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const sweep = async () => {
    const due = await hub.database.rows<{ roundId: string; jurisdictionId: string }>(DUE, [localDate(hub.clock.now())]);
    for (const { roundId, jurisdictionId } of due) await revealRound(hub, roundId, jurisdictionId);
  };
  const safely = () => sweep().catch((error: unknown) => hub.log.warn({ err: error }, 'due rounds were not revealed'));
  const byDay = (async () => {
    while (!stopped.signal.aborted) {
      await safely();
      await wait(EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  })();
  const endings = (async () => {
    const entries = follow(hub.live, await settledEnd(hub.database));
    stopped.signal.addEventListener('abort', () => void entries.return?.());
    for await (const { kind } of entries) if (ENDINGS.has(kind)) await safely();
  })();
  return {
    async stop() {
      stopped.abort();
      await Promise.all([byDay, endings]);
    },
  };
}
