import type { Reader, Tx } from '../../platform/database.ts';

/** A target for which the yearly cap was lifted in a plan: why, and who approved it. */
export interface OverrideRow {
  targetId: string;
  reason: string;
  approver: string;
  recordedBy: string;
  recordedAt: string;
}

/** Targets for which the cap was lifted in a plan. */
export async function findAdmitted(reader: Reader, planId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(
    'select target_id as id from plan_cap_overrides where plan_id = $1 order by target_id',
    [planId],
  );
  return rows.map(({ id }) => id);
}

/** The same with why, in the order of recording; a plan has at most 1,000. */
export function findOverrides(reader: Reader, planId: string): Promise<OverrideRow[]> {
  return reader.rows<OverrideRow>(
    `select o.target_id as "targetId", o.reason, o.approver, a.name as "recordedBy", o.recorded_at as "recordedAt"
     from plan_cap_overrides o join accounts a on a.id = o.recorded_by where o.plan_id = $1
     order by o.recorded_at, o.target_id`,
    [planId],
  );
}

export async function putOverrides(
  tx: Tx,
  planId: string,
  targetIds: readonly string[],
  { reason, approver }: Pick<OverrideRow, 'reason' | 'approver'>,
  by: string,
  at: Date,
): Promise<void> {
  await tx.rows(
    `insert into plan_cap_overrides (plan_id, target_id, reason, approver, recorded_by, recorded_at)
     select $1, target, $3, $4, $5, $6::timestamptz from unnest($2::uuid[]) as t(target)
     on conflict (plan_id, target_id) do nothing`,
    [planId, targetIds, reason, approver, by, at.toISOString()],
  );
}
