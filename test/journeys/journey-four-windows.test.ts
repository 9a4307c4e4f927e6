import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { DESK, launchBrowser, openWindow, PHONE, type Window } from '../support/browser.ts';
import { Caller } from '../support/caller.ts';
import { checksOf } from '../support/field-work.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { type BrowsedHub, openBrowsedHub } from '../support/own-hub.ts';
import { inspect, say, signInBy } from '../support/pages.ts';

let browsed: BrowsedHub;
let browser: Browser;
let plan: any;
let checks: any[];
const windows: Window[] = [];
let lead: Page;
let other: Page;
let leader: Page;

async function windowOf(username: string, path: string, look = DESK): Promise<Page> {
  const window = await openWindow(browser, browsed.url, look);
  windows.push(window);
  await signInBy(window.page, browsed.url, username, path);
  return window.page;
}

/** The board's row of a check. */
const rowOf = (page: Page, check: any): Locator => page.getByRole('row').filter({ hasText: check.target.name });

/** Waits until both desks and the leader's screen tell so many submitted parts of a check, without any reload. */
async function seenEverywhere(check: any, submitted: number): Promise<void> {
  for (const desk of [lead, other]) {
    await expectEventually(
      () =>
        rowOf(desk, check)
          .getByRole('cell')
          .filter({ hasText: say('checks', 'part.done') })
          .count(),
      submitted,
    );
  }
}

async function expectEventually(read: () => Promise<number>, expected: number, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  let last = await read();
  while (last !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last).toBe(expected);
}

const completedText = (completed: number): string =>
  say('reports', 'first.completionNote')
    .replace('{{completed}}', String(completed))
    .replace('{{drawn}}', String(checks.length));

beforeAll(async () => {
  browsed = await openBrowsedHub();
  browser = await launchBrowser();
  const anyone = new Caller(browsed.url, null);
  const cast = await castOf({ signIn: (name: string) => anyone.signIn(name) } as never, ['gaj']);
  plan = await planUpTo('released', cast, { sampling: [{ percent: '1', atLeast: 3, atMost: 3 }] });
  checks = await checksOf(cast.lead, plan.id);
  lead = await windowOf('scjg.liaison', `/plans/${plan.id}/checks?show=all`);
  other = await windowOf('gaj.liaison', `/plans/${plan.id}/checks?show=all`);
  leader = await windowOf('leader', '/dashboard');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await browsed?.close();
}, 60_000);

/** An inspector's own window on the phone carries a department's part through. */
async function carryThrough(check: any, department: string): Promise<void> {
  const part = check.parts.find((one: any) => one.department.code === department);
  const phone = await windowOf(part.inspectors[0].certificateNumber.toLowerCase(), '/my-checks', PHONE);
  await inspect(phone, browsed.url, check.id);
  await phone.getByText(say('phone', 'done.title').replace('{{time}} ', '').trim()).first().waitFor();
}

describe('two liaisons, an inspector and a leader in four windows', () => {
  it('see what is submitted on the phone without a reload', async () => {
    const [check] = checks;
    await carryThrough(check, check.parts[0].department.code);
    await seenEverywhere(check, 1);
    for (const { department } of check.parts.slice(1)) await carryThrough(check, department.code);
    await seenEverywhere(check, check.parts.length);
    await leader.getByText(completedText(1)).waitFor();
  }, 180_000);

  it('go on over a restart of the hub', async () => {
    const [, check] = checks;
    await browsed.hub.kill();
    await browsed.hub.start();
    for (const { department } of check.parts) await carryThrough(check, department.code);
    await seenEverywhere(check, check.parts.length);
    await leader.getByText(completedText(2)).waitFor();
  }, 240_000);

  it('go on where a gateway cuts the sockets', async () => {
    const [, , check] = checks;
    browsed.proxy.closeSockets();
    for (const { department } of check.parts) await carryThrough(check, department.code);
    await seenEverywhere(check, check.parts.length);
    await leader.getByText(completedText(3)).waitFor();
    browsed.proxy.openSockets();
  }, 240_000);

  it('asked nothing of any other host, and no page failed', () => {
    expect(windows.flatMap(({ foreign }) => foreign)).toEqual([]);
    expect(windows.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
