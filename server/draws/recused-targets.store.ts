import { frameCondition, type FrameSelection } from '../merging/index.ts';
import type { Reader } from '../platform/database.ts';
import type { RecusedTarget } from './pool-needs.ts';

/**
 * The selected targets where somebody of these departments is recused (R076), with their certificates; of the
 * department `sparesLastOf` whoever visited a target last is too (R071).
 */
export function findRecusedTargets(
  reader: Reader,
  selection: FrameSelection,
  departmentIds: readonly string[],
  sparesLastOf: string | null,
): Promise<RecusedTarget[]> {
  const { where, parameters } = frameCondition(selection);
  const own = `$${parameters.length + 1}`;
  return reader.rows<RecusedTarget>(
    `with recused as (
       select i.certificate_number as certificate, r.target_id, r.keyword from inspector_recusals r
       join inspectors i on i.id = r.inspector_id
       where i.department_id = any(${own}::uuid[]) and i.certificate_number is not null and r.ended_on is null
     ), away as (
       select t.id, r.certificate from targets t
       join recused r on r.target_id = t.id or position(lower(r.keyword) in lower(t.name)) > 0 where ${where}
       union all
       select t.id, i.certificate_number from targets t
       join target_visitors v on v.target_id = t.id and v.department_id = $${parameters.length + 2}::uuid
         and v.department_id = any(${own}::uuid[])
       join inspectors i on i.id = any(v.inspector_ids) and i.certificate_number is not null
       where ${where}
     )
     select t.kind, t.industry_code as "industryCode", t.labels, array_agg(distinct a.certificate) as certificates
     from away a join targets t on t.id = a.id group by t.id`,
    [...parameters, departmentIds, sparesLastOf],
  );
}
