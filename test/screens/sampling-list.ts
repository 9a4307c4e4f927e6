import type { County } from './county.ts';
import type { Screen } from './list.ts';
import { press } from './words.ts';

const LIAISON = 'gaj.liaison';

/** What narrows and weighs a draw: the trial, weights, the cap, a superior's list, and a target's burden. */
export function samplingScreens({ plans, sampling: { weighted, listed } }: County): Screen[] {
  const own = (name: string, path: string, open?: Screen['open']): Screen => ({ name, who: LIAISON, path, open });
  const tried: Screen['open'] = async (page, words) => {
    await press(page, words('draws', 'trial.go'));
    await page.getByRole('heading', { name: words('draws', 'trial.indicators') }).waitFor();
    const title = page.getByRole('heading', { name: words('draws', 'trial.title'), exact: true });
    await title.evaluate((heading) => heading.scrollIntoView());
  };
  const asked =
    (folder: string, key: string): Screen['open'] =>
    async (page, words) => {
      await press(page, words(folder, key));
      await page.locator('dialog[open]').waitFor();
    };
  return [
    own('sampling-trial', `/plans/${weighted}/draw`, tried),
    own('sampling-trial-by-class', `/plans/${plans.netcafes.id}/draw`, tried),
    own('sampling-left-out', `/plans/${weighted}/draw`, (page, words) =>
      page
        .getByText(words('draws', 'leftOut.title') as string)
        .first()
        .click(),
    ),
    own('sampling-lift', `/plans/${weighted}/draw`, async (page, words) => {
      await asked('draws', 'cap.lift')!(page, words);
      await page.locator('dialog[open] input[type=search]').fill('宾馆');
      await page.locator('dialog[open] .ant-checkbox-wrapper').first().waitFor();
    }),
    own('sampling-listed', `/plans/${listed}/departments`),
    own('sampling-listed-draw', `/plans/${listed}/draw`),
    own('sampling-listed-edit', `/plans/${listed}/edit`),
    own('sampling-list', `/plans/${listed}/departments`, asked('plans', 'act.superior')),
    own('sampling-scheme', `/plans/${weighted}/merge`),
  ];
}
