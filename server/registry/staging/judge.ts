import type { Clause } from '../../kernel/clauses.ts';
import type { Reader } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import { cellKept, cellOf, type LineReading, type Question, type StagedLine } from '../importing/index.ts';
import type { KeptFinding } from './content.ts';
import { findDoubles, keysOf } from './doubles.ts';
import { fieldName } from './field-names.ts';
import type { ImportRow, KeptTable, LineStatus } from './import-row.ts';
import type { Found, Intake, Verdict } from './intake.ts';
import type { JudgedLine } from './lines.store.ts';
import { rivalsOf } from './wording.ts';

/** A line with its place in the import. */
export interface NumberedLine {
  number: number;
  line: StagedLine;
}

const NONE: KeptTable = { sheet: '', headingRow: 0, title: [], columns: [] };

function columnOfFound({ columns }: KeptTable, { column: heading, index }: Pick<Question, 'column' | 'index'>) {
  return index ?? columns.find((column) => column.heading === heading)?.index ?? null;
}

const idOf = (clause: Clause | null): KeptFinding['clause'] => (clause?.id ?? null) as KeptFinding['clause'];

function fromReader(
  table: KeptTable,
  { questions, problems }: Pick<LineReading, 'questions' | 'problems'>,
): KeptFinding[] {
  return [
    ...problems.map((found): KeptFinding => {
      const { column, problem, remedy, clause } = found;
      const at = columnOfFound(table, found);
      return { column: at, heading: column, severity: 'PROBLEM', message: problem, remedy, clause: idOf(clause) };
    }),
    ...questions.map((found): KeptFinding => {
      const { column, ask, clause } = found;
      const at = columnOfFound(table, found);
      return { column: at, heading: column, severity: 'QUESTION', message: ask, remedy: null, clause: idOf(clause) };
    }),
  ];
}

/** Of a cell that others stand beside, what these say belongs to what is asked. */
function withRivals(table: KeptTable, finding: KeptFinding): KeptFinding {
  const rivals = rivalsOf(table, finding.column);
  return rivals === undefined ? finding : { ...finding, rivals };
}

/** Columns that some tables have in the place of others. */
const INSTEAD: Readonly<Record<string, string>> = {
  validFrom: 'validity',
  validTo: 'validity',
  certificateNumber: 'certificateOrId',
};

function atColumn({ kind, table: { vocabulary } }: Intake, table: KeptTable, { field, ...found }: Found): KeptFinding {
  const at = (name: string | undefined) => table.columns.find((one) => name !== undefined && one.field === name);
  const column = at(field) ?? at(INSTEAD[field]);
  return { column: column?.index ?? null, heading: column?.heading ?? fieldName(kind, vocabulary, field), ...found };
}

const isOfOne = (one: KeptFinding, other: KeptFinding): boolean =>
  one.column === null || other.column === null ? one.heading === other.heading : one.column === other.column;

/**
 * A cell is spoken of once. What the reader could not read of it the registry knows nothing of; where nothing stands, the
 * rule that asks for it says more than the reader's question.
 */
function oncePerCell(line: StagedLine, read: readonly KeptFinding[], ruled: readonly KeptFinding[]): KeptFinding[] {
  const stands = ({ column }: KeptFinding): boolean => {
    if (column === null) return false;
    const { text, fault } = cellKept(line.cells[column] ?? '');
    return text !== '' || fault !== null;
  };
  const isRuled = (one: KeptFinding): boolean =>
    one.severity === 'QUESTION' &&
    !stands(one) &&
    ruled.some((other) => other.severity === 'PROBLEM' && isOfOne(one, other));
  const told = read.filter((one) => !isRuled(one));
  return [...told, ...ruled.filter((one) => !told.some((other) => isOfOne(one, other)))];
}

/** What the reader found, but for cells that say what the registry would write there itself. */
function withoutSaid(
  table: KeptTable,
  line: StagedLine,
  { says }: Verdict,
  findings: readonly KeptFinding[],
): KeptFinding[] {
  if (says === undefined) return [...findings];
  return findings.filter(({ column }) => {
    const field = column === null ? null : (table.columns[column]?.field ?? null);
    const said = field === null ? undefined : says[field];
    const { text, fault } = cellKept(line.cells[column ?? 0] ?? '');
    return said === undefined || fault !== null || cellOf(said).text !== text;
  });
}

function statusOf(findings: readonly KeptFinding[], isDouble: boolean, { record, changes }: Verdict): LineStatus {
  const problems = findings.filter(({ severity }) => severity === 'PROBLEM').length;
  if (isDouble) return 'DUPLICATE';
  if (problems > 0) return 'REFUSED';
  if (findings.length > 0) return 'QUESTION';
  if (record === null) return 'NEW';
  return changes.length === 0 ? 'SAME' : 'CHANGED';
}

/**
 * What lines would do to the registry and what keeps them out, by what was read of them, by the registry, and by the
 * lines of the same file before them. `mayBeKept`: whether a line that is kept may bear the key.
 */
export async function judgeLines(
  vault: Vault,
  reader: Reader,
  intake: Intake,
  known: unknown,
  { id, tables }: Pick<ImportRow, 'id' | 'tables'>,
  lines: readonly NumberedLine[],
  mayBeKept: (key: string) => boolean = () => true,
): Promise<JudgedLine[]> {
  const values = lines.map(({ line }) => line.reading.values);
  const verdicts = await intake.judge(known, reader, values, false);
  const keys = lines.map((line, i) => keysOf(vault, id, intake, known, line, verdicts[i]!));
  const doubleAt = await findDoubles(reader, id, lines, keys, mayBeKept);
  return lines.map(({ number, line }, i) => {
    const [{ key, further }, verdict] = [keys[i]!, verdicts[i]!];
    const table = tables[line.table] ?? NONE;
    const double = doubleAt(i, table);
    const findings = [
      ...(double === null ? [] : [double]),
      ...oncePerCell(
        line,
        withoutSaid(table, line, verdict, fromReader(table, line.reading)),
        verdict.found.map((found) => atColumn(intake, table, found)),
      ),
    ].map((finding) => withRivals(table, finding));
    const status = statusOf(findings, double !== null, verdict);
    // Questions and problems stand among the findings from here on.
    const kept = { ...line, reading: { values: line.reading.values, questions: [], problems: [] } };
    const isTaken = status === 'NEW' || status === 'CHANGED';
    const content = {
      line: kept,
      findings,
      changes: isTaken ? verdict.changes : [],
      ...(isTaken && verdict.effects !== undefined ? { effects: verdict.effects } : {}),
    };
    const furtherKeys = further.map(({ digest, isWeak }) => ({ number, digest, weak: isWeak === true }));
    return { number, status, keyDigest: key, furtherKeys, record: verdict.record, content };
  });
}
