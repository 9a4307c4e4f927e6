import type { Browser } from 'playwright-core';
import { DESK, PHONE } from '../support/browser.ts';
import type { Screen } from './list.ts';
import { goTo, openAs, type Watched } from './window.ts';
import { wordsIn } from './words.ts';

export const SIZES = { desk: DESK, phone: PHONE };
export const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;
export const THEMES = ['light', 'dark'] as const;

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
  kind: 'overflow' | 'cut' | 'language' | 'small' | 'axe' | 'error' | 'foreign' | 'unseen';
  what: string;
}

/** Looks at a screen that has come to rest; gives what is wrong with it. */
export type Eye = (
  watched: Watched,
  seen: { screen: Screen; round: Round; theme: (typeof THEMES)[number] },
) => Promise<Pick<Fault, 'kind' | 'what'>[]>;

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

/** Goes through a round's screens, light and dark, and notes what is wrong there. */
export async function walk(browser: Browser, url: string, round: Round, eye: Eye): Promise<Fault[]> {
  const { who, size, language, screens } = round;
  const faults: Fault[] = [];
  const open = (): Promise<Watched> => openAs(browser, url, who, { ...SIZES[size], language: LANGUAGES[language] });
  let watched = await open();
  for (const screen of screens) {
    const name = `${screen.name} ${size} ${language}`;
    const note = (found: Pick<Fault, 'kind' | 'what'>[]) =>
      faults.push(...found.map((fault) => ({ screen: name, ...fault })));
    const seen = async (): Promise<void> => {
      await show(watched, url, screen, language);
      for (const theme of THEMES) {
        await watched.page.emulateMedia({ colorScheme: theme });
        note(await eye(watched, { screen, round, theme }));
      }
    };
    await seen().catch((error: unknown) =>
      note([{ kind: 'unseen', what: String(error).split('\n').slice(0, 3).join(' ') }]),
    );
    note(watched.faults.splice(0).map((what) => ({ kind: 'error', what })));
    note(watched.foreign.splice(0).map((what) => ({ kind: 'foreign', what })));
    await watched.page.emulateMedia({ colorScheme: 'light' });
    if (screen.spoils === true) {
      await watched.context.close();
      watched = await open();
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
