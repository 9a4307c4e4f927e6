import type { Reader } from '../platform/database.ts';
import type { Released } from './preview.ts';

/** Visits of a plan whose checks are released, as they were counted at the release; null before. */
export async function findReleasedVisits(reader: Reader, planId: string): Promise<Released | null> {
  const [row] = await reader.rows<{ separate: number | null; joint: number | null }>(
    'select separate_visits as separate, joint_visits as joint from joint_plans where id = $1',
    [planId],
  );
  return row === undefined || row.separate === null || row.joint === null
    ? null
    : { separate: row.separate, joint: row.joint };
}
