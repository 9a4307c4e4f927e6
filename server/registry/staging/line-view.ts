import type { Scene } from '../../action/scene.ts';
import { clauseOf } from '../../kernel/clauses.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { ImportCell, ImportFinding, ImportLine } from '../../../schema/registry/import-line.ts';
import { textKept } from '../importing/index.ts';
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
  return shownCells(row.kind, content, table, showing.showsCertificates).map(({ text, isMasked }, column) => {
    const field = table?.columns[column]?.field ?? null;
    const readAs = field === null || isMasked ? null : (read[field]?.[language] ?? null);
    return { column, text, isMasked, readAs: readAs === text ? null : readAs };
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
  const choices =
    field === null || known === null ? [] : (intake.choices?.(known, field, text, content.line.reading.values) ?? []);
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
