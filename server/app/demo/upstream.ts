import { type LocalDate, startOfDay } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database.ts';
import { itemFieldsSql } from '../../registry/index.ts';
import upstream from './source/upstream.json' with { type: 'json' };

/**
 * Writes a small list of the province over items that the county has: some claimed, some waiting, some declined, and two
 * that a second version changed since they were claimed.
 */
export async function writeUpstreamList(tx: Tx, home: string, today: LocalDate): Promise<void> {
  const list = newId();
  const at = startOfDay(today).toISOString();
  await tx.rows(
    `insert into upstream_lists (id, jurisdiction_id, level, name, state, version, effective_from, published_at)
     values ($1, $2, 'PROVINCE', $3, 'PUBLISHED', 2, $4, $5::timestamptz)`,
    [list, home, upstream.name, today, at],
  );
  const items = upstream.items.map((item, i) => ({
    id: newId(),
    code: `SF-${String(i + 1).padStart(3, '0')}`,
    before: null,
    evidence: null,
    reason: null,
    ...item,
  }));
  const given = `json_to_recordset($1::json) as g(id uuid, code text, item text, before jsonb, evidence text, reason text)
    join inspection_items i on i.code = g.item`;
  const fields = itemFieldsSql('i');
  const rows = JSON.stringify(items);
  await tx.rows(
    `insert into upstream_items (id, list_id, code, department_id, draft, published, published_version, published_at)
     select g.id, $2, g.code, i.department_id, ${fields}, ${fields}, case when g.before is null then 1 else 2 end, $3::timestamptz
     from ${given}`,
    [rows, list, at],
  );
  await tx.rows(
    `insert into upstream_item_versions (upstream_item_id, version, fields)
     select g.id, 1, ${fields} || coalesce(g.before, '{}') from ${given}
     union all select g.id, 2, ${fields} from ${given} where g.before is not null`,
    [rows],
  );
  await tx.rows(
    `insert into upstream_claims (upstream_item_id, version, state, evidence, reason, own_item_id, answered_at)
     select g.id, 1, case when g.reason is null then 'CLAIMED' else 'DECLINED' end, g.evidence, g.reason,
       case when g.reason is null then i.id end, $2::timestamptz
     from ${given} where g.evidence is not null or g.reason is not null`,
    [rows, at],
  );
}
