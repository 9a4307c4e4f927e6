import { LINEAGE_SQL } from './policy.store.ts';
import type { LocalDate } from '../kernel/clock.ts';
import type { Reader, Tx } from '../platform/database.ts';
import type { PolicyPresetCode } from '../../schema/policy/policy-enums.ts';
import type { PolicyKey } from './keys.ts';
import type { DatedValue } from './policy.ts';

/** A jurisdiction, and how far above the one that asks it stands. */
export interface Place {
  id: string;
  code: string;
  name: string;
  depth: number;
}

/** A decision as it is stored, with who made it. */
export interface StoredDecision extends DatedValue {
  id: string;
  key: PolicyKey;
  jurisdictionId: string;
  inherits: boolean;
  order: number;
  preset: PolicyPresetCode | null;
  decidedAt: string;
  decidedBy: string | null;
  withdrawnAt: string | null;
  withdrawReason: string | null;
}

const COLUMNS = `v.id, v.key, v.jurisdiction_id as "jurisdictionId", v.value, v.inherits, v.valid_from as "validFrom",
  v.valid_to as "validTo", v.document, v.article, v.preset, v.decided_order::int as "order", v.decided_at as "decidedAt",
  a.name as "decidedBy", v.withdrawn_at as "withdrawnAt", v.withdraw_reason as "withdrawReason"`;
const FROM = 'from policy_values v left join accounts a on a.id = v.decided_by';

/** A jurisdiction and those above it, itself first. */
export function findLineage(reader: Reader, jurisdictionId: string): Promise<Place[]> {
  return reader.rows<Place>(`with ${LINEAGE_SQL} select id, code, name, depth from lineage order by depth`, [
    jurisdictionId,
  ]);
}

/** The jurisdiction of a code, where it stands above or below another or is that one; null where it does not. */
export async function findRelated(reader: Reader, jurisdictionId: string, code: string): Promise<string | null> {
  const [found] = await reader.rows<{ id: string }>(
    `with ${LINEAGE_SQL}, below as (
       select id, code, 0 as depth from jurisdictions where id = $1
       union all
       select j.id, j.code, b.depth + 1 from jurisdictions j join below b on j.parent_id = b.id where b.depth < 10
     )
     select id from lineage where code = $2 union select id from below where code = $2`,
    [jurisdictionId, code],
  );
  return found?.id ?? null;
}

/** All decisions that hold or will for a jurisdiction, its superiors' too; what was withdrawn never held. */
export function readDecisions(reader: Reader, jurisdictionId: string): Promise<StoredDecision[]> {
  return reader.rows<StoredDecision>(
    `with ${LINEAGE_SQL} select ${COLUMNS}, l.depth ${FROM} join lineage l on l.id = v.jurisdiction_id
     where v.withdrawn_at is null`,
    [jurisdictionId],
  );
}

export function readDecisionsById(reader: Reader, ids: readonly string[]): Promise<StoredDecision[]> {
  return reader.rows<StoredDecision>(
    `select ${COLUMNS} ${FROM} where v.id = any($1::uuid[]) order by v.decided_order`,
    [ids],
  );
}

/** A key's decisions in a jurisdiction and above, the last decided first, behind an order. */
export function readHistory(
  reader: Reader,
  jurisdictionId: string,
  key: PolicyKey,
  before: number | null,
  limit: number,
): Promise<StoredDecision[]> {
  return reader.rows<StoredDecision>(
    `with ${LINEAGE_SQL} select ${COLUMNS}, l.depth ${FROM} join lineage l on l.id = v.jurisdiction_id
     where v.key = $2 and ($3::bigint is null or v.decided_order < $3) order by v.decided_order desc limit $4`,
    [jurisdictionId, key, before, limit],
  );
}

export async function countHistory(reader: Reader, jurisdictionId: string, key: PolicyKey): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    `with ${LINEAGE_SQL} select count(*)::int as n from policy_values v join lineage l on l.id = v.jurisdiction_id where v.key = $2`,
    [jurisdictionId, key],
  );
  return row!.n;
}

/** Of each jurisdiction the decision on each of these keys that is its own on a day. */
export async function readNewest(
  reader: Reader,
  jurisdictionIds: readonly string[],
  keys: readonly PolicyKey[],
  day: LocalDate,
): Promise<Set<string>> {
  const rows = await reader.rows<{ id: string }>(
    `select distinct on (jurisdiction_id, key) id from policy_values
     where jurisdiction_id = any($1::uuid[]) and key = any($2::text[]) and withdrawn_at is null
       and valid_from <= $3 and (valid_to is null or valid_to >= $3)
     order by jurisdiction_id, key, valid_from desc, decided_order desc`,
    [jurisdictionIds, keys, day],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function readRevision(reader: Reader, jurisdictionId: string): Promise<number> {
  const [row] = await reader.rows<{ revision: number }>(
    'select revision from policy_revisions where jurisdiction_id = $1',
    [jurisdictionId],
  );
  return row?.revision ?? 1;
}

export async function raiseRevision(tx: Tx, jurisdictionId: string): Promise<void> {
  await tx.rows(
    `insert into policy_revisions (jurisdiction_id, revision) values ($1, 2)
     on conflict (jurisdiction_id) do update set revision = policy_revisions.revision + 1`,
    [jurisdictionId],
  );
}

/** What is to be stored of a decision. */
export interface NewDecision {
  id: string;
  key: PolicyKey;
  value: unknown;
  inherits: boolean;
  document: string;
  article: string;
}

/** What decisions made together share. */
export interface Together {
  jurisdictionId: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  preset: PolicyPresetCode | null;
  by: string;
  at: Date;
}

export async function insertDecisions(tx: Tx, decisions: readonly NewDecision[], shared: Together): Promise<void> {
  const { jurisdictionId, validFrom, validTo, preset, by, at } = shared;
  await tx.rows(
    `insert into policy_values (id, jurisdiction_id, key, value, inherits, valid_from, valid_to, document, article, preset, decided_by, decided_at)
     select d.id, $2, d.key, d.value::jsonb, d.inherits, $3, $4, d.document, d.article, $5, $6, $7
     from json_to_recordset($1::json) as d(id uuid, key text, value text, inherits boolean, document text, article text)`,
    [
      JSON.stringify(decisions.map(({ value, ...decision }) => ({ ...decision, value: JSON.stringify(value) }))),
      jurisdictionId,
      validFrom,
      validTo,
      preset,
      by,
      at.toISOString(),
    ],
  );
}

export async function markWithdrawn(tx: Tx, id: string, by: string, at: Date, reason: string): Promise<void> {
  await tx.rows('update policy_values set withdrawn_at = $2, withdrawn_by = $3, withdraw_reason = $4 where id = $1', [
    id,
    at.toISOString(),
    by,
    reason,
  ]);
}
