import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import { getPolicy, type PolicyValue } from '../../policy/index.ts';
import type { Clause } from '../../../schema/clause.ts';
import type { KeyItemShares } from '../../../schema/registry/item-version.ts';

function clauseFor({ value, document, article }: PolicyValue<number | null>): Clause {
  return value === null || document === '' ? clauseOf('R008') : { id: 'R008', document, article };
}

/** Key items by department as the lists were in force on a day (R008). */
export async function keyItemShares(hub: Hub, jurisdictionId: string, day: LocalDate): Promise<KeyItemShares> {
  const directory = await directoryOf(hub);
  const rows = await hub.database.rows<{ departmentId: string; items: number; keyItems: number }>(
    `select department_id as "departmentId", count(*)::int as items, (count(*) filter (where item_class = 'KEY'))::int as "keyItems"
     from (select distinct on (v.item_id) i.department_id, v.fields ->> 'itemClass' as item_class, v.retired
           from item_versions v join inspection_items i on i.id = v.item_id
           where i.jurisdiction_id = $1 and v.effective_from <= $2 order by v.item_id, v.number desc) listed
     where not retired group by department_id`,
    [jurisdictionId, day],
  );
  const { keyItemShareAlert: alert } = await getPolicy(hub.database, jurisdictionId, day);
  const counted = new Map(rows.map((row) => [row.departmentId, row]));
  return {
    day,
    clause: clauseFor(alert),
    alertAbove: alert.value,
    shares: directory.inJurisdiction(jurisdictionId).map((department) => {
      const { items = 0, keyItems = 0 } = counted.get(department.uuid) ?? {};
      const alerts = alert.value !== null && keyItems * 100 > alert.value * items;
      const percent = items === 0 ? null : ((keyItems / items) * 100).toFixed(1);
      return { department, items, keyItems, percent, alerts };
    }),
  };
}
