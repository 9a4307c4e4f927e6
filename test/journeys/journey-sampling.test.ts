import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { press, wordsIn } from '../screens/words.ts';
import { DESK, launchBrowser, openWindow, type Window } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { type Cast, castOf, planUpTo } from '../support/flow.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { say, signInBy } from '../support/pages.ts';

let browsed: BrowsedHub;
let browser: Browser;
let window: Window;
let page: Page;
let cast: Cast;
let plan: any;

const words = wordsIn('zh-CN');
const FRAME = `query ($id: ID!) { plan(id: $id) { revision state superiorNumber capOverrides { approver reason target { name } }
  frame { size steps { step excluded } } samplingPreview { total } } }`;
const TARGETS = '{ targets(filter: { industryCodes: ["61"], status: ACTIVE }, first: 2) { nodes { key name } } }';
const frameOf = (id: string) => cast.lead.get(FRAME, { id });
const households = (n: number) => `${n.toLocaleString('zh-CN')} 户`;

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  const anyone = new Caller(browsed.url, null);
  cast = await castOf({ signIn: (name: string) => anyone.signIn(name) } as never, ['gaj']);
  plan = await planUpTo('announced', cast);
  window = await openWindow(browser, browsed.url, DESK);
  ({ page } = window);
  await signInBy(page, browsed.url, 'scjg.liaison', `/plans/${plan.id}/draw`);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('a lead before the seal', () => {
  it('sees who is left out of the frame, why and how many', async () => {
    const { frame } = await frameOf(plan.id);
    await page.getByText(say('draws', 'leftOut.title')).click();
    const left = page.locator('details[open] dl > div');
    const told = frame.steps.filter(({ excluded }: any) => excluded > 0);
    expect(told.length).toBeGreaterThan(1);
    expect(await left.allTextContents()).toEqual(
      told.map(({ step, excluded }: any) => `${say('draws', `leftOut.why.${step}`)}${households(excluded)}`),
    );
  }, 60_000);

  it('tries the draw, sees that it is none, and has changed nothing by it (R044)', async () => {
    const before = await frameOf(plan.id);
    const sheet = page.getByRole('region', { name: say('draws', 'trial.title'), exact: true });
    await sheet.getByText(say('draws', 'trial.mark')).waitFor();
    await press(page, words('draws', 'trial.go'));
    await sheet.getByRole('heading', { name: say('draws', 'trial.indicators') }).waitFor();
    const said = await sheet.innerText();
    for (const figure of [before.frame.size, before.samplingPreview.total]) expect(said).toContain(households(figure));
    expect(await frameOf(plan.id)).toEqual(before);
  }, 60_000);

  it('lifts the yearly cap for a target by name, with an approver and a reason that stay (R063)', async () => {
    const [{ name }] = (await cast.lead.get(TARGETS)).nodes;
    await press(page, words('draws', 'cap.lift'));
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('searchbox').fill(name);
    await dialog
      .getByRole('checkbox', { name: new RegExp(name) })
      .first()
      .check();
    await dialog.getByLabel(say('draws', 'cap.dialog.approver')).fill('副局长 李某');
    await dialog.locator('textarea').fill('事故后复查');
    await dialog.getByRole('button', { name: say('draws', 'cap.dialog.go'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name, exact: true }).waitFor();
    expect((await frameOf(plan.id)).capOverrides).toEqual([
      { approver: '副局长 李某', reason: '事故后复查', target: { name } },
    ]);
  }, 60_000);
});

describe('ratios in pieces (R052)', () => {
  const SHARES = 'query ($id: ID!) { plan(id: $id) { sampling { riskClass percent pieces { upTo percent } } } }';
  const piece = (key: string, n: number): string =>
    say('plans', `form.${key}`).replace('{{name}}', say('plans', 'stratum.D')).replace('{{n}}', String(n));
  const type = async (n: number, upTo: string, percent: string) => {
    await page.getByLabel(piece('pieceUpToOf', n), { exact: true }).fill(upTo);
    await page.getByLabel(piece('piecePercentOf', n), { exact: true }).fill(percent);
  };
  const add = async () => {
    await press(page, words('plans', 'form.addPiece'));
    await press(page, words('plans', 'stratum.D'));
  };
  const isMarked = (n: number) =>
    page.getByLabel(piece('pieceUpToOf', n), { exact: true }).getAttribute('aria-invalid');

  it('are typed under their class, refused out of order without loss, stored and taken away again', async () => {
    const draft = await planUpTo('invited', cast);
    const shares = async () =>
      (await cast.lead.get(SHARES, { id: draft.id })).sampling.find(({ riskClass }: any) => riskClass === 'D');
    await page.goto(`${browsed.url}/plans/${draft.id}/edit`);
    await page.getByText(say('plans', 'form.byClass'), { exact: true }).click();
    await page.getByLabel(`${say('plans', 'stratum.D')} ${say('plans', 'form.percent')}`, { exact: true }).fill('10');
    await add();
    await type(1, '100', '10');
    await add();
    await type(2, '50', '9.5');
    await press(page, words('plans', 'form.save'));
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect([await isMarked(1), await isMarked(2)]).toEqual([null, 'true']);
    await type(2, '500', '9.5');
    await press(page, words('plans', 'form.save'));
    await page.waitForURL((address) => !address.pathname.endsWith('/edit'));
    expect(await shares()).toEqual({
      riskClass: 'D',
      percent: '10',
      pieces: [
        { upTo: 100, percent: '10' },
        { upTo: 500, percent: '9.5' },
      ],
    });
    await page.goto(`${browsed.url}/plans/${draft.id}/edit`);
    for (const n of [2, 1]) await page.getByRole('button', { name: piece('pieceRemove', n), exact: true }).click();
    await press(page, words('plans', 'form.save'));
    await page.waitForURL((address) => !address.pathname.endsWith('/edit'));
    expect((await shares()).pieces).toBeNull();
  }, 90_000);
});

describe('a list that a superior drew (R041)', () => {
  it('is given line by line, and tells which line gives no target', async () => {
    const { nodes } = await cast.lead.get(TARGETS);
    const draft = await planUpTo('contributed', cast);
    await page.goto(`${browsed.url}/plans/${draft.id}/merge`);
    await press(page, words('plans', 'act.superior'));
    const dialog = page.locator('dialog[open]');
    await dialog.getByLabel(say('plans', 'superior.number')).fill('省抽〔2026〕7号');
    await dialog.locator('textarea').fill(`${nodes[0].key}\t甲店\n\n${nodes[1].key}\nNO-SUCH-KEY\n`);
    await dialog.getByRole('button', { name: say('plans', 'superior.set'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const sheet = page.getByRole('region', { name: say('plans', 'superior.title'), exact: true });
    await sheet.getByText(say('plans', 'superior.fate.UNKNOWN')).waitFor();
    const said = await sheet.innerText();
    expect(said).toContain(say('plans', 'superior.inFrame').replace('{{lines}}', '3').replace('{{n}}', String(2)));
    expect(said).toContain(say('plans', 'superior.lines').replace('{{lines}}', '3'));
    expect((await frameOf(draft.id)).superiorNumber).toBe('省抽〔2026〕7号');
  }, 90_000);

  it('asked nothing of any other host, and no page failed', () => {
    expect([...window.foreign, ...window.faults]).toEqual([]);
  });
});
