import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { firstPlan } from '../screens/first-plan.ts';
import { wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { watchHand } from './hand.ts';

const MOST_CLICKS = 25;

let browsed: BrowsedHub;
let browser: Browser;

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('a newcomer', () => {
  it(`comes from the door to an announced plan in at most ${MOST_CLICKS} clicks`, async () => {
    const { page, faults, foreign } = await openWindow(browser, browsed.url, DESK);
    const clicks = await watchHand(page);
    const planId = await firstPlan(page, browsed.url, wordsIn('zh-CN'));
    const { state, number } = await new Caller(browsed.url, null)
      .signIn('gaj.liaison')
      .then((liaison) => liaison.get('query ($id: ID!) { plan(id: $id) { state number } }', { id: planId }));
    expect(state).toBe('ANNOUNCED');
    expect(clicks.length).toBeGreaterThan(5);
    expect(clicks.length).toBeLessThanOrEqual(MOST_CLICKS);
    expect([...faults, ...foreign]).toEqual([]);

    await page.goto(`${browsed.url}/public/plans/${encodeURIComponent(number)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(readFileSync('README.md', 'utf8')).toContain(`**A first plan in ${clicks.length} clicks**`);
    expect(readFileSync('README.zh-CN.md', 'utf8')).toContain(`**第一份计划，${clicks.length} 次点击**`);
  }, 120_000);
});
