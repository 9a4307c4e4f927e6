import type { Hub } from '../action/hub.ts';
import type { HeldOf, Holds } from '../merging/index.ts';
import type { Reader } from '../platform/database.ts';
import { largeFrame } from './large/large-frame.ts';
import type { LargeFiles } from './large/pieces.store.ts';
import type { PackedMembers } from './members.ts';
import { openJson, places } from './sealed-files.ts';

/** What a draw holds: one visit of each target of its frame, for it draws none twice. */
export function holdsOf({ lines }: PackedMembers): Holds {
  return new Map(lines.map(([, targetId]) => [targetId, 1]));
}

const MOST_KEPT = 2_000_000;

interface Kept {
  /** By draw: what was sealed never changes. */
  frames: Map<string, readonly string[]>;
  size: number;
}

const known = new WeakMap<Hub, Kept>();

async function frameOf(hub: Hub, reader: Reader, drawId: string): Promise<readonly string[]> {
  const kept = known.get(hub) ?? { frames: new Map<string, readonly string[]>(), size: 0 };
  known.set(hub, kept);
  const found = kept.frames.get(drawId);
  if (found !== undefined) return found;
  const [row] = await reader.rows<{ members: Uint8Array; large: LargeFiles | null }>(
    'select members, large from draws where id = $1',
    [drawId],
  );
  if (row === undefined) return [];
  const { lines } = openJson<PackedMembers>(hub.vault, row.members, places.members(drawId));
  const frame = row.large === null ? lines.map(([, targetId]) => targetId) : await largeFrame(hub, reader, row.large);
  if (kept.size + frame.length > MOST_KEPT) Object.assign(kept, { frames: new Map(), size: 0 });
  kept.frames.set(drawId, frame);
  kept.size += frame.length;
  return frame;
}

/** The draws that hold visits of a year: those that are sealed or drawn and not released yet. */
export async function findHolders(reader: Reader, { jurisdictionId, year, exceptPlan }: HeldOf): Promise<string[]> {
  const draws = await reader.rows<{ id: string }>(
    `select d.id from draws d join joint_plans p on p.id = d.plan_id
     where p.jurisdiction_id = $1 and p.year = $2 and not d.abandoned and p.state in ('ANNOUNCED', 'DRAWN')
       and ($3::uuid is null or p.id <> $3) order by d.id`,
    [jurisdictionId, year, exceptPlan],
  );
  return draws.map(({ id }) => id);
}

/**
 * What the draws of a year hold: each its whole frame. Not only what was drawn: a frame that leaves out the drawn would
 * tell who they are (R075).
 */
export async function findHolds(hub: Hub, reader: Reader, of: HeldOf): Promise<Holds> {
  const holds = new Map<string, number>();
  // A jurisdiction has a few open draws at a time, and each frame is opened once.
  for (const id of await findHolders(reader, of)) {
    for (const target of await frameOf(hub, reader, id)) holds.set(target, (holds.get(target) ?? 0) + 1);
  }
  return holds;
}
