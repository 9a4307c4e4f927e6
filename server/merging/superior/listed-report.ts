import type { Hub } from '../../action/hub.ts';
import type { Reader } from '../../platform/database.ts';
import type { ListedFateValues } from '../../../schema/merging/exceptions.ts';
import { entriesFor, type TargetShape } from '../entries.ts';
import { findFates, type FrameSelection, type FrameStep } from '../frame.ts';
import type { Matter } from '../matters.ts';
import { findListedLines } from './superior-list.store.ts';

export type ListedFate = keyof typeof ListedFateValues;

const FATES: Partial<Record<FrameStep, ListedFate>> = {
  ACTIVE: 'CLOSED',
  YEARLY_CAP: 'CAPPED',
  HELD: 'HELD',
  CONCLUDED: 'CONCLUDED',
};

/** What becomes of each line of a superior's list; null: it is drawn. */
export async function fatesOf(
  hub: Hub,
  reader: Reader,
  plan: { uuid: string; jurisdictionId: string },
  selection: FrameSelection,
  matters: readonly Matter[],
): Promise<(ListedFate | null)[]> {
  const lines = await findListedLines(hub, reader, plan.uuid, plan.jurisdictionId);
  const ids = lines.map(({ targetId }) => targetId).filter((id) => id !== null);
  const found = new Map((await findFates(reader, selection, ids)).map((row) => [row.id, row]));
  const shapes = new Map<string, boolean>();
  const applies = ({ kind, industryCode, labels }: TargetShape): boolean => {
    const sign = JSON.stringify([kind, industryCode, labels]);
    let known = shapes.get(sign);
    if (known === undefined) shapes.set(sign, (known = entriesFor(matters, { kind, industryCode, labels }).length > 0));
    return known;
  };
  const seen = new Set<string>();
  return lines.map(({ targetId }) => {
    const row = targetId === null ? undefined : found.get(targetId);
    if (row === undefined) return 'UNKNOWN';
    if (seen.has(row.id)) return 'REPEATED';
    seen.add(row.id);
    if (row.step !== null) return FATES[row.step] ?? 'CLOSED';
    return applies(row) ? null : 'NO_ITEM';
  });
}
