import { useT } from '../lib/i18n.ts';
import { FilterSelect } from '../ui/filter/index.ts';

interface YearChoiceProps {
  year: number;
  years: readonly number[];
  onChange(year: number): void;
}

export function YearChoice({ year, years, onChange }: YearChoiceProps) {
  const t = useT('programmes');
  return (
    <FilterSelect
      always
      name={t('yearLabel')}
      value={String(year)}
      options={years.map((one) => ({ value: String(one), label: t('year', { year: one }) }))}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
