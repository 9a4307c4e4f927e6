import { Input } from 'antd';
import type { LocalDate } from '../../lib/time.ts';
import type { FieldControl } from './Field.tsx';

interface DayFieldProps extends FieldControl {
  value: LocalDate;
  min?: LocalDate;
  max?: LocalDate;
  onChange(day: LocalDate): void;
}

/** A legal day. The browser's own field: its calendar, its keys, and a phone's wheel. Empty when none is given. */
export function DayField({ onChange, ...rest }: DayFieldProps) {
  return <Input type="date" {...rest} onChange={(event) => onChange(event.target.value)} />;
}
