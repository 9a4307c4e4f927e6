import { gunzipSync } from 'node:zlib';
import type { Hub } from '../../action/hub.ts';
import type { Reader } from '../../platform/database.ts';
import type { ProofPlan } from '../protocol/index.ts';
import { type LargeFiles, openPiece } from './pieces.store.ts';

/** What a plan's proof holds beside the frame. */
export type KeptFiles = Pick<ProofPlan, 'rules' | 'inspectors' | 'recusals' | 'drawn' | 'duties' | 'teams'>;

/** A large frame's lines, a piece at a time. */
export async function* framePieces(
  hub: Hub,
  { owner, frames }: LargeFiles,
  reader: Reader = hub.database,
): AsyncGenerator<string> {
  for (let piece = 0; piece < frames; piece += 1) {
    yield gunzipSync(await openPiece(hub, owner, 'FRAME', piece, reader)).toString('utf8');
  }
}

/** What a large plan's proof holds beside the frame, as the members of its JSON object, a piece at a time. */
export async function* keptPieces(
  hub: Hub,
  { proof }: LargeFiles,
  reader: Reader = hub.database,
): AsyncGenerator<string> {
  const { owner, pieces } = proof!;
  const decoder = new TextDecoder();
  for (let piece = 0; piece < pieces; piece += 1) {
    yield decoder.decode(gunzipSync(await openPiece(hub, owner, 'PROOF', piece, reader)), { stream: true });
  }
}

/** The same read: it tells of the drawn alone, and is small beside the frame. */
export async function openKeptFiles(hub: Hub, large: LargeFiles, reader?: Reader): Promise<KeptFiles> {
  let text = '';
  for await (const piece of keptPieces(hub, large, reader)) text += piece;
  return JSON.parse(`{${text}}`) as KeptFiles;
}
