import type { Reader, Tx } from '../../platform/database.ts';
import type { Justified } from './finding.ts';

export interface JustificationRow extends Justified {
  programmeId: string;
  reason: string;
  approver: string;
  recordedBy: string;
  recordedAt: string;
}

/** Why findings on versions may stand. */
export function findJustifications(reader: Reader, programmeIds: readonly string[]): Promise<JustificationRow[]> {
  return reader.rows<JustificationRow>(
    `select j.programme_id as "programmeId", j.requirement, j.task_key as "taskKey", j.reason, j.approver,
       a.name as "recordedBy", j.recorded_at as "recordedAt"
     from programme_justifications j join accounts a on a.id = j.recorded_by where j.programme_id = any($1::uuid[])`,
    [programmeIds],
  );
}

type New = Omit<JustificationRow, 'recordedAt'> & { recordedAt: Date };

/** Records why a finding may stand, in place of what was recorded before. */
export async function putJustification(tx: Tx, one: New): Promise<void> {
  await tx.rows(
    `delete from programme_justifications where programme_id = $1 and requirement = $2 and task_key is not distinct from $3`,
    [one.programmeId, one.requirement, one.taskKey],
  );
  await tx.rows(
    `insert into programme_justifications (programme_id, requirement, task_key, reason, approver, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7::timestamptz)`,
    [
      one.programmeId,
      one.requirement,
      one.taskKey,
      one.reason,
      one.approver,
      one.recordedBy,
      one.recordedAt.toISOString(),
    ],
  );
}
