import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { join } from './join.ts';

export interface ChoiceProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; name: ReactNode }[];
  onChange(value: T): void;
  wide?: boolean;
}

/** One of a few, all in sight. Radio buttons underneath: arrows move, readers know. */
export function Choice<T extends string | number>({ label, value, options, onChange, wide }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div className={join(styles.seg, wide && styles.wide)} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? styles.on : undefined}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.name}
        </label>
      ))}
    </div>
  );
}
