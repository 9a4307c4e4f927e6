import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { DESK, openWindow, PHONE } from '../../support/browser.ts';
import { signInBy } from '../../support/pages.ts';
import type { Opening } from './score.ts';

/** What Lighthouse puts between a page and the world: for a desk a wire of 10 Mbit/s, for a phone a slow one and a slow chip. */
const CONDITIONS = {
  desk: { look: DESK, cpu: 1, latency: 40, bytesPerSecond: (10 * 1024 * 1024) / 8 },
  phone: { look: PHONE, cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 },
} as const;

async function throttle(page: Page, size: keyof typeof CONDITIONS): Promise<void> {
  const { cpu, latency, bytesPerSecond } = CONDITIONS[size];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

const WATCH = fileURLToPath(new URL('./watch.js', import.meta.url));

interface Noted {
  largestPaint: number;
  shift: number;
  long: [number, number][];
}

async function measure(page: Page): Promise<Opening> {
  const { largestPaint, shift, long }: Noted = await page.evaluate('noted');
  const firstPaint: number = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
  const late = long.filter(([start]) => start >= firstPaint);
  return {
    firstPaint,
    largestPaint,
    shift,
    blocked: late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
  };
}

/** Opens a page anew with nothing cached, and tells how it came, as somebody who is signed in. */
export async function openingOf(
  browser: Browser,
  url: string,
  path: string,
  size: keyof typeof CONDITIONS,
): Promise<Opening> {
  const { page, context } = await openWindow(browser, url, CONDITIONS[size].look);
  try {
    await signInBy(page, url, 'scjg.liaison');
    // In the same tab: another one would have to sign in again.
    await page.addInitScript({ path: WATCH });
    await throttle(page, size);
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle', timeout: 120_000 });
    if (new URL(page.url()).pathname !== path) throw new Error(`${path} led to ${page.url()}`);
    return await measure(page);
  } finally {
    await context.close();
  }
}
