import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { globalId } from '../kernel/ids.ts';
import { type TargetNames, targetNamesOf, targetView } from '../registry/index.ts';
import type { CheckEntry, CheckPart, JointCheck } from '../../schema/checks/check.ts';
import {
  CHECK_COLUMNS,
  type CheckRow,
  type EntryRow,
  findEntries,
  findParts,
  findPlansOf,
  type PartRow,
  type PlanOfCheck,
  targetRow,
  teamOf,
} from './check-rows.ts';
import { type MatterView, matterViews, type TeamMember, teamMembers } from './references.ts';

export interface PartView extends CheckPart {
  departmentId: string;
  /** The check that it is part of. */
  of: { uuid: string; state: JointCheck['state']; startsOn: string; endsOn: string };
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

function checkView(row: CheckRow, plan: PlanOfCheck, names: TargetNames): CheckView {
  return {
    uuid: row.checkId,
    planUuid: row.planId,
    id: globalId('JointCheck', row.checkId),
    revision: row.revision,
    state: row.state,
    visitOrder: row.visitOrder,
    batch: plan.batchSize === null ? null : Math.ceil(row.visitOrder / plan.batchSize),
    target: targetView(targetRow(row), names, 'SHOWN'),
    parts: [],
    items: [],
    hasProblems: row.hasProblems,
    planNumber: plan.number,
    planTitle: plan.title,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    completedAt: row.completedAt,
  };
}

function partView(
  row: PartRow,
  of: PartView['of'],
  department: CheckPart['department'],
  inspectors: TeamMember[],
): PartView {
  const { kind, reason, witness } = row;
  return {
    departmentId: row.departmentId,
    of,
    department,
    state: row.state,
    inspectors,
    entriesTotal: row.entriesTotal,
    entriesAnswered: row.entriesAnswered,
    signature: kind === null ? null : { kind, reason, witness },
    submittedAt: row.submittedAt,
  };
}

const NONE: CheckEntry['alsoOutcomes'] = [];

function entryView(row: EntryRow, matter: MatterView): EntryView {
  return {
    id: globalId('CheckEntry', row.id),
    answeredBy: matter.answeredBy,
    name: matter.name,
    legalBasis: matter.legalBasis,
    content: matter.content,
    departments: matter.departments,
    outcome: row.outcome,
    alsoOutcomes: row.also ?? NONE,
    note: row.note,
    recordedAt: row.recordedAt,
  };
}

/**
 * Shows checks: one query a level whatever their number, and everything that pages repeat (departments, inspectors, the
 * lines of merged lists) from memory.
 */
export async function showChecks(hub: Hub, rows: readonly CheckRow[], plan?: PlanOfCheck): Promise<CheckView[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.checkId);
  const [names, directory, plans, parts, entries] = await Promise.all([
    targetNamesOf(hub),
    directoryOf(hub),
    plan === undefined ? findPlansOf(hub.database, rows) : null,
    findParts(hub.database, ids),
    findEntries(hub.database, ids),
  ]);
  const teams = parts.map(teamOf);
  const [people, matters] = await Promise.all([
    teamMembers(hub, teams.flat()),
    matterViews(
      hub,
      entries.map((entry) => entry.matterId),
    ),
  ]);
  const views = rows.map((row) => checkView(row, plan ?? plans!.get(row.planId)!, names));
  parts.forEach((part, i) => {
    const team = teams[i]!.map((id) => people.get(id)!);
    const check = views[part.n - 1]!;
    check.parts[part.place] = partView(part, check, directory.byId(part.departmentId), team);
  });
  for (const entry of entries) views[entry.n - 1]!.items[entry.place] = entryView(entry, matters.get(entry.matterId)!);
  return views;
}

/** Checks by their keys, in no order; missing ones are left out. */
export async function findCheckViews(hub: Hub, ids: readonly string[]): Promise<CheckView[]> {
  const rows = await hub.database.rows<CheckRow>(
    `select ${CHECK_COLUMNS} from joint_checks c join targets t on t.id = c.target_id where c.id = any($1::uuid[])`,
    [ids],
  );
  return showChecks(hub, rows);
}
