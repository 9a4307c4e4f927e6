import { useT } from '../../lib/i18n.ts';
import { join } from '../../ui/index.ts';
import { TickIcon } from '../../ui/icons/index.tsx';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { columnsOf } from './columns.ts';
import { keyOf, type Line, type Place } from './places.ts';

export interface LinesProps {
  one: WholeImport;
  lines: readonly Line[];
  at: Place | null;
  /** `answers`: somebody wants to answer it now, rather than passes by. */
  onSelect(place: Place, answers: boolean): void;
}

interface CellProps {
  line: Line;
  column: number | undefined;
  heading: string;
  at: Place | null;
  onSelect(place: Place, answers: boolean): void;
}

/** A cell: amber where it is to be decided, clay where something is wrong, green with what it was read as. */
function Cell({ line, column, heading, at, onSelect }: CellProps) {
  const t = useT('imports');
  const cell = line.cells.find((one) => one.column === column);
  const finding = line.findings.find(
    (one) => one.heading === heading || (column !== undefined && one.column === column),
  );
  if (finding === undefined) {
    return (
      <td className={cell?.readAs == null ? undefined : styles.read}>
        {cell?.text}
        {cell?.readAs != null && <small>{t('cell.readAs', { value: cell.readAs })}</small>}
      </td>
    );
  }
  const place = { line, finding };
  const isAt = at !== null && keyOf(at) === keyOf(place);
  return (
    <td className={join(styles.asked, finding.severity === 'PROBLEM' && styles.wrong, isAt && styles.at)}>
      <button
        type="button"
        title={finding.message}
        aria-pressed={isAt}
        onFocus={() => !isAt && onSelect(place, false)}
        onClick={() => onSelect(place, true)}
      >
        {cell?.text || <i>{t('cell.empty')}</i>}
        <small>{finding.message}</small>
      </button>
    </td>
  );
}

/** The lines as a table. Tab goes from one question to the next; where it stands, the question is at the side. */
export function LineGrid({ one, lines, at, onSelect, wide }: LinesProps & { wide: boolean }) {
  const t = useT('imports');
  const columns = columnsOf(one, lines, wide);
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {columns.map(({ heading, understood }) => (
              <th key={heading} scope="col">
                {heading} {understood && <TickIcon size={12} label={t('cell.understood')} />}
              </th>
            ))}
            <th scope="col">{t('lines.status')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number}>
              <td>{line.row}</td>
              {columns.map(({ heading, places }) => (
                <Cell
                  key={heading}
                  line={line}
                  column={places.get(line.table)}
                  heading={heading}
                  at={at}
                  onSelect={onSelect}
                />
              ))}
              <td className="od-12 od-nowrap">
                {t(`status.${line.status}`)}
                {line.mended != null && <small>{t('lines.mended')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
