import { newId } from '../kernel/ids.ts';
import type { Reader, Tx } from '../platform/database.ts';
import { rememberVisitors } from '../draws/index.ts';
import type { Release, ReleasedCheck, ReleasedMatter } from './merged-lists.ts';

/** What is looked at, by item: as it was when the list was fixed, where that was kept. */
export async function findContents(reader: Reader, planId: string): Promise<Map<string, string>> {
  const rows = await reader.rows<{ itemId: string; content: string }>(
    `select pi.item_id as "itemId", coalesce(pi.frozen->>'content', i.content) as content
     from plan_items pi join inspection_items i on i.id = pi.item_id where pi.plan_id = $1`,
    [planId],
  );
  return new Map(rows.map(({ itemId, content }) => [itemId, content]));
}

/** The plan that the checks are of. */
export interface ReleasedPlan {
  id: string;
  jurisdictionId: string;
  year: number;
  endsOn: string;
}

const CHUNK = 2000;

/** Inserts rows by their columns, in pieces that no driver chokes on. */
async function insertRows(
  tx: Tx,
  sql: string,
  fixed: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const piece = rows.slice(from, from + CHUNK);
    await tx.rows(sql, [...fixed, ...piece[0]!.map((_, column) => piece.map((row) => row[column]))]);
  }
}

const uuidArray = (ids: readonly string[]): string => `{${ids.join()}}`;

/** Stores the lines of a plan's lists; gives the keys they got. */
async function insertMatters(
  tx: Tx,
  planId: string,
  matters: readonly ReleasedMatter[],
): Promise<Map<ReleasedMatter, number>> {
  const keys = await tx.rows<{ id: number }>(
    `select nextval(pg_get_serial_sequence('check_matters', 'id'))::int as id from generate_series(1, $1::int)`,
    [matters.length],
  );
  await insertRows(
    tx,
    `insert into check_matters (id, plan_id, name, legal_basis, content, department_ids) overriding system value
     select id, $1, name, legal_basis, content, departments::uuid[]
     from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[]) as t(id, name, legal_basis, content, departments)`,
    [planId],
    matters.map(({ name, legalBasis, content, departmentIds }, i) => [
      keys[i]!.id,
      name,
      legalBasis,
      content,
      uuidArray(departmentIds),
    ]),
  );
  return new Map(matters.map((matter, i) => [matter, keys[i]!.id]));
}

function insertChecks(tx: Tx, plan: ReleasedPlan, checks: readonly ReleasedCheck[], now: Date): Promise<void> {
  return insertRows(
    tx,
    `insert into joint_checks (id, jurisdiction_id, plan_id, target_id, visit_order, parts_total, released_at)
     select id, $1, $2, target, place, parts, $3
     from unnest($4::uuid[], $5::uuid[], $6::int[], $7::int[]) as t(id, target, place, parts)`,
    [plan.jurisdictionId, plan.id, now.toISOString()],
    checks.map(({ id, targetId, parts }, i) => [id, targetId, i + 1, parts.length]),
  );
}

async function insertParts(tx: Tx, plan: ReleasedPlan, checks: readonly ReleasedCheck[]): Promise<void> {
  await insertRows(
    tx,
    `insert into check_parts (check_id, department_id, plan_id, place, inspector_ids, entries_total)
     select check_id, department, $1, place, team::uuid[], entries
     from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::int[]) as t(check_id, department, place, team, entries)`,
    [plan.id],
    checks.flatMap(({ id, parts }) =>
      parts.map(({ departmentId, inspectorIds, entries }, place) => [
        id,
        departmentId,
        place,
        uuidArray(inspectorIds),
        entries,
      ]),
    ),
  );
  await insertRows(
    tx,
    `insert into part_inspectors (check_id, department_id, inspector_id, ends_on, plan_id, visit_order)
     select check_id, department, inspector, $1, $2, place
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) as t(check_id, department, inspector, place)`,
    [plan.endsOn, plan.id],
    checks.flatMap(({ id, parts }, i) =>
      parts.flatMap(({ departmentId, inspectorIds }) =>
        inspectorIds.map((inspectorId) => [id, departmentId, inspectorId, i + 1]),
      ),
    ),
  );
}

function insertEntries(
  tx: Tx,
  checks: readonly ReleasedCheck[],
  keys: ReadonlyMap<ReleasedMatter, number>,
): Promise<void> {
  return insertRows(
    tx,
    `insert into check_entries (id, check_id, place, matter_id, answered_by)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::uuid[])`,
    [],
    checks.flatMap(({ id, matters }) =>
      matters.map((matter, place) => [newId(), id, place, keys.get(matter), matter.departmentIds[0]]),
    ),
  );
}

/** Starts the count of parts that each department answers. */
async function startProgress(tx: Tx, planId: string, checks: readonly ReleasedCheck[]): Promise<void> {
  const totals = new Map<string, number>();
  for (const { parts } of checks)
    for (const { departmentId } of parts) totals.set(departmentId, (totals.get(departmentId) ?? 0) + 1);
  await tx.rows(
    `insert into plan_department_progress (plan_id, department_id, parts_total)
     select $1, department, total from unnest($2::uuid[], $3::int[]) as t(department, total)`,
    [planId, [...totals.keys()], [...totals.values()]],
  );
}

/** Counts a visit of the plan's year for each target (R063), in one order for all, so that no two releases wait for each other. */
function countVisits(tx: Tx, plan: ReleasedPlan, checks: readonly ReleasedCheck[]): Promise<void> {
  return insertRows(
    tx,
    `insert into target_visits (jurisdiction_id, target_id, year, visits)
     select $1, target, $2, 1 from unnest($3::uuid[]) as t(target)
     on conflict (target_id, year) do update set visits = target_visits.visits + 1`,
    [plan.jurisdictionId, plan.year],
    checks
      .map((check) => check.targetId)
      .sort()
      .map((target) => [target]),
  );
}

/** Stores a plan's checks in a few statements, however many they are. */
export async function insertRelease(
  tx: Tx,
  plan: ReleasedPlan,
  { checks, matters }: Release,
  now: Date,
): Promise<void> {
  const keys = await insertMatters(tx, plan.id, matters);
  await insertChecks(tx, plan, checks, now);
  await insertParts(tx, plan, checks);
  await insertEntries(tx, checks, keys);
  await startProgress(tx, plan.id, checks);
  await countVisits(tx, plan, checks);
  await rememberVisitors(
    tx,
    checks.flatMap(({ targetId, parts }) => parts.map((part) => ({ targetId, ...part }))),
    now,
  );
}
