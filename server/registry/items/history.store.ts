import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Connection } from '../../../schema/page.ts';
import type { ItemEvent } from '../../../schema/registry/item-version.ts';
import { storable } from '../conditions.ts';

const CURSOR = 'itemHistory';

interface Row {
  number: number;
  kind: ItemEvent['kind'];
  occurredAt: string;
  departmentId: string | null;
  actor: string | null;
  payload: { reason?: string | null; itemCodes: string[] };
  hash: string;
}

/** The facts of the journal about an item, the newest first. */
export async function findItemHistory(
  hub: Hub,
  jurisdictionId: string,
  code: string,
  page: PageRequest,
): Promise<Connection<ItemEvent>> {
  const directory = await directoryOf(hub);
  const parameters: unknown[] = [jurisdictionId, storable(code)];
  const where = `j.plan is null and j.chain = $1 and (j.payload -> 'itemCodes') @> jsonb_build_array($2::text)`;
  const before = page.after === null ? null : Number(readCursor(CURSOR, page.after, 1)[0]);
  const behind =
    before === null ? '' : ` and j.chain_index < $${parameters.push(Number.isSafeInteger(before) ? before : 0)}`;
  const rows = await hub.database.rows<Row>(
    `select j.chain_index as number, j.kind, j.occurred_at as "occurredAt", j.department as "departmentId", a.name as actor,
       j.payload, j.hash
     from journal j left join accounts a on a.id = coalesce(j.actor, (
         select case j.kind when 'IMPORT_APPLIED' then i.confirmed_by else i.account_id end from table_imports i
         where j.kind like 'IMPORT_%' and i.id::text = j.payload ->> 'import')) where ${where}${behind}
     order by j.chain_index desc limit $${parameters.push(page.first + 1)}`,
    parameters,
  );
  return connection(
    rows,
    page,
    ({ number }) => writeCursor(CURSOR, [number]),
    ({ departmentId, payload, occurredAt, ...row }) => ({
      ...row,
      occurredAt: new Date(occurredAt),
      department: departmentId === null ? null : directory.byId(departmentId),
      reason: payload.reason ?? null,
      itemCodes: payload.itemCodes,
    }),
    async () => {
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from journal j where ${where}`,
        parameters.slice(0, 2),
      );
      return count!.n;
    },
  );
}
