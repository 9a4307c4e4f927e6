import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { localDate } from '../../server/kernel/clock.ts';
import { policyDocuments } from '../policy/documents.ts';
import { deciding } from '../policy/place.ts';
import { DRAFT, PUBLISH, SAVE_TASKS } from '../programmes/documents.ts';
import { press, wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { signInBy } from '../support/pages.ts';

const words = wordsIn('zh-CN');
const of = (key: string) => words('programmes', key);
const today = localDate(new Date());
const year = Number(today.slice(0, 4));

let browsed: BrowsedHub;
let browser: Browser;
let page: Page;
/** Anyone's window, without an account. */
let outside: Page;
const faults: string[][] = [];

/** Last year's programme: two tasks, one of them drawn by less than this year's policy allows. */
async function lastYear(gaj: Caller): Promise<void> {
  const { nodes } = await gaj.get(
    '{ inspectionItems(filter: { departmentCode: "gaj", listType: DOUBLE_RANDOM }, first: 2) { nodes { code } } }',
  );
  const task = (name: string, percent: string) => ({
    name,
    itemCodes: nodes.map(({ code }: any) => code),
    sampling: [{ percentMin: percent, percentMax: percent }],
    fromMonth: `${year - 1}-03`,
    toMonth: `${year - 1}-06`,
  });
  const { programme } = await gaj.get(DRAFT, { input: { kind: 'DEPARTMENT', year: year - 1 } });
  const tasks = [task('旅馆业治安管理检查', '5'), task('保安服务单位检查', '3')];
  await gaj.get(SAVE_TASKS, { input: { programmeId: programme.id, tasks } });
  await gaj.get(PUBLISH, { input: { programmeId: programme.id } });
}

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  const anyone = new Caller(browsed.url, null);
  await lastYear(await anyone.signIn('gaj.liaison'));
  const admin = await anyone.signIn('admin');
  for (const [key, value] of [
    ['SAMPLING_SHARE', { from: 5, to: 100 }],
    ['PLAN_FILED_BY', { days: ['02-29'] }],
  ] as const) {
    await admin.get(policyDocuments.decide, { input: deciding(key, value, today) });
  }
  for (const who of ['gaj.liaison', null]) {
    const window = await openWindow(browser, browsed.url, DESK);
    faults.push(window.faults);
    if (who === null) outside = window.page;
    else {
      page = window.page;
      await signInBy(page, browsed.url, who);
    }
  }
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

const dialog = () => page.locator('dialog[open]');
const confirm = async (key: string) => {
  await dialog()
    .getByRole('button', { name: of(key), exact: true })
    .click();
  await dialog().waitFor({ state: 'detached' });
};
const field = (key: string) => dialog().getByLabel(of(key), { exact: true });
const share = () =>
  dialog().getByRole('textbox', { name: new RegExp(`${of('task.share') as string} ${of('span.min') as string}$`) });

describe('a year’s programme', () => {
  it('is copied from last year, and says what of it does not hold any more', async () => {
    await page.goto(`${browsed.url}/programmes`);
    await press(page, of('copy.last'));
    await page.waitForURL(/\/programmes\/prg_/);
    await page.getByRole('button', { name: '保安服务单位检查', exact: true }).waitFor();
    await page.getByText(of('finding.severity.REFUSED'), { exact: true }).waitFor();
    // What cannot be done now is there, and says why.
    expect(await page.getByRole('button', { name: of('act.file'), exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  it('is mended beside its finding, filed and published', async () => {
    await press(page, of('finding.openOf'));
    await share().fill('6');
    await confirm('task.save');
    await page.getByText(of('finding.severity.REFUSED'), { exact: true }).waitFor({ state: 'detached' });
    await press(page, of('act.file'));
    await field('filing.receipt').fill('府备〔2026〕12号');
    await confirm('filing.act');
    await press(page, of('act.publish'));
    await confirm('act.publish');
    await page.getByText(of('state.PUBLISHED'), { exact: true }).first().waitFor();
  });

  it('is read by anyone, with its receipt and without an account', async () => {
    await outside.goto(`${browsed.url}/public/programmes?year=${year}`);
    await outside.getByRole('link', { name: new RegExp(`${year}年度抽查计划`) }).click();
    await outside.getByRole('heading', { name: '保安服务单位检查' }).waitFor();
    expect(await outside.getByText('6%', { exact: true }).count()).toBe(1);
    await outside.getByText(/府备〔2026〕12号/).waitFor();
  });

  it('is adjusted with its signed document: a task goes, comes back, and another is changed', async () => {
    await press(page, of('act.adjust'));
    await dialog().getByLabel(of('adjust.reason')).fill('上半年任务推迟');
    await dialog()
      .getByRole('button', { name: of('act.adjust'), exact: true })
      .click();
    await page.getByText('上半年任务推迟').waitFor();
    const hotels = page.getByRole('button', { name: '旅馆业治安管理检查', exact: true });
    await hotels.click();
    await confirm('remove.act');
    await hotels.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: new RegExp(`^${of('remove.undo') as string}`) }).click();
    await hotels.waitFor();
    await page.getByRole('button', { name: '保安服务单位检查', exact: true }).click();
    await share().fill('8');
    await confirm('task.save');
    await press(page, of('act.attach'));
    await dialog()
      .locator('input[type=file]')
      .setInputFiles({ name: '调整请示.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await dialog().getByText('调整请示.pdf').waitFor();
    await field('attach.number').fill('县公〔2026〕9号');
    await field('justify.approver').fill('周某 局长');
    await confirm('attach.act');
    // What was adjusted is filed anew.
    await press(page, of('act.file'));
    await field('filing.receipt').fill('府备〔2026〕15号');
    await confirm('filing.act');
    await press(page, of('act.publish'));
    await confirm('act.publish');
    await page.getByText(of('state.PUBLISHED'), { exact: true }).first().waitFor();
  });

  it('shows anyone what was changed, and nothing else', async () => {
    await outside.goto(`${browsed.url}/public/programmes?year=${year}`);
    await outside.getByRole('link', { name: new RegExp(`${year}年度抽查计划`) }).click();
    await outside.getByText(/县公〔2026〕9号/).waitFor();
    expect(await outside.locator('del').allTextContents()).toEqual(['6%']);
    expect(await outside.locator('ins').allTextContents()).toEqual(['8%']);
    expect(faults).toEqual([[], []]);
  });
});
