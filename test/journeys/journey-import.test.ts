import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { csv } from '../imports/staging.ts';
import { press, wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { signInBy } from '../support/pages.ts';

const words = wordsIn('zh-CN');
const HEADING = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态', '所在区划', '成立日期'];
const TABLE = csv(
  HEADING,
  ['LK-001', '示范冷库甲', '设施', '存续', '城关镇', '2020-03-05'],
  ['LK-002', '示范冷库乙', '设施', '存续', '北塞镇', '2020-03-05'],
  ['LK-003', '示范冷库丙', '设施', '存续', '北塞镇', '2023720'],
  ['LK-004', '', '设施', '存续', '城关镇', ''],
);
const TARGETS =
  'query ($text: String) { targets(filter: { text: $text }, first: 10) { nodes { key name district { name } } } }';

let browsed: BrowsedHub;
let browser: Browser;
let page: Page;
let faults: string[];
let liaison: Caller;

const known = async (key: string): Promise<any> => (await liaison.get(TARGETS, { text: key })).nodes[0] ?? null;
const cell = (text: RegExp) => page.getByRole('cell', { name: text }).getByRole('button');
const heading = (column: string) => page.locator('aside').getByRole('heading', { name: column }).waitFor();
const counted = (key: string, count: number) =>
  page
    .getByRole('button', { name: new RegExp(`^${words('imports', `lines.${key}`) as string}\\s*${count}$`) })
    .waitFor();

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  liaison = await new Caller(browsed.url, null).signIn('scjg.liaison');
  ({ page, faults } = await openWindow(browser, browsed.url, DESK));
  await signInBy(page, browsed.url, 'scjg.liaison');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('a table of targets', () => {
  it('is sent from the registry, and asks where it cannot be read for certain', async () => {
    await page.goto(`${browsed.url}/targets`);
    await press(page, words('imports', 'open'));
    await page.waitForURL('**/imports/new?kind=TARGETS');
    await page.setInputFiles('input[type=file]', { name: '冷库.csv', mimeType: 'text/csv', buffer: TABLE });
    await page.waitForURL(/\/imports\/imp_/);
    await counted('open', 3);
    await counted('ready', 1);
    expect(await known('LK-001')).toBeNull();
  });

  it('is mended once for all that say the same, and undone by Ctrl+Z', async () => {
    await cell(/北塞镇/)
      .first()
      .click();
    await page.keyboard.type('北寨镇');
    await page.getByRole('checkbox', { name: words('imports', 'question.everywhere') }).press('Space');
    await press(page, words('imports', 'question.adopt'));
    await counted('open', 2);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await counted('open', 3);
    await cell(/北塞镇/)
      .nth(1)
      .waitFor();
    await cell(/北塞镇/)
      .first()
      .click();
    await page.keyboard.type('北寨镇');
    await page.getByRole('checkbox', { name: words('imports', 'question.everywhere') }).press('Space');
    await press(page, words('imports', 'question.adopt'));
    await counted('open', 2);
  });

  it('is left, found again on the list, and finished with the keyboard', async () => {
    await page.goto(`${browsed.url}/imports`);
    await page.getByRole('link', { name: '冷库.csv' }).click();
    const date = cell(/2023720/);
    await date.waitFor();
    await date.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('2023-07-20');
    await page.keyboard.press('Enter');
    await counted('open', 1);
    await counted('ready', 3);
  });

  it('takes the last answer back from the empty field of the next, and goes between the places by Tab', async () => {
    await heading('对象名称');
    await page.keyboard.press('Control+z');
    await counted('open', 2);
    await heading('成立日期');
    await page.keyboard.press('Tab');
    await heading('对象名称');
    await page.keyboard.press('Shift+Tab');
    await heading('成立日期');
    await page.keyboard.type('2023-07-20');
    await page.keyboard.press('Enter');
    await counted('open', 1);
  });

  it('stays where it is after the last answer, which can be looked at and taken back, also once it was loaded anew', async () => {
    await heading('对象名称');
    await page.keyboard.type('示范冷库丁');
    await page.keyboard.press('Enter');
    await counted('open', 0);
    await page.locator('aside button:focus', { hasText: words('imports', 'toPreview') }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: words('imports', 'lines.mended'), exact: true }).click();
    await cell(/示范冷库丁/).click();
    await page.locator('aside').getByText(words('imports', 'cell.empty')).waitFor();
    await press(page, words('imports', 'question.back'));
    await counted('open', 1);
  });

  it('says what it will change, writes the clean lines, and is undone as a whole', async () => {
    await press(page, words('imports', 'onlyClean'));
    await page.getByText('示范冷库丙').first().waitFor();
    await press(page, words('imports', 'confirm.act'));
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('button', { name: words('imports', 'confirm.act'), exact: true }).click();
    await page.getByRole('heading', { name: words('imports', 'ended.applied') }).waitFor();
    expect(await known('LK-002')).toMatchObject({ name: '示范冷库乙', district: { name: '北寨镇' } });
    expect(await known('LK-004')).toBeNull();
    await press(page, words('imports', 'undo.act'));
    await dialog.getByRole('button', { name: words('imports', 'undo.act'), exact: true }).click();
    await page.getByRole('heading', { name: words('imports', 'ended.undone') }).waitFor();
    expect(await known('LK-002')).toBeNull();
  });

  it('that is none says so and what to do', async () => {
    await page.goto(`${browsed.url}/imports/new?kind=TARGETS`);
    await page.setInputFiles('input[type=file]', {
      name: '照片.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004 cut off'),
    });
    await page.getByRole('heading', { name: words('imports', 'ended.failed') }).waitFor();
    expect(faults).toEqual([]);
  });
});
