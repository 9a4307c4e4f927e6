import type { FilePurposes } from '../action/file-purpose.ts';
import type { Hub } from '../action/hub.ts';
import { type Actor, holds, type Role } from '../kernel/actor.ts';
import { localId } from '../kernel/ids.ts';
import { type Problem, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Reader } from '../platform/database.ts';
import type { StoredFile } from '../platform/files/file.ts';

export type ProgrammeFilePurpose = 'MEETING_MINUTES' | 'ADJUSTMENT_DOCUMENT';

const READERS: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'];
const KEEPERS: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER'];

const purpose = (table: string, column: string) => ({
  bring: (actor: Actor) =>
    KEEPERS.some((role) => holds(actor, role))
      ? null
      : refusal.forbidden(text('该账号不处理年度计划', 'This account does not handle programmes')),
  // What nothing refers to yet is its owner's alone.
  async share(actor: Actor, file: StoredFile, reader: Reader): Promise<boolean> {
    if (actor.jurisdictionId !== file.jurisdiction || !READERS.some((role) => holds(actor, role))) return false;
    return (await reader.rows(`select 1 from ${table} where ${column} = $1 limit 1`, [file.id])).length > 0;
  },
});

/** Minutes and adjustment documents, once something refers to them, are read by all who read programmes. */
export const programmeFilePurposes: FilePurposes & Record<ProgrammeFilePurpose, object> = {
  MEETING_MINUTES: purpose('body_meetings', 'minutes_file'),
  ADJUSTMENT_DOCUMENT: purpose('programmes', 'document_file'),
};

/** A file that the actor brought for a purpose; null where there is none such. */
export async function findBrought(
  hub: Hub,
  reader: Reader,
  actor: Actor,
  fileId: string,
  of: ProgrammeFilePurpose,
): Promise<StoredFile | null> {
  const uuid = localId('StoredFile', fileId);
  const file = uuid === null ? null : await hub.files.find(reader, uuid);
  return file !== null && file.account === actor.accountId && file.purpose === of ? file : null;
}

export function fileProblems(file: StoredFile | null, path: string): Problem[] {
  if (file !== null) return [];
  return [{ path, problem: text('请先上传文件', 'bring the file first') }];
}
