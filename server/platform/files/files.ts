import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusal } from '../../kernel/refusal.ts';
import type { Database, Reader, Tx } from '../database.ts';
import { FILE_COLUMNS, fileOf, type FileRow, type NewFile, type StoredFile } from './file.ts';
import { removeFile, removeUnused } from './remove.ts';
import { type Bound, type Keeping, writeFile } from './write.ts';

export interface FileSettings {
  /** The largest file, in bytes. */
  largest: number;
  /** After so many hours a file that nothing refers to is removed. */
  unusedHours: number;
}

/** Files in the database, so that every hub on it has them and a backup holds them. */
export interface Files {
  readonly settings: FileSettings;
  /** A stored file by its id; null where there is none, or not yet whole. */
  find(reader: Reader, id: string): Promise<StoredFile | null>;
  /** The bytes from the beginning, a piece at a time as they are pulled; NOT_FOUND where there is no such file. */
  open(id: string): Promise<{ file: StoredFile; stream: Readable }>;
  /** Lays the file into a folder of its own for as long as the work needs a path. */
  onDisk<T>(id: string, work: (path: string, file: StoredFile) => Promise<T>): Promise<T>;
  /** Stores a stream; nothing is left where the source throws or gives too much (LIMIT). `exactly`: fewer is BAD_USER_INPUT. */
  write(file: NewFile, source: AsyncIterable<Uint8Array>, bound?: Partial<Bound>): Promise<StoredFile>;
  /** Refers to a file, so that it stays. Repeating changes nothing; NOT_FOUND where it is gone. */
  keep(tx: Tx, id: string, usedBy: string): Promise<void>;
  /** Refers to it no longer; the last reference gone, it is removed after a time. */
  release(tx: Tx, id: string, usedBy: string): Promise<void>;
  /** Removes a file at once, whatever refers to it. */
  remove(id: string): Promise<void>;
  /** Removes what nothing has referred to for the configured time. `before` is called between pieces of the work. */
  removeUnused(before: (done: number) => Promise<void>): Promise<number>;
}

async function find(reader: Reader, id: string): Promise<StoredFile | null> {
  const [row] = await reader.rows<FileRow>(`select ${FILE_COLUMNS} from files where id = $1 and state = 'STORED'`, [
    id,
  ]);
  return row === undefined ? null : fileOf(row);
}

async function* contentOf(database: Database, { id, bytes }: StoredFile): AsyncGenerator<Buffer> {
  for (let number = 0, given = 0; given < bytes; number += 1) {
    const [row] = await database.rows<{ content: string }>(
      `select encode(content, 'base64') as content from file_pieces where file = $1 and number = $2`,
      [id, number],
    );
    if (row === undefined) throw new Error('the file was removed while it was read');
    const piece = Buffer.from(row.content, 'base64');
    given += piece.length;
    yield piece;
  }
}

export function createFiles(keeping: Keeping, settings: FileSettings): Files {
  const { database, clock } = keeping;
  const open = async (id: string) => {
    const file = await find(database, id);
    if (file === null) throw refusal.notFound();
    return { file, stream: Readable.from(contentOf(database, file), { objectMode: false, highWaterMark: 1 }) };
  };
  return {
    settings,
    find,
    open,
    async onDisk(id, work) {
      const { file, stream } = await open(id);
      const folder = await mkdtemp(join(tmpdir(), 'onedoor-file-'));
      try {
        const path = join(folder, 'content');
        await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
        return await work(path, file);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    write: (file, source, bound = {}) => writeFile(keeping, file, source, { atMost: settings.largest, ...bound }),
    async keep(tx, id, usedBy) {
      const added = await tx.rows(
        `insert into file_uses (file, used_by) select id, $2 from files where id = $1 and state = 'STORED'
         on conflict do nothing returning file`,
        [id, usedBy],
      );
      if (added.length === 0) {
        const known = await tx.rows('select 1 from file_uses where file = $1 and used_by = $2', [id, usedBy]);
        if (known.length > 0) return;
        throw refusal.notFound();
      }
      const counted = await tx.rows(
        `update files set uses = uses + 1 where id = $1 and state = 'STORED' returning id`,
        [id],
      );
      if (counted.length === 0) throw refusal.notFound();
    },
    async release(tx, id, usedBy) {
      const gone = await tx.rows('delete from file_uses where file = $1 and used_by = $2 returning file', [id, usedBy]);
      if (gone.length === 0) return;
      await tx.rows('update files set uses = uses - 1, touched_at = $2 where id = $1', [id, clock.now().toISOString()]);
    },
    remove: (id) => removeFile(database, id),
    removeUnused: (before) => removeUnused(database, clock.now(), settings.unusedHours, before),
  };
}
