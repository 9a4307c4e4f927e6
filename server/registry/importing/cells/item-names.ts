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
  return text
    .replace(/(?<=[\p{Script=Han}，。；、）》”])\s*\n\s*(?=[\p{Script=Han}（《“])/gu, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/**
 * The items that one cell lists: by their numbers, else by semicolons, else line by line. Titles 《…》 and brackets are
 * never taken apart, and a line too short to be an item belongs to the one before it.
 */
export function itemNames(text: string): string[] {
  // A number's half bracket (1）) is no bracket without a partner.
  const cell = text.replace(/(^|[;；。\n\s])(\d{1,2})[)）]/g, '$1$2.');
  if (depths(cell.normalize('NFKC')) === null) return [oneLine(unnumbered(cell))].filter((name) => name !== '');
  const numbered = splitOutside(cell, INNER);
  const parts = numbered.filter((part) => LEADING.test(part)).length >= 2 ? numbered : bySigns(cell);
  return parts.map((part) => oneLine(unnumbered(part)).replace(/[;；]+$/, '')).filter((name) => name !== '');
}

function bySigns(cell: string): string[] {
  const parts = splitOutside(cell, /[;；]\s*/);
  if (parts.length > 1) return parts;
  const lines = splitOutside(cell, /\n/);
  const whole = lines.every((line) => line.length >= FRAGMENT && !/^[，。、；的和及与]/.test(line));
  return whole ? lines : [cell];
}
