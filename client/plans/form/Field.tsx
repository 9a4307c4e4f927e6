import { type ReactNode, useId } from 'react';
import type { FieldProblem } from '../../lib/hub-error.ts';
import styles from './Field.module.css';

/** What a control needs to be told and named by its field. */
export interface FieldControl {
  id: string;
  status?: 'error';
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

/** What a field is called, and where what is wrong with it is told. */
export interface FieldNames {
  label: ReactNode;
  hint?: ReactNode;
  problems: readonly FieldProblem[];
  /** The input's field; problems of what lies in it are told here too. */
  path: string;
}

interface FieldProps extends FieldNames {
  children(control: FieldControl): ReactNode;
}

const lies = (path: string) => (problem: FieldProblem) => problem.path === path || problem.path.startsWith(`${path}.`);

/** One field of a form: its name, its control, and what the hub finds wrong with it. */
export function Field({ label, hint, problems, path, children }: FieldProps) {
  const id = useId();
  const own = problems.filter(lies(path));
  const wrong = own.length > 0;
  const note = wrong || hint !== undefined;
  const control: FieldControl = {
    id,
    ...(wrong && { status: 'error', 'aria-invalid': true }),
    ...(note && { 'aria-describedby': `${id}-note` }),
  };
  return (
    <div className={styles.field} data-problem={wrong || undefined}>
      <label htmlFor={id}>{label}</label>
      {children(control)}
      {note && (
        <p id={`${id}-note`} className={wrong ? styles.problem : styles.hint} role={wrong ? 'alert' : undefined}>
          {wrong ? own.map(({ problem }) => problem).join(' ') : hint}
        </p>
      )}
    </div>
  );
}
