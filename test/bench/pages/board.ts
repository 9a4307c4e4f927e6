import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { DESK, openWindow } from '../../support/browser.ts';
import { say, signInBy } from '../../support/pages.ts';

/** How smooth something was: the tasks over 50 ms that it brought, and how late frames came, in milliseconds. */
export interface Smoothness {
  what: string;
  'tasks over 50 ms': number;
  'longest task': number;
  'frame, median': number;
  'frame, 95 of 100': number;
  'frame, last': number;
}

const FRAMES = 240;
const STEP = 1500;

const WATCH = fileURLToPath(new URL('./watch.js', import.meta.url));

/** The long tasks since the last time, in milliseconds. */
async function longTasks(page: Page): Promise<number[]> {
  const tasks: [number, number][] = await page.evaluate('noted.long.splice(0)');
  return tasks.map(([, duration]) => duration);
}

async function told(page: Page, what: string, work: () => Promise<unknown>, step = 0): Promise<Smoothness> {
  await longTasks(page);
  await work();
  const frames: number[] = await page.evaluate(`framesOf(${FRAMES}, ${step})`);
  frames.sort((a, b) => a - b);
  const long = await longTasks(page);
  const late = (share: number) => Math.round(frames[Math.floor(frames.length * share)]!);
  return {
    what,
    'tasks over 50 ms': long.length,
    'longest task': Math.round(Math.max(0, ...long)),
    'frame, median': late(0.5),
    'frame, 95 of 100': late(0.95),
    'frame, last': late(1 - 1 / frames.length),
  };
}

/** Scrolls, filters and searches the board of a plan with so many checks, once all of them have come. */
export async function boardOf(browser: Browser, url: string, planId: string, checks: number): Promise<Smoothness[]> {
  const { page, context } = await openWindow(browser, url, DESK);
  try {
    await page.addInitScript({ path: WATCH });
    await signInBy(page, url, 'scjg.liaison');
    await page.goto(`${url}/plans/${planId}/checks?show=all`);
    const shown = checks.toLocaleString('en-US');
    await page.getByText(`共 ${shown}`).first().waitFor({ timeout: 300_000 });
    const show = (key: string) => () =>
      page.getByRole('button', { name: new RegExp(`^${say('checks', key)}`) }).click();
    return [
      await told(page, 'scroll', async () => undefined, STEP),
      await told(page, 'filter: open', show('show.open')),
      await told(page, 'filter: with problems', show('show.problems')),
      await told(page, 'filter: all', show('show.all')),
      await told(page, 'search', () => page.locator('main input[type=search]').fill('甲')),
    ];
  } finally {
    await context.close();
  }
}
