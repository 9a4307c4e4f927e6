import type { Hub } from '../../action/hub.ts';
import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { type Text, text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';

/** Refuses what must not read half of an import: targets or inspectors of the jurisdiction are just being written. */
export async function unlessImporting(reader: Reader, jurisdictionId: string): Promise<Refusal | null> {
  const [found] = await reader.rows<{ state: string }>(
    `select state from table_imports where jurisdiction_id = $1 and kind in ('TARGETS', 'INSPECTORS')
       and state in ('APPLYING', 'CANCELLING', 'UNDOING') limit 1`,
    [jurisdictionId],
  );
  if (found === undefined) return null;
  return refusal.wrongState(
    'IMPORTING',
    text(
      '名录库正在写入导入的数据，写完后再操作',
      'An import is being written into the registries; try again once it is',
    ),
  );
}

/** Says why no target or inspector of a jurisdiction may be removed now; null where they may. */
export type RemovalGuard = (reader: Reader, jurisdictionId: string) => Promise<Text | null>;

const guards = new WeakMap<Hub, RemovalGuard[]>();

/** A later capability that remembers records without referring to them says when they must stay. */
export function guardRemovals(hub: Hub, guard: RemovalGuard): void {
  guards.set(hub, [...(guards.get(hub) ?? []), guard]);
}

export async function keptBecause(hub: Hub, reader: Reader, jurisdictionId: string): Promise<Text | null> {
  for (const guard of guards.get(hub) ?? []) {
    const why = await guard(reader, jurisdictionId);
    if (why !== null) return why;
  }
  return null;
}
