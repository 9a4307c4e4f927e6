import { Select } from 'antd';
import styles from './FilterBar.module.css';
import { useAllowClear } from '../useAllowClear.tsx';

export interface FilterOption {
  value: string;
  label: string;
}

interface FilterSelectProps {
  /** What is filtered by: it stands in the field while nothing is chosen. */
  name: string;
  value: string | undefined;
  options: readonly FilterOption[];
  /** Something is always chosen. */
  always?: boolean;
  onChange(value: string | undefined): void;
}

/** One filter of a list, found by typing. */
export function FilterSelect({ name, value, options, always = false, onChange }: FilterSelectProps) {
  const allowClear = useAllowClear();
  return (
    <Select
      className={styles.select}
      size="small"
      allowClear={always ? false : allowClear}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      placeholder={name}
      aria-label={name}
      options={options as FilterOption[]}
      onChange={(next) => onChange(next)}
    />
  );
}
