import type { Reader } from '../platform/database.ts';
import { targetColumns, type TargetRow } from '../registry/index.ts';
import type { CheckEntry, CheckPart, JointCheck, PartSignature } from '../../schema/checks/check.ts';

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

/** The target's columns alone: a target is shown without its check's. */
export function targetRow(row: CheckRow): TargetRow {
  const { uuid, key, name, kind, riskClass, status, industryCode, districtCode, registeredOn, address, labels } = row;
  const { recordRevision, statusOn, riskClassSource, riskClassOn, recordSource, recordedOn, claimants } = row;
  return {
    ...{ uuid, key, name, kind, riskClass, status, industryCode, districtCode, registeredOn, address, labels },
    ...{ recordRevision, statusOn, riskClassSource, riskClassOn, recordSource, recordedOn, claimants },
  };
}

/** What a check shows of its plan. */
export interface PlanOfCheck {
  uuid: string;
  number: string;
  title: string;
  startsOn: string;
  endsOn: string;
  batchSize: number | null;
}

export async function findPlansOf(reader: Reader, rows: readonly CheckRow[]): Promise<Map<string, PlanOfCheck>> {
  const plans = await reader.rows<PlanOfCheck>(
    `select id as uuid, number, title, starts_on as "startsOn", ends_on as "endsOn", batch_size as "batchSize" from joint_plans where id = any($1::uuid[])`,
    [[...new Set(rows.map((row) => row.planId))]],
  );
  return new Map(plans.map((plan) => [plan.uuid, plan]));
}

// Thousands of these rows make a few pages. They name their check by its place among those asked for and carry teams as
// text: a driver takes far longer for keys and arrays than for short plain columns.
const OF_CHECKS = `unnest($1::uuid[]) with ordinality as asked(id, n)`;

export interface PartRow {
  /** Place of its check among those asked for, from 1. */
  n: number;
  departmentId: string;
  place: number;
  team: string;
  state: CheckPart['state'];
  entriesTotal: number;
  entriesAnswered: number;
  kind: PartSignature['kind'] | null;
  reason: string | null;
  witness: string | null;
  submittedAt: string | null;
}

export function findParts(reader: Reader, checkIds: readonly string[]): Promise<PartRow[]> {
  return reader.rows<PartRow>(
    `select asked.n::int as n, m.department_id as "departmentId", m.place, m.inspector_ids::text as team, m.state,
       m.entries_total as "entriesTotal", m.entries_answered as "entriesAnswered", m.signature_kind as kind,
       m.signature_reason as reason, m.signature_witness as witness, m.submitted_at as "submittedAt"
     from ${OF_CHECKS} join check_parts m on m.check_id = asked.id`,
    [checkIds],
  );
}

/** Keys of a part's inspectors, the responsible one first. */
export function teamOf({ team }: Pick<PartRow, 'team'>): string[] {
  return team.slice(1, -1).split(',');
}

export interface EntryRow {
  /** Place of its check among those asked for, from 1. */
  n: number;
  id: string;
  place: number;
  matterId: number;
  outcome: CheckEntry['outcome'];
  also: CheckEntry['alsoOutcomes'] | null;
  note: string | null;
  recordedAt: string | null;
}

export function findEntries(reader: Reader, checkIds: readonly string[]): Promise<EntryRow[]> {
  return reader.rows<EntryRow>(
    `select asked.n::int as n, e.id, e.place, e.matter_id as "matterId", e.outcome, e.also_outcomes as also, e.note,
       e.recorded_at as "recordedAt"
     from ${OF_CHECKS} join check_entries e on e.check_id = asked.id`,
    [checkIds],
  );
}
