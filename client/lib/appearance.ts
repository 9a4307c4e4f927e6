import { printing } from './printing.ts';
import { createSignal, useSignal } from './signal.ts';
import { readStored, writeStored } from './storage.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type TextScale = 1 | 1.25;

export interface Appearance {
  choice: ThemeChoice;
  /** What the choice comes to now. */
  theme: 'light' | 'dark';
  text: TextScale;
}

// `public/start.js` reads the same keys before the first paint.
const THEME = 'onedoor.theme';
const TEXT = 'onedoor.text';
const dark = matchMedia('(prefers-color-scheme: dark)');

function resolve(choice: ThemeChoice, text: TextScale): Appearance {
  const theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  return { choice, text, theme: printing.get() ? 'light' : theme };
}

export const appearance = createSignal<Appearance>(
  resolve(readStored<ThemeChoice>(THEME) ?? 'system', readStored<TextScale>(TEXT) === 1.25 ? 1.25 : 1),
);

function apply(next: Appearance): void {
  document.documentElement.dataset.theme = next.theme;
  document.documentElement.style.setProperty('--text', String(next.text));
  // After the page's own tokens: antd's theme is read from them.
  appearance.set(next);
}

export function chooseTheme(choice: ThemeChoice): void {
  writeStored(THEME, choice);
  apply(resolve(choice, appearance.get().text));
}

export function chooseText(text: TextScale): void {
  writeStored(TEXT, text);
  apply(resolve(appearance.get().choice, text));
}

export function startAppearance(): void {
  apply(appearance.get());
  const follow = () => apply(resolve(appearance.get().choice, appearance.get().text));
  // Browsers of the Chromium 78 class know addListener only on some platforms; both are the same there.
  dark.addEventListener?.('change', follow);
  printing.subscribe(follow);
}

export function useAppearance(): Appearance {
  return useSignal(appearance);
}
