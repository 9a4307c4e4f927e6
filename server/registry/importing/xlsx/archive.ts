import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits.ts';
import type { ImportSource } from '../source.ts';
import { UnreadableFile, unreadable } from '../unreadable.ts';

/** The parts of a workbook's archive, each unpacked only as far as it is read. */
export interface Archive {
  has(part: string): boolean;
  /** A part's bytes; throws UnreadableFile where it is missing or would unpack to too much. */
  read(part: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Opens the archive by its directory at the end, which says what it holds; nothing is unpacked yet. */
export async function openArchive({ content }: ImportSource): Promise<Archive> {
  const options = { autoClose: false };
  const zip = await guarded(
    'path' in content ? openPromise(content.path, options) : fromBufferPromise(Buffer.from(content.bytes), options),
  );
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > LIMITS.parts) throw unreadable.tooLarge('工作簿内的部分过多', 'too many parts');
    await guarded(listInto(zip, entries));
  } catch (error) {
    zip.close();
    throw error;
  }
  let unpackedBytes = 0;
  const count = (bytes: number): void => {
    unpackedBytes += bytes;
    if (unpackedBytes > LIMITS.unpackedBytes) throw unpacksTooFar();
  };
  return {
    has: (part) => entries.has(part),
    read: (part) => unpacked(zip, entries.get(part), count),
    close: () => zip.close(),
  };
}

async function listInto(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
}

const unpacksTooFar = (): UnreadableFile => unreadable.tooLarge('解压后过大', 'it unpacks to too much');

async function* unpacked(
  zip: ZipFile,
  entry: Entry | undefined,
  count: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  if (entry === undefined) throw unreadable.broken();
  if (entry.isEncrypted()) throw unreadable.oldExcel();
  const { uncompressedSize, compressedSize } = entry;
  const inflated = uncompressedSize > LIMITS.harmlessBytes && uncompressedSize > compressedSize * LIMITS.inflation;
  if (inflated || uncompressedSize > LIMITS.partBytes) throw unpacksTooFar();
  // The reader fails as soon as more comes out than the directory says, so the sizes above hold.
  const stream = await guarded(zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // Parts may share their packed bytes, so that many of them come out of a small file.
      count(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    stream.destroy();
  }
}

/** A part that is small in every honest file, as a whole. */
export async function readWhole(archive: Archive, part: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of archive.read(part)) {
    size += chunk.length;
    if (size > LIMITS.directoryBytes) throw unreadable.tooLarge('工作簿目录过大', 'its directory is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asUnreadable(error: unknown): unknown {
  return error instanceof UnreadableFile ? error : unreadable.broken();
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asUnreadable(error);
  }
}
