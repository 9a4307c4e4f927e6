import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Participation, PlanRow } from '../../plans/index.ts';
import { getPolicy, type Policy } from '../../policy/index.ts';
import { severityOf } from '../../programmes/index.ts';
import { countGroups, tellingOf } from './groups.store.ts';
import {
  type AgainstPlan,
  aloneFinding,
  classAFinding,
  type JudgedShares,
  type Meeting,
  nobodyFinding,
  separateFinding,
  shareFindings,
} from './plan-findings.ts';
import { commonMonths, covers, departmentsOfSource, type Source } from './source.ts';
import { findSources } from './sources.store.ts';

/** A plan that is judged before it is announced. */
export interface JudgedPlan extends JudgedShares {
  uuid: string;
  jurisdictionId: string;
  leadId: string;
  year: number;
}

/** A plan's row as it is judged. */
export const judgedOf = (plan: PlanRow): JudgedPlan => ({
  uuid: plan.id,
  jurisdictionId: plan.jurisdictionId,
  leadId: plan.leadId,
  year: plan.year,
  sampling: plan.sampling,
  classAReason: plan.classAReason,
  superiorNumber: plan.superiorNumber,
});

/** Other departments' sources that share targets and a month with one: one reading of the registry at most. */
async function meetingsWith(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  own: Source,
  others: readonly Source[],
): Promise<Meeting[]> {
  const near = others.filter((other) => commonMonths([own.months, other.months]) !== null);
  if (near.length === 0) return [];
  const groups = await countGroups(reader, jurisdictionId, tellingOf([own, ...near]));
  const common = groups.filter((group) => covers(own, group));
  const directory = await directoryOf(hub, reader === hub.database ? undefined : reader);
  return near
    .map((source) => ({
      source,
      leadName: source.leadId === null ? null : directory.byId(source.leadId).shortName,
      targets: common.reduce((sum, group) => sum + (covers(source, group) ? group.count : 0), 0),
    }))
    .filter(({ targets }) => targets > 0);
}

/** What stands against announcing a plan by the policy of a day. */
export async function findAgainst(
  hub: Hub,
  reader: Reader,
  plan: JudgedPlan,
  participants: readonly Pick<Participation, 'state'>[],
  today: LocalDate,
): Promise<AgainstPlan[]> {
  const policy = await getPolicy(reader, plan.jurisdictionId, today);
  const own = [...nobodyFinding(plan), ...shareFindings(plan, policy), ...classAFinding(plan, policy)];
  const isJoint = participants.some(({ state }) => state === 'ACCEPTED');
  return isJoint ? own : [...own, ...(await findApart(hub, reader, plan, policy))];
}

/** What stands against a plan that one department carries out by itself (R036, R037). */
async function findApart(hub: Hub, reader: Reader, plan: JudgedPlan, policy: Policy): Promise<AgainstPlan[]> {
  const asksSeparate = severityOf(policy, 'separatePlan') !== null;
  if (!asksSeparate && severityOf(policy, 'internalPlanInJointIndustry') === null) return [];
  const { jurisdictionId, leadId } = plan;
  const sight = { jurisdictionId, departmentId: leadId, whole: false };
  const { sources } = await findSources(hub, reader, sight, plan.year);
  const own = sources.find(({ kind, uuid }) => kind === 'PLAN' && uuid === plan.uuid);
  if (own === undefined) return [];
  const others = sources.filter((source) => !departmentsOfSource(source).includes(leadId));
  const meetings = asksSeparate ? await meetingsWith(hub, reader, jurisdictionId, own, others) : [];
  return [...separateFinding(meetings, policy), ...aloneFinding(own, policy)];
}

/** Why a finding against a plan may stand. */
export interface PlanJustification {
  requirement: string;
  taskKey: null;
  reason: string;
  approver: string;
  recordedBy: string;
  recordedAt: string;
}

export async function findPlanJustifications(reader: Reader, planId: string): Promise<PlanJustification[]> {
  const rows = await reader.rows<Omit<PlanJustification, 'taskKey'>>(
    `select j.requirement, j.reason, j.approver, a.name as "recordedBy", j.recorded_at as "recordedAt"
     from plan_justifications j join accounts a on a.id = j.recorded_by where j.plan_id = $1`,
    [planId],
  );
  return rows.map((row) => ({ ...row, taskKey: null }));
}

/** Records why a finding may stand, in place of what was recorded before. */
export async function putPlanJustification(
  tx: Tx,
  planId: string,
  { requirement, reason, approver }: Pick<PlanJustification, 'requirement' | 'reason' | 'approver'>,
  by: string,
  at: Date,
): Promise<void> {
  await tx.rows(
    `insert into plan_justifications (plan_id, requirement, reason, approver, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6::timestamptz)
     on conflict (plan_id, requirement) do update set reason = excluded.reason, approver = excluded.approver,
       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [planId, requirement, reason, approver, by, at.toISOString()],
  );
}
