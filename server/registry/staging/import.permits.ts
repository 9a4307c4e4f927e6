import { type Actor, holds, isLiaisonOf } from '../../kernel/actor.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { ImportRow } from './import-row.ts';
import type { Intake } from './intake.ts';

type Owned = Pick<ImportRow, 'accountId' | 'departmentId' | 'jurisdictionId'>;

/**
 * `import:read`. Who staged it, and who does the same work: the department's liaisons, or for one without a department
 * the administrators. For others there is none.
 */
export function mayKnow(actor: Actor, { accountId, departmentId, jurisdictionId }: Owned): boolean {
  if (actor.jurisdictionId !== jurisdictionId) return false;
  if (actor.accountId === accountId) return true;
  return departmentId === null ? holds(actor, 'ADMINISTRATOR') : isLiaisonOf(actor, departmentId);
}

const wrong = (row: Pick<ImportRow, 'state'>, zh: string, en: string): Refusal =>
  refusal.wrongState(row.state, text(zh, en));

/** `import:mend`, `import:map`: until it is confirmed. */
export function mendRefusal(row: Pick<ImportRow, 'state'>): Refusal | null {
  if (row.state === 'STAGED') return null;
  return row.state === 'READING'
    ? wrong(row, '文件还在读取，读完后才能修改', 'The file is still being read; mend it once it is')
    : wrong(row, '该导入已确认或已结束，不能再修改', 'The import is confirmed or has ended; it cannot be mended');
}

/** Lines that cannot go in as they are. */
const keptOut = ({ counts }: Pick<ImportRow, 'counts'>, { takesQuestions }: Intake): number =>
  counts.DUPLICATE + counts.REFUSED + (takesQuestions ? 0 : counts.QUESTION);

/** Lines that go in, those with questions where their kind takes them and nobody asked for the clean ones alone. */
export const toWrite = (
  { counts }: Pick<ImportRow, 'counts'>,
  { takesQuestions }: Pick<Intake, 'takesQuestions'>,
  onlyClean: boolean,
): number => counts.NEW + counts.CHANGED + (takesQuestions && !onlyClean ? counts.QUESTION : 0);

/** `import:confirm` */
export function confirmRefusal(row: ImportRow, intake: Intake, onlyClean: boolean): Refusal | null {
  if (row.state !== 'STAGED') return mendRefusal(row);
  const open = keptOut(row, intake);
  if (open > 0 && !onlyClean) {
    return wrong(
      row,
      `还有 ${open} 行有问题：请先改好，或只导入无问题的行`,
      `${open} lines have findings: mend them, or take the clean lines alone`,
    );
  }
  if (toWrite(row, intake, onlyClean) > 0) return null;
  return wrong(row, '没有要写入的行', 'No line would change anything');
}

/** `import:cancel` */
export function cancelRefusal(row: Pick<ImportRow, 'state'>): Refusal | null {
  if (row.state === 'READING' || row.state === 'STAGED' || row.state === 'APPLYING') return null;
  return row.state === 'APPLIED'
    ? wrong(row, '已全部写入，请用“撤销导入”', 'All of it is in the registry: undo it instead')
    : wrong(row, '该导入已结束或正在撤回', 'The import has ended or is being taken back');
}

/** `import:undo`: for thirty days. */
export function undoRefusal(row: Pick<ImportRow, 'state' | 'undoableUntil'>, now: Date): Refusal | null {
  if (row.state !== 'APPLIED')
    return wrong(row, '只能撤销已写入的导入', 'Only an import that was written can be undone');
  if (row.undoableUntil !== null && new Date(row.undoableUntil) > now) return null;
  return wrong(
    row,
    '已超过 30 天，不能再整体撤销',
    'It was more than 30 days ago; it can no longer be undone as a whole',
  );
}
