import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openAs, goTo } from '../screens/window.ts';
import { DESK, launchBrowser } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { planUpTo } from '../support/flow.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';

/** What is left of A4 between its margins, in CSS pixels. */
const PAPER = { width: 726, height: 1010 };
const CHECKS = 30;

let browsed: BrowsedHub;
let browser: Browser;
let lead: Caller;
let police: Caller;

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  const anyone = new Caller(browsed.url, null);
  lead = await anyone.signIn('scjg.liaison');
  police = await anyone.signIn('gaj.liaison');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('a page on paper', () => {
  it('is light, as wide as the paper, with its whole list and without a button', async () => {
    const { id, title } = await planUpTo(
      'released',
      { lead, others: { gaj: police } },
      { sampling: [{ percent: '0', atLeast: CHECKS }] },
    );
    const watched = await openAs(browser, browsed.url, 'scjg.liaison', { ...DESK, dark: true });
    await goTo(watched, `${browsed.url}/plans/${id}/checks`);
    const { page } = watched;
    const rows = page.locator('.ant-table-row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(CHECKS);
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await rows.nth(CHECKS - 1).waitFor();
    expect(await rows.count()).toBe(CHECKS);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
    const seen = await page.evaluate(`({
      ground: getComputedStyle(document.body).backgroundColor,
      theme: document.documentElement.dataset.theme,
      width: document.documentElement.scrollWidth,
    })`);
    expect(seen).toEqual({ ground: 'rgb(255, 255, 255)', theme: 'light', width: PAPER.width });
    expect(await page.locator('.ant-btn:visible, nav:visible, [aria-disabled=true]:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.waitForFunction(`document.documentElement.dataset.theme === 'dark'`);
  }, 120_000);
});
