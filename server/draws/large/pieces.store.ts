import type { Hub } from '../../action/hub.ts';
import type { Database, Reader } from '../../platform/database.ts';

/** Parts of a large draw: its frame's text, who stands behind each line, what the proof holds beside the frame. */
export type PieceKind = 'FRAME' | 'MEMBERS' | 'PROOF' | 'LIST';

/** Where the large parts of a draw are kept. Each piece is compressed and locked to its own place (R075). */
export interface LargeFiles {
  owner: string;
  /** Pieces of the frame, and as many of its members. */
  frames: number;
  /** Of the frame's file, in bytes. */
  frameBytes: number;
  /** What the proof holds beside the frame, once the round is run. */
  proof: { owner: string; pieces: number; bytes: number } | null;
}

const placeOf = (owner: string, kind: PieceKind, number: number): string => `piece/${owner}/${kind}/${number}`;

/** Keeps a piece, which comes compressed, in a transaction of its own; `place` where another than its own will open it. */
export async function storePiece(
  hub: Hub,
  owner: string,
  kind: PieceKind,
  number: number,
  packed: Uint8Array,
  place = placeOf(owner, kind, number),
): Promise<void> {
  const sealed = hub.vault.lock(packed, place).toString('base64');
  await hub.database.transaction((tx) =>
    // As base64: the embedded database reads and writes it some ten times faster than bytes.
    tx.rows(`insert into draw_pieces (owner, kind, number, content) values ($1, $2, $3, decode($4, 'base64'))`, [
      owner,
      kind,
      number,
      sealed,
    ]),
  );
}

/** A piece as it was handed in, compressed. Within a transaction its reader must be given. */
export async function openPiece(
  hub: Hub,
  owner: string,
  kind: PieceKind,
  number: number,
  reader: Reader = hub.database,
): Promise<Buffer> {
  const [row] = await reader.rows<{ content: string }>(
    `select encode(content, 'base64') as content from draw_pieces where owner = $1 and kind = $2 and number = $3`,
    [owner, kind, number],
  );
  if (row === undefined) throw new Error(`a ${kind} piece of a draw is missing`);
  return hub.vault.open(Buffer.from(row.content, 'base64'), placeOf(owner, kind, number));
}

const AT_ONCE = 16;

/** Removes what nobody will ask for, some pieces at a time. */
export async function dropPieces(database: Database, owners: readonly string[]): Promise<void> {
  for (;;) {
    const gone = await database.transaction((tx) =>
      tx.rows(
        `delete from draw_pieces where (owner, kind, number) in
           (select owner, kind, number from draw_pieces where owner = any($1::uuid[]) limit ${AT_ONCE}) returning number`,
        [owners],
      ),
    );
    if (gone.length < AT_ONCE) return;
  }
}
