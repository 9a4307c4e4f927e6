import { bytesOf, type ImportSource } from '../source.ts';
import { unreadable } from '../unreadable.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** How a CSV is encoded, and whether all of its bytes are so: where not, the lost characters show as U+FFFD. */
export interface Encoded {
  encoding: Encoding;
  whole: boolean;
}

function marked(head: Uint8Array): Encoding | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

const isWide = (encoding: Encoding): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';

// Tables kept as UTF-16 without a mark, and no tables at all, are full of zero bytes; in a text one is a lost character.
const ZEROS = 1 / 20;

function isNoText(chunk: Uint8Array): boolean {
  let zeros = 0;
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) zeros += 1;
  return zeros > chunk.length * ZEROS;
}

/** Whether a decoder failed on bytes that are none of its encoding. */
export const isLostCharacter = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

async function decodesAs(source: ImportSource, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytesOf(source)) {
      if (!isWide(encoding) && isNoText(chunk)) throw unreadable.notText();
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (isLostCharacter(error)) return false;
    throw error;
  }
}

/** One lost character among so many others leaves no doubt about the encoding: another one reads hardly any. */
const READABLE = 5;

/** Whether a file that is not whole was nevertheless written so: nearly all of its Chinese characters can be read. */
async function mostlyDecodesAs(source: ImportSource, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding);
  let chinese = 0;
  let lost = 0;
  for await (const chunk of bytesOf(source)) {
    const text = decoder.decode(chunk, { stream: true });
    chinese += text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
    lost += text.match(/\ufffd/g)?.length ?? 0;
  }
  return chinese > lost * READABLE;
}

/**
 * How a CSV is encoded: as its mark says, else as the whole of it decodes without a fault. A sample would not do: the
 * first Chinese name may stand behind a thousand lines of numbers. A damaged UTF-8 is asked for before GB18030, which
 * would read most of it without a fault, and wrongly.
 */
export async function encodingOf(source: ImportSource, head: Uint8Array): Promise<Encoded> {
  const mark = marked(head);
  if (mark !== null) return { encoding: mark, whole: await decodesAs(source, mark) };
  if (await decodesAs(source, 'utf-8')) return { encoding: 'utf-8', whole: true };
  if (await mostlyDecodesAs(source, 'utf-8')) return { encoding: 'utf-8', whole: false };
  if (await decodesAs(source, 'gb18030')) return { encoding: 'gb18030', whole: true };
  if (await mostlyDecodesAs(source, 'gb18030')) return { encoding: 'gb18030', whole: false };
  throw unreadable.notText();
}
