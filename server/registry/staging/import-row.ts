import type { LocalDate } from '../../kernel/clock.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { ImportLineStatusValues, TableImportStateValues } from '../../../schema/registry/import-enums.ts';
import type { Layout } from '../importing/index.ts';
import type { ImportKind } from './intake.ts';

export type ImportState = keyof typeof TableImportStateValues;
export type LineStatus = keyof typeof ImportLineStatusValues;

/** A table of the file, as lines refer to it. */
export type KeptTable = Layout<string> & { sheet: string };

/** An import as it is read. */
export interface ImportRow {
  id: string;
  jurisdictionId: string;
  departmentId: string | null;
  accountId: string;
  kind: ImportKind;
  state: ImportState;
  revision: number;
  file: string;
  fileName: string;
  fileSha256: string;
  readOn: LocalDate;
  headings: Record<string, string | null>;
  tables: KeptTable[];
  otherSheets: string[];
  skipped: number;
  skippedLines: { sheet: string; row: number; reason: string; text: string }[];
  counts: Record<LineStatus, number>;
  added: number;
  changed: number;
  passedOver: number;
  undone: number;
  kept: number;
  digest: string;
  takesOnlyClean: boolean;
  /** Whether lines with questions are written too, their questions with them. */
  takesQuestions: boolean;
  /** The one record that all lines go into. */
  goal: string | null;
  job: string | null;
  failure: { problem: Text; remedy: Text } | null;
  createdAt: string;
  confirmedAt: string | null;
  confirmedBy: string | null;
  appliedAt: string | null;
  undoableUntil: string | null;
  stagedBy: string | null;
  forgotten: boolean;
}

const COLUMNS = `i.id, i.jurisdiction_id as "jurisdictionId", i.department_id as "departmentId", i.account_id as "accountId",
  i.kind, i.state, i.revision, i.file, i.file_name as "fileName", i.file_sha256 as "fileSha256", i.read_on as "readOn",
  i.headings, i.tables, i.other_sheets as "otherSheets", i.skipped, i.skipped_lines as "skippedLines",
  json_build_object('NEW', i.lines_new, 'CHANGED', i.lines_changed, 'SAME', i.lines_same, 'QUESTION', i.lines_question,
    'DUPLICATE', i.lines_duplicate, 'REFUSED', i.lines_refused) as counts,
  i.added, i.changed, i.passed_over as "passedOver", i.undone, i.kept, i.digest, i.takes_only_clean as "takesOnlyClean", i.takes_questions as "takesQuestions", i.goal,
  i.job, i.failure, i.created_at as "createdAt", i.confirmed_at as "confirmedAt", c.name as "confirmedBy",
  i.applied_at as "appliedAt", i.undoable_until as "undoableUntil", a.name as "stagedBy", i.forgotten`;

const FROM = `table_imports i left join accounts a on a.id = i.account_id left join accounts c on c.id = i.confirmed_by`;

/** The row behind an import's id; an id of anything else is not found. */
export function importUuid(id: string): string {
  const uuid = localId('TableImport', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

/** An import; `locks`: nobody else writes to it until the transaction ends. */
export async function findImport(reader: Reader, uuid: string, locks = false): Promise<ImportRow | null> {
  if (locks) await reader.rows('select 1 from table_imports where id = $1 for no key update', [uuid]);
  const [row] = await reader.rows<ImportRow>(`select ${COLUMNS} from ${FROM} where i.id = $1`, [uuid]);
  return row ?? null;
}

/** Whose imports somebody may know of. */
export interface Whose {
  jurisdictionId: string;
  accountId: string;
  departments: readonly string[];
  withoutDepartment: boolean;
}

const OF_WHOSE = `i.jurisdiction_id = $1 and (i.account_id = $2 or i.department_id = any($3::uuid[]) or ($4 and i.department_id is null))
  and ($5::text is null or i.kind = $5)`;

const parametersOf = (
  { jurisdictionId, accountId, departments, withoutDepartment }: Whose,
  kind: ImportKind | null,
) => [jurisdictionId, accountId, departments, withoutDepartment, kind];

export async function countImports(reader: Reader, whose: Whose, kind: ImportKind | null): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    `select count(*)::int as n from table_imports i where ${OF_WHOSE}`,
    parametersOf(whose, kind),
  );
  return row?.n ?? 0;
}

/** Imports that an account may know of, the newest first; one more than asked for. */
export function findImports(
  reader: Reader,
  whose: Whose,
  kind: ImportKind | null,
  before: string | null,
  limit: number,
): Promise<ImportRow[]> {
  return reader.rows<ImportRow>(
    `select ${COLUMNS} from ${FROM} where ${OF_WHOSE} and ($6::uuid is null or i.id < $6) order by i.id desc limit $7`,
    [...parametersOf(whose, kind), before, limit],
  );
}
