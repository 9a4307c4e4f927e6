import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type County, fillCounty } from '../screens/county.ts';
import { axeEye, plainEye } from '../screens/eye.ts';
import { screensOf } from '../screens/list.ts';
import { type Eye, type Fault, roundsFor, walk } from '../screens/tour.ts';
import { launchBrowser } from '../support/browser.ts';
import { withHands } from '../support/field-work.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';

const HANDS = 2;
const LONG = 1_500_000;

let browsed: BrowsedHub;
let browser: Browser;
let county: County;

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  county = await fillCounty(browsed.url);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

const everything: Eye = async (watched, seen) => [...(await plainEye(watched, seen)), ...(await axeEye(watched, seen))];

/** What is wrong on all screens in one size and language; each page's faults and what it asked of other hosts are in it. */
async function faultsIn(size: string, language: string): Promise<Fault[]> {
  const rounds = roundsFor(screensOf(county)).filter((round) => round.size === size && round.language === language);
  const faults: Fault[] = [];
  await withHands(
    HANDS,
    rounds,
    async (round) => void faults.push(...(await walk(browser, browsed.url, round, everything))),
  );
  return faults;
}

// The other two are looked at by `npm run screens`, which takes their pictures too.
describe('every screen, light and dark, asks nothing of any other host and holds for axe and for the eye', () => {
  it.each([
    ['desk', 'zh'],
    ['phone', 'en'],
  ])(
    'in the size of a %s, in %s',
    async (size, language) => {
      expect(await faultsIn(size, language)).toEqual([]);
    },
    LONG,
  );
});
