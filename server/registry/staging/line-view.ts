import type { Scene } from '../../action/scene.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { ImportCell, ImportFinding, ImportLine } from '../../../schema/registry/import-line.ts';
import { textKept } from '../importing/index.ts';
import { maskNumber } from '../masking.ts';
import type { KeptFinding, LineContent } from './content.ts';
import type { ImportRow, KeptTable } from './import-row.ts';
import { judgingOf } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import type { ListedLine } from './kept-lines.store.ts';

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

const CERTIFICATES = new Set(['certificateNumber', 'certificateOrId']);

/** Columns of a line of which only the ends are shown (R021). */
export function hiddenColumns(
  { line }: LineContent,
  table: KeptTable | undefined,
  showsCertificates: boolean,
): Set<number> {
  const certificates = showsCertificates
    ? []
    : (table?.columns ?? []).filter(({ field }) => field !== null && CERTIFICATES.has(field));
  return new Set([...line.hidden, ...certificates.map(({ index }) => index)]);
}

export const showsCertificates = (actor: Actor, { departmentId }: ImportRow): boolean =>
  departmentId !== null && isLiaisonOf(actor, departmentId);

function cellsOf(content: LineContent, { row, intake, language, ...showing }: Showing): ImportCell[] {
  const { line } = content;
  const table = row.tables[line.table];
  const hidden = hiddenColumns(content, table, showing.showsCertificates);
  const read = intake.readAs?.(line.reading.values) ?? {};
  return line.cells.map((cell, column) => {
    const text = textKept(cell);
    const isMasked = hidden.has(column) && text !== '';
    const field = table?.columns[column]?.field ?? null;
    const readAs = field === null || isMasked ? null : (read[field]?.[language] ?? null);
    return { column, text: isMasked ? maskNumber(text) : text, isMasked, readAs: readAs === text ? null : readAs };
  });
}

function findingView(
  finding: KeptFinding,
  content: LineContent,
  { row, intake, known, language }: Showing,
): ImportFinding {
  const { column, heading, severity, message, remedy, clause } = finding;
  const field = column === null ? null : (row.tables[content.line.table]?.columns[column]?.field ?? null);
  const text = column === null ? '' : textKept(content.line.cells[column]);
  const choices = field === null || known === null ? [] : (intake.choices?.(known, field, text) ?? []);
  return {
    column,
    heading,
    severity,
    message: message[language],
    remedy: remedy?.[language] ?? null,
    clause: clause === null ? null : clauseOf(clause),
    choices: choices.map((choice) => ({ text: choice.text, label: choice.label[language] })),
  };
}

function lineView(line: ListedLine, showing: Showing): ImportLine {
  const { intake, language } = showing;
  const { number, status, outcome, note, record, content, mendedAt, mendedBy } = line;
  return {
    number,
    sheet: content?.line.sheet ?? '',
    row: line.row,
    table: content?.line.table ?? 0,
    status,
    outcome,
    note: note?.[language] ?? null,
    cells: content === null ? [] : cellsOf(content, showing),
    findings: (content?.findings ?? []).map((finding) => findingView(finding, content!, showing)),
    changes: (content?.changes ?? []).map(({ field, before, after }) => ({
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    recordId: record === null || intake.node === null ? null : globalId(intake.node, record),
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
