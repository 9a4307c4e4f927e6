import { LabelWordsDocument } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useAreas } from '../../plans/useAreaNames.ts';
import { FilterBar, type FilterOption, FilterSelect } from '../../ui/filter/index.ts';
import { KINDS } from '../../plans/kinds.ts';
import { AGES, CLAIMED, CLASSES, STATUSES, type TargetFilters, UNCLAIMED, UNLABELLED } from './filters.ts';

const MANY = 100;
const LONG = 300_000;

interface TargetFilterBarProps {
  filters: TargetFilters;
  onChange(change: Partial<TargetFilters>): void;
}

/** What the list can be narrowed by; all of it stands in the address. */
export function TargetFilterBar({ filters, onChange }: TargetFilterBarProps) {
  const t = useT('registry');
  const { industries, districts } = useAreas();
  const labels = useHubQuery(LabelWordsDocument, { first: MANY }, { staleTime: LONG });
  const departments = useDepartments();
  const select = (name: Exclude<keyof TargetFilters, 'text'>, options: FilterOption[]) => (
    <FilterSelect
      name={t(`filter.${name}`)}
      value={filters[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const named = (nodes: readonly { code: string; name: string }[] | undefined) =>
    nodes?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? [];
  const { text, ...others } = filters;
  return (
    <FilterBar
      text={text}
      placeholder={t('targets.search')}
      set={Object.keys(others).length}
      onText={(next) => onChange({ text: next })}
    >
      {select(
        'kind',
        KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      )}
      {select(
        'status',
        STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
      )}
      {select(
        'class',
        CLASSES.map((value) => ({ value, label: t(`class.${value}`) })),
      )}
      {select('label', [
        { value: UNLABELLED, label: t('targets.unlabelled') },
        ...(labels.data?.targetLabels.nodes.map(({ name }) => ({ value: name, label: name })) ?? []),
      ])}
      {select('industry', named(industries))}
      {select('district', districts?.map(({ code, name }) => ({ value: code, label: name })) ?? [])}
      {select('claim', [
        { value: UNCLAIMED, label: t('targets.unclaimed') },
        { value: CLAIMED, label: t('targets.claimed') },
        ...departments.options,
      ])}
      {select(
        'older',
        AGES.map((days) => ({ value: days, label: t('targets.older', { days }) })),
      )}
    </FilterBar>
  );
}
