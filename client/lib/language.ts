import { createSignal } from './signal.ts';
import { readStored, writeStored } from './storage.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'onedoor.language';
const kept = readStored<Language>(KEY);

export const language = createSignal<Language>(kept !== undefined && LANGUAGES.includes(kept) ? kept : 'zh-CN');

export function keepLanguage(next: Language): void {
  writeStored(KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}
