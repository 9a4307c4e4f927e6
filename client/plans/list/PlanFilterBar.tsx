import { type PlanState } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { FilterBar, type FilterOption, FilterSelect } from '../../ui/filter/index.ts';

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
  const { options: departments } = useDepartments();
  const next = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(next - back));
  const select = (name: 'year' | 'state' | 'department', options: FilterOption[]) => (
    <FilterSelect
      name={t(`list.${name}`)}
      value={filters[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const { text, ...others } = filters;
  return (
    <FilterBar
      text={text}
      placeholder={t('list.search')}
      set={Object.keys(others).length}
      onText={(next) => onChange({ text: next })}
    >
      {select(
        'year',
        years.map((value) => ({ value, label: value })),
      )}
      {select(
        'state',
        STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {select('department', departments)}
    </FilterBar>
  );
}
