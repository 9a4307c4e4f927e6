import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import type { RecordChange } from '../../schema/registry/record-change.ts';
import type { Changed } from './record-changes.ts';

const CURSOR = 'his';

interface FactRow {
  position: string;
  kind: string;
  at: Date;
  by: string | null;
  department: string | null;
  payload: { changes?: Changed[]; reason?: string; codes?: string[]; version?: number; effectiveFrom?: string };
}

/** Which records a history is of: the name under which their facts bear them. */
export type Recorded = 'target' | 'inspector' | 'list';

const PREFIX: Record<Recorded, string> = { target: 'TARGET_', inspector: 'INSPECTOR_', list: 'UPSTREAM_' };

const isPosition = (text: string): boolean => /^\d{1,18}$/.test(text);

/** The facts of one record, the newest first, from the journal of its jurisdiction. */
export async function findHistory(
  hub: Hub,
  jurisdictionId: string,
  of: Recorded,
  uuid: string,
  page: PageRequest,
): Promise<Connection<RecordChange>> {
  const [last] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  if (last !== undefined && !isPosition(last)) throw badCursor();
  const directory = await directoryOf(hub);
  const own = `plan is null and payload ->> '${of}' = $1 and jurisdiction = $2`;
  const rows = await hub.database.rows<FactRow>(
    `select j.position::text as position, j.kind, j.occurred_at as at, a.name as by, j.department, j.payload
     from journal j left join accounts a on a.id = j.actor
     where ${own} and ($3::bigint is null or j.position < $3::bigint) order by j.position desc limit $4`,
    [uuid, jurisdictionId, last ?? null, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ position }) => writeCursor(CURSOR, [position]),
    (row) => changeOf(row, of, row.department === null ? null : directory.byId(row.department)),
    async () => {
      const [row] = await hub.database.rows<{ n: number }>(`select count(*)::int as n from journal where ${own}`, [
        uuid,
        jurisdictionId,
      ]);
      return row?.n ?? 0;
    },
  );
}

function changeOf(row: FactRow, of: Recorded, department: RecordChange['department']): RecordChange {
  const { reason } = row.payload;
  const changes = row.payload.changes ?? changesOfList(row.payload);
  return {
    at: new Date(row.at),
    kind: row.kind.slice(PREFIX[of].length) as RecordChange['kind'],
    by: row.by,
    department,
    changes: changes.map(({ field, before, after }) => ({ field, before: before ?? null, after: after ?? null })),
    reason: reason ?? null,
  };
}

function changesOfList({ codes, version, effectiveFrom }: FactRow['payload']): Changed[] {
  return [
    ...(codes === undefined ? [] : [{ field: 'codes', after: codes.join('、') }]),
    ...(version === undefined ? [] : [{ field: 'version', after: String(version) }]),
    ...(effectiveFrom === undefined ? [] : [{ field: 'effectiveFrom', after: effectiveFrom }]),
  ];
}
