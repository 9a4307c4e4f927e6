import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
/** Marks and spaces, which nobody types between initials. */
const MARKS = /[^\p{L}\p{N}]/gu;

/**
 * The first letters of a name's pinyin, with other letters and digits as they stand, in lower case: 城关KTV宾馆 is `cgktvbg`.
 * Read word by word, since 行 is another letter in 银行 than in 行政.
 */
export function initialsOf(name: string): string {
  const words = name.normalize('NFKC').toLowerCase();
  if (!HAN.test(words)) return words.replace(MARKS, '');
  return pinyin(words, { pattern: 'first', toneType: 'none', type: 'array' }).join('').replace(MARKS, '');
}

/** Whether a search may mean initials: letters and digits alone, two at least. */
export function mayBeInitials(words: string): boolean {
  return /^[a-z0-9]{2,}$/i.test(words);
}
