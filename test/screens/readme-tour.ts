import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type County, fillCounty } from './county.ts';
import { firstPlan } from './first-plan.ts';
import { screensOf } from './list.ts';
import { smallPicture } from './picture.ts';
import { LANGUAGES, show, SIZES } from './tour.ts';
import { openAs, openWatched } from './window.ts';
import { wordsIn } from './words.ts';

const SHARE = { desk: 0.8, phone: 1 };

/** What the README shows behind the first plan, each by its screen. */
const SHOWN: readonly { screen: string; as: string; size: keyof typeof SIZES }[] = [
  { screen: 'plan-in-progress-merge', as: 'merge', size: 'desk' },
  { screen: 'plan-sealed-draw', as: 'seal', size: 'desk' },
  { screen: 'plan-in-progress-checks', as: 'checks', size: 'desk' },
  { screen: 'phone-check-begun', as: 'phone', size: 'phone' },
  { screen: 'leader', as: 'leader', size: 'desk' },
  { screen: 'verify-revealed', as: 'verify', size: 'desk' },
];

/** Takes the pictures of the README's tour: a first plan click by click, then a county in the middle of its year. */
export async function takeTour(browser: Browser, url: string, folder: string): Promise<void> {
  const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
  for (const language of languages) {
    await mkdir(join(folder, language), { recursive: true });
    const watched = await openWatched(browser, url, { ...SIZES.desk, language: LANGUAGES[language] });
    await firstPlan(watched.page, url, wordsIn(LANGUAGES[language]), async (step) => {
      await watched.quiet();
      await smallPicture(watched.page, join(folder, language, `${step}.webp`), SHARE.desk);
    });
    await watched.context.close();
  }
  const county = await fillCounty(url);
  for (const language of languages) await takeShown(browser, url, county, language, join(folder, language));
}

async function takeShown(
  browser: Browser,
  url: string,
  county: County,
  language: keyof typeof LANGUAGES,
  folder: string,
): Promise<void> {
  const screens = screensOf(county);
  for (const { screen: name, as, size } of SHOWN) {
    const screen = screens.find((one) => one.name === name)!;
    const watched = await openAs(browser, url, screen.who, { ...SIZES[size], language: LANGUAGES[language] });
    await show(watched, url, screen, language);
    await smallPicture(watched.page, join(folder, `${as}.webp`), SHARE[size]);
    await watched.context.close();
  }
}
