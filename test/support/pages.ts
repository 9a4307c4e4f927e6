import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PASSWORD } from './caller.ts';

const texts = (folder: string, language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../client/${folder}/locales/${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, any>;

/** A text of the screens, so that a journey reads what people read: `say('phone', 'bar.sign')`. */
export function say(folder: string, key: string, language = 'zh-CN'): string {
  const found = key.split('.').reduce<any>((at, part) => at?.[part], texts(folder, language));
  if (typeof found !== 'string') throw new Error(`no text ${key} in client/${folder}`);
  return found;
}

/** Signs in by the form, and waits until the page of the day is there. */
export async function signInBy(page: Page, url: string, username: string, path = '/'): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

/** Answers everything that the inspector has open at a check as without problem, signs on the glass and submits. */
export async function inspect(page: Page, url: string, checkId: string): Promise<void> {
  await page.goto(`${url}/my-checks/${checkId}`);
  const answers = page.locator('[data-answers]');
  await answers.first().waitFor();
  const good = page.getByRole('button', { name: say('phone', 'outcome.NO_PROBLEM'), exact: true });
  for (let i = 0; i < (await good.count()); i += 1) await good.nth(i).click();
  await page.getByRole('link', { name: say('phone', 'bar.sign') }).click();
  const glass = page.getByRole('img', { name: say('phone', 'sign.padEmpty') });
  // Clear of the bar at the thumb.
  await glass.evaluate((pad) => pad.scrollIntoView({ block: 'center' }));
  const box = (await glass.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 60, { steps: 8 });
  await page.mouse.move(box.x + 150, box.y + 25, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: say('phone', 'sign.submit'), exact: true }).click();
}
