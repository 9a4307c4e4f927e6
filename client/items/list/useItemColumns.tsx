import { Link } from 'react-router';
import type { ItemRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import { ItemSigns } from '../ItemSigns.tsx';
import { usePointName } from '../usePointName.ts';
import styles from './ItemsPage.module.css';

/** The list's columns; on a phone the first says it all. */
export function useItemColumns(narrow: boolean): DataColumn<ItemRowFragment>[] {
  const t = useT('items');
  const pointName = usePointName();
  const name: DataColumn<ItemRowFragment> = {
    key: 'name',
    title: t('column.name'),
    always: true,
    text: ({ code, name: called }) => `${code} ${called}`,
    render: (item) => (
      <div className={styles.title}>
        <Link to={`/items/${item.code}`}>{item.name}</Link>
        <span className={styles.sub}>
          {item.code} · {item.department.shortName}
          {item.mergeGroup != null && ` · ${t('column.point', { code: pointName(item.mergeGroup) })}`}
        </span>
        {narrow && (
          <span className={styles.signs}>
            <ItemSigns item={item} />
          </span>
        )}
      </div>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'signs',
      title: t('column.class'),
      width: 176,
      text: ({ itemClass, standing }) => `${t(`class.${itemClass}`)} ${t(`standing.${standing}`)}`,
      render: (item) => (
        <span className={styles.signs}>
          <ItemSigns item={item} />
        </span>
      ),
    },
    {
      key: 'ratio',
      title: t('field.ratioText'),
      width: 176,
      text: ({ ratioText }) => ratioText,
      render: ({ ratioText }) => ratioText,
    },
    {
      key: 'frequency',
      title: t('field.frequencyText'),
      width: 120,
      text: ({ frequencyText }) => frequencyText,
      render: ({ frequencyText }) => frequencyText,
    },
    {
      key: 'methods',
      title: t('field.methods'),
      width: 136,
      text: ({ methods }) => methods.map((method) => t(`method.${method}`)).join(t('comma')),
      render: ({ methods }) => methods.map((method) => t(`method.${method}`)).join(t('comma')),
    },
    {
      key: 'version',
      title: t('column.version'),
      width: 72,
      align: 'right',
      text: ({ version }) => version,
      render: ({ version }) => version,
    },
    {
      key: 'law',
      title: t('field.legalBasis'),
      width: 280,
      optional: true,
      text: ({ legalBasis }) => legalBasis,
      render: ({ legalBasis }) => legalBasis,
    },
  ];
}
