import { unreadable } from '../unreadable.ts';
import { bytesOf, type ImportSource } from '../source.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

function marked(head: Uint8Array): Encoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

async function decodesAs(source: ImportSource, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytesOf(source)) {
      // Text has no zero byte in these encodings; tables kept as UTF-16 without a mark, and no tables at all, do.
      if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && chunk.includes(0)) throw unreadable.notText();
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * How a CSV is encoded: as its mark says, else as the whole of it decodes without a fault. A sample would not do: the
 * first Chinese name may stand behind a thousand lines of numbers.
 */
export async function encodingOf(source: ImportSource, head: Uint8Array): Promise<Encoding> {
  const asMarked = marked(head);
  for (const encoding of asMarked === null ? (['utf-8', 'gb18030'] as const) : [asMarked]) {
    if (await decodesAs(source, encoding)) return encoding;
  }
  throw unreadable.notText();
}
