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
/** What stays as it is in either language. */
const OWN_NAMES = new Set(['中文', '一门联查']);
const ENGLISH = /[A-Za-z]{3,} [A-Za-z]{2,}/;
const KEPT_ENGLISH = ['Switch to English', 'SHA-256'];

/** Texts in the wrong language, and names of texts that are missing. Whatever the hub told is data. */
export function untranslated(texts: readonly string[], told: readonly string[], language: string): string[] {
  const data = told.join('\n');
  const isData = (run: string): boolean => OWN_NAMES.has(run) || data.includes(run);
  return [
    ...new Set(
      texts.filter((text) => {
        if (KEY.test(text) && !data.includes(text)) return true;
        if (text.includes('{{')) return true;
        if (language === 'en') return (text.match(CHINESE) ?? []).some((run) => !isData(run));
        return ENGLISH.test(text) && !data.includes(text) && !KEPT_ENGLISH.some((kept) => text.includes(kept));
      }),
    ),
  ];
}
