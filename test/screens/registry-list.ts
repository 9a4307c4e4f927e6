import type { County } from './county.ts';
import type { Screen } from './list.ts';
import { press } from './words.ts';

const LIAISON = 'gaj.liaison';
const AWAY = '/upl_01a1fe2755cd71d1a5513bac34399dc0';

/** 一单两库: every list, record, form and main dialog, for those who keep them and those who read them. */
export function registryScreens({ registries: { items, lists, targets, people } }: County): Screen[] {
  const of = (who: string, name: string, path: string, open?: Screen['open']): Screen => ({ name, who, path, open });
  const own = (name: string, path: string, open?: Screen['open']) => of(LIAISON, name, path, open);
  const after = (who: string, name: string, path: string, folder: string, key: string): Screen =>
    of(who, `dialog-${name}`, path, async (page, words) => {
      await press(page, words(folder, key));
      await page.locator('dialog[open]').waitFor();
    });
  return [
    own('items', '/items'),
    own('items-none-found', '/items?text=xyz'),
    own('items-filters', '/items?class=KEY', async (page, words) => {
      const fold = page.getByRole('button', { name: words('ui', 'filter.set') }).filter({ visible: true });
      if ((await fold.count()) > 0) await fold.click();
    }),
    after(LIAISON, 'items-bulk', '/items', 'items', 'bulk.open'),
    own('item', `/items/${items.listed}`),
    own('item-class-asked', `/items/${items.classAsked}`),
    own('item-retired', `/items/${items.retired}`),
    own('item-unknown', '/items/nothing'),
    own('item-new', '/items/new'),
    own('item-new-refused', '/items/new', async (page, words) => {
      await press(page, words('items', 'form.save'));
      await page.getByRole('alert').first().waitFor();
    }),
    own('item-edit', `/items/${items.listed}/edit`),
    after(LIAISON, 'item-class', `/items/${items.listed}`, 'items', 'act.class'),
    after(LIAISON, 'item-retire', `/items/${items.listed}`, 'items', 'act.retire'),
    own('claims', '/items/claims?department=all'),
    own('claims-done', '/items/claims?state=CLAIMED'),
    own('claims-none', '/items/claims?text=xyz'),
    after(LIAISON, 'claim', '/items/claims', 'items', 'claim.act'),
    after(LIAISON, 'claim-decline', '/items/claims', 'items', 'claim.decline'),
    own('matters', '/items/matters'),
    own('matters-none', '/items/matters?least=70'),
    after(LIAISON, 'matter-confirm', '/items/matters', 'items', 'pair.confirm'),
    of('admin', 'upstream', '/upstream'),
    after('admin', 'upstream-create', '/upstream', 'items', 'upstream.create'),
    of('admin', 'upstream-published', `/upstream/${lists.published}`),
    of('admin', 'upstream-adjusting', `/upstream/${lists.adjusting}`),
    of('admin', 'upstream-unknown', `/upstream${AWAY}`),
    of('admin', 'upstream-item', `/upstream/${lists.adjusting}/put?code=SJ-01`),
    of('admin', 'upstream-item-not-now', `/upstream/${lists.published}/put`),
    after('admin', 'upstream-adjust', `/upstream/${lists.published}`, 'items', 'upstream.adjust'),
    after('admin', 'upstream-publish', `/upstream/${lists.adjusting}`, 'items', 'upstream.publish'),
    of('auditor', 'upstream-reader', `/upstream/${lists.published}`),
    own('targets', '/targets'),
    own('targets-none-found', '/targets?text=xyz'),
    own('targets-views', '/targets', async (page, words) => {
      await press(page, words('ui', 'table.viewsCount'));
      await page.getByLabel(words('ui', 'table.viewName')).fill('城关镇在建项目');
    }),
    own('items-views-none', '/items', (page, words) => press(page, words('ui', 'table.saveView'))),
    of('leader', 'targets-not-ours', '/targets'),
    own('target', `/targets/${targets.enterprise}`),
    own('target-person', `/targets/${targets.person}`),
    own('target-unknown', '/targets/nothing'),
    own('target-new', '/targets/new'),
    own('target-edit', `/targets/${targets.enterprise}/edit`),
    after(LIAISON, 'targets-label', '/targets?kind=PROJECT', 'registry', 'targets.label'),
    own('dialog-targets-set', '/targets?kind=FACILITY', async (page, words) => {
      await press(page, words('registry', 'targets.setMany'));
      const dialog = page.locator('dialog[open]');
      await dialog.getByText(words('registry', 'field.status')).first().click();
      await dialog.getByRole('combobox').first().click();
      await page.getByTitle(words('registry', 'status.CANCELLED')).click();
      await dialog.getByText(words('registry', 'setMany.targets.preview')).waitFor();
    }),
    after(LIAISON, 'targets-claim', '/targets?kind=PROJECT', 'registry', 'targets.claim'),
    after(LIAISON, 'target-status', `/targets/${targets.enterprise}`, 'registry', 'targets.setStatus'),
    after(LIAISON, 'target-unmask', `/targets/${targets.person}`, 'registry', 'targets.unmask'),
    own('health', '/targets/health'),
    after('admin', 'health-register', '/targets/health', 'registry', 'health.enter'),
    after('admin', 'health-word', '/targets/health', 'registry', 'words.add'),
    own('inspectors', '/inspectors'),
    own('inspectors-ticked', '/inspectors?department=gaj', async (page, words) => {
      const boxes = page.getByRole('checkbox', { name: words('registry', 'setMany.people.choice') });
      for (const at of [0, 1]) await boxes.nth(at).check();
    }),
    own('dialog-inspectors-set', '/inspectors?person=INSPECTOR', async (page, words) => {
      await press(page, words('registry', 'targets.setMany'));
      const dialog = page.locator('dialog[open]');
      await dialog.getByText(words('registry', 'setMany.people.specialties')).click();
      await dialog.getByRole('combobox').first().click();
      await dialog.locator('.ant-select-item-option').first().click();
      await dialog.getByText(words('registry', 'setMany.people.preview')).waitFor();
    }),
    own('inspector', `/inspectors/${people.verified}`),
    own('inspector-new', '/inspectors/new'),
    own('inspector-edit', `/inspectors/${people.unverified}/edit`),
    own('inspector-unknown', '/inspectors/nothing'),
    after(LIAISON, 'inspector-leave', `/inspectors/${people.verified}`, 'registry', 'people.leave'),
    after(LIAISON, 'inspector-recuse', `/inspectors/${people.verified}`, 'registry', 'people.recuse'),
    after(LIAISON, 'inspector-gaps', '/inspectors', 'registry', 'people.gaps'),
    of('gaj.legal', 'legal', '/'),
    of('gaj.legal', 'legal-inspector', `/inspectors/${people.unverified}`),
    of('gaj.leader', 'item-class-answer', `/items/${items.classAsked}`),
  ];
}
