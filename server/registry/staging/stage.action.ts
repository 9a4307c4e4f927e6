import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId, localId, newId } from '../../kernel/ids.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { StoredFile } from '../../platform/files/file.ts';
import type {
  ImportHeadingInput,
  MapImportHeadingsInput,
  StageImportInput,
} from '../../../schema/registry/import-inputs.ts';
import { saidAnew, saidOf } from '../importing/index.ts';
import { digestOn } from './content.ts';
import { IMPORT_TABLE } from './file-purposes.ts';
import type { ImportRow } from './import-row.ts';
import { mendRefusal } from './import.permits.ts';
import { getImport } from './imports.queries.ts';
import { intakeOf } from './intakes.ts';
import { readImportKind } from './job-kinds.ts';

/** What a mutation on an import is answered with: its id alone, so that a repetition reads it anew. */
export interface ImportAnswer {
  importId: string;
}

export const usedBy = (importId: string): string => `import:${importId}`;

const MOST_READING = 3;

interface Staging {
  file: StoredFile;
  reading: number;
}

async function loadStaging(hub: Hub, tx: Tx, who: Actor, { fileId }: StageImportInput): Promise<Staging> {
  const id = localId('StoredFile', fileId);
  const file = id === null ? null : await hub.files.find(tx, id);
  if (file === null || file.account !== who.accountId || file.purpose !== IMPORT_TABLE) throw refusal.notFound();
  const [row] = await tx.rows<{ n: number }>(
    `select count(*)::int as n from table_imports where account_id = $1 and state = 'READING'`,
    [who.accountId],
  );
  return { file, reading: row?.n ?? 0 };
}

const tooMany = () =>
  refusal.limit(text('正在读取的文件过多，请等它们读完', 'Too many files are being read; wait until they are'));

/** Stages a file: it is read in the background, and nothing of it is in the registry before it is confirmed. */
export function stageImport(hub: Hub, actor: Actor | null, input: StageImportInput): Promise<ImportAnswer> {
  const importId = newId();
  return perform<Staging, Decided, ImportAnswer>(hub, actor, {
    mutation: 'stageImport',
    input,
    chains: () => [],
    load: (tx, who) => loadStaging(hub, tx, who, input),
    permit: (who) => intakeOf(hub, input.kind).permit(who),
    decide({ reading }) {
      if (reading >= MOST_READING) throw tooMany();
      return { facts: [] };
    },
    async store(tx, { file }, _decision, { actor: who, now, today }) {
      await hub.files.keep(tx, file.id, usedBy(importId));
      await tx.rows(
        `insert into table_imports (id, jurisdiction_id, department_id, account_id, kind, state, file, file_name, file_sha256,
           read_on, digest, created_at)
         values ($1, $2, $3, $4, $5, 'READING', $6, $7, $8, $9, $10, $11)`,
        [
          importId,
          who.jurisdictionId,
          who.departmentId,
          who.accountId,
          input.kind,
          file.id,
          file.name,
          file.sha256,
          today,
          digestOn(file.sha256, [input.kind]),
          now.toISOString(),
        ],
      );
      await enqueueReading(hub, tx, { id: importId, fileName: file.name }, who);
    },
    answer: () => ({ importId: globalId('TableImport', importId) }),
  });
}

async function enqueueReading(hub: Hub, tx: Tx, { id, fileName }: Pick<ImportRow, 'id' | 'fileName'>, who: Actor) {
  const owner = { account: who.accountId, jurisdiction: who.jurisdictionId };
  const job = await hub.jobs.enqueue(tx, readImportKind, { importId: id, fileName }, owner);
  await tx.rows('update table_imports set job = $2 where id = $1', [id, job]);
}

const MOST_HEADINGS = 100;

const NO_COLUMN = text('表里没有这一列', 'the table has no such column');

/** Where a column that somebody names cannot be told for certain. */
function columnProblems(
  { tables }: ImportRow,
  { heading, column = null }: ImportHeadingInput,
  path: string,
): Problem[] {
  const named = tables.map(({ columns }) => columns.filter((one) => one.heading === heading && one.added !== true));
  if (named.every((columns) => columns.length === 0)) return [{ path: `${path}.heading`, problem: NO_COLUMN }];
  if (column !== null) {
    const isThere = named.some((columns) => columns.some(({ index }) => index === column));
    return isThere ? [] : [{ path: `${path}.column`, problem: NO_COLUMN }];
  }
  const most = Math.max(...named.map((columns) => columns.length));
  const which = text(
    `有 ${most} 列都叫这个名字：请指明是第几列`,
    `${most} columns have this heading: say which by its place`,
  );
  return most > 1 ? [{ path: `${path}.column`, problem: which }] : [];
}

function headingProblems(row: ImportRow, hub: Hub, { headings }: MapImportHeadingsInput): Problem[] {
  // What its columns are nobody knows while the file is read.
  if (mendRefusal(row) !== null) return [];
  const problems: Problem[] = [];
  if (headings.length === 0 || headings.length > MOST_HEADINGS) {
    problems.push({
      path: 'headings',
      problem: text(`须为 1 至 ${MOST_HEADINGS} 列`, `1 to ${MOST_HEADINGS} columns`),
    });
  }
  const fields = new Set(intakeOf(hub, row.kind).table.vocabulary.map(({ field }) => field as string));
  headings.slice(0, MOST_HEADINGS).forEach((given, i) => {
    const { field } = given;
    problems.push(...columnProblems(row, given, `headings.${i}`));
    if (field !== null && field !== undefined && !fields.has(field))
      problems.push({ path: `headings.${i}.field`, problem: text('没有这个字段', 'there is no such field') });
  });
  return problems;
}

/** Says what columns mean, and has the file read anew. */
export function mapImportHeadings(hub: Hub, actor: Actor | null, input: MapImportHeadingsInput): Promise<ImportAnswer> {
  return perform<ImportRow, Decided, ImportAnswer>(hub, actor, {
    mutation: 'mapImportHeadings',
    input,
    chains: () => [],
    load: (tx, who) => getImport(tx, who, input.importId, true),
    permit: (who, { kind }) => intakeOf(hub, kind).permit(who),
    check: (row) => headingProblems(row, hub, input),
    revision: ({ revision }) => revision,
    decide(row) {
      const refused = mendRefusal(row);
      if (refused !== null) throw refused;
      return { facts: [] };
    },
    async store(tx, row, _decision, { actor: who }) {
      const said = Object.fromEntries(
        input.headings.map(({ heading, column, field }) => [saidOf(heading, column), field ?? null]),
      );
      await tx.rows(
        `update table_imports set state = 'READING', revision = revision + 1, headings = $2::jsonb where id = $1`,
        [row.id, JSON.stringify(saidAnew(row.headings, said))],
      );
      await enqueueReading(hub, tx, row, who);
    },
    answer: () => ({ importId: input.importId }),
  });
}
