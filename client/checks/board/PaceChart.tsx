import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { dayText, daysBetween, type LocalDate } from '../../lib/time.ts';
import styles from './CheckBoard.module.css';
import type { Pace } from './pace.ts';

const LEFT = 8;
const RIGHT = 248;
const TOP = 22;
const BOTTOM = 86;

/** Checks completed against the last day, with where it leads at this pace. */
export function PaceChart({ pace: { points, total, endsOn: end }, endsOn }: { pace: Pace; endsOn: LocalDate }) {
  const t = useT('checks');
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const farthest = [endsOn, last.day, end ?? last.day].reduce((a, b) => (a > b ? a : b));
  const days = Math.max(1, daysBetween(first.day, farthest));
  const x = (day: LocalDate) => LEFT + ((RIGHT - LEFT) * daysBetween(first.day, day)) / days;
  const y = (done: number) => BOTTOM - ((BOTTOM - TOP) * done) / Math.max(1, total);
  const line = points.map(({ day, done }) => `${x(day).toFixed(1)} ${y(done).toFixed(1)}`).join('L');
  const late = end === null ? null : daysBetween(endsOn, end);
  const words =
    end === null
      ? t('pace.unknown')
      : last.done === total
        ? t('pace.complete')
        : t(late! > 0 ? 'pace.late' : late === 0 ? 'pace.inTime' : 'pace.early', {
            day: dayText(end),
            n: Math.abs(late!),
          });
  const middle = x(last.day);
  return (
    <>
      <svg
        viewBox="0 0 256 108"
        className={styles.pace}
        role="img"
        aria-label={`${t('pace.label', { done: countText(last.done), total: countText(total) })} ${words}`}
      >
        <path d={`M${LEFT} ${BOTTOM}H${RIGHT}`} stroke="var(--line-strong)" />
        <path d={`M${LEFT} ${TOP}H${RIGHT}`} stroke="var(--ink-2)" strokeDasharray="3 3" />
        <text x={RIGHT} y={TOP - 6} textAnchor="end">
          {t('pace.total', { n: countText(total) })}
        </text>
        <path d={`M${x(endsOn)} ${TOP}V${BOTTOM}`} stroke="var(--due-mark)" strokeWidth="1.5" />
        <path d={`M${line}`} stroke="var(--act)" strokeWidth="2" fill="none" />
        {end !== null && last.done < total && (
          <path
            d={`M${middle} ${y(last.done)}L${x(end)} ${TOP}`}
            stroke="var(--act)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        )}
        <circle cx={middle} cy={y(last.done)} r="3.5" fill="var(--act)" />
        <text x={LEFT} y={BOTTOM + 16}>
          {dayText(first.day)}
        </text>
        <text x={RIGHT} y={BOTTOM + 16} textAnchor="end">
          {dayText(farthest)}
        </text>
      </svg>
      <p className="od-2 od-12">{words}</p>
    </>
  );
}
