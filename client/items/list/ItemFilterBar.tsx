import { Select } from 'antd';
import { PlanDepartmentsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { SearchField } from '../../ui/index.ts';
import styles from './ItemsPage.module.css';

// A type, for only those have the index signature that filters in the address need.
export type ItemFilters = {
  /** A department's code; `all` for every department's. Left out: the own one. */
  department?: string;
  class?: string;
  list?: string;
  standing?: string;
  text?: string;
};

interface ItemFilterBarProps {
  filters: ItemFilters;
  department: string;
  onChange(change: Partial<ItemFilters>): void;
}

export function ItemFilterBar({ filters, department, onChange }: ItemFilterBarProps) {
  const t = useT('items');
  const { data } = useHubQuery(PlanDepartmentsDocument, { first: 100 }, { staleTime: 300_000 });
  const select = (
    name: 'department' | 'class' | 'list' | 'standing',
    value: string | undefined,
    options: { value: string; label: string }[],
  ) => (
    <Select
      className={styles.select}
      size="small"
      allowClear={name !== 'department'}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      placeholder={t(`filter.${name}`)}
      aria-label={t(`filter.${name}`)}
      options={options}
      onChange={(next) => onChange({ [name]: next })}
    />
  );
  const departments = data?.departments.nodes.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return (
    <>
      <div className={styles.search}>
        <SearchField
          value={filters.text ?? ''}
          placeholder={t('filter.text')}
          onChange={(text) => onChange({ text: text || undefined })}
        />
      </div>
      {select('department', department, [{ value: 'all', label: t('filter.all') }, ...departments])}
      {select(
        'class',
        filters.class,
        (['KEY', 'GENERAL'] as const).map((value) => ({ value, label: t(`class.${value}`) })),
      )}
      {select(
        'list',
        filters.list,
        (['DOUBLE_RANDOM', 'KEY_SUPERVISION'] as const).map((value) => ({ value, label: t(`listType.${value}`) })),
      )}
      {select(
        'standing',
        filters.standing,
        (['IN_FORCE', 'COMING', 'UNCLAIMED', 'RETIRED'] as const).map((value) => ({
          value,
          label: t(`standing.${value}`),
        })),
      )}
    </>
  );
}
