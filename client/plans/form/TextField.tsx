import { Input, type InputProps } from 'antd';
import { Field, type FieldNames } from './Field.tsx';

interface TextFieldProps
  extends FieldNames, Pick<InputProps, 'disabled' | 'inputMode' | 'maxLength' | 'placeholder' | 'suffix'> {
  value: string;
  /** More than one line: how many are in sight while it is empty, and at the most. */
  lines?: readonly [least: number, most: number];
  onChange(text: string): void;
}

/** A field that is typed. */
export function TextField({ label, hint, problems, path, lines, onChange, suffix, ...text }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problems={problems} path={path}>
      {(control) =>
        lines === undefined ? (
          <Input {...control} {...text} suffix={suffix} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <Input.TextArea
            {...control}
            {...text}
            autoSize={{ minRows: lines[0], maxRows: lines[1] }}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}
