import type { Locator, Page } from 'playwright-core';
import { Caller } from '../support/caller.ts';
import { contributionOf } from './county.ts';
import type { Words } from './words.ts';

/** Steps of a first plan in their order, as pictures of them are named. */
export const STEPS = ['sign-in', 'desk', 'scheme', 'invite', 'contribute', 'freeze', 'announce', 'announced'] as const;
export type Step = (typeof STEPS)[number];

const TRADE = '61';
const PARTICIPANTS = 'query ($id: ID!) { plan(id: $id) { number participants { department { code } } } }';

/** Everyone who was asked accepts and brings what the own list has for the trade, elsewhere and at once; gives how much. */
async function othersAccept(url: string, planId: string): Promise<number> {
  const anyone = new Caller(url, null);
  const lead = await anyone.signIn('gaj.liaison');
  const { participants } = await lead.get(PARTICIPANTS, { id: planId });
  let brought = 0;
  for (const { department } of participants) {
    const liaison = await anyone.signIn(`${department.code}.liaison`);
    await liaison.do('AnswerInvitation', { planId, answer: 'ACCEPT' });
    const itemCodes = await contributionOf(liaison, department.code, [TRADE]);
    await liaison.do('ContributeItems', { planId, itemCodes });
    brought += itemCodes.length;
  }
  return brought;
}

/**
 * A newcomer's way from the door to an announced plan, by the pointer and with nothing typed but the trade. `see` is
 * called when a step is in sight, before it is done. Gives the plan's id.
 */
export async function firstPlan(
  page: Page,
  url: string,
  words: Words,
  see: (step: Step) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const button = (folder: string, key: string, within: Page | Locator = page): Locator =>
    within
      .getByRole('button', { name: words(folder, key), exact: true })
      .filter({ visible: true })
      .first();
  const dialog = page.locator('dialog[open]');
  await page.goto(`${url}/sign-in`);
  await page.locator('button[title="gaj.liaison"]').click();
  await see('sign-in');
  await page.locator('button[type=submit]').click();

  await button('app', 'home.create').waitFor();
  await see('desk');
  await button('app', 'home.create').click();

  await page.getByRole('combobox', { name: words('plans', 'form.industries'), exact: true }).click();
  await page.keyboard.type(TRADE);
  await page
    .locator('.ant-select-tree-node-content-wrapper')
    .filter({ hasText: new RegExp(`^${TRADE} `) })
    .click();
  await see('scheme');
  await button('plans', 'form.create').click();

  await button('plans', 'next.invite').click();
  await button('invitations', 'invite.action', dialog).waitFor();
  await see('invite');
  await button('invitations', 'invite.action', dialog).click();
  await dialog.waitFor({ state: 'detached' });
  const planId = /\/plans\/([^/]+)/.exec(page.url())![1]!;
  const brought = await othersAccept(url, planId);
  // Whoever acts on a page that has not heard of it yet is refused, and asked to look again.
  await page
    .getByText(words('plans', 'next.listed'))
    .filter({ hasText: `${brought}` })
    .first()
    .waitFor();

  await button('plans', 'next.bringOwn').click();
  await button('merging', 'contribute.action', dialog).waitFor();
  await see('contribute');
  await button('merging', 'contribute.action', dialog).click();

  await button('plans', 'next.freeze').click();
  await button('merging', 'freeze.action', dialog).waitFor();
  await see('freeze');
  await button('merging', 'freeze.action', dialog).click();

  await button('plans', 'next.announce').click();
  await button('merging', 'announce.action', dialog).waitFor();
  await see('announce');
  await button('merging', 'announce.action', dialog).click();

  await page.getByRole('button', { name: words('plans', 'next.go.seal') }).waitFor();
  await see('announced');
  return planId;
}
