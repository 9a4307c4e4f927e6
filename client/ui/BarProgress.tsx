import styles from './BarProgress.module.css';

export interface BarProgressProps {
  value: number;
  total: number;
  label: string;
  tone?: 'done' | 'due' | 'late' | 'other';
  width?: number | string;
}

/** A share as a bar; its figure always stands beside it, put there by the caller. */
export function BarProgress({ value, total, label, tone, width }: BarProgressProps) {
  const share = total > 0 ? Math.min(1, value / total) : 0;
  return (
    <div
      className={styles.bar}
      style={{ width }}
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={total}
    >
      <i className={tone && styles[tone]} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
