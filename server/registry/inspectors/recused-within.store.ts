import type { Reader } from '../../platform/database.ts';

/** A selection of targets as SQL over `targets t`, with its parameters numbered from 1. */
export interface TargetCondition {
  where: string;
  parameters: readonly unknown[];
}

/**
 * Who of these departments must not visit whom (R076), where the targets are too many to be named: by a word in a name
 * among those of the condition, by a target of its own whether or not the condition holds for it.
 */
export async function findRecusedWithin(
  reader: Reader,
  departmentIds: readonly string[],
  { where, parameters }: TargetCondition,
): Promise<{ certificate: string; targetId: string }[]> {
  const recused = await reader.rows<{ certificate: string; targetId: string | null; keyword: string | null }>(
    `select i.certificate_number as certificate, r.target_id as "targetId", r.keyword from inspector_recusals r
     join inspectors i on i.id = r.inspector_id
     where i.department_id = any($1::uuid[]) and i.certificate_number is not null and r.ended_on is null`,
    [departmentIds],
  );
  const found = new Map<string, { certificate: string; targetId: string }>();
  const add = (certificate: string, targetId: string) =>
    found.set(`${certificate} ${targetId}`, { certificate, targetId });
  for (const { certificate, targetId } of recused) if (targetId !== null) add(certificate, targetId);
  const keywords = [...new Set(recused.map(({ keyword }) => keyword).filter((keyword) => keyword !== null))];
  if (keywords.length === 0) return [...found.values()];
  const named = await reader.rows<{ targetId: string; keyword: string }>(
    `select t.id as "targetId", k.keyword from targets t
     join unnest($${parameters.length + 1}::text[]) k (keyword) on position(lower(k.keyword) in lower(t.name)) > 0
     where ${where}`,
    [...parameters, keywords],
  );
  for (const { targetId, keyword } of named) {
    for (const one of recused) if (one.keyword === keyword) add(one.certificate, targetId);
  }
  return [...found.values()];
}
