import { Checkbox } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { Menu, MenuItem, MenuRule } from '../Menu.tsx';
import { notify } from '../Toast.tsx';
import { type DataColumn, shownColumns } from './column.ts';
import { download, toCsv } from './csv.ts';
import styles from './DataTable.module.css';
import { ViewsPanel } from './ViewsPanel.tsx';
import type { TableChoices } from './views.ts';

interface TableLinksProps<Row> {
  name: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  complete: boolean;
  choices: TableChoices;
  onExport?(format: 'XLSX' | 'CSV'): void;
}

/** 列 · 存为视图 · 导出, at the right of a list's tools. */
export function TableLinks<Row>({ name, columns, rows, complete, choices, onExport }: TableLinksProps<Row>) {
  const t = useT('ui');
  const shown = shownColumns(columns, choices.columns);
  const keys = shown.map(({ key }) => key);
  const toggle = (key: string) =>
    choices.chooseColumns(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
  const { length } = choices.views;
  const views = length === 0 ? t('table.saveView') : t('table.viewsCount', { count: length });
  const exportShown = () => {
    download(`${name}.csv`, toCsv(shown, rows));
    notify({
      tone: 'done',
      title: t('table.exported', { count: rows.length }),
      body: complete ? undefined : t('table.exportedPart'),
    });
  };
  return (
    <div className={styles.links} role="group" aria-label={t('table.actions')}>
      <Menu trigger={t('table.columns')} label={t('table.columns')} className={styles.link}>
        {columns.map(({ key, title, always }) => (
          <Checkbox
            key={key}
            className={styles.check}
            checked={keys.includes(key)}
            disabled={always}
            onChange={() => toggle(key)}
          >
            {title}
          </Checkbox>
        ))}
        <MenuRule />
        <MenuItem onClick={() => choices.chooseColumns(undefined)}>{t('table.resetColumns')}</MenuItem>
      </Menu>
      <Menu trigger={views} label={views} className={styles.link}>
        {(close) => <ViewsPanel choices={choices} close={close} />}
      </Menu>
      {onExport === undefined ? (
        <button type="button" className={styles.link} onClick={exportShown} disabled={rows.length === 0}>
          {t('table.export')}
        </button>
      ) : (
        <Menu trigger={t('table.export')} label={t('table.export')} className={styles.link}>
          {(close) => {
            const then = (act: () => void) => () => {
              close();
              act();
            };
            return (
              <>
                <MenuItem onClick={then(() => onExport('XLSX'))}>{t('table.allXlsx')}</MenuItem>
                <MenuItem onClick={then(() => onExport('CSV'))}>{t('table.allCsv')}</MenuItem>
                <MenuRule />
                <MenuItem onClick={then(exportShown)}>{t('table.shownCsv', { count: rows.length })}</MenuItem>
              </>
            );
          }}
        </Menu>
      )}
    </div>
  );
}
