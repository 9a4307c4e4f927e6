import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Connection } from '../../../schema/page.ts';
import type { ProgrammeEvent } from '../../../schema/programmes/programme.ts';
import type { ProgrammeRow } from './programmes.store.ts';

const CURSOR = 'prh';

interface FactRow {
  position: string;
  number: number;
  kind: string;
  occurredAt: string;
  departmentId: string | null;
  actor: string | null;
  reason: string | null;
}

/** The facts of a version, the newest first, from the journal of its jurisdiction. */
export async function findProgrammeHistory(
  hub: Hub,
  { uuid, jurisdictionId }: Pick<ProgrammeRow, 'uuid' | 'jurisdictionId'>,
  page: PageRequest,
): Promise<Connection<ProgrammeEvent>> {
  const [last] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  if (last !== undefined && !/^\d{1,18}$/.test(last)) throw badCursor();
  const directory = await directoryOf(hub);
  const own = `plan is null and payload ->> 'programme' = $1 and jurisdiction = $2`;
  const rows = await hub.database.rows<FactRow>(
    `select j.position::text as position, j.chain_index as number, j.kind, j.occurred_at as "occurredAt",
       j.department as "departmentId", a.name as actor, j.payload ->> 'reason' as reason
     from journal j left join accounts a on a.id = j.actor
     where ${own} and ($3::bigint is null or j.position < $3::bigint) order by j.position desc limit $4`,
    [uuid, jurisdictionId, last ?? null, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ position }) => writeCursor(CURSOR, [position]),
    ({ departmentId, occurredAt, position: _, ...row }) => ({
      ...row,
      occurredAt: new Date(occurredAt),
      department: departmentId === null ? null : directory.byId(departmentId),
    }),
    async () => {
      const [row] = await hub.database.rows<{ n: number }>(`select count(*)::int as n from journal where ${own}`, [
        uuid,
        jurisdictionId,
      ]);
      return row!.n;
    },
  );
}
