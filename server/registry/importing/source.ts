import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file to import: the name that it had with its owner, and where its bytes are. */
export interface ImportSource {
  name: string;
  content: { path: string } | { bytes: Uint8Array };
}

const CHUNK = 64 * 1024;

/** The bytes from the beginning; may be asked for again and again. */
export function bytesOf({ content }: ImportSource): AsyncIterable<Uint8Array> {
  if ('path' in content) return createReadStream(content.path, { highWaterMark: CHUNK });
  return slices(content.bytes);
}

async function* slices(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** The first bytes, at most so many. */
export async function headOf({ content }: ImportSource, length: number): Promise<Uint8Array> {
  if ('bytes' in content) return content.bytes.subarray(0, length);
  const file = await open(content.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
