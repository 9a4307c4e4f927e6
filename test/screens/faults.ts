import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a reader would stumble over on a page as it stands. */
export interface Seen {
  /** Wider than the window, and what makes it so. */
  overflow: string[];
  /** Cut off without saying elsewhere what is missing. */
  cut: string[];
  /** Every text in sight, and every one that readers of the screen hear. */
  texts: string[];
  /** Too small for a thumb. */
  small: string[];
}

const LOOK = readFileSync(new URL('./look.js', import.meta.url), 'utf8');
const THUMB = 44;

export function lookAt(page: Page, isPhone: boolean): Promise<Seen> {
  return page.evaluate(`(${LOOK})(${isPhone ? THUMB : 0})`);
}

const CHINESE = /[\u3400-\u9fff]+/gu;
const KEY = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9_]+)+$/;
/** 国办发〔2024〕54号, with the article behind it. */
const DOCUMENT = /\S*〔\d{4}〕\d+号(\s\S+)?/g;
/** What stays as it is in either language. */
const OWN_NAMES = new Set(['中文', '一门联查']);
const WORD = /[A-Za-z]{3,}/g;
/** Digests stand in groups of four, or whole. */
const DIGEST = /\b[0-9a-f]{4}\b|\b[0-9a-f]{64}\b/g;
const KEPT_ENGLISH = new Set([
  'Switch',
  'English',
  'SHA',
  'JSON',
  'Ctrl',
  'Enter',
  'Esc',
  'Tab',
  'Shift',
  // Kinds of files.
  'XLSX',
  'CSV',
  'onedoor',
  'verify',
  'journal',
  // What the list asks the search fields for.
  'xyz',
]);

/** Texts in the wrong language, and names of texts that are missing. Whatever the hub told is data. */
export function untranslated(texts: readonly string[], told: readonly string[], language: string): string[] {
  const data = told.join('\n');
  const isOdd = (text: string): boolean => {
    if (KEY.test(text) && !data.includes(text)) return true;
    if (text.includes('{{')) return true;
    if (language === 'en') {
      return (text.replaceAll(DOCUMENT, '').match(CHINESE) ?? []).some(
        (run) => !OWN_NAMES.has(run) && !data.includes(run),
      );
    }
    const words = text.replaceAll(DIGEST, '').match(WORD) ?? [];
    return words.some((word) => !KEPT_ENGLISH.has(word) && !data.includes(word));
  };
  return [...new Set(texts.filter(isOdd))];
}
