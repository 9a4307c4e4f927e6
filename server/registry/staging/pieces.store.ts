import type { Text } from '../../kernel/text.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import { type LineContent, opened, sealed } from './content.ts';
import { textKept } from '../importing/index.ts';
import type { KeptTable } from './import-row.ts';
import type { Asked, ToTakeBack, Values, Written } from './intake.ts';

/** A line whose turn it is to be written. */
export interface LineToWrite {
  number: number;
  values: Values;
  /** What was left open of it. */
  asked: Asked[];
}

function askedOf({ line, findings }: LineContent, tables: readonly KeptTable[]): Asked[] {
  const columns = tables[line.table]?.columns ?? [];
  return findings
    .filter(({ severity }) => severity === 'QUESTION')
    .map(({ column, message }) => ({
      field: columns.find(({ index }) => index === column)?.field ?? null,
      words: column === null ? '' : textKept(line.cells[column]),
      ask: message,
    }));
}

/** Which lines of an import are written. */
export interface Writable {
  id: string;
  tables: readonly KeptTable[];
  takesQuestions: boolean;
}

/** Those of the lines from one number to another that are written, in their order. */
export async function findToWrite(
  vault: Vault,
  reader: Reader,
  { id, tables, takesQuestions }: Writable,
  after: number,
  upTo: number,
): Promise<LineToWrite[]> {
  const rows = await reader.rows<{ number: number; content: string }>(
    `select number, content from table_import_lines
     where import_id = $1 and number > $2 and number <= $3 and status = any($4::text[]) order by number`,
    [id, after, upTo, takesQuestions ? ['NEW', 'CHANGED', 'QUESTION'] : ['NEW', 'CHANGED']],
  );
  return rows.map(({ number, content }) => {
    const kept = opened<LineContent>(vault, id, number, 'content', content);
    return { number, values: kept.line.reading.values, asked: askedOf(kept, tables) };
  });
}

/** What became of a line that was to be written. */
export type LineWritten = { number: number } & ({ written: Written; note: null } | { written: null; note: Text });

/** Keeps what became of lines, with the images of before, and counts it; false where it is to be written no longer. */
export async function keepWritten(
  vault: Vault,
  tx: Tx,
  importId: string,
  lines: readonly LineWritten[],
): Promise<boolean> {
  const outcomes = lines.map(({ written }) =>
    written === null ? 'PASSED_OVER' : written.image === null ? 'ADDED' : 'CHANGED',
  );
  await tx.rows(
    `insert into table_import_results (import_id, number, outcome, record_id, record_revision, image, note)
     select $1, * from unnest($2::int[], $3::text[], $4::uuid[], $5::int[], $6::text[], $7::jsonb[])`,
    [
      importId,
      lines.map(({ number }) => number),
      outcomes,
      lines.map(({ written }) => written?.record ?? null),
      lines.map(({ written }) => written?.revision ?? null),
      lines.map(({ number, written }) =>
        written === null || written.image === null ? null : sealed(vault, importId, number, 'image', written.image),
      ),
      lines.map(({ note }) => (note === null ? null : JSON.stringify(note))),
    ],
  );
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
  const still = await tx.rows(
    `update table_imports set added = added + $2, changed = changed + $3, passed_over = passed_over + $4
     where id = $1 and state = 'APPLYING' returning 1`,
    [importId, count('ADDED'), count('CHANGED'), count('PASSED_OVER')],
  );
  return still.length > 0;
}

export type LineToTakeBack = ToTakeBack & { number: number };

/** What was written of the lines from one number to another, the last first. */
export async function findToTakeBack(
  vault: Vault,
  reader: Reader,
  importId: string,
  from: number,
  before: number,
): Promise<LineToTakeBack[]> {
  const rows = await reader.rows<Omit<LineToTakeBack, 'image'> & { image: string | null }>(
    `select number, record_id as record, record_revision as revision, image from table_import_results
     where import_id = $1 and number >= $2 and number < $3 and outcome in ('ADDED', 'CHANGED') order by number desc`,
    [importId, from, before],
  );
  return rows.map(({ image, ...line }) => ({
    ...line,
    image: image === null ? null : opened(vault, importId, line.number, 'image', image),
  }));
}

/** Keeps what was taken back and what was not. */
export async function keepTakenBack(
  tx: Tx,
  importId: string,
  lines: readonly LineToTakeBack[],
  notes: readonly (Text | null)[],
): Promise<void> {
  await tx.rows(
    `update table_import_results l set outcome = case when u.note is null then 'UNDONE' else 'KEPT' end, note = u.note
     from unnest($2::int[], $3::jsonb[]) as u(number, note) where l.import_id = $1 and l.number = u.number`,
    [importId, lines.map(({ number }) => number), notes.map((note) => (note === null ? null : JSON.stringify(note)))],
  );
  const kept = notes.filter((note) => note !== null).length;
  await tx.rows('update table_imports set undone = undone + $2, kept = kept + $3 where id = $1', [
    importId,
    notes.length - kept,
    kept,
  ]);
}
