import { refusal } from '../kernel/refusal.ts';
import type { Actor } from '../kernel/actor.ts';
import { localId } from '../kernel/ids.ts';
import type { Reader, Tx } from '../platform/database.ts';
import type { CheckState, Counted, PartState } from './check.ts';

/** A check and the part of the actor's department in it, read under the plan's lock to be changed. */
export interface Work extends Counted {
  checkId: string;
  planId: string;
  jurisdictionId: string;
  departmentId: string;
  check: CheckState;
  /** Null where the department has no part. */
  part: PartState | null;
  revision: number;
  hasProblems: boolean;
  isOnTeam: boolean;
}

export function checkUuid(id: string): string {
  const uuid = localId('JointCheck', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

/** The plan of a check; it never changes, so it may be read before it is locked. */
export async function planOfCheck(reader: Reader, checkId: string): Promise<string> {
  const [row] = await reader.rows<{ planId: string }>('select plan_id as "planId" from joint_checks where id = $1', [
    checkId,
  ]);
  if (row === undefined) throw refusal.notFound();
  return row.planId;
}

export async function getWork(tx: Tx, actor: Actor, checkId: string): Promise<Work> {
  const [work] = await tx.rows<Work>(
    `select c.id as "checkId", c.plan_id as "planId", c.jurisdiction_id as "jurisdictionId", c.state as "check", c.revision,
       c.has_problems as "hasProblems", c.parts_total as "partsTotal", c.parts_submitted as "partsSubmitted",
       p.checks_total as "checksTotal", p.checks_completed as "checksCompleted",
       m.department_id as "departmentId", m.state as part,
       coalesce((select i.id from inspectors i where i.account_id = $3) = any(m.inspector_ids), false) as "isOnTeam"
     from joint_checks c join joint_plans p on p.id = c.plan_id
     left join check_parts m on m.check_id = c.id and m.department_id = $2 where c.id = $1`,
    [checkId, actor.departmentId, actor.accountId],
  );
  if (work === undefined) throw refusal.notFound();
  return work;
}

/** An entry as recording and submitting look at it. */
export interface WorkEntry {
  id: string;
  answeredBy: string;
  isAnswered: boolean;
  isProblem: boolean;
}

export function findWorkEntries(tx: Tx, checkId: string): Promise<WorkEntry[]> {
  return tx.rows<WorkEntry>(
    `select id, answered_by as "answeredBy", outcome is not null as "isAnswered", is_problem as "isProblem"
     from check_entries where check_id = $1`,
    [checkId],
  );
}

/** What a department found so far: names of its entries without outcome in the list's order, and whether it met a problem. */
export async function findFindings(
  tx: Tx,
  { checkId, departmentId }: Work,
): Promise<{ open: string[]; isProblem: boolean }> {
  const rows = await tx.rows<{ name: string; isAnswered: boolean; isProblem: boolean }>(
    `select m.name, e.outcome is not null as "isAnswered", e.is_problem as "isProblem"
     from check_entries e join check_matters m on m.id = e.matter_id
     where e.check_id = $1 and e.answered_by = $2 order by e.place`,
    [checkId, departmentId],
  );
  return {
    open: rows.filter((row) => !row.isAnswered).map((row) => row.name),
    isProblem: rows.some((row) => row.isProblem),
  };
}
