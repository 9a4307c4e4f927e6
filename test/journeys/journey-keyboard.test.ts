import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller, PASSWORD } from '../support/caller.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { tabTo, watchHand } from './hand.ts';

const words = wordsIn('zh-CN');
const PLAN = 'query ($id: ID!) { plan(id: $id) { state industryCodes participants { state department { code } } } }';

let browsed: BrowsedHub;
let browser: Browser;
let page: Page;
let pressed: string[];

const press = (key: string) => page.keyboard.press(key);
const type = (text: string) => page.keyboard.type(text);

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  ({ page } = await openWindow(browser, browsed.url, DESK));
  pressed = await watchHand(page);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('a liaison without a mouse', () => {
  it('signs in', async () => {
    await page.goto(`${browsed.url}/sign-in`);
    await page.locator('input[name=username]').waitFor();
    await tabTo(page, words('identity', 'username'));
    await type('gaj.liaison');
    await press('Tab');
    await press('Control+a');
    await type(PASSWORD);
    await press('Enter');
    await page.getByRole('heading', { name: words('app', 'home.running') }).waitFor();
  });

  it('passes the frame by the first stop, and learns the keys', async () => {
    await page.reload();
    await page.getByRole('heading', { name: words('app', 'home.running') }).waitFor();
    await tabTo(page, words('ui', 'skip'));
    await press('Enter');
    await expect(page.evaluate('document.activeElement.id')).resolves.toBe('main');
    await press('?');
    await page.getByRole('dialog', { name: words('app', 'keys.title') }).waitFor();
    await press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('makes a plan', async () => {
    await press('g');
    await press('p');
    await page.waitForURL('**/plans');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, words('plans', 'list.create'));
    await press('Enter');
    await page.waitForURL('**/plans/new');
    await page.getByRole('combobox', { name: words('plans', 'form.industries'), exact: true }).waitFor();
    await tabTo(page, words('plans', 'form.industries'));
    await type('61');
    await page.getByText('61 住宿业').waitFor();
    // The first stop of the arrows is the section above, which was not asked for.
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await press('Escape');
    await tabTo(page, words('plans', 'form.create'));
    await press('Enter');
    await page.waitForURL('**/departments');
  });

  it('is back where a dialog was opened from when it closes', async () => {
    const invite = page.getByRole('button', { name: words('plans', 'next.invite'), exact: true });
    await invite.waitFor();
    await tabTo(page, words('plans', 'next.invite'));
    await press('Enter');
    await page.locator('dialog[open] input[type=checkbox]').first().waitFor();
    await press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await expect(invite.evaluate((button) => button.matches(':focus'))).resolves.toBe(true);
  });

  it('invites', async () => {
    await press('Enter');
    await page.locator('dialog[open] input[type=checkbox]:checked').first().waitFor();
    await tabTo(page, /^教育体育局/);
    await press('Space');
    await tabTo(page, words('invitations', 'invite.action'));
    await press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    const id = /\/plans\/([^/]+)/.exec(page.url())![1]!;
    const liaison = await new Caller(browsed.url, null).signIn('gaj.liaison');
    const { state, participants, industryCodes } = await liaison.get(PLAN, { id });
    expect(state).toBe('INVITING');
    expect(industryCodes).toEqual(['61']);
    expect(participants).toContainEqual({ state: 'INVITED', department: { code: 'jyj' } });
  });

  it('finds it again by the palette', async () => {
    await press('g');
    await press('h');
    await page.waitForURL((address) => address.pathname === '/');
    await press('Control+k');
    await type('住宿业');
    await page.getByRole('option').first().waitFor();
    await press('Enter');
    await page.waitForURL(/\/plans\/pln_/);
  });

  it('has not touched a mouse', () => {
    expect(pressed).toEqual([]);
  });
});
