import type { Reader } from '../platform/database.ts';
import { findRecused } from '../registry/index.ts';
import type { Member } from './members.ts';
import type { InspectorLine, RecusalLine } from './protocol/index.ts';

/** The recusals' file's lines: who of the pool must not visit which target of the frame (R076). */
export async function recusalLines(
  reader: Reader,
  inspectors: readonly InspectorLine[],
  members: readonly Member[],
): Promise<RecusalLine[]> {
  const keys = new Map(members.map(({ targetId, key }) => [targetId, key]));
  const recused = await findRecused(
    reader,
    inspectors.map(({ certificate }) => certificate),
    [...keys.keys()],
  );
  return recused.map(({ certificate, targetId }) => ({ key: keys.get(targetId)!, certificate }));
}
