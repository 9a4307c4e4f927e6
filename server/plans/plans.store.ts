import { refusal } from '../kernel/refusal.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Reader, Tx } from '../platform/database.ts';
import { ParticipantRow } from './participant.entity.ts';
import { PlanRow } from './plan.entity.ts';
import { readRefusal, refuseOutsider } from './plan.permits.ts';

/** A plan with those invited to it, loaded to be changed. */
export interface PlanState {
  plan: PlanRow;
  participants: ParticipantRow[];
}

/** Loads a locked plan; NOT_FOUND where it is missing. */
export async function getPlanRows(tx: Tx, planId: string): Promise<PlanState> {
  const plan = await tx.em.findOne(PlanRow, planId);
  if (plan === null) throw refusal.notFound();
  const participants = await tx.em.find(ParticipantRow, { planId }, { orderBy: { invitedOrder: 'asc' } });
  return { plan, participants };
}

/**
 * Loads a plan for someone who wants to change it. An outsider hears NOT_FOUND of a plan that was never announced;
 * of an announced one the act's own permit answers.
 */
export async function getPlanForActor(tx: Tx, actor: Actor, planId: string): Promise<PlanState> {
  const state = await getPlanRows(tx, planId);
  if (readRefusal(actor, state.plan, state.participants) !== null) throw refuseOutsider(state.plan);
  return state;
}

/** The next number of a jurisdiction's year, such as 联查〔2026〕3号. Counted under a row lock, so without gap or double. */
export async function nextNumber(tx: Tx, jurisdictionId: string, year: number): Promise<string> {
  const [row] = await tx.rows<{ last: number }>(
    `insert into plan_numbers (jurisdiction_id, year, last) values ($1, $2, 1)
     on conflict (jurisdiction_id, year) do update set last = plan_numbers.last + 1 returning last`,
    [jurisdictionId, year],
  );
  return `联查〔${year}〕${row!.last}号`;
}

/** What permits need of a plan, as plain rows: for reads, which make no entities. */
export interface PlanGuardRow {
  planId: string;
  jurisdictionId: string;
  leadId: string;
  state: PlanRow['state'];
  announcedAt: Date | null;
  participants: { departmentId: string; state: ParticipantRow['state']; heardFrom: number; heardTo: number | null }[];
}

/** Guards of several plans in two queries, in the order asked; missing ones are left out. */
export async function findPlanGuards(reader: Reader, planIds: readonly string[]): Promise<Map<string, PlanGuardRow>> {
  const plans = await reader.rows<Omit<PlanGuardRow, 'participants' | 'announcedAt'> & { announcedAt: string | null }>(
    `select id as "planId", jurisdiction_id as "jurisdictionId", lead_id as "leadId", state, announced_at as "announcedAt"
     from joint_plans where id = any($1::uuid[])`,
    [planIds],
  );
  const guards = new Map<string, PlanGuardRow>(
    plans.map((plan) => [
      plan.planId,
      { ...plan, announcedAt: plan.announcedAt === null ? null : new Date(plan.announcedAt), participants: [] },
    ]),
  );
  const parts = await reader.rows<PlanGuardRow['participants'][number] & { planId: string }>(
    `select plan_id as "planId", department_id as "departmentId", state, heard_from as "heardFrom", heard_to as "heardTo"
     from plan_participants where plan_id = any($1::uuid[]) order by invited_order`,
    [planIds],
  );
  for (const { planId, ...part } of parts) guards.get(planId)?.participants.push(part);
  return guards;
}
