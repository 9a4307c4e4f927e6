import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { RepeatIcon } from './icons/index.tsx';
import { join } from './join.ts';
import styles from './SealButton.module.css';

export interface SealButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon?: ReactNode;
  large?: boolean;
  wide?: boolean;
  busy?: boolean;
}

/** The button of an act with legal effect: announce, seal, publish, transfer. Nothing else wears this red. */
export function SealButton({ icon, large, wide, busy, children, className, ...rest }: SealButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={busy || rest.disabled}
      aria-busy={busy}
      className={join(styles.seal, large && styles.large, wide && styles.wide, className)}
    >
      {busy ? <RepeatIcon size={14} /> : icon}
      {children}
    </button>
  );
}
