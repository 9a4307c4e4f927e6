import { Input } from 'antd';
import type { FieldProblem } from '../lib/hub-error.ts';
import { DayField } from '../plans/form/DayField.tsx';
import { Field } from '../plans/form/Field.tsx';

interface TextFieldProps {
  path: string;
  label: string;
  hint?: string;
  value: string;
  problems: readonly FieldProblem[];
  type?: 'text' | 'day';
  max?: string;
  onChange(value: string): void;
}

/** One text or day of a record's form. */
export function TextField({ path, label, hint, value, problems, type = 'text', max, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} path={path} problems={problems}>
      {(control) =>
        type === 'day' ? (
          <DayField {...control} value={value} max={max} onChange={onChange} />
        ) : (
          <Input {...control} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
