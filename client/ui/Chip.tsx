import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { LockIcon, TickIcon } from './icons/index.tsx';
import { join } from './join.ts';

export type ChipTone = 'plain' | 'act' | 'done' | 'due' | 'late' | 'seal' | 'other' | 'secret';

/** Shape says the same as colour: ring not begun, half under way, full done, tick confirmed, square late, diamond legal act. */
export type ChipMark = 'ring' | 'half' | 'full' | 'tick' | 'square' | 'hollow' | 'diamond' | 'dash' | 'lock';

export function Mark({ mark }: { mark: ChipMark }) {
  if (mark === 'tick') return <TickIcon size={12} />;
  if (mark === 'lock') return <LockIcon size={12} />;
  return <i className={join(styles.mark, mark !== 'ring' && styles[mark])} aria-hidden="true" />;
}

export interface ChipProps {
  tone?: ChipTone;
  mark?: ChipMark;
  /** Void: struck through. */
  struck?: boolean;
  children: ReactNode;
}

/** A state in a word. */
export function Chip({ tone = 'plain', mark, struck, children }: ChipProps) {
  return (
    <span className={join(styles.chip, tone !== 'plain' && styles[tone])}>
      {mark !== undefined && <Mark mark={mark} />}
      <span className={struck ? styles.struck : undefined}>{children}</span>
    </span>
  );
}

/** A legal act that has taken place: announced, sealed, published, transferred. Nothing else is seal red. */
export function SealChip({ children }: { children: ReactNode }) {
  return (
    <Chip tone="seal" mark="diamond">
      {children}
    </Chip>
  );
}
