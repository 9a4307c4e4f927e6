import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DESK, launchBrowser, openWindow } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { checksOf, finish, partsOf } from '../support/field-work.ts';
import { planUpTo } from '../support/flow.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { say, signInBy } from '../support/pages.ts';
import { planOf, proofOf } from '../support/proofs.ts';
import { announcedAlone } from '../support/proposals.ts';

const FEW = { sampling: [{ percent: '0', atLeast: 1 }] };

let browsed: BrowsedHub;
let browser: Browser;
let anyone: Caller;
let lead: Caller;
let fire: Caller;
let own: any;
let theirs: any;
let roundId: string;

async function windowOf(username: string, path: string): Promise<Page> {
  const { page } = await openWindow(browser, browsed.url, DESK);
  await signInBy(page, browsed.url, username, path);
  return page;
}

const press = (page: Page, key: string) => page.getByRole('button', { name: say('draws', key), exact: true }).click();

/** Presses the button of the same name in the dialog that it opened. */
async function confirm(page: Page, key: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('draws', key), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  anyone = new Caller(browsed.url, null);
  [lead, fire] = (await Promise.all(['scjg', 'xfj'].map((code) => anyone.signIn(`${code}.liaison`)))) as [
    Caller,
    Caller,
  ];
  own = await planUpTo('announced', { lead, others: { gaj: await anyone.signIn('gaj.liaison') } }, FEW);
  theirs = await announcedAlone(fire, 'xfj', FEW);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

describe('two leads draw together, and a department keeps a secret of its own', () => {
  let desk: Page;
  let police: Page;

  it('is proposed by one lead and agreed to by the other', async () => {
    desk = await windowOf('scjg.liaison', `/plans/${own.id}/draw`);
    await press(desk, 'proposal.open');
    await desk.getByRole('dialog').getByRole('checkbox', { name: theirs.number }).check();
    await confirm(desk, 'proposal.propose');
    const other = await windowOf('xfj.liaison', `/plans/${theirs.id}/draw`);
    await press(other, 'proposal.consent');
    await desk.getByText(say('draws', 'proposal.state.WAITING')).waitFor({ state: 'detached' });
  }, 120_000);

  it('takes a secret from a department’s browser, of which only the digest is sent', async () => {
    police = await windowOf('gaj.liaison', `/plans/${own.id}/draw`);
    const sent: string[] = [];
    police.on('request', (request) => sent.push(request.postData() ?? ''));
    await press(police, 'secret.join');
    const download = police.waitForEvent('download');
    await press(police, 'secret.backup');
    expect((await download).suggestedFilename()).toMatch(/^onedoor-secret-gaj-/);
    await police.getByRole('checkbox', { name: say('draws', 'secret.saved') }).check();
    await confirm(police, 'secret.commit');
    const [kept] = await police.evaluate(() => JSON.parse(localStorage.getItem('onedoor.secrets') ?? '[]'));
    expect(kept).toMatchObject({ party: 'gaj', secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sent.join('\n')).toContain(kept.digest);
    expect(sent.join('\n')).not.toContain(kept.secret);
  }, 120_000);

  it('is sealed, waits for the secret, and is drawn once it is in', async () => {
    await press(desk, 'proposal.seal');
    await confirm(desk, 'proposal.seal');
    await desk.getByText(say('draws', 'secret.owes'), { exact: true }).waitFor();
    await press(police, 'secret.handIn');
    await confirm(police, 'secret.handIn');
    await desk.getByText(say('draws', 'secret.in'), { exact: true }).waitFor();
    await press(desk, 'next.run');
    await confirm(desk, 'next.run');
    const { draw } = await lead.get('query ($id: ID!) { plan(id: $id) { draw { round { id state assurance } } } }', {
      id: own.id,
    });
    expect(draw.round).toMatchObject({ state: 'DRAWN', assurance: 'PARTIES' });
    roundId = draw.round.id;
  }, 120_000);

  it('lets an enterprise ask for a recusal without an account, and the lead grant it (R076)', async () => {
    await lead.do('ReleaseChecks', { planId: own.id });
    const [check] = await checksOf(lead, own.id);
    const [{ inspectors }] = check!.parts as [{ inspectors: { name: string; certificateNumber: string }[] }];
    const { page } = await openWindow(browser, browsed.url, DESK);
    await page.goto(`${browsed.url}/public/recusal?plan=${encodeURIComponent(own.number)}`);
    await page.getByLabel(say('checks', 'recusal.ask.code')).fill(check!.target.key);
    await page.getByLabel(say('checks', 'recusal.ask.certificate')).fill(inspectors[0]!.certificateNumber);
    await page.getByLabel(say('checks', 'recusal.ask.why')).fill('该执法人员系本店竞争者的近亲属');
    await page.getByRole('button', { name: say('checks', 'recusal.ask.send'), exact: true }).click();
    await page.getByText(say('checks', 'recusal.ask.received'), { exact: true }).waitFor();
    await desk.goto(`${browsed.url}/plans/${own.id}/checks`);
    await desk.getByRole('link', { name: say('checks', 'recusal.decide') }).click();
    await desk.getByRole('button', { name: say('checks', 'recusal.grant'), exact: true }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel(say('checks', 'recusal.reason')).fill('情况属实');
    await dialog.getByRole('button', { name: say('checks', 'recusal.grant'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.getByText(say('checks', 'recusal.state.GRANTED')).waitFor();
    const [after] = await checksOf(lead, own.id);
    const numbers = after!.parts[0].inspectors.map((one: { certificateNumber: string }) => one.certificateNumber);
    expect(numbers).not.toContain(inspectors[0]!.certificateNumber);
  }, 120_000);

  it('is verified by the public in its own browser, and tells an enterprise that it was drawn', async () => {
    for (const [who, { id }] of [
      [lead, own],
      [fire, theirs],
    ] as const) {
      if (who === fire) await who.do('ReleaseChecks', { planId: id });
      for (const part of await partsOf(await checksOf(who, id), anyone)) await finish(part);
    }
    const { proof } = await proofOf(lead, roundId);
    const { key } = planOf(proof, own.number).drawn[0]!;
    const { page } = await openWindow(browser, browsed.url, DESK);
    await page.goto(`${browsed.url}/public/rounds/${roundId}`);
    await page.getByText(say('draws', 'round.assurance.PARTIES')).waitFor();
    await page.getByLabel(say('draws', 'round.ask.label')).fill(key);
    await page.getByRole('button', { name: say('draws', 'verify.ask.go'), exact: true }).click();
    await page.getByText(say('draws', 'verify.ask.drawn')).first().waitFor();
    await page.getByRole('link', { name: say('draws', 'round.verify') }).click();
    await page.getByText(say('draws', 'verify.ask.wait')).waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  }, 120_000);
});
