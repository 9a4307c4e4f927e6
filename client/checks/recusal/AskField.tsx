import { useId } from 'react';
import page from '../../public-pages/public.module.css';
import { join } from '../../ui/index.ts';
import styles from './AskField.module.css';

interface AskFieldProps {
  label: string;
  hint?: string;
  problem?: string;
  value: string;
  isLong?: boolean;
  onChange(value: string): void;
}

/** A labelled field of a public form, large enough for a thumb. */
export function AskField({ label, hint, problem, value, isLong, onChange }: AskFieldProps) {
  const id = useId();
  const note = problem ?? hint;
  const control = {
    id,
    value,
    required: true,
    autoComplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    'data-empty': value.trim() === '' ? '' : undefined,
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea
          {...control}
          className={join(page.field, styles.long)}
          rows={4}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...control} className={page.field} onChange={(event) => onChange(event.target.value)} />
      )}
      {note !== undefined && (
        <p id={`${id}-note`} className={problem === undefined ? page.small : styles.problem} role={problem && 'alert'}>
          {note}
        </p>
      )}
    </div>
  );
}
