import type { Page } from 'playwright-core';
import type { County } from './county.ts';
import type { Screen } from './list.ts';
import { press, type Words } from './words.ts';

const LIAISON = 'gaj.liaison';

const askFor = (code: string) => async (page: Page, words: Words) => {
  await page.getByLabel(words('draws', 'round.ask.label')).fill(code);
  await press(page, words('draws', 'verify.ask.go'));
};

/** Rounds of several leads, departments' secrets, the public page of a round, and recusals. */
export function roundScreens({ plans, rounds }: County): Screen[] {
  const draw = (plan: { id: string }) => `/plans/${plan.id}/draw`;
  const own = (name: string, path: string, open?: Screen['open']): Screen => ({ name, who: LIAISON, path, open });
  const open = (name: string, path: string, open?: Screen['open']): Screen => ({ name, who: null, path, open });
  const after = (name: string, path: string, folder: string, key: string): Screen =>
    own(`dialog-${name}`, path, async (page, words) => {
      await press(page, words(folder, key));
      await page.locator('dialog[open]').waitFor();
    });
  const panel = `/plans/${plans.hotels.id}/checks?show=all&check=${rounds.recusal}`;
  return [
    open('public-round-sealed', `/public/rounds/${plans.dangerous.round}`),
    open('public-round-owing', `/public/rounds/${rounds.owing}`),
    open('public-round-revealed', `/public/rounds/${plans.gyms.round}`),
    open('public-round-asked', `/public/rounds/${plans.gyms.round}`, askFor('91990101MA00000000')),
    open('public-round-asked-early', `/public/rounds/${plans.dangerous.round}`, askFor('91990101MA00000000')),
    open('public-round-none', '/public/rounds/x'),
    open('public-recusal', `/public/recusal?plan=${encodeURIComponent(plans.hotels.number)}`),
    open('public-recusal-missing', '/public/recusal', async (page, words) => {
      await press(page, words('checks', 'recusal.ask.send'));
      await page.getByRole('alert').first().waitFor();
    }),
    own('proposal-asked', draw(rounds.plans.asked)),
    own('proposal-agreed', draw(rounds.plans.agreed)),
    own('round-owing', draw(rounds.plans.owing)),
    after('propose', draw(plans.guards), 'draws', 'proposal.open'),
    after('proposal-decline', draw(rounds.plans.asked), 'draws', 'proposal.decline'),
    after('secret-commit', draw(rounds.plans.agreed), 'draws', 'secret.join'),
    after('round-seal', draw(rounds.plans.agreed), 'draws', 'proposal.seal'),
    after('proposal-withdraw', draw(rounds.plans.agreed), 'draws', 'proposal.withdraw'),
    after('secret-hand-in', draw(rounds.plans.owing), 'draws', 'secret.handIn'),
    after('amend', draw(plans.dangerous), 'draws', 'amend.act'),
    after('abandon-owing', draw(rounds.plans.owing), 'draws', 'next.abandon'),
    own('plan-edit-stations', `/plans/${rounds.stations}/edit`),
    own('check-panel-recusal', panel),
    after('recusal-grant', panel, 'checks', 'recusal.grant'),
    after('recusal-refuse', panel, 'checks', 'recusal.refuse'),
    own('dialog-replace', panel, async (page, words) => {
      await press(page, words('checks', 'replace.one'));
      await page.locator('dialog[open]').waitFor();
    }),
  ];
}
