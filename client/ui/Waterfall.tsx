import { countText } from '../lib/number.ts';
import { join } from './join.ts';
import styles from './Waterfall.module.css';

export interface WaterfallStep {
  key: string;
  label: string;
  /** How many are left after this step. */
  left: number;
}

export interface WaterfallProps {
  steps: readonly WaterfallStep[];
  /** Where the scale begins when it is broken; say it beside the title, too. */
  from?: number;
}

const BREAK = 0.08;

function Broken() {
  return (
    <svg className={styles.break} viewBox="0 0 14 22" aria-hidden="true">
      <path d="M3 0l4 5.5-4 5.5 4 5.5L3 22h6l4-5.5L9 11l4-5.5L9 0z" fill="var(--surface)" />
      <path d="M3 0l4 5.5-4 5.5 4 5.5L3 22M9 0l4 5.5L9 11l4 5.5L9 22" stroke="currentColor" fill="none" />
    </svg>
  );
}

/** From the whole to what remains, step by step. The first bar runs out of sight when it dwarfs the others. */
export function Waterfall({ steps, from = 0 }: WaterfallProps) {
  const first = steps[0]?.left ?? 0;
  const second = steps[1]?.left ?? first;
  const full = first > second * 2 ? second * 1.02 : first;
  const start = from > 0 ? BREAK : 0;
  const at = (value: number) =>
    100 * Math.max(0, start + ((value - from) / Math.max(1, full - from)) * (1 - start) * (first > full ? 0.86 : 1));
  return (
    <ol className={styles.list}>
      {steps.map(({ key, label, left }, index) => {
        const before = steps[index - 1]?.left;
        const last = index === steps.length - 1;
        const beyond = left > full;
        const less = before === undefined || index === 1 || last ? undefined : before - left;
        return (
          <li key={key} className={last ? styles.last : undefined}>
            <span>{label}</span>
            <span className={styles.track} aria-hidden="true">
              <i
                className={join(beyond && styles.beyond, last && styles.final)}
                style={{ left: 0, width: beyond ? '100%' : `${at(left)}%` }}
              />
              {less !== undefined && less > 0 && (
                <i className={styles.cut} style={{ left: `${at(left)}%`, width: `${at(before!) - at(left)}%` }} />
              )}
              {from > 0 && <Broken />}
            </span>
            <span className={styles.value}>
              {less !== undefined && (
                <span className={join(styles.less, less === 0 && styles.none)}>−{countText(less)}</span>
              )}
              <b>{countText(left)}</b>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
