import { once } from 'node:events';
import { createDeflateRaw, crc32 } from 'node:zlib';

/** A file of an archive, made while it is written. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<string> | Iterable<string>;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
// Sizes follow the content (bit 3), names are UTF-8 (bit 11).
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
/** The first of January 1980: what is made says nothing of when. */
const DAY = 0x0021;
const GATHERED = 64 * 1024;
/** Larger archives would need another format. */
const MOST_BYTES = 0xffff_ffff;

interface Written {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(LOCAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor({ crc, packed, size }: Written): Buffer {
  const end = Buffer.alloc(16);
  [DESCRIPTOR, crc, packed, size].forEach((value, i) => end.writeUInt32LE(value >>> 0, i * 4));
  return end;
}

function directoryEntry({ name, crc, packed, size, at }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(DIRECTORY, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE(DAY, 14);
  entry.writeUInt32LE(crc >>> 0, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, name]);
}

function endOf(entries: readonly Written[], directoryBytes: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/** Gathers small texts into pieces that are worth packing. */
async function* pieces(content: ZipEntry['content']): AsyncGenerator<Buffer> {
  let gathered = '';
  for await (const text of content) {
    gathered += text;
    if (gathered.length < GATHERED) continue;
    yield Buffer.from(gathered);
    gathered = '';
  }
  if (gathered !== '') yield Buffer.from(gathered);
}

/** Packs texts while they come; what it gives is to be sent on before more is asked for. */
async function* packed(content: ZipEntry['content'], told: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  const feeding = (async () => {
    for await (const piece of pieces(content)) {
      told.crc = crc32(piece, told.crc);
      told.size += piece.length;
      if (!deflate.write(piece)) await once(deflate, 'drain');
    }
    deflate.end();
  })().catch((error: unknown) => void deflate.destroy(error as Error));
  for await (const chunk of deflate as AsyncIterable<Buffer>) {
    told.packed += chunk.length;
    yield chunk;
  }
  await feeding;
}

/** An archive of these files, piece by piece: nothing is held but its directory. */
export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for await (const { name: text, content } of entries) {
    const name = Buffer.from(text);
    const told: Written = { name, crc: 0, packed: 0, size: 0, at };
    const head = localHeader(name);
    yield head;
    for await (const chunk of packed(content, told)) yield chunk;
    yield descriptor(told);
    at += head.length + told.packed + 16;
    if (at > MOST_BYTES || told.size > MOST_BYTES) throw new Error('the archive became too large');
    written.push(told);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOf(written, directory.length, at);
}
