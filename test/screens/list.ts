import type { Page } from 'playwright-core';
import type { County } from './county.ts';
import { importScreens } from './import-list.ts';
import { programmeScreens } from './programme-list.ts';
import { registryScreens } from './registry-list.ts';
import { samplingScreens } from './sampling-list.ts';
import { roundScreens } from './round-list.ts';
import { press, type Words } from './words.ts';

/** One thing to look at: who, where, and what to open there. */
export interface Screen {
  /** Telling, as the picture's file name. */
  name: string;
  /** Sign-in name; null for the public. */
  who: string | null;
  path: string;
  /** Brings the page from its address to what is to be seen. */
  open?(page: Page, words: Words): Promise<void>;
  /** Shows what this page alone is in: it is asked for anew afterwards. */
  spoils?: boolean;
}

const LIAISON = 'gaj.liaison';
const NOBODY_YET = 'sthj.liaison';

/** Every route with every tab, in the states that differ, and the main dialogs. */
export function screensOf(county: County): Screen[] {
  return [
    ...publicScreens(county),
    ...deskScreens(county),
    ...planScreens(county),
    ...dialogScreens(county),
    ...otherRoles(county),
    ...registryScreens(county),
    ...importScreens(county),
    ...programmeScreens(county),
    ...samplingScreens(county),
    ...roundScreens(county),
  ];
}

function publicScreens({ plans }: County): Screen[] {
  const planOf = (name: string, { number }: { number: string }): Screen => ({
    name: `public-plan-${name}`,
    who: null,
    path: `/public/plans/${encodeURIComponent(number)}`,
  });
  return [
    { name: 'sign-in', who: null, path: '/sign-in' },
    {
      name: 'sign-in-refused',
      who: null,
      path: '/sign-in',
      open: async (page) => {
        await page.fill('input[name=username]', LIAISON);
        await page.fill('input[name=password]', 'wrong');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'public-plans', who: null, path: '/public' },
    { name: 'public-plans-none-found', who: null, path: '/public?q=xyz' },
    { name: 'public-plans-large', who: null, path: '/public?text=large' },
    planOf('announced', plans.guards),
    planOf('sealed', plans.dangerous),
    planOf('in-progress', plans.hotels),
    planOf('revealed', plans.gyms),
    planOf('cancelled', plans.oldcars),
    { name: 'public-plan-none', who: null, path: '/public/plans/x' },
    { name: 'verify-start', who: null, path: '/verify' },
    { name: 'verify-sealed', who: null, path: `/verify?round=${plans.dangerous.round}` },
    { name: 'verify-revealed', who: null, path: `/verify?round=${plans.gyms.round}` },
  ];
}

function deskScreens({ plans }: County): Screen[] {
  const onDesk = (name: string, path: string, open?: Screen['open']): Screen => ({ name, who: LIAISON, path, open });
  return [
    onDesk('home', '/'),
    { name: 'home-empty', who: NOBODY_YET, path: '/' },
    onDesk('home-account', '/', (page, words) =>
      page
        .locator(`[aria-haspopup][aria-label*="${words('identity', 'role.LIAISON')}"]:visible`)
        .first()
        .click(),
    ),
    onDesk('palette', '/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('联合');
      await page.getByRole('option').nth(4).waitFor();
    }),
    onDesk('keys', '/', (page) => page.keyboard.press('?')),
    onDesk('not-found', '/nowhere'),
    onDesk('plans', '/plans'),
    onDesk('plans-filtered', '/plans?text=xyz&state=DRAFT'),
    { name: 'plans-empty', who: NOBODY_YET, path: '/plans' },
    onDesk('plan-new', '/plans/new'),
    onDesk('plan-edit', `/plans/${plans.schoolbuses.id}/edit`),
    onDesk('plan-edit-late', `/plans/${plans.hotels.id}/edit`),
    { name: 'plan-not-ours', who: NOBODY_YET, path: `/plans/${plans.hotels.id}` },
    onDesk('plan-unknown', '/plans/nothing/merge'),
    onDesk('dashboard-liaison', '/dashboard'),
  ];
}

const TABS = ['departments', 'merge', 'draw', 'checks', 'history'];

function planScreens({ plans }: County): Screen[] {
  const all = (name: string, plan: { id: string }, tabs = TABS): Screen[] =>
    tabs.map((tab) => ({ name: `plan-${name}-${tab}`, who: LIAISON, path: `/plans/${plan.id}/${tab}` }));
  return [
    ...all('draft', plans.schoolbuses, ['departments', 'merge', 'draw', 'checks']),
    ...all('invited', plans.training, ['departments', 'merge', 'history']),
    ...all('inviting', plans.netcafes),
    ...all('takes-part', plans.kindergartens, ['departments', 'merge', 'draw']),
    ...all('frozen', plans.printers, ['departments', 'merge', 'draw']),
    ...all('announced', plans.guards, ['merge', 'draw', 'checks']),
    ...all('sealed', plans.dangerous, ['departments', 'draw']),
    ...all('drawn', plans.amusement, ['draw', 'checks']),
    ...all('in-progress', plans.hotels),
    ...all('joined-in-progress', plans.cinemas, ['draw', 'checks']),
    ...all('checked', plans.gyms, ['draw', 'checks', 'history']),
    ...all('cancelled', plans.oldcars, ['draw', 'checks', 'history']),
  ];
}

function dialogScreens({ plans, checks }: County): Screen[] {
  const after = (name: string, path: string, folder: string, key: string): Screen => ({
    name: `dialog-${name}`,
    who: LIAISON,
    path,
    open: async (page, words) => {
      await press(page, words(folder, key));
      await page.locator('dialog[open]').waitFor();
    },
  });
  const at = (plan: { id: string }, tab: string) => `/plans/${plan.id}/${tab}`;
  return [
    after('invite', at(plans.schoolbuses, 'departments'), 'plans', 'next.invite'),
    after('decline', at(plans.training, 'departments'), 'invitations', 'decline.short'),
    after('withdraw', at(plans.kindergartens, 'departments'), 'plans', 'act.withdraw'),
    after('contribute', at(plans.kindergartens, 'merge'), 'plans', 'next.changeOwn'),
    after('freeze', at(plans.netcafes, 'departments'), 'plans', 'next.freeze'),
    after('unfreeze', at(plans.printers, 'merge'), 'plans', 'act.unfreeze'),
    after('announce', at(plans.printers, 'merge'), 'plans', 'next.announce'),
    after('cancel', at(plans.guards, 'merge'), 'plans', 'act.cancel'),
    after('seal', at(plans.guards, 'draw'), 'draws', 'next.seal'),
    after('run', at(plans.dangerous, 'draw'), 'draws', 'next.run'),
    after('abandon', at(plans.dangerous, 'draw'), 'draws', 'next.abandon'),
    after('release', at(plans.amusement, 'draw'), 'draws', 'next.release'),
    { name: 'check-panel-begun', who: LIAISON, path: `${at(plans.hotels, 'checks')}?check=${checks.begun}` },
    { name: 'check-panel-done', who: LIAISON, path: `${at(plans.hotels, 'checks')}?show=done&check=${checks.done}` },
    { name: 'checks-none', who: LIAISON, path: `${at(plans.hotels, 'checks')}?q=xyz` },
    {
      name: 'session-ended',
      who: LIAISON,
      path: '/plans/new',
      spoils: true,
      open: async (page) => {
        await page.route('**/graphql', (route) => {
          const headers = { ...route.request().headers(), authorization: 'Bearer ended' };
          return route.continue({ headers });
        });
        await page.getByRole('link').nth(3).click();
        await page.locator('dialog[open] input').first().waitFor();
        await page.unroute('**/graphql');
      },
    },
    {
      name: 'hub-gone',
      who: LIAISON,
      path: '/plans/new',
      spoils: true,
      open: async (page, words) => {
        await page.route('**/graphql', (route) => route.abort());
        await press(page, words('app', 'nav.plans'), 'link');
        await page.getByRole('alert').first().waitFor();
      },
    },
  ];
}

function otherRoles({ plans, inspector, checks }: County): Screen[] {
  const of = (who: string, name: string, path: string, open?: Screen['open']): Screen => ({ name, who, path, open });
  return [
    of(inspector, 'phone-today', '/my-checks'),
    of(inspector, 'phone-all', '/my-checks?list=all'),
    of(inspector, 'phone-check-fresh', `/my-checks/${checks.fresh}`),
    of(inspector, 'phone-check-begun', `/my-checks/${checks.begun}`),
    of(inspector, 'phone-check-filled', `/my-checks/${checks.filled}`),
    of(inspector, 'phone-problem', `/my-checks/${checks.fresh}`, (page, words) =>
      page
        .getByRole('button', { name: words('phone', 'answer.problem'), exact: true })
        .first()
        .click(),
    ),
    of(inspector, 'phone-whole-target', `/my-checks/${checks.fresh}`, async (page, words) => {
      await page.getByText(words('phone', 'whole.title')).first().click();
      await page
        .getByRole('button', { name: words('phone', 'outcome.UNREACHABLE') })
        .last()
        .click();
      await page.locator('dialog[open]').waitFor();
    }),
    of(inspector, 'phone-sign', `/my-checks/${checks.filled}?step=sign`),
    of(inspector, 'phone-sign-refused', `/my-checks/${checks.filled}?step=sign`, (page, words) =>
      page.getByText(words('phone', 'sign.kind.REFUSED'), { exact: true }).first().click(),
    ),
    of(inspector, 'phone-check-done', `/my-checks/${checks.done}`),
    of(inspector, 'phone-check-unknown', '/my-checks/nothing'),
    of('admin', 'policy', '/policy'),
    of('admin', 'policy-decide', '/policy?show=acting', (page, words) => press(page, words('policy', 'decide.open'))),
    of('admin', 'policy-history', '/policy?show=acting', (page, words) => press(page, words('policy', 'history.open'))),
    of('admin', 'policy-presets', '/policy?view=presets'),
    of('admin', 'policy-adopt', '/policy?view=presets', (page, words) => press(page, words('policy', 'adopt.open'))),
    of('leader', 'policy-reader', '/policy?show=decided'),
    of('leader', 'leader', '/dashboard'),
    of('leader', 'leader-rows', '/dashboard?rows=targets'),
    of('leader', 'leader-rows-department', '/dashboard?rows=targets&department=gaj'),
    of('leader', 'leader-wall', '/dashboard?wall=1'),
    of('leader', 'leader-plans', '/plans'),
    of('leader', 'leader-plan-checks', `/plans/${plans.hotels.id}/checks`),
    of('leader', 'leader-plan-merge', `/plans/${plans.hotels.id}/merge`),
    of('gaj.leader', 'department-leader', '/dashboard'),
    of('gaj.leader', 'department-leader-plan', `/plans/${plans.hotels.id}/checks`),
    of('auditor', 'journal', '/journal'),
    of('auditor', 'journal-filtered', '/journal?plan=xyz'),
    of('auditor', 'proofs', '/proofs'),
    of('auditor', 'auditor-plan-history', `/plans/${plans.gyms.id}/history`),
    of('auditor', 'auditor-plan-draw', `/plans/${plans.hotels.id}/draw`),
    of('auditor', 'auditor-verify', `/verify?round=${plans.hotels.round}`),
    of('admin', 'admin', '/'),
  ];
}
