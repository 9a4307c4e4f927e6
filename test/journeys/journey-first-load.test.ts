import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openAs } from '../screens/window.ts';
import { DESK, launchBrowser } from '../support/browser.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';

const MOST_KB = 300;

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

describe('the first load of a liaison’s desk', () => {
  it(`brings at most ${MOST_KB} KB of scripts over the line, all compressed`, async () => {
    const { page, context, quiet } = await openAs(browser, browsed.url, 'gaj.liaison', DESK);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = new Map<string, { url: string; encoding?: string }>();
    const sizes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (!/javascript/.test(response.mimeType)) return;
      const header = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
      scripts.set(requestId, { url: response.url, encoding: header?.[1] });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await page.reload();
    await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
    await quiet();
    expect(scripts.size).toBeGreaterThan(3);
    const plain = [...scripts.entries()].filter(
      ([id, { encoding }]) => encoding === undefined && sizes.get(id)! > 2_000,
    );
    expect(plain).toEqual([]);
    const kilobytes = [...scripts.keys()].reduce((sum, id) => sum + sizes.get(id)!, 0) / 1000;
    expect(kilobytes).toBeGreaterThan(50);
    expect(kilobytes).toBeLessThanOrEqual(MOST_KB);
  });
});
