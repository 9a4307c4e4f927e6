import { TickIcon } from './icons/index.tsx';
import { join } from './join.ts';
import styles from './Stepper.module.css';

export interface StepperProps {
  /** Names of all steps in order: 草稿, 邀请, 定单 … */
  steps: readonly string[];
  /** Index of the step that it stands at; `steps.length` when all is done. */
  at: number;
  label: string;
  /** It went no further: cancelled. */
  struck?: boolean;
}

/** Where a matter stands among its steps. */
export function Stepper({ steps, at, label, struck }: StepperProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((name, index) => (
        <li
          key={name}
          className={join(index < at && styles.past, index === at && styles.now)}
          aria-current={index === at ? 'step' : undefined}
        >
          <b aria-hidden="true">{index < at ? <TickIcon size={10} /> : index + 1}</b>
          <span className={struck && index >= at ? styles.void : undefined}>{name}</span>
        </li>
      ))}
    </ol>
  );
}
