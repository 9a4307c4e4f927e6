import type { LocalDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { readRefusal } from './programme.permits.ts';
import type { ProgrammeKind, ProgrammeState } from './programme.ts';

/** A version of a programme as it is stored. */
export interface ProgrammeRow {
  uuid: string;
  jurisdictionId: string;
  seriesId: string;
  kind: ProgrammeKind;
  year: number;
  departmentId: string;
  title: string;
  version: number;
  state: ProgrammeState;
  revision: number;
  createdAt: string;
  adjustmentReason: string | null;
  returnReason: string | null;
  withdrawReason: string | null;
  endorsedAt: string | null;
  meetingId: string | null;
  decisionNumber: number | null;
  receiptNumber: string | null;
  filedOn: LocalDate | null;
  publishedAt: string | null;
  platform: string | null;
  platformReceipt: string | null;
  enteredOn: LocalDate | null;
  documentFile: string | null;
  documentNumber: string | null;
  approvedBy: string | null;
  approvedOn: LocalDate | null;
}

/** The columns of a row, each by the name that the row has it under. */
const COLUMNS: Record<keyof ProgrammeRow, string> = {
  uuid: 'id',
  jurisdictionId: 'jurisdiction_id',
  seriesId: 'series_id',
  kind: 'kind',
  year: 'year',
  departmentId: 'department_id',
  title: 'title',
  version: 'version',
  state: 'state',
  revision: 'revision',
  createdAt: 'created_at',
  adjustmentReason: 'adjustment_reason',
  returnReason: 'return_reason',
  withdrawReason: 'withdraw_reason',
  endorsedAt: 'endorsed_at',
  meetingId: 'endorsed_by_meeting',
  decisionNumber: 'endorsed_number',
  receiptNumber: 'receipt_number',
  filedOn: 'filed_on',
  publishedAt: 'published_at',
  platform: 'platform',
  platformReceipt: 'platform_receipt',
  enteredOn: 'entered_on',
  documentFile: 'document_file',
  documentNumber: 'document_number',
  approvedBy: 'approved_by',
  approvedOn: 'approved_on',
};

export const PROGRAMME_COLUMNS = Object.entries(COLUMNS)
  .map(([name, column]) => `p.${column} as "${name}"`)
  .join(', ');

/** Versions by their keys, in any order. */
export function findProgrammesById(reader: Reader, ids: readonly string[]): Promise<ProgrammeRow[]> {
  return reader.rows<ProgrammeRow>(`select ${PROGRAMME_COLUMNS} from programmes p where p.id = any($1::uuid[])`, [ids]);
}

export async function findProgramme(reader: Reader, uuid: string | null): Promise<ProgrammeRow | null> {
  return uuid === null ? null : ((await findProgrammesById(reader, [uuid]))[0] ?? null);
}

/** A version for one who asks for it; NOT_FOUND where there is none that is theirs to know, FORBIDDEN where it is public. */
export async function getProgramme(reader: Reader, actor: Actor, uuid: string | null): Promise<ProgrammeRow> {
  const row = await findProgramme(reader, uuid);
  if (row === null) throw refusal.notFound();
  const refused = readRefusal(actor, row);
  if (refused !== null) throw refused;
  return row;
}

/** The version on its way or in force, whichever is later, of the programme that a year already has; null for none. */
export async function findOfYear(
  reader: Reader,
  { jurisdictionId, kind, year, departmentId }: Pick<ProgrammeRow, 'jurisdictionId' | 'kind' | 'year' | 'departmentId'>,
): Promise<ProgrammeRow | null> {
  const [row] = await reader.rows<ProgrammeRow>(
    `select ${PROGRAMME_COLUMNS} from programmes p
     where p.jurisdiction_id = $1 and p.kind = $2 and p.year = $3 and ($2 = 'JOINT' or p.department_id = $4)
       and p.state not in ('WITHDRAWN', 'SUPERSEDED') order by p.version desc limit 1`,
    [jurisdictionId, kind, year, departmentId],
  );
  return row ?? null;
}

/** The versions that are on their way, one a series at most. */
export function findOpenVersions(reader: Reader, seriesIds: readonly string[]): Promise<ProgrammeRow[]> {
  return reader.rows<ProgrammeRow>(
    `select ${PROGRAMME_COLUMNS} from programmes p
     where p.series_id = any($1::uuid[]) and p.state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')`,
    [seriesIds],
  );
}

type New = Pick<
  ProgrammeRow,
  'uuid' | 'jurisdictionId' | 'seriesId' | 'kind' | 'year' | 'departmentId' | 'title' | 'version' | 'adjustmentReason'
>;

export async function insertProgramme(tx: Tx, row: New, by: string, at: Date): Promise<void> {
  await tx.rows(
    `insert into programmes (id, jurisdiction_id, series_id, kind, year, department_id, title, version, adjustment_reason,
       state, revision, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'DRAFT', 1, $10, $11::timestamptz)`,
    [
      row.uuid,
      row.jurisdictionId,
      row.seriesId,
      row.kind,
      row.year,
      row.departmentId,
      row.title,
      row.version,
      row.adjustmentReason,
      by,
      at.toISOString(),
    ],
  );
}

type Change = Partial<Omit<ProgrammeRow, 'uuid' | 'revision'>>;

/** Changes a version and raises its revision. */
export async function changeProgramme(tx: Tx, uuid: string, change: Change): Promise<void> {
  const names = Object.keys(change) as (keyof Change)[];
  const assignments = names.map((name, i) => `${COLUMNS[name]} = $${i + 2}, `).join('');
  await tx.rows(`update programmes set ${assignments}revision = revision + 1 where id = $1`, [
    uuid,
    ...names.map((name) => change[name]),
  ]);
}
