import type { Browser } from 'playwright-core';
import { type Look, openWindow, type Window } from '../support/browser.ts';
import { signInBy } from '../support/pages.ts';

/** Long enough for the page to ask its next question, short enough to be waited for a thousand times. */
const QUIET_MS = 200;
const LONGEST_MS = 30_000;
const POLL_MS = 40;

/** A window that knows when its page has all it asked for, and what the hub has told it. */
export interface Watched extends Window {
  /** Everything that the hub has answered: what stands in it is data, whatever the language. */
  told: string[];
  /** Waits until nothing is asked or on its way any more. */
  quiet(): Promise<void>;
}

export async function openWatched(browser: Browser, url: string, look: Look): Promise<Watched> {
  const window = await openWindow(browser, url, look);
  const { page } = window;
  const told: string[] = [];
  let open = 0;
  let last = Date.now();
  const count = (step: number) => {
    open += step;
    last = Date.now();
  };
  page.on('request', () => count(1));
  page.on('requestfailed', () => count(-1));
  page.on('requestfinished', (request) => {
    count(-1);
    if (new URL(request.url()).pathname !== '/graphql') return;
    // A page that has moved on takes its answers along.
    const text = request.response().then((response) => response?.text());
    void text.then(
      (answer) => told.push(answer ?? ''),
      () => undefined,
    );
  });
  const isBusy = async (): Promise<boolean> =>
    open > 0 || Date.now() - last < QUIET_MS || (await page.locator('[aria-busy=true]').count()) > 0;
  const quiet = async (): Promise<void> => {
    const end = Date.now() + LONGEST_MS;
    while (await isBusy()) {
      if (Date.now() > end) throw new Error(`${page.url()} does not come to rest`);
      await page.waitForTimeout(POLL_MS);
    }
    await page.evaluate('document.fonts.ready.then(() => undefined)');
  };
  return { ...window, told, quiet };
}

/** Opens a window signed in as someone; nobody where null. */
export async function openAs(browser: Browser, url: string, who: string | null, look: Look): Promise<Watched> {
  const watched = await openWatched(browser, url, look);
  if (who !== null) await signInBy(watched.page, url, who);
  await watched.quiet();
  return watched;
}

/** Goes to an address as a fresh page would. */
export async function goTo({ page, quiet }: Watched, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1, h2, [data-state]').first().waitFor();
  await quiet();
}
