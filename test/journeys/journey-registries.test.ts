import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { act } from '../registry/records.ts';
import { press, wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller, PASSWORD } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { signInBy } from '../support/pages.ts';
import { tabTo, watchHand } from './hand.ts';

const words = wordsIn('zh-CN');
const TASKS = `query ($code: String) { claimTasks(filter: { departmentCode: $code }, first: 100) {
  nodes { state reason evidence upstreamItem { code name } ownItem { code } } } }`;
const today = localDate(new Date());

let browsed: BrowsedHub;
let browser: Browser;
let lead: Caller;
let other: Caller;
/** What went wrong in any of the windows. */
const faults: string[][] = [];

async function pageOf(who: string): Promise<Page> {
  const { page, faults: own } = await openWindow(browser, browsed.url, DESK);
  faults.push(own);
  await signInBy(page, browsed.url, who);
  return page;
}

const go = (page: Page, path: string) => page.goto(`${browsed.url}${path}`);
const dialogGone = (page: Page) => page.locator('dialog[open]').waitFor({ state: 'detached' });

/** A plan for hotels of public security with market supervision, each with these items. */
async function planWith(own: string[], others: string[], sampling: object[]): Promise<string> {
  const input = planInput({ title: '宾馆旅店', targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'], sampling });
  const { id: planId } = (await lead.do('CreateJointPlan', { ...input, industryCodes: ['61'] })).plan;
  await lead.do('ContributeItems', { planId, itemCodes: own });
  await lead.do('InviteDepartments', { planId, departmentCodes: ['scjg'] });
  await other.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
  await other.do('ContributeItems', { planId, itemCodes: others });
  return planId;
}

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  const anyone = new Caller(browsed.url, null);
  lead = await anyone.signIn('gaj.liaison');
  other = await anyone.signIn('scjg.liaison');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('the item list', () => {
  it('is claimed from the upstream by the keyboard alone, one item of it declined with a reason', async () => {
    const { page } = await openWindow(browser, browsed.url, DESK);
    const pressed = await watchHand(page);
    await page.goto(`${browsed.url}/items/claims`);
    await page.locator('input[name=username]').waitFor();
    await page.locator('input[name=username]').focus();
    await page.keyboard.type('scjg.liaison');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: words('items', 'claim.act'), exact: true })
      .first()
      .waitFor();
    const asked = await other.get(TASKS, { code: 'scjg' });
    const [first, second] = asked.nodes.filter(({ state }: any) => state === 'PENDING');

    await tabTo(page, words('items', 'claim.act'));
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await tabTo(page, words('items', 'claim.evidence'));
    await page.keyboard.type('权力清单 行政检查类 第12项');
    await tabTo(page, words('items', 'claim.many'));
    await page.keyboard.press('Enter');
    await dialogGone(page);
    // What is claimed leaves those that wait for an answer.
    await page.getByText(new RegExp(`· ${first.upstreamItem.code}$`)).waitFor({ state: 'detached' });

    await tabTo(page, words('items', 'claim.decline'));
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] textarea').waitFor();
    await tabTo(page, words('items', 'reason'));
    await page.keyboard.type('本县没有这类对象');
    await tabTo(page, words('items', 'claim.decline'));
    await page.keyboard.press('Enter');
    await dialogGone(page);
    expect(pressed).toEqual([]);

    const { nodes } = await other.get(TASKS, { code: 'scjg' });
    const now = (code: string) => nodes.find(({ upstreamItem }: any) => upstreamItem.code === code);
    const [claimed, declined] = [first, second].map(({ upstreamItem }: any) => now(upstreamItem.code));
    expect(claimed).toMatchObject({ state: 'CLAIMED', evidence: '权力清单 行政检查类 第12项' });
    expect(claimed.ownItem.code).toMatch(/^SCJG-/);
    expect(declined).toMatchObject({ state: 'DECLINED', reason: '本县没有这类对象' });
    await page.context().close();
  });

  it('takes no general item without a cap, and says by which clause; what was typed stays', async () => {
    const page = await pageOf('gaj.liaison');
    await go(page, '/items/new');
    const fill = (field: string, text: string) =>
      page.getByLabel(words('items', `field.${field}`), { exact: true }).fill(text);
    await fill('name', '对密室逃脱场所的检查');
    await fill('legalBasis', '《治安管理处罚法》第三条');
    await fill('subject', '县公安机关');
    await fill('content', '实名登记、消防通道');
    await fill('targetDescription', '密室逃脱经营者');
    await fill('ratioText', '5%');
    await fill('frequencyText', '1次/年');
    await page.getByText(words('items', 'class.GENERAL'), { exact: true }).first().click();
    await press(page, words('items', 'form.save'));
    const refusal = page.getByRole('alert').filter({ hasText: 'R007' });
    await refusal.waitFor();
    await expect(refusal.textContent()).resolves.toContain('舞政办明电〔2023〕4号');
    await expect(page.getByLabel(words('items', 'field.name'), { exact: true }).inputValue()).resolves.toBe(
      '对密室逃脱场所的检查',
    );
    await page.getByLabel(words('items', 'field.capPercent'), { exact: true }).fill('10');
    await press(page, words('items', 'form.save'));
    await page.waitForURL(/\/items\/GAJ-\d+$/);
    await page.getByRole('heading', { level: 1, name: '对密室逃脱场所的检查' }).waitFor();
  });

  it('asks once what two departments call differently: the merge of a plan shrinks', async () => {
    const planId = await planWith(['GAJ-004'], ['SCJG-007'], [{ percent: '2' }]);
    const page = await pageOf('gaj.liaison');
    await go(page, `/plans/${planId}/merge`);
    const matters = (to: number) => page.getByText(`事项 2 项 → ${to} 项`, { exact: true });
    await matters(2).waitFor();
    await press(page, words('items', 'pair.confirm'));
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: words('items', 'pair.confirm'), exact: true })
      .click();
    await dialogGone(page);
    await matters(1).waitFor();
  });
});

describe('a list that comes in pages', () => {
  it('keeps the rows that are here when the next page cannot be fetched, and fetches that one again', async () => {
    const page = await pageOf('gaj.liaison');
    await go(page, '/items/matters?whose=all&least=40');
    const more = page.getByRole('button', { name: words('ui', 'more'), exact: true });
    await more.waitFor();
    const rows = page.getByRole('button', { name: words('items', 'pair.confirm'), exact: true });
    const here = await rows.count();
    await page.route('**/graphql', (route) =>
      route.request().postDataJSON().variables?.after == null ? route.fallback() : route.abort(),
    );
    await more.click();
    const again = page.getByRole('button', { name: words('ui', 'retry'), exact: true });
    await again.waitFor();
    await expect(rows.count()).resolves.toBe(here);
    await page.unroute('**/graphql');
    await again.click();
    await rows.nth(here).waitFor();
  });
});

describe('a view of a list', () => {
  const saved = '项目类对象';
  const before = '城关的宾馆';
  const PLACE = 'onedoor.views.gaj.liaison.targets';
  const views = (page: Page) => press(page, words('ui', 'table.viewsCount'));
  const isWide = (page: Page) => page.waitForURL((url) => url.searchParams.get('kind') === 'PROJECT');

  it('is found at another desk, and so is one that the browser kept before', async () => {
    const first = await pageOf('gaj.liaison');
    const old = [{ name: before, path: '/targets', search: '?industry=61' }];
    await first.evaluate(([place, kept]) => localStorage.setItem(place!, kept!), [PLACE, JSON.stringify(old)]);
    await go(first, '/targets?kind=PROJECT');
    await first.getByRole('button', { name: '视图 1', exact: true }).waitFor();
    await views(first);
    await first.getByLabel(words('ui', 'table.viewName'), { exact: true }).fill(saved);
    await press(first, words('ui', 'table.save'));
    await first.getByText(`已存为视图“${saved}”`).waitFor();
    await expect(first.evaluate((place) => localStorage.getItem(place), PLACE)).resolves.toBeNull();

    const second = await pageOf('gaj.liaison');
    await go(second, '/targets');
    await second.getByRole('button', { name: '视图 2', exact: true }).waitFor();
    await views(second);
    await press(second, before);
    await second.waitForURL((url) => url.searchParams.get('industry') === '61');
    await go(second, '/plans');
    await second.getByRole('heading', { level: 1 }).waitFor();
    await second.keyboard.press('Control+k');
    await second.getByRole('option', { name: saved }).click();
    await isWide(second);
  });

  it('comes back where its removal is undone, and is nobody else’s', async () => {
    const page = await pageOf('gaj.liaison');
    await go(page, '/targets');
    await views(page);
    await press(page, `删除视图 ${saved}`);
    await page.getByText(`已删除视图“${saved}”`).waitFor();
    await page.getByRole('button', { name: '视图 1', exact: true }).waitFor();
    await press(page, /^撤销/);
    await page.getByRole('button', { name: '视图 2', exact: true }).waitFor();

    const stranger = await pageOf('scjg.liaison');
    await go(stranger, '/targets');
    await press(stranger, words('ui', 'table.saveView'));
    await stranger.getByText(words('ui', 'table.noViews')).waitFor();
  });
});

describe('the inspectors', () => {
  it('are drawable once the legal section has verified them', async () => {
    const { inspector } = await act(lead, 'saveInspector', {
      name: '赵待审',
      personType: 'INSPECTOR',
      title: '科员',
      certificateKind: 'PROVINCIAL',
      certificateNumber: 'GA880088',
      validFrom: addDays(today, -30),
      validTo: addDays(today, 900),
    });
    const page = await pageOf('gaj.legal');
    await page.getByRole('link', { name: '赵待审' }).click();
    await page.getByRole('heading', { level: 1, name: '赵待审' }).waitFor();
    await expect(page.getByText(words('registry', 'people.canBeDrawn')).count()).resolves.toBe(0);
    await press(page, words('registry', 'people.verify'));
    await page.getByText(words('registry', 'people.canBeDrawn')).waitFor();
    const asked = await lead.get('query ($id: ID!) { inspectorRecord(id: $id) { drawable { allowed } verifiedBy } }', {
      id: inspector.id,
    });
    expect(asked).toEqual({ drawable: { allowed: true }, verifiedBy: '公安局法制审核员' });
  });
});

describe('inspectors who are ticked', () => {
  it('get a specialty together; who is of another department is named before and stays as they are', async () => {
    const page = await pageOf('gaj.liaison');
    await go(page, '/inspectors');
    const tick = (name: string) => page.getByRole('checkbox', { name: `选择${name}`, exact: true }).check();
    await tick('市监检查员01');
    // A tick outlives the search that shows the next one.
    await page.getByPlaceholder(words('registry', 'people.search')).fill('公安检查员03');
    await tick('公安检查员03');
    const button = page.getByRole('button', { name: new RegExp(`^${String(words('registry', 'targets.setMany'))}`) });
    await expect(button.textContent()).resolves.toContain('（2）');
    await button.click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText(words('registry', 'setMany.people.specialties'), { exact: true }).click();
    await dialog.getByRole('combobox').first().click();
    await dialog.getByTitle('劳动监察', { exact: true }).click();
    await dialog.getByText('选定 2 人，将改动 1 人', { exact: true }).waitFor();
    await dialog.getByText(/^1 人不改（市监检查员01）：不是本部门人员/).waitFor();
    await dialog.getByRole('button', { name: '改动 1 人', exact: true }).click();
    await dialogGone(page);
    await page.getByText(words('registry', 'setMany.people.done')).waitFor();
    await expect(button.and(page.locator(':focus')).count()).resolves.toBe(1);
    await expect(button.textContent()).resolves.toBe(words('registry', 'targets.setMany'));
    const found = await lead.get(
      'query { inspectors(filter: { specialty: "劳动监察", text: "检查员0" }, first: 100) { nodes { name } } }',
    );
    const names = found.nodes.map(({ name }: any) => name);
    expect(names).toContain('公安检查员03');
    expect(names).not.toContain('市监检查员01');
  });
});

describe('the policy', () => {
  it('once decided by an administrator is what a refusal cites', async () => {
    const planId = await planWith(['GAJ-004'], ['SCJG-007'], [{ percent: '100' }]);
    const page = await pageOf('admin');
    const name = '一般检查事项超出比例上限';
    await go(page, `/policy?q=${encodeURIComponent(name)}`);
    await page.getByRole('button', { name: `决定：${name}`, exact: true }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('radiogroup', { name }).getByText('不允许', { exact: true }).click();
    await dialog.getByLabel(words('policy', 'decide.document')).fill('示范县联席会议〔2026〕7号');
    await dialog.getByLabel(words('policy', 'decide.article')).fill('第三项');
    await dialog.getByRole('button', { name: words('policy', 'decide.confirm'), exact: true }).click();
    await dialogGone(page);

    const liaison = await pageOf('gaj.liaison');
    await go(liaison, `/plans/${planId}/merge`);
    await press(liaison, words('plans', 'next.freeze'));
    await liaison.locator('dialog[open] footer button').last().click();
    const refusal = liaison.locator('dialog[open] [role=alert]').filter({ hasText: 'R007' });
    await refusal.waitFor();
    await expect(refusal.textContent()).resolves.toContain('示范县联席会议〔2026〕7号');
  });
});

describe('in none of the windows', () => {
  it('did a page fault', () => expect(faults.flat()).toEqual([]));
});
