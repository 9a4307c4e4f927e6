import type { LocalDate } from '../lib/time.ts';
import styles from './PolicyForm.module.css';

interface DayInputProps {
  label: string;
  value: LocalDate | undefined;
  min?: LocalDate;
  /** Where its name stands beside it already. */
  hidden?: boolean;
  onChange(day: LocalDate | undefined): void;
}

/** A day with its name above it. */
export function DayInput({ label, value, min, hidden, onChange }: DayInputProps) {
  const field = (
    <input
      type="date"
      className={styles.day}
      aria-label={label}
      title={hidden ? label : undefined}
      value={value ?? ''}
      min={min}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
  if (hidden) return field;
  return (
    <label className={styles.field}>
      {label}
      {field}
    </label>
  );
}
