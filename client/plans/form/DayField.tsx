import { Input } from 'antd';
import type { LocalDate } from '../../lib/time.ts';
import { Field, type FieldNames } from './Field.tsx';

interface DayFieldProps extends FieldNames {
  value: LocalDate;
  min?: LocalDate;
  max?: LocalDate;
  onChange(day: LocalDate): void;
}

/** A legal day. The browser's own field: its calendar, its keys, and a phone's wheel. Empty when none is given. */
export function DayField({ label, hint, problems, path, onChange, ...day }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} problems={problems} path={path}>
      {(control) => <Input type="date" {...control} {...day} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}
