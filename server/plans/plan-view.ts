import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { globalId } from '../kernel/ids.ts';
import { SNAPSHOT_SQL, snapshotCursor } from '../platform/cursor.ts';
import type { InspectionItem } from '../../schema/registry/inspection-item.ts';
import type { JointPlan } from '../../schema/plans/plan.ts';
import { itemColumns, type ItemRow, itemView } from '../registry/index.ts';
import { departmentsInOrder } from './participation.ts';
import type { ParticipantState } from './participation.ts';
import type { Announcement, PlanState, SamplingRule, TeamPool, TeamStations } from './plan.ts';

/** A plan as the API shows it, with the keys by which field resolvers of later stages find what is theirs. */
export interface PlanView extends JointPlan {
  uuid: string;
  leadId: string;
  jurisdictionId: string;
  sealed: boolean;
  programmeTaskId: string | null;
  /** The weights that were announced (R062); null before. */
  announcedWeights: Announcement['weights'] | null;
  participantRows: ParticipantViewRow[];
}

interface PlanViewRow {
  uuid: string;
  jurisdictionId: string;
  number: string;
  programmeTaskId: string | null;
  xmin: string;
  revision: number;
  title: string;
  year: number;
  state: PlanState;
  sealed: boolean;
  startsOn: string;
  endsOn: string;
  industryCodes: string[];
  districtCodes: string[];
  targetKinds: JointPlan['targetKinds'];
  registeredBefore: string | null;
  registeredAfter: string | null;
  riskBased: boolean;
  sampling: SamplingRule[];
  teamPool: TeamPool;
  classAReason: JointPlan['classAReason'];
  classANote: string | null;
  superiorNumber: string | null;
  batchSize: number | null;
  teamStations: TeamStations[];
  leadId: string;
  createdAt: string;
  announcedAt: string | null;
  announcedWeights: Announcement['weights'] | null;
  total: number;
  completed: number;
  withProblems: number;
}

export interface ParticipantViewRow {
  planId: string;
  departmentId: string;
  state: ParticipantState;
  respondBy: string | null;
  message: string | null;
  reason: string | null;
  invitedOrder: number;
  acceptedOrder: number | null;
  total: number;
  completed: number;
}

interface PlanItemViewRow extends ItemRow {
  planItemId: string;
  planId: string;
  plannedBy: string;
  frozen: Partial<ItemRow> | null;
}

const PLAN_COLUMNS = `id as uuid, jurisdiction_id as "jurisdictionId", number,
  programme_task_id as "programmeTaskId", ${SNAPSHOT_SQL} as xmin, revision, title, year,
  state, sealed, starts_on as "startsOn", ends_on as "endsOn", industry_codes as "industryCodes",
  district_codes as "districtCodes", target_kinds as "targetKinds", registered_before as "registeredBefore",
  registered_after as "registeredAfter", risk_based as "riskBased", sampling, team_pool as "teamPool",
  class_a_reason as "classAReason", class_a_note as "classANote", superior_number as "superiorNumber", batch_size as "batchSize",
  team_stations as "teamStations", lead_id as "leadId",
  created_at as "createdAt", announced_at as "announcedAt", announcement -> 'weights' as "announcedWeights",
  checks_total as total, checks_completed as completed, checks_with_problems as "withProblems"`;

const PARTICIPANTS = `select p.plan_id as "planId", p.department_id as "departmentId", p.state, p.respond_by as "respondBy",
    p.message, p.reason, p.invited_order as "invitedOrder", p.accepted_order as "acceptedOrder",
    coalesce(g.parts_total, 0) as total, coalesce(g.parts_completed, 0) as completed
  from plan_participants p
  left join plan_department_progress g on g.plan_id = p.plan_id and g.department_id = p.department_id
  where p.plan_id = any($1::uuid[]) order by p.plan_id, p.invited_order`;

const ITEMS = `select pi.id as "planItemId", pi.plan_id as "planId", pi.department_id as "plannedBy", pi.frozen, ${itemColumns('i')}
  from plan_items pi join inspection_items i on i.id = pi.item_id
  where pi.plan_id = any($1::uuid[]) order by pi.plan_id, pi.department_id, pi.place`;

function groupBy<R extends { planId: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.planId);
    if (group === undefined) groups.set(row.planId, [row]);
    else group.push(row);
  }
  return groups;
}

/** Reads plans with their departments and items: one query a level, whatever their number. */
export async function readPlanViews(hub: Hub, condition: string, parameters: readonly unknown[]): Promise<PlanView[]> {
  const rows = await hub.database.rows<PlanViewRow>(`select ${PLAN_COLUMNS} from joint_plans ${condition}`, parameters);
  if (rows.length === 0) return [];
  const ids = [rows.map((row) => row.uuid)];
  const [participants, items, directory] = await Promise.all([
    hub.database.rows<ParticipantViewRow>(PARTICIPANTS, ids).then(groupBy),
    hub.database.rows<PlanItemViewRow>(ITEMS, ids).then(groupBy),
    directoryOf(hub),
  ]);
  return rows.map(({ total, completed, withProblems, xmin, createdAt, announcedAt, ...row }) => {
    const parts = participants.get(row.uuid) ?? [];
    const order = departmentsInOrder(row.leadId, parts);
    const place = (row: PlanItemViewRow) => order.indexOf(row.plannedBy);
    return {
      ...row,
      id: globalId('JointPlan', row.uuid),
      cursor: snapshotCursor(xmin),
      lead: directory.byId(row.leadId),
      createdAt: new Date(createdAt),
      announcedAt: announcedAt === null ? null : new Date(announcedAt),
      progress: { total, completed, withProblems },
      participantRows: parts,
      participants: parts.map((part) => ({
        department: directory.byId(part.departmentId),
        state: part.state,
        respondBy: part.respondBy,
        message: part.message,
        reason: part.reason,
        progress: { total: part.total, completed: part.completed },
      })),
      items: (items.get(row.uuid) ?? [])
        .sort((a, b) => place(a) - place(b))
        .map((item) => ({
          id: globalId('PlanItem', item.planItemId),
          department: directory.byId(item.plannedBy),
          item: itemView({ ...item, ...item.frozen }, directory) as InspectionItem,
        })),
    };
  });
}

/** One plan by its key; null where there is none. */
export async function findPlanView(hub: Hub, planId: string): Promise<PlanView | null> {
  const [plan] = await readPlanViews(hub, 'where id = $1', [planId]);
  return plan ?? null;
}

/** A plan for one who has left it since: what it is and how far, nothing of its content. */
export function outline(plan: PlanView): PlanView {
  return {
    ...plan,
    programmeTaskId: null,
    classANote: null,
    superiorNumber: null,
    participants: [],
    participantRows: [],
    items: [],
  };
}
