import { gunzipSync } from 'node:zlib';
import type { Hub } from '../../action/hub.ts';
import type { Reader } from '../../platform/database.ts';
import { MEMBER_BYTES, uuidAt } from './piece-format.ts';
import { type LargeFiles, openPiece } from './pieces.store.ts';

/** Ids of all targets of a frame that lies in pieces, opened one after the other. */
export async function largeFrame(hub: Hub, reader: Reader, { owner, frames }: LargeFiles): Promise<string[]> {
  const targets: string[] = [];
  for (let number = 0; number < frames; number++) {
    const bytes = gunzipSync(await openPiece(hub, owner, 'MEMBERS', number, reader));
    for (let at = 0; at < bytes.length; at += MEMBER_BYTES) targets.push(uuidAt(bytes, at));
  }
  return targets;
}

/** The keys under which these targets stand in a frame that lies in pieces; those that do not are left out. */
export async function largeKeys(
  hub: Hub,
  reader: Reader,
  { owner, frames }: LargeFiles,
  targetIds: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (let number = 0; number < frames && keys.size < targetIds.size; number++) {
    const bytes = gunzipSync(await openPiece(hub, owner, 'MEMBERS', number, reader));
    const found: [line: number, targetId: string][] = [];
    for (let at = 0; at < bytes.length; at += MEMBER_BYTES) {
      const targetId = uuidAt(bytes, at);
      if (targetIds.has(targetId)) found.push([at / MEMBER_BYTES, targetId]);
    }
    if (found.length === 0) continue;
    const lines = gunzipSync(await openPiece(hub, owner, 'FRAME', number, reader))
      .toString('utf8')
      .split('\n');
    for (const [line, targetId] of found) keys.set(targetId, lines[line]!.split('\t')[1]!);
  }
  return keys;
}
