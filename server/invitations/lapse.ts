import { setTimeout as wait } from 'node:timers/promises';
import type { Hub } from '../action/hub.ts';
import type { Moment } from '../action/moment.ts';
import { perform } from '../action/perform.ts';
import { isSystem, systemActor } from '../action/system.ts';
import { localDate } from '../kernel/clock.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Fact } from '../platform/journal.ts';
import { getPlanRows, type LoadedPlan, type ParticipantRow, planFact, type PlanRow } from '../plans/index.ts';
import { hasLapsed } from './invitation.ts';

/** Tells that an invitation lapsed; `department` is the lapsed one. */
export function lapseFact(plan: PlanRow, part: ParticipantRow, at: Moment): Fact {
  return {
    ...planFact(plan, 'INVITATION_ANSWERED', at, { answer: 'DECLINE', lapsed: true }),
    department: part.departmentId,
  };
}

/** Declines for a department that did not answer; it hears of this and of nothing further. */
export function lapse(part: ParticipantRow, factIndex: number): void {
  part.state = 'DECLINED';
  part.heardTo = factIndex;
}

/** Lets the overdue invitations of a plan lapse, the hub acting by itself. */
async function lapseOverdue(hub: Hub, planId: string, jurisdictionId: string): Promise<void> {
  const overdue = (state: LoadedPlan, at: Moment) => state.participants.filter((part) => hasLapsed(part, at.today));
  await perform(hub, systemActor(jurisdictionId), {
    mutation: 'lapseInvitations',
    input: {},
    chains: () => [planId],
    load: (tx) => getPlanRows(tx, planId),
    permit: (actor) => (isSystem(actor) ? null : refusal.forbidden(text('仅系统可为', 'Only the hub does this'))),
    decide: (state, at) => ({ facts: overdue(state, at).map((part) => lapseFact(state.plan, part, at)) }),
    async store(tx, state, { facts }, at) {
      const [chain] = await tx.rows<{ length: number }>('select length from journal_chains where chain = $1', [planId]);
      overdue(state, at).forEach((part, i) => lapse(part, (chain?.length ?? 0) + i + 1));
      if (facts.length > 0) state.plan.revision += 1;
    },
    answer: () => null,
  });
}

const EVERY_MS = 30_000;

/** Looks for overdue invitations while the hub runs: a day that ends is nobody's request. */
export function startLapsing(hub: Hub): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const sweep = async () => {
    const due = await hub.database.rows<{ planId: string; jurisdictionId: string }>(
      `select distinct p.plan_id as "planId", j.jurisdiction_id as "jurisdictionId" from plan_participants p
       join joint_plans j on j.id = p.plan_id where p.state = 'INVITED' and p.respond_by < $1 limit 100`,
      [localDate(hub.clock.now())],
    );
    for (const { planId, jurisdictionId } of due) await lapseOverdue(hub, planId, jurisdictionId);
  };
  const running = (async () => {
    while (!stopped.signal.aborted) {
      await sweep().catch((error: unknown) => hub.log.warn({ err: error }, 'overdue invitations were not swept'));
      await wait(EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
