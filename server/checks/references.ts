import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { findPlanGuards } from '../plans/index.ts';
import { inspectorColumns, type InspectorRow, inspectorView } from '../registry/index.ts';
import type { Department } from '../../schema/identity/department.ts';
import type { Inspector } from '../../schema/registry/inspector.ts';
import type { PlanGuard } from './check.permits.ts';
import { rememberedById } from './remembered.ts';

/** An inspector as those see them who see the check: unmasked, with the account that acts for them. */
export interface TeamMember extends Inspector {
  accountId: string | null;
}

export const teamMembers = rememberedById<string, TeamMember>(async (hub, ids) => {
  const [directory, rows] = await Promise.all([
    directoryOf(hub),
    hub.database.rows<InspectorRow & { accountId: string | null }>(
      `select ${inspectorColumns('i')}, i.account_id as "accountId" from inspectors i where i.id = any($1::uuid[])`,
      [ids],
    ),
  ]);
  return rows.map(({ accountId, ...row }) => [row.uuid, { ...inspectorView(row, directory, 'SHOWN'), accountId }]);
});

/** A line of a plan's merged lists: the texts that every check with this line shows. */
export interface MatterView {
  name: string;
  legalBasis: string;
  content: string;
  departments: Department[];
  /** The department that looks and records. */
  answeredBy: string;
}

export const matterViews = rememberedById<number, MatterView>(async (hub, ids) => {
  const [directory, rows] = await Promise.all([
    directoryOf(hub),
    hub.database.rows<Pick<MatterView, 'name' | 'legalBasis' | 'content'> & { id: number; departmentIds: string[] }>(
      `select id, name, legal_basis as "legalBasis", content, department_ids as "departmentIds"
       from check_matters where id = any($1::int[])`,
      [ids],
    ),
  ]);
  return rows.map(({ id, departmentIds, ...texts }) => [
    id,
    { ...texts, departments: departmentIds.map(directory.byId), answeredBy: departmentIds[0]! },
  ]);
});

/** What a permit asks about a check; after release a team changes by replacement alone, which has it forgotten. */
export interface CheckGuard {
  plan: PlanGuard;
  teamAccounts: (string | null)[];
}

export const checkGuards = rememberedById<string, CheckGuard>(async (hub, ids) => {
  const parts = await hub.database.rows<{ checkId: string; planId: string; inspectorIds: string[] }>(
    `select check_id as "checkId", plan_id as "planId", inspector_ids as "inspectorIds"
     from check_parts where check_id = any($1::uuid[])`,
    [ids],
  );
  const [plans, people] = await Promise.all([
    findPlanGuards(hub.database, [...new Set(parts.map((part) => part.planId))]),
    teamMembers(
      hub,
      parts.flatMap((part) => part.inspectorIds),
    ),
  ]);
  const guards = new Map<string, CheckGuard>();
  for (const { checkId, planId, inspectorIds } of parts) {
    const guard = guards.get(checkId) ?? { plan: plans.get(planId)!, teamAccounts: [] };
    guard.teamAccounts.push(...inspectorIds.map((id) => people.get(id)!.accountId));
    guards.set(checkId, guard);
  }
  return guards;
});

/** Has what permits ask about these checks read anew: a team of theirs was changed. */
export function forgetGuards(hub: Hub, checkIds: readonly string[]): void {
  checkGuards.forget(hub, checkIds);
}
