import { pinyin } from 'pinyin-pro';

/** The first letters of a name's syllables, with its own Latin letters and digits: what people type to find it. */
export function pinyinKey(name: string): string {
  return pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether a search may mean initials; a single letter would find nearly everything. */
export function isInitials(text: string): boolean {
  return /^[a-z]{2,40}$/i.test(text);
}
