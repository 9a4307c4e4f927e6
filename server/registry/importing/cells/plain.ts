const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [/>=|=>|⩾|≧|大于(或)?等于/g, '≥'],
  [/<=|=<|⩽|≦|小于(或)?等于/g, '≤'],
];
// Chinese characters, digits and letters as they mostly come: nothing of them is written in another way. 大于 and 小于
// may be signs, so their second character is not among them.
const AS_IT_IS = /^(?:[0-9A-Za-z、.%/]|[\u4e00-\u4e8d\u4e8f-\u9fa5])*$/;
const DASHES = /[‐‑‒–—―−ー~～〜]+/g;

/**
 * A cell's text in one width and with one sign for each meaning, as the readers compare it: NFKC, `-` for every dash,
 * `≥` and `≤`, no quotes. Line ends stay, other spaces shrink to one.
 */
export function plain(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  let shown = text
    .normalize('NFKC')
    .replace(/["'“”‘’「」]/g, '')
    .replace(DASHES, '-');
  for (const [signs, sign] of COMPARISONS) shown = shown.replace(signs, sign);
  return shown
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n+ */g, '\n')
    .trim();
}

// Longer than any cell of a ratio, a time or departments; what is longer is prose, and would take long to take apart.
const LONGEST = 2_000;

/** Whether a cell is too long to be anything but prose. */
export const isProse = (cell: string): boolean => cell.length > LONGEST;

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  '）': '（',
  '》': '《',
  '〉': '〈',
  ']': '[',
  '】': '【',
  '〕': '〔',
};
const OPENING = new Set(Object.values(PAIRS));

/** How deep inside brackets or a title each character stands; null where a bracket has lost its partner. */
export function depths(text: string): number[] | null {
  const open: string[] = [];
  const found: number[] = [];
  for (const character of text) {
    // An opening bracket stands outside itself: what ends in front of it ends outside.
    for (let i = 0; i < character.length; i += 1) found.push(open.length);
    if (OPENING.has(character)) open.push(character);
    const partner = PAIRS[character];
    if (partner !== undefined && open.pop() !== partner) return null;
  }
  return open.length === 0 ? found : null;
}

/** The parts between separators that stand outside brackets and titles, trimmed, without empty ones. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const deep = depths(text);
  if (deep === null) return [text.trim()].filter((part) => part !== '');
  const parts: string[] = [];
  let begin = 0;
  for (const found of text.matchAll(new RegExp(separator.source, 'g'))) {
    if (deep[found.index] !== 0) continue;
    parts.push(text.slice(begin, found.index));
    begin = found.index + found[0].length;
  }
  parts.push(text.slice(begin));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const NOTHING = /^(无|没有|不涉及|暂无|\/|\\|-+|—+|…+|n\/?a)[。.]?$/i;

const LONGEST_NOTHING = 20;

/** Whether a cell says that there is nothing. */
export const saysNothing = (text: string): boolean => text.length <= LONGEST_NOTHING && NOTHING.test(plain(text));
