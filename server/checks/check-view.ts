import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { globalId } from '../kernel/ids.ts';
import { targetColumns, targetNamesOf, type TargetRow, targetView } from '../registry/index.ts';
import type { CheckEntry, CheckPart, JointCheck, PartSignature } from '../../schema/checks/check.ts';
import { matterViews, type TeamMember, teamMembers } from './references.ts';

/** What a check shows of its plan. */
export interface PlanOfCheck {
  uuid: string;
  number: string;
  title: string;
  startsOn: string;
  endsOn: string;
}

export interface PartView extends CheckPart {
  departmentId: string;
  inspectors: TeamMember[];
}

export interface EntryView extends CheckEntry {
  answeredBy: string;
}

/** A check as the API shows it, with what permits and rules ask of it. */
export interface CheckView extends JointCheck {
  uuid: string;
  planUuid: string;
  parts: PartView[];
  items: EntryView[];
}

/** A check's row beside its target's. */
export interface CheckRow extends TargetRow {
  checkId: string;
  planId: string;
  state: JointCheck['state'];
  revision: number;
  visitOrder: number;
  hasProblems: boolean;
  completedAt: string | null;
}

/** The select list of a `CheckRow`, for `joint_checks c` and `targets t`. */
export const CHECK_COLUMNS = `c.id as "checkId", c.plan_id as "planId", c.state, c.revision, c.visit_order as "visitOrder",
  c.has_problems as "hasProblems", c.completed_at as "completedAt", ${targetColumns('t')}`;

interface PartRow {
  checkId: string;
  departmentId: string;
  place: number;
  inspectorIds: string[];
  state: CheckPart['state'];
  entriesTotal: number;
  entriesAnswered: number;
  kind: PartSignature['kind'] | null;
  reason: string | null;
  witness: string | null;
  submittedAt: string | null;
}

const PARTS = `select check_id as "checkId", department_id as "departmentId", place, inspector_ids as "inspectorIds", state,
    entries_total as "entriesTotal", entries_answered as "entriesAnswered", signature_kind as kind,
    signature_reason as reason, signature_witness as witness, submitted_at as "submittedAt"
  from check_parts where check_id = any($1::uuid[])`;

interface EntryRow {
  id: string;
  checkId: string;
  place: number;
  matterId: string;
  answeredBy: string;
  outcome: CheckEntry['outcome'];
  also: CheckEntry['alsoOutcomes'] | null;
  note: string | null;
  recordedAt: string | null;
}

const ENTRIES = `select id, check_id as "checkId", place, matter_id as "matterId", answered_by as "answeredBy", outcome,
    also_outcomes as also, note, recorded_at as "recordedAt"
  from check_entries where check_id = any($1::uuid[])`;

const PLANS = `select id as uuid, number, title, starts_on as "startsOn", ends_on as "endsOn"
  from joint_plans where id = any($1::uuid[])`;

const NONE: CheckEntry['alsoOutcomes'] = [];

const instant = (stored: string | null): Date | null => (stored === null ? null : new Date(stored));

/**
 * Shows checks: one query a level whatever their number, and everything that pages repeat (departments, inspectors, the
 * lines of merged lists) from memory.
 */
export async function showChecks(hub: Hub, rows: readonly CheckRow[], plan?: PlanOfCheck): Promise<CheckView[]> {
  if (rows.length === 0) return [];
  const ids = [rows.map((row) => row.checkId)];
  const [names, directory, plans, parts, entries] = await Promise.all([
    targetNamesOf(hub),
    directoryOf(hub),
    plan === undefined ? findPlans(hub, rows) : new Map([[plan.uuid, plan]]),
    hub.database.rows<PartRow>(PARTS, ids),
    hub.database.rows<EntryRow>(ENTRIES, ids),
  ]);
  const [people, matters] = await Promise.all([
    teamMembers(hub, parts.flatMap((part) => part.inspectorIds)),
    matterViews(hub, new Set(entries.map((entry) => entry.matterId))),
  ]);
  const views = new Map<string, CheckView>();
  for (const row of rows) {
    const of = plans.get(row.planId)!;
    views.set(row.checkId, {
      uuid: row.checkId,
      planUuid: row.planId,
      id: globalId('JointCheck', row.checkId),
      revision: row.revision,
      state: row.state,
      visitOrder: row.visitOrder,
      target: targetView(targetRow(row), names, 'SHOWN'),
      parts: [],
      items: [],
      hasProblems: row.hasProblems,
      planNumber: of.number,
      planTitle: of.title,
      startsOn: of.startsOn,
      endsOn: of.endsOn,
      completedAt: instant(row.completedAt),
    });
  }
  for (const part of parts) {
    const { kind, reason, witness } = part;
    views.get(part.checkId)!.parts[part.place] = {
      departmentId: part.departmentId,
      department: directory.byId(part.departmentId),
      state: part.state,
      inspectors: part.inspectorIds.map((id) => people.get(id)!),
      entriesTotal: part.entriesTotal,
      entriesAnswered: part.entriesAnswered,
      signature: kind === null ? null : { kind, reason, witness },
      submittedAt: instant(part.submittedAt),
    };
  }
  for (const entry of entries) {
    const matter = matters.get(entry.matterId)!;
    views.get(entry.checkId)!.items[entry.place] = {
      id: globalId('CheckEntry', entry.id),
      answeredBy: entry.answeredBy,
      name: matter.name,
      legalBasis: matter.legalBasis,
      content: matter.content,
      departments: matter.departments,
      outcome: entry.outcome,
      alsoOutcomes: entry.also ?? NONE,
      note: entry.note,
      recordedAt: instant(entry.recordedAt),
    };
  }
  return [...views.values()];
}

async function findPlans(hub: Hub, rows: readonly CheckRow[]): Promise<Map<string, PlanOfCheck>> {
  const plans = await hub.database.rows<PlanOfCheck>(PLANS, [[...new Set(rows.map((row) => row.planId))]]);
  return new Map(plans.map((plan) => [plan.uuid, plan]));
}

/** The target's columns alone: a target is shown without its check's. */
function targetRow(row: CheckRow): TargetRow {
  const { uuid, key, name, kind, riskClass, status, industryCode, districtCode, registeredOn, address, labels } = row;
  return { uuid, key, name, kind, riskClass, status, industryCode, districtCode, registeredOn, address, labels };
}

/** Checks by their keys, in no order; missing ones are left out. */
export async function findCheckViews(hub: Hub, ids: readonly string[]): Promise<CheckView[]> {
  const rows = await hub.database.rows<CheckRow>(
    `select ${CHECK_COLUMNS} from joint_checks c join targets t on t.id = c.target_id where c.id = any($1::uuid[])`,
    [ids],
  );
  return showChecks(hub, rows);
}
