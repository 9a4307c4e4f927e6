import { Select } from 'antd';
import { PlanDepartmentsDocument, type PlanState } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { SearchField, useAllowClear } from '../../ui/index.ts';
import styles from './PlansPage.module.css';

// A type, for only those have the index signature that filters in the address need.
export type PlanFilters = {
  year?: string;
  state?: string;
  department?: string;
  text?: string;
};

const STATES: readonly PlanState[] = [
  'DRAFT',
  'INVITING',
  'FROZEN',
  'ANNOUNCED',
  'DRAWN',
  'IN_PROGRESS',
  'CHECKED',
  'CLOSED',
  'CANCELLED',
];
const YEARS_BACK = 4;

interface PlanFilterBarProps {
  filters: PlanFilters;
  onChange(change: Partial<PlanFilters>): void;
}

export function PlanFilterBar({ filters, onChange }: PlanFilterBarProps) {
  const t = useT('plans');
  const allowClear = useAllowClear();
  const { data } = useHubQuery(PlanDepartmentsDocument, { first: 100 }, { staleTime: 300_000 });
  const next = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(next - back));
  const select = (name: 'year' | 'state' | 'department', options: { value: string; label: string }[]) => (
    <Select
      className={styles.select}
      size="small"
      allowClear={allowClear}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={filters[name]}
      placeholder={t(`list.${name}`)}
      aria-label={t(`list.${name}`)}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      <div className={styles.search}>
        <SearchField
          value={filters.text ?? ''}
          placeholder={t('list.search')}
          onChange={(text) => onChange({ text: text || undefined })}
        />
      </div>
      {select(
        'year',
        years.map((value) => ({ value, label: value })),
      )}
      {select(
        'state',
        STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {select('department', data?.departments.nodes.map(({ code, name }) => ({ value: code, label: name })) ?? [])}
    </>
  );
}
