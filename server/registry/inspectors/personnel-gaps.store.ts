import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Connection } from '../../../schema/page.ts';
import type { PersonnelGap } from '../../../schema/registry/inspector-record.ts';
import { isUuid } from '../uuid.ts';

const CURSOR = 'gap';

interface GapRow {
  kind: PersonnelGap['kind'];
  id: string;
  name: string;
  departmentId: string | null;
}

// $1: the jurisdiction, $2: one department or null.
const GAPS = `(
  select 'ACCOUNT_WITHOUT_RECORD' as kind, a.id, a.name, a.department_id from accounts a
  where a.jurisdiction_id = $1 and 'INSPECTOR' = any(a.roles) and a.disabled_at is null
    and not exists (select 1 from inspectors i where i.account_id = a.id)
  union all
  select 'RECORD_WITHOUT_ACCOUNT', i.id, i.name, i.department_id from inspectors i join departments d on d.id = i.department_id
  where d.jurisdiction_id = $1 and i.person_type = 'INSPECTOR' and i.account_id is null
) gaps where ($2::uuid is null or department_id = $2::uuid)`;

/** Who is an inspector by account and not in the registry, and the reverse (R020). */
export async function findPersonnelGaps(
  hub: Hub,
  jurisdictionId: string,
  departmentCode: string | null | undefined,
  page: PageRequest,
): Promise<Connection<PersonnelGap>> {
  const directory = await directoryOf(hub);
  const asked = departmentCode === null || departmentCode === undefined ? null : directory.byCode(departmentCode);
  // An unknown department has no people: nobody's are asked for.
  const department = asked === null ? null : (asked?.uuid ?? jurisdictionId);
  const [kind, id] = page.after === null ? [null, null] : readCursor(CURSOR, page.after, 2);
  if (id !== null && id !== undefined && !isUuid(id)) throw badCursor();
  const rows = await hub.database.rows<GapRow>(
    `select kind, id, name, department_id as "departmentId" from ${GAPS}
     and ($3::text is null or (kind, id) > ($3::text, $4::uuid)) order by kind, id limit $5`,
    [jurisdictionId, department, kind, id, page.first + 1],
  );
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.kind, row.id]),
    (row) => ({
      kind: row.kind,
      name: row.name,
      department: row.departmentId === null ? null : directory.byId(row.departmentId),
      inspectorId: row.kind === 'RECORD_WITHOUT_ACCOUNT' ? globalId('Inspector', row.id) : null,
    }),
    async () => {
      const [row] = await hub.database.rows<{ n: number }>(`select count(*)::int as n from ${GAPS}`, [
        jurisdictionId,
        department,
      ]);
      return row?.n ?? 0;
    },
  );
}
