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

const lies = (path: string) => (problem: FieldProblem) => problem.path === path || problem.path.startsWith(`${path}.`);

/** What stands below a field: what is wrong with it, else its hint. */
function useNote({ hint, problems, path }: Omit<FieldNames, 'label'>) {
  const id = useId();
  const own = problems.filter(lies(path));
  const wrong = own.length > 0;
  if (!wrong && hint === undefined) return { wrong };
  const note = (
    <p id={id} className={wrong ? styles.problem : styles.hint} role={wrong ? 'alert' : undefined}>
      {wrong ? own.map(({ problem }) => problem).join(' ') : hint}
    </p>
  );
  return { wrong, note, describes: { 'aria-describedby': id } };
}

/** One field of a form: its name, its control, and what the hub finds wrong with it. */
export function Field({ label, children, ...told }: FieldNames & { children(control: FieldControl): ReactNode }) {
  const id = useId();
  const { wrong, note, describes } = useNote(told);
  return (
    <div className={styles.field} data-problem={wrong || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(wrong && { status: 'error', 'aria-invalid': true }), ...describes })}
      {note}
    </div>
  );
}

/** A field of several controls, such as boxes to tick: a label could name but one of them. */
export function FieldGroup({ label, children, ...told }: FieldNames & { children: ReactNode }) {
  const id = useId();
  const { wrong, note, describes } = useNote(told);
  return (
    <div className={styles.field} data-problem={wrong || undefined} role="group" aria-labelledby={id} {...describes}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {children}
      {note}
    </div>
  );
}
