import { inflateRawSync } from 'node:zlib';

const DIRECTORY = 0x02014b50;

/** The parts of a small archive by their names, read by its directory alone. */
export function unzipParts(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = bytes.length - 22;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY) throw new Error('no directory of an archive');
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const begin = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const content = begin + 30 + bytes.readUInt16LE(begin + 26) + bytes.readUInt16LE(begin + 28);
    parts.set(name, inflateRawSync(bytes.subarray(content, content + packed)));
    at += 46 + nameLength;
  }
  return parts;
}

export function textOf(parts: Map<string, Buffer>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the archive has no ${name}: ${[...parts.keys()].join()}`);
  return part.toString('utf8');
}
