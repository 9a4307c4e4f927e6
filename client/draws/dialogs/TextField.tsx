import { Input } from 'antd';
import { useId } from 'react';
import styles from './dialogs.module.css';

interface TextFieldProps {
  label: string;
  hint?: string;
  problem?: string;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'datetime-local';
  inputMode?: 'numeric';
  min?: string;
}

/** A labelled field with its hint, or with what is wrong with it. */
export function TextField({ label, hint, problem, value, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        {...rest}
        id={id}
        value={value}
        autoComplete="off"
        status={problem === undefined ? undefined : 'error'}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={problem === undefined ? styles.hint : styles.problem} role={problem && 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
