import type { Reader, Tx } from '../platform/database.ts';
import type { TargetCondition } from '../registry/index.ts';

/** Whom a department sent to a target. */
export interface Visitors {
  targetId: string;
  departmentId: string;
  inspectorIds: readonly string[];
}

const CHUNK = 2000;

/** Remembers who was sent to each target, in the place of those of the time before (R071). */
export async function rememberVisitors(tx: Tx, visitors: readonly Visitors[], now: Date): Promise<void> {
  const sorted = [...visitors].sort((a, b) => (a.targetId < b.targetId ? -1 : 1));
  for (let from = 0; from < sorted.length; from += CHUNK) {
    const piece = sorted.slice(from, from + CHUNK);
    await tx.rows(
      `insert into target_visitors (target_id, department_id, inspector_ids, sent_at)
       select target, department, people::uuid[], $1 from unnest($2::uuid[], $3::uuid[], $4::text[]) as t(target, department, people)
       on conflict (target_id, department_id) do update
         set inspector_ids = excluded.inspector_ids, sent_at = excluded.sent_at`,
      [
        now.toISOString(),
        piece.map(({ targetId }) => targetId),
        piece.map(({ departmentId }) => departmentId),
        piece.map(({ inspectorIds }) => `{${inspectorIds.join()}}`),
      ],
    );
  }
}

/** Who of these departments visited which of these targets last. */
export function findLastVisitors(
  reader: Reader,
  departmentIds: readonly string[],
  targetIds: readonly string[],
): Promise<{ certificate: string; targetId: string }[]> {
  return reader.rows(
    `select i.certificate_number as certificate, v.target_id as "targetId" from target_visitors v
     join inspectors i on i.id = any(v.inspector_ids) and i.certificate_number is not null
     where v.department_id = any($1::uuid[]) and v.target_id = any($2::uuid[])`,
    [departmentIds, targetIds],
  );
}

/** The same where the targets are too many to be named. */
export function findLastVisitorsWithin(
  reader: Reader,
  departmentIds: readonly string[],
  { where, parameters }: TargetCondition,
): Promise<{ certificate: string; targetId: string }[]> {
  return reader.rows(
    `select i.certificate_number as certificate, v.target_id as "targetId" from targets t
     join target_visitors v on v.target_id = t.id and v.department_id = any($${parameters.length + 1}::uuid[])
     join inspectors i on i.id = any(v.inspector_ids) and i.certificate_number is not null
     where ${where}`,
    [...parameters, departmentIds],
  );
}
