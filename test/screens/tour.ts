import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESK, PHONE } from '../support/browser.ts';
import { lookAt, untranslated } from './faults.ts';
import type { Screen } from './list.ts';
import { goTo, openAs, type Watched } from './window.ts';
import { wordsIn } from './words.ts';

const SIZES = { desk: DESK, phone: PHONE };
const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

/** A window to be opened once, and the screens that are looked at in it. */
export interface Round {
  who: string | null;
  size: keyof typeof SIZES;
  language: keyof typeof LANGUAGES;
  screens: Screen[];
}

/** Something wrong on a screen. */
export interface Fault {
  screen: string;
  kind: 'overflow' | 'cut' | 'language' | 'small' | 'error' | 'foreign' | 'unseen';
  what: string;
}

/** One round for everyone who has screens, in every size and language. */
export function roundsFor(screens: readonly Screen[]): Round[] {
  const people = [...new Set(screens.map(({ who }) => who))];
  return people.flatMap((who) =>
    (Object.keys(SIZES) as Round['size'][]).flatMap((size) =>
      (Object.keys(LANGUAGES) as Round['language'][]).map((language) => ({
        who,
        size,
        language,
        screens: screens.filter((screen) => screen.who === who),
      })),
    ),
  );
}

/** Takes each screen's pictures, light and dark, and notes what is wrong there. */
export async function walk(browser: Browser, url: string, round: Round, folder: string): Promise<Fault[]> {
  const { who, size, language, screens } = round;
  const faults: Fault[] = [];
  const look = { ...SIZES[size], language: LANGUAGES[language] };
  let watched = await openAs(browser, url, who, look);
  for (const screen of screens) {
    const name = `${screen.name} ${size} ${language}`;
    const note = (kind: Fault['kind'], all: readonly string[]) =>
      faults.push(...all.map((what) => ({ screen: name, kind, what })));
    try {
      await show(watched, url, screen, language);
      await picture(watched, join(folder, `${screen.name}.${size}.light.${language}.png`));
      const seen = await lookAt(watched.page, size === 'phone');
      note('overflow', seen.overflow);
      note('cut', [...new Set(seen.cut)]);
      note('small', [...new Set(seen.small)]);
      note('language', untranslated(seen.texts, watched.told, LANGUAGES[language]));
      await watched.page.emulateMedia({ colorScheme: 'dark' });
      await picture(watched, join(folder, `${screen.name}.${size}.dark.${language}.png`));
      await watched.page.emulateMedia({ colorScheme: 'light' });
    } catch (error) {
      note('unseen', [String(error).split('\n').slice(0, 3).join(' ')]);
      await watched.page.emulateMedia({ colorScheme: 'light' });
    }
    note('error', watched.faults.splice(0));
    note('foreign', watched.foreign.splice(0));
    if (screen.spoils === true) {
      await watched.context.close();
      watched = await openAs(browser, url, who, look);
    }
  }
  await watched.context.close();
  return faults;
}

/** Brings a window to a screen. */
export async function show(watched: Watched, url: string, screen: Screen, language: Round['language']): Promise<void> {
  await goTo(watched, `${url}${screen.path}`);
  await screen.open?.(watched.page, wordsIn(LANGUAGES[language]));
  await watched.quiet();
}

async function picture({ page }: Watched, path: string): Promise<void> {
  const isOver = (await page.locator('dialog[open]').count()) > 0;
  await page.screenshot({ path, fullPage: !isOver, animations: 'disabled', caret: 'hide' });
}

export async function emptyFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
