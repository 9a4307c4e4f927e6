import type { Scene } from '../../action/scene.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { ImportCell, ImportFinding, ImportLine } from '../../../schema/registry/import-line.ts';
import { textKept } from '../importing/index.ts';
import { maskNumbersIn } from '../masking.ts';
import type { FieldChange } from '../../../schema/registry/record-change.ts';
import type { Changed } from '../record-changes.ts';
import type { KeptFinding, LineContent } from './content.ts';
import type { ImportRow } from './import-row.ts';
import { judgingOf } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import type { ListedLine } from './kept-lines.store.ts';
import { shownCells } from './shown-cells.ts';

/** What lines of an import are shown with. */
interface Showing {
  row: ImportRow;
  intake: Intake;
  /** Read where a line has findings: answers are looked for. */
  known: unknown;
  language: Language;
  /** Whether whole certificate numbers may be shown (R021). */
  showsCertificates: boolean;
}

export const showsCertificates = (actor: Actor, { departmentId }: ImportRow): boolean =>
  departmentId !== null && isLiaisonOf(actor, departmentId);

function cellsOf(content: LineContent, { row, intake, language, ...showing }: Showing): ImportCell[] {
  const { line } = content;
  const table = row.tables[line.table];
  const read = intake.readAs?.(line.reading.values) ?? {};
  const told = toldCells(content, { row, intake, language, ...showing });
  return shownCells(row.kind, content, table, showing.showsCertificates).map(({ text, isMasked }, column) => {
    const field = table?.columns[column]?.field ?? null;
    const readAs = field === null || isMasked ? null : (read[field]?.[language] ?? null);
    return { column, text, isMasked, readAs: readAs === text ? null : readAs, told: told.get(column) ?? null };
  });
}

/** What the file says in cells that somebody wrote since, as much of it as may be shown. */
function toldCells(content: LineContent, { row, showsCertificates: shows }: Showing): Map<number, string> {
  const { line } = content;
  const { told } = line;
  if (told === undefined) return new Map();
  const cells = line.cells.map((cell, column) => told[column] ?? cell);
  const shown = shownCells(row.kind, { ...content, line: { ...line, cells } }, row.tables[line.table], shows);
  return new Map(Object.keys(told).map((key) => [Number(key), maskNumbersIn(shown[Number(key)]?.text ?? '')]));
}

interface Choice {
  text: string;
  label: string;
}

/** What each of several columns of one field says; of a person it is not shown. */
function rivalChoices({ rivals }: KeptFinding, cells: readonly ImportCell[]): Choice[] {
  const texts = (rivals ?? []).map((column) => cells[column]).filter((cell) => cell !== undefined && cell.text !== '');
  if (texts.some((cell) => cell!.isMasked)) return [];
  return [...new Set(texts.map((cell) => cell!.text))].map((text) => ({ text, label: text }));
}

function findingView(
  finding: KeptFinding,
  content: LineContent,
  cells: readonly ImportCell[],
  { row, intake, known, language }: Showing,
): ImportFinding {
  const { column, heading, severity, message, remedy, clause } = finding;
  const field = column === null ? null : (row.tables[content.line.table]?.columns[column]?.field ?? null);
  const text = column === null ? '' : textKept(content.line.cells[column]);
  const certain =
    field === null || known === null ? [] : (intake.choices?.(known, field, text, content.line.reading.values) ?? []);
  const rivals = rivalChoices(finding, cells);
  const choices = rivals.length > 1 ? rivals : certain.map((one) => ({ text: one.text, label: one.label[language] }));
  return {
    column,
    heading,
    severity,
    message: message[language],
    remedy: remedy?.[language] ?? null,
    clause: clause === null ? null : clauseOf(clause),
    choices,
  };
}

/** Columns whose cells show what is not told of a record's field. */
const UNTOLD_AT: Readonly<Record<string, readonly string[]>> = {
  key: ['creditCode', 'otherKey', 'idNumber'],
  name: ['name'],
  address: ['address'],
  certificateNumber: ['certificateNumber', 'certificateOrId'],
  identityNumber: ['idNumber', 'certificateOrId'],
  phone: ['phone'],
};

/** A change; of one that only says that there is one, the cell says as much as it may. */
function changeView(
  { field, before, after }: Changed,
  { line }: LineContent,
  cells: readonly ImportCell[],
  { row }: Showing,
): FieldChange {
  if (before !== undefined || after !== undefined) return { field, before: before ?? null, after: after ?? null };
  const columns = row.tables[line.table]?.columns ?? [];
  const at = columns.filter((column) => column.field !== null && UNTOLD_AT[field]?.includes(column.field));
  const told = at.map(({ index }) => cells[index]?.text ?? '').find((words) => words !== '');
  return { field, before: null, after: told ?? null };
}

function lineView(line: ListedLine, showing: Showing): ImportLine {
  const { intake, language } = showing;
  const { number, status, outcome, note, record, content, mendedAt, mendedBy } = line;
  const cells = content === null ? [] : cellsOf(content, showing);
  return {
    number,
    sheet: content?.line.sheet ?? '',
    row: line.row,
    table: content?.line.table ?? 0,
    status,
    outcome,
    note: note?.[language] ?? null,
    cells,
    findings: (content?.findings ?? []).map((finding) => findingView(finding, content!, cells, showing)),
    changes: (content?.changes ?? []).map((changed) => changeView(changed, content!, cells, showing)),
    effects: (content?.effects ?? []).map(({ message, clause }) => ({
      message: message[language],
      clause: clauseOf(clause),
    })),
    recordId: record === null ? null : globalId(intake.node, record),
    mended: mendedAt === null ? null : { by: mendedBy, at: new Date(mendedAt) },
  };
}

/** Lines as the viewer may see them. */
export async function lineViews(
  { hub, language }: Scene,
  actor: Actor,
  row: ImportRow,
  lines: readonly ListedLine[],
): Promise<ImportLine[]> {
  const intake = intakeOf(hub, row.kind);
  const asks = intake.choices !== undefined && lines.some(({ content }) => (content?.findings.length ?? 0) > 0);
  const known: unknown = asks ? await intake.prepare(hub, await judgingOf(hub, row)) : null;
  const showing = { row, intake, known, language, showsCertificates: showsCertificates(actor, row) };
  return lines.map((line) => lineView(line, showing));
}
