import { connection } from '../action/connection.ts';
import type { Hub } from '../action/hub.ts';
import { directoryOf } from '../identity/index.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import type { Connection } from '../../schema/page.ts';
import type { RecordChange } from '../../schema/registry/record-change.ts';
import { maskNumbersIn } from './masking.ts';
import type { Changed } from './record-changes.ts';
import { type LineContent, opened } from './staging/content.ts';

const CURSOR = 'his';

interface FactRow {
  position: string;
  kind: string;
  at: Date;
  by: string | null;
  department: string | null;
  payload: { changes?: Changed[]; reason?: string; codes?: string[]; version?: number; effectiveFrom?: string };
  /** The file that an import brought the change from, and what its line told of it. */
  file: string | null;
  importId: string | null;
  line: number | null;
  content: string | null;
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
  const rows = await hub.database.rows<FactRow>(
    `select f.position::text as position, f.kind, f.occurred_at as at, a.name as by, f.department, f.payload,
       f.file, f."importId", f.line, f.content
     from (${factsSql(of)}) f left join accounts a on a.id = f.actor
     where $3::bigint is null or f.position < $3::bigint order by f.position desc limit $4`,
    [uuid, jurisdictionId, last ?? null, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ position }) => writeCursor(CURSOR, [position]),
    (row) => changeOf(hub, row, of, row.department === null ? null : directory.byId(row.department)),
    async () => {
      const [row] = await hub.database.rows<{ n: number }>(`select count(*)::int as n from (${factsSql(of)}) f`, [
        uuid,
        jurisdictionId,
      ]);
      return row?.n ?? 0;
    },
  );
}

/**
 * What the journal tells of the record itself ($1) in its jurisdiction ($2), and the imports that wrote it: those tell one
 * fact for all their lines (decision 015), by whoever decided it.
 */
const factsSql = (of: Recorded): string => `
  select j.position, j.kind, j.occurred_at, j.actor, j.department, j.payload, null as file, null::uuid as "importId",
    null::int as line, null as content
  from journal j where j.plan is null and j.payload ->> '${of}' = $1 and j.jurisdiction = $2
  union all
  select j.position, k.kind, j.occurred_at, k.actor, i.department_id, '{}'::jsonb, i.file_name, i.id, l.number, k.content
  from table_import_results r join table_imports i on i.id = r.import_id
    join table_import_lines l on l.import_id = r.import_id and l.number = r.number
  cross join lateral (values ('IMPORT_APPLIED', 'IMPORTED', i.confirmed_by, l.content, r.record_revision is not null),
      ('IMPORT_UNDONE', 'IMPORT_UNDONE', i.account_id, null, r.outcome = 'UNDONE'),
      ('IMPORT_CANCELLED', 'IMPORT_UNDONE', i.account_id, null, r.outcome = 'UNDONE'))
    as k(fact, kind, actor, content, holds)
  join journal j on j.plan is null and j.kind like 'IMPORT_%' and j.kind = k.fact and j.payload ->> 'import' = i.id::text
  where k.holds and r.record_id = $1::uuid and i.jurisdiction_id = $2`;

const UNTOLD = new Set(['key', 'name', 'address']);

/** A history tells the same of a change whatever brought it: names and numbers only that they changed (R075). */
const asJournalTells = (change: Changed): Changed => (UNTOLD.has(change.field) ? { field: change.field } : change);

function changeOf(hub: Hub, row: FactRow, of: Recorded, department: RecordChange['department']): RecordChange {
  const { file, importId, line, content } = row;
  const brought =
    content === null || importId === null || line === null
      ? []
      : opened<LineContent>(hub.vault, importId, line, 'content', content).changes.map(asJournalTells);
  const { reason } = row.payload;
  const changes = row.payload.changes ?? (of === 'list' ? changesOfList(row.payload) : brought);
  return {
    at: new Date(row.at),
    kind: (file === null ? row.kind.slice(PREFIX[of].length) : row.kind) as RecordChange['kind'],
    by: row.by,
    department,
    changes: changes.map(({ field, before, after }) => ({ field, before: before ?? null, after: after ?? null })),
    reason: reason ?? (file === null ? null : maskNumbersIn(file)),
  };
}

function changesOfList({ codes, version, effectiveFrom }: FactRow['payload']): Changed[] {
  return [
    ...(codes === undefined ? [] : [{ field: 'codes', after: codes.join('、') }]),
    ...(version === undefined ? [] : [{ field: 'version', after: String(version) }]),
    ...(effectiveFrom === undefined ? [] : [{ field: 'effectiveFrom', after: effectiveFrom }]),
  ];
}
