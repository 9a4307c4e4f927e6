import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { type Archive } from './archive.ts';
import { hearXml } from './xml.ts';

// Excel keeps what XML cannot hold, and line ends, as `_x000D_`.
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** A text cut where it is longer than a cell may be: so much of it shows that it is. */
export function bounded(text: string): string {
  return text.length > LIMITS.cellCharacters ? text.slice(0, LIMITS.cellCharacters + 1) : text;
}

// The engine keeps a part of a string as a view of the whole one: a text of 20 characters would hold the chunk of 64 KB
// that it came in.
const VIEWED = 13;
const detached = (text: string): string => (text.length < VIEWED ? text : Buffer.from(text).toString());

/** The texts that cells name by their number. Runs of rich text are joined; readings (拼音) are no part of a text. */
export async function readSharedTexts(archive: Archive, part: string | null): Promise<string[]> {
  const texts: string[] = [];
  if (part === null || !archive.has(part)) return texts;
  let current = '';
  let characters = 0;
  let inText = false;
  let reading = 0;
  await hearXml(archive.read(part), {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') reading += 1;
      inText = name === 't' && reading === 0;
    },
    text(piece) {
      if (inText) current = bounded(current + piece);
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') reading -= 1;
      if (name !== 'si') return;
      characters += current.length;
      texts.push(detached(unescaped(current)));
      if (characters > LIMITS.sharedCharacters || texts.length > LIMITS.sharedTexts) {
        throw unreadable.tooLarge('文字过多', 'too much text');
      }
    },
  });
  return texts;
}
