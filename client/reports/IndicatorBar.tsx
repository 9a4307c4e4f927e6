import { type Indicator, scaleOf } from './board.ts';
import styles from './IndicatorBar.module.css';

/** A bar from zero, its goal as an ink line. The figures stand beside it, so that it is decoration to readers. */
export function IndicatorBar({ indicator }: { indicator: Indicator }) {
  const { value, goal, met } = indicator;
  if (value === null || value === undefined) return null;
  const scale = scaleOf(indicator);
  const at = (figure: number) => `${Math.min(100, (figure / scale) * 100)}%`;
  return (
    <span className={styles.bar} aria-hidden="true" data-met={met ?? undefined}>
      <i style={{ width: at(value) }} />
      {goal !== null && goal !== undefined && <b style={{ left: at(goal) }} />}
    </span>
  );
}
