import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { FilterBar, type FilterOption, FilterSelect } from '../../ui/filter/index.ts';

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
  const { options: departments } = useDepartments();
  const select = (name: 'class' | 'list' | 'standing', options: FilterOption[]) => (
    <FilterSelect
      name={t(`filter.${name}`)}
      value={filters[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const { text, ...others } = filters;
  return (
    <FilterBar
      text={text}
      placeholder={t('filter.text')}
      set={Object.keys(others).length}
      onText={(next) => onChange({ text: next })}
    >
      <FilterSelect
        always
        name={t('filter.department')}
        value={department}
        options={[{ value: 'all', label: t('filter.all') }, ...departments]}
        onChange={(value) => onChange({ department: value })}
      />
      {select(
        'class',
        (['KEY', 'GENERAL'] as const).map((value) => ({ value, label: t(`class.${value}`) })),
      )}
      {select(
        'list',
        (['DOUBLE_RANDOM', 'KEY_SUPERVISION'] as const).map((value) => ({ value, label: t(`listType.${value}`) })),
      )}
      {select(
        'standing',
        (['IN_FORCE', 'COMING', 'UNCLAIMED', 'RETIRED'] as const).map((value) => ({
          value,
          label: t(`standing.${value}`),
        })),
      )}
    </FilterBar>
  );
}
