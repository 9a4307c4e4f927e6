import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { ImportTable, TableImport } from '../../../schema/registry/table-import.ts';
import { nameSaid } from '../importing/index.ts';
import { fieldName } from './field-names.ts';
import type { ImportRow, KeptTable } from './import-row.ts';
import { cancelRefusal, confirmRefusal, mendRefusal, undoRefusal } from './import.permits.ts';
import { intakeOf } from './intakes.ts';

/** An import as the API shows it, with the row that its further fields are read by. */
export interface ImportView extends TableImport {
  row: ImportRow;
}

const instant = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** What of it stands in the registry, for whoever comes back after a crash. */
export function standingOf(row: ImportRow): Text {
  const { state, added, changed, undone, kept, passedOver } = row;
  const written = added + changed;
  const place = row.kind === 'PLANS' ? text('年度计划', 'programme') : text('名录库', 'registry');
  switch (state) {
    case 'READING':
    case 'STAGED':
      return text(`尚未写入：${place.zh}没有任何变化`, `Not written: the ${place.en} holds nothing of it`);
    case 'FAILED':
      return text(
        `文件没有读成，${place.zh}没有任何变化`,
        `The file could not be read; the ${place.en} holds nothing of it`,
      );
    case 'APPLYING':
      return text(
        `正在写入，已写 ${written} 行；即使中断也会接着写完`,
        `Being written, ${written} lines so far; it will be finished whatever stops`,
      );
    case 'APPLIED':
      return text(
        `已全部写入：新增 ${added}，变更 ${changed}${passedOver === 0 ? '' : `，略过 ${passedOver}`}`,
        `All of it is written: ${added} added, ${changed} changed${passedOver === 0 ? '' : `, ${passedOver} passed over`}`,
      );
    case 'CANCELLING':
    case 'UNDOING':
      return text(
        `正在撤回，已撤回 ${undone} 行；即使中断也会接着撤完`,
        `Being taken back, ${undone} lines so far; it will be finished whatever stops`,
      );
    case 'CANCELLED':
    case 'UNDONE':
      return kept === 0
        ? text(`已撤回或未写入：${place.zh}中没有它的内容`, `The ${place.en} holds nothing of it`)
        : text(`已撤回；有 ${kept} 行保留现状`, `Taken back; ${kept} lines stay as they are`);
  }
}

// Above and between the lines of such tables a person's name may stand, which no reader can tell from other words.
const OF_PEOPLE: ReadonlySet<ImportRow['kind']> = new Set(['TARGETS', 'INSPECTORS']);

/** Whether the words outside of a table's lines may be shown: to whoever brought them, or where they are of nobody. */
const showsWords = (actor: Actor, { kind, accountId }: ImportRow): boolean =>
  actor.accountId === accountId || !OF_PEOPLE.has(kind);

function tableView(
  { sheet, headingRow, title, columns }: KeptTable,
  row: ImportRow,
  scene: Scene,
  actor: Actor,
): ImportTable {
  const { vocabulary } = intakeOf(scene.hub, row.kind).table;
  return {
    sheet,
    headingRow,
    title: showsWords(actor, row) ? [...title] : [],
    columns: columns.map(({ index, heading, field, added }) => ({
      index,
      heading,
      field,
      fieldName: field === null ? null : fieldName(row.kind, vocabulary, field),
      isConfirmed: nameSaid(row.headings, { heading, index }) !== null,
      isInFile: added !== true,
    })),
  };
}

export async function importView(row: ImportRow, scene: Scene, actor: Actor): Promise<ImportView> {
  const { hub, language } = scene;
  const intake = intakeOf(hub, row.kind);
  const permit = intake.permit(actor);
  const may = (refused: Refusal | null) => possibility(permit ?? refused, language);
  const { counts, departmentId, failure } = row;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return {
    row,
    id: globalId('TableImport', row.id),
    kind: row.kind,
    state: row.state,
    standing: standingOf(row)[language],
    revision: row.revision,
    fileName: row.fileName,
    tables: row.tables.map((table) => tableView(table, row, scene, actor)),
    otherSheets: row.otherSheets,
    skipped: row.skipped,
    skippedLines: row.skippedLines.map((line) => (showsWords(actor, row) ? line : { ...line, text: '' })),
    counts: {
      total,
      new: counts.NEW,
      changed: counts.CHANGED,
      same: counts.SAME,
      question: counts.QUESTION,
      duplicate: counts.DUPLICATE,
      refused: counts.REFUSED,
    },
    outcomes: {
      added: row.added,
      changed: row.changed,
      passedOver: row.passedOver,
      undone: row.undone,
      kept: row.kept,
    },
    takesOnlyClean: row.takesOnlyClean,
    programmeId: row.goal === null || intake.goal === undefined ? null : globalId(intake.goal.node, row.goal),
    failure: failure === null ? null : { problem: failure.problem[language], remedy: failure.remedy[language] },
    stagedBy: row.stagedBy,
    department: departmentId === null ? null : (await directoryOf(hub)).byId(departmentId),
    createdAt: new Date(row.createdAt),
    confirmedBy: row.confirmedBy,
    confirmedAt: instant(row.confirmedAt),
    appliedAt: instant(row.appliedAt),
    undoableUntil: instant(row.undoableUntil),
    viewerCanMend: may(mendRefusal(row)),
    viewerCanConfirm: may(confirmRefusal(row, intake, false)),
    viewerCanConfirmClean: may(confirmRefusal(row, intake, true)),
    viewerCanCancel: may(cancelRefusal(row)),
    viewerCanUndo: may(undoRefusal(row, hub.clock.now())),
  };
}
