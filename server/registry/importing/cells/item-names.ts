import { depths, splitOutside } from './plain.ts';

// 1. 2、 (3) （4） ⑤ 六、, at the beginning or behind the end of another item.
const NUMBER =
  '(?:\\d{1,2}\\s*[.．、)）](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])';
const LEADING = new RegExp(`^\\s*${NUMBER}\\s*`);
const INNER = new RegExp(`(?<=[;；。.\\n\\s，,、)）]|^)\\s*(?=${NUMBER})|(?=[①-⑳])`);
const FRAGMENT = 4;

/** A name without the number in front of it. */
export const unnumbered = (name: string): string => name.replace(LEADING, '').trim();

/** A text in one line: a line end between Chinese characters was only where the cell broke. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const [first = '', ...others] = linesOf(text);
  return others.reduce((whole, line) => `${whole}${ENDS.test(whole) && BEGINS.test(line) ? '' : ' '}${line}`, first);
}

const ENDS = /[\p{Script=Han}，。；、）》”]$/u;
const BEGINS = /^[\p{Script=Han}（《“]/u;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The items that one cell lists: by their numbers, else by semicolons, else line by line. Titles 《…》 and brackets are
 * never taken apart, and a line too short to be an item belongs to the one before it.
 */
export function itemNames(text: string): string[] {
  // A number's half bracket (1）) is no bracket without a partner.
  const cell = linesOf(text.replace(/[^\S\n]+/g, ' '))
    .join('\n')
    .replace(/(^|[;；。\n\s])(\d{1,2})[)）]/g, '$1$2.');
  if (depths(cell.normalize('NFKC')) === null) return [oneLine(unnumbered(cell))].filter((name) => name !== '');
  const numbered = splitOutside(cell, INNER);
  const parts = numbered.filter((part) => LEADING.test(part)).length >= 2 ? numbered : bySigns(cell);
  return parts.map((part) => withoutEnd(oneLine(unnumbered(part)))).filter((name) => name !== '');
}

// Not by a pattern: of a cell full of semicolons one would try each of them.
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /[;；]/.test(name[end - 1]!)) end -= 1;
  return name.slice(0, end);
}

function bySigns(cell: string): string[] {
  const parts = splitOutside(cell, /[;；]\s*/);
  if (parts.length > 1) return parts;
  const lines = splitOutside(cell, /\n/);
  const whole = lines.every((line) => line.length >= FRAGMENT && !/^[，。、；的和及与]/.test(line));
  return whole ? lines : [cell];
}
