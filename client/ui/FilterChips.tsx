import { countText } from '../lib/number.ts';
import styles from './FilterChips.module.css';
import { join } from './join.ts';

export interface FilterChip<T extends string> {
  value: T;
  name: string;
  count?: number;
}

/** Filters with their counts: 未完成 23 · 全部 58. */
export function FilterChips<T extends string>(props: {
  label: string;
  value: T;
  chips: readonly FilterChip<T>[];
  onChange(value: T): void;
}) {
  return (
    <div className={styles.chips} role="group" aria-label={props.label}>
      {props.chips.map(({ value, name, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          className={join(styles.chip, value === props.value && styles.on)}
          onClick={() => props.onChange(value)}
        >
          {name}
          {count !== undefined && <span>{countText(count)}</span>}
        </button>
      ))}
    </div>
  );
}
