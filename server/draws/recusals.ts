import type { Reader } from '../platform/database.ts';
import { findRecused, findRecusedWithin, type TargetCondition } from '../registry/index.ts';
import type { Member } from './members.ts';
import { findLastVisitors, findLastVisitorsWithin } from './last-visitors.store.ts';
import type { RecusalLine } from './protocol/index.ts';

type Recused = Awaited<ReturnType<typeof findRecused>>;

const unique = (recused: Recused): Recused => [
  ...new Map(recused.map((one) => [`${one.certificate} ${one.targetId}`, one])).values(),
];

/**
 * The recusals' file's lines: who of the plan's departments must not visit which target of the frame (R076). All their
 * people, not only those of the pool: whoever an amendment brings in later is recused by the file that was sealed. With
 * `sparesLast` also whoever visited the target last (R071).
 */
export async function recusalLines(
  reader: Reader,
  departmentIds: readonly string[],
  members: readonly Member[],
  sparesLast = false,
): Promise<RecusalLine[]> {
  const keys = new Map(members.map(({ targetId, key }) => [targetId, key]));
  const declared = await findRecused(reader, departmentIds, [...keys.keys()]);
  const recused = sparesLast
    ? [...declared, ...(await findLastVisitors(reader, departmentIds, [...keys.keys()]))]
    : declared;
  return unique(recused).map(({ certificate, targetId }) => ({ key: keys.get(targetId)!, certificate }));
}

/** The same by targets' keys, where the frame is too large for its targets to be named. */
export async function recusedWithin(
  reader: Reader,
  departmentIds: readonly string[],
  condition: TargetCondition,
  sparesLast: boolean,
): Promise<Recused> {
  const declared = await findRecusedWithin(reader, departmentIds, condition);
  if (!sparesLast) return declared;
  return unique([...declared, ...(await findLastVisitorsWithin(reader, departmentIds, condition))]);
}
