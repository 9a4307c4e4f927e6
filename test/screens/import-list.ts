import type { County } from './county.ts';
import type { Screen } from './list.ts';
import { press } from './words.ts';

const LIAISON = 'gaj.liaison';

/** The import of tables, step by step, in every state that somebody may come back to. */
export function importScreens({ imports }: County): Screen[] {
  const own = (name: string, path: string, open?: Screen['open']): Screen => ({ name, who: LIAISON, path, open });
  const after = (name: string, path: string, key: string): Screen =>
    own(`dialog-${name}`, path, async (page, words) => {
      await press(page, words('imports', key));
      await page.locator('dialog[open]').waitFor();
    });
  return [
    own('imports', '/imports'),
    { name: 'imports-none', who: 'sthj.liaison', path: '/imports' },
    { name: 'import-not-mine', who: 'auditor', path: '/imports/new' },
    own('import-new', '/imports/new?kind=TARGETS'),
    own('import-unknown', '/imports/nothing'),
    own('import-asking', `/imports/${imports.asking}`),
    own('import-question', `/imports/${imports.asking}`, async (page) => {
      await page.locator('td button:visible, ol li button:visible').nth(1).click();
    }),
    own('import-lines-all', `/imports/${imports.asking}?lines=all`),
    own('import-lines-none', `/imports/${imports.asking}?lines=same`),
    after('import-columns', `/imports/${imports.asking}`, 'columns.open'),
    after('import-cancel', `/imports/${imports.asking}`, 'cancelImport'),
    own('import-preview', `/imports/${imports.clean}`),
    after('import-confirm', `/imports/${imports.clean}`, 'confirm.act'),
    own('import-applied', `/imports/${imports.applied}`),
    after('import-undo', `/imports/${imports.applied}`, 'undo.act'),
    own('import-plan-asking', `/imports/${imports.plan}`),
    own('import-plan-preview', `/imports/${imports.plan}?step=preview`),
    after('import-plan-confirm', `/imports/${imports.plan}?step=preview`, 'confirm.act'),
    own('import-failed', `/imports/${imports.failed}`),
  ];
}
