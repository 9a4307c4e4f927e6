import { useT } from '../../lib/i18n.ts';
import { join } from '../../ui/index.ts';
import styles from '../imports.module.css';
import { columnsOf } from './columns.ts';
import type { LinesProps } from './LineGrid.tsx';
import { cellOf, keyOf, type Place } from './places.ts';

const TOLD = 2;

/** The lines on a phone: what tells them apart, each question as a button, and each answer as one. */
export function LineCards({ one, lines, onSelect }: LinesProps) {
  const t = useT('imports');
  const columns = columnsOf(one, lines, true);
  return (
    <ol className={styles.cards}>
      {lines.map((line) => {
        const told = columns
          .flatMap(({ places }) => line.cells.find(({ column }) => column === places.get(line.table))?.text || [])
          .slice(0, TOLD);
        const answered = line.cells.filter(
          (cell) => cell.told != null && line.findings.every(({ column }) => column !== cell.column),
        );
        return (
          <li key={line.number}>
            <span>
              <b>{t('row', { row: line.row })}</b> {told.join(' · ')}{' '}
              <span className="od-12 od-3">{t(`status.${line.status}`)}</span>
            </span>
            {line.findings.map((finding) => {
              const place: Place = { line, column: finding.column, heading: finding.heading, finding };
              return (
                <button
                  key={keyOf(place)}
                  type="button"
                  className={join(styles.asked, finding.severity === 'PROBLEM' && styles.wrong)}
                  onClick={() => onSelect(place, true)}
                >
                  {finding.heading}：{cellOf(place)?.text || t('cell.empty')}
                  <small>{finding.message}</small>
                </button>
              );
            })}
            {answered.map(({ column, text, told: before }) => {
              const heading = one.tables[line.table]?.columns[column]?.heading ?? '';
              return (
                <button
                  key={column}
                  type="button"
                  className={styles.read}
                  onClick={() => onSelect({ line, column, heading, finding: null }, true)}
                >
                  {heading}：{text || t('cell.empty')}
                  <small>{t('cell.told', { text: before || t('cell.empty') })}</small>
                </button>
              );
            })}
          </li>
        );
      })}
    </ol>
  );
}
