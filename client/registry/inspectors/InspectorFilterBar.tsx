import { SpecialtyWordsDocument } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { FilterBar, type FilterOption, FilterSelect } from '../../ui/filter/index.ts';
import { CERTIFICATES, type InspectorFilters, LEVELS, PERSONS, STATES } from './filters.ts';

const MANY = 100;
const LONG = 300_000;

interface InspectorFilterBarProps {
  filters: InspectorFilters;
  onChange(change: Partial<InspectorFilters>): void;
}

export function InspectorFilterBar({ filters, onChange }: InspectorFilterBarProps) {
  const t = useT('registry');
  const departments = useDepartments();
  const specialties = useHubQuery(SpecialtyWordsDocument, { first: MANY }, { staleTime: LONG });
  const select = (name: Exclude<keyof InspectorFilters, 'text'>, options: FilterOption[]) => (
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
      placeholder={t('people.search')}
      set={Object.keys(others).length}
      onText={(next) => onChange({ text: next })}
    >
      {select('department', departments.options)}
      {select(
        'person',
        PERSONS.map((value) => ({ value, label: t(`person.${value}`) })),
      )}
      {select(
        'state',
        STATES.map((value) => ({ value, label: t(`people.${value}`) })),
      )}
      {select(
        'certificate',
        CERTIFICATES.map((value) => ({ value, label: t(`certificate.${value}`) })),
      )}
      {select(
        'level',
        LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
      )}
      {select(
        'specialty',
        specialties.data?.specialties.nodes.map(({ code, name }) => ({ value: code, label: name })) ?? [],
      )}
    </FilterBar>
  );
}
