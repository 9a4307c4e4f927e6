import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { countText } from '../lib/number.ts';
import styles from './Figure.module.css';
import { join } from './join.ts';

export interface FigureProps {
  label?: ReactNode;
  value: number | string;
  unit?: string;
  /** What it is a part of: 35 / 58. */
  of?: number;
  note?: ReactNode;
  size?: 's' | 'm' | 'l' | 'xl' | 'xxl';
  tone?: 'act' | 'late';
  /** Every figure opens its rows. */
  to?: string;
}

export function Figure({ label, value, unit, of, note, size = 'l', tone, to }: FigureProps) {
  const content = (
    <>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      <span className={join(styles.value, styles[size], tone && styles[tone])}>
        {typeof value === 'number' ? countText(value) : value}
        {of !== undefined && <span className={styles.of}> / {countText(of)}</span>}
        {unit !== undefined && <small>{unit}</small>}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
  return to === undefined ? (
    <div className={styles.figure}>{content}</div>
  ) : (
    <Link to={to} className={styles.figure}>
      {content}
    </Link>
  );
}
