import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Callers } from '../callers.ts';
import type { Database } from '../database.ts';
import { cleanFileName } from './file-name.ts';
import { FILE_COLUMNS, fileOf, type FileRow, type NewFile, type StoredFile } from './file.ts';
import { pieces } from './pieces.ts';
import { removeFile } from './remove.ts';

/** How large a file may become, in bytes: at most, or just so many. */
export interface Bound {
  atMost: number;
  exactly?: number;
}

/** What files are kept with. */
export interface Keeping {
  database: Database;
  clock: Clock;
  callers: Callers;
}

const TOUCH_MS = 300_000;
/** Milliseconds that whoever asks goes before a piece of a file, at most. */
const COURTESY_MS = 50;

export const tooLarge = (atMost: number) =>
  refusal.limit(text(`文件超过上限 ${atMost} 字节`, `The file is larger than ${atMost} bytes`));

const brokenOff = (came: number, asked: number) =>
  refusal.badInput([
    {
      path: 'bytes',
      problem: text(`应有 ${asked} 字节，只收到 ${came} 字节`, `${asked} bytes were announced, ${came} came`),
    },
  ]);

/**
 * Stores a stream piece by piece, each in a transaction of its own: nobody's writing waits for a slow sender. The file is
 * there once its last piece is; whatever breaks off before leaves nothing.
 */
export async function writeFile(
  { database, clock, callers }: Keeping,
  file: NewFile,
  source: AsyncIterable<Uint8Array>,
  { atMost, exactly }: Bound,
): Promise<StoredFile> {
  const id = newId();
  const now = (): string => clock.now().toISOString();
  const most = exactly ?? atMost;
  await database.transaction((tx) =>
    tx.rows(
      `insert into files (id, purpose, name, account, jurisdiction, state, bytes, touched_at)
       values ($1, $2, $3, $4, $5, 'ARRIVING', $6, $7)`,
      [id, file.purpose, cleanFileName(file.name), file.account, file.jurisdiction, exactly ?? 0, now()],
    ),
  );
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    let number = 0;
    let touched = clock.now().getTime();
    for await (const piece of pieces(bounded(source, most))) {
      hash.update(piece);
      bytes += piece.length;
      const isDue = clock.now().getTime() - touched > TOUCH_MS;
      if (isDue) touched = clock.now().getTime();
      await database.transaction(async (tx) => {
        // As base64: the embedded database reads and writes it some ten times faster than bytes.
        await tx.rows(`insert into file_pieces (file, number, content) values ($1, $2, decode($3, 'base64'))`, [
          id,
          number,
          piece.toString('base64'),
        ]);
        if (isDue) await tx.rows('update files set touched_at = $2 where id = $1', [id, now()]);
      });
      number += 1;
      await callers.goFirst(COURTESY_MS);
    }
    if (exactly !== undefined && bytes < exactly) throw brokenOff(bytes, exactly);
    const [row] = await database.transaction((tx) =>
      tx.rows<FileRow>(
        `update files set state = 'STORED', bytes = $2, sha256 = $3, touched_at = $4 where id = $1 and state = 'ARRIVING'
         returning ${FILE_COLUMNS}`,
        [id, bytes, hash.digest('hex'), now()],
      ),
    );
    if (row === undefined) throw new Error('the file was removed while it arrived');
    return fileOf(row);
  } catch (error) {
    await removeFile(database, id);
    throw error;
  }
}

async function* bounded(source: AsyncIterable<Uint8Array>, atMost: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const given of source) {
    bytes += given.length;
    if (bytes > atMost) throw tooLarge(atMost);
    yield given;
  }
}
