import { useT } from '../lib/i18n.ts';
import styles from './DoorPicture.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e'] as const;
const STEP = 44;
const MIDDLE = 150;
const START = 92;
const JOIN = 250;
const DOOR = 330;

const y = (row: number) => MIDDLE + (row - (ROWS.length - 1) / 2) * STEP;

/** The idea in one drawing: five departments, one visit, one door. */
export function DoorPicture() {
  const t = useT('identity');
  return (
    <svg className={styles.picture} viewBox="0 0 460 300" role="img" aria-label={t('picture.label')}>
      {ROWS.map((row, index) => (
        <g key={row}>
          <text x={START - 14} y={y(index) + 5} textAnchor="end">
            {t(`picture.${row}`)}
          </text>
          <path d={`M${START} ${y(index)} H150 C${JOIN - 40} ${y(index)} ${JOIN - 60} ${MIDDLE} ${JOIN} ${MIDDLE}`} />
          <circle cx={START} cy={y(index)} r="4" />
        </g>
      ))}
      <path className={styles.trunk} d={`M${JOIN} ${MIDDLE} H${DOOR - 14}`} />
      <path
        className={styles.trunk}
        d={`M${DOOR - 24} ${MIDDLE - 8} L${DOOR - 14} ${MIDDLE} L${DOOR - 24} ${MIDDLE + 8}`}
      />
      <g className={styles.door}>
        <path d={`M${DOOR} 236 V64 H${DOOR + 76} V236`} />
        <path d={`M${DOOR + 76} 80 L${DOOR + 112} 96 V236`} />
        <path d={`M${DOOR - 16} 236 H${DOOR + 130}`} />
        <circle cx={DOOR + 62} cy={MIDDLE + 4} r="3.5" />
      </g>
    </svg>
  );
}
