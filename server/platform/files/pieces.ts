/** How much of a file stands in one row: small enough that an upload holds little in memory, large enough to be few rows. */
export const PIECE = 256 * 1024;

/** Cuts a stream into pieces of one length; only the last may be shorter. */
export async function* pieces(source: AsyncIterable<Uint8Array>, length = PIECE): AsyncGenerator<Buffer> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const given of source) {
    for (let at = 0; at < given.length;) {
      const part = given.subarray(at, at + length - size);
      gathered.push(part);
      size += part.length;
      at += part.length;
      if (size < length) continue;
      yield Buffer.concat(gathered, size);
      gathered = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(gathered, size);
}
